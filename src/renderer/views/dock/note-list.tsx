import { MessageSquare } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Note } from '../../../core/model.ts';
import { goToPassage } from '../../commands/place.ts';
import { useT } from '../../i18n.ts';
import { useData, useShelf } from '../../state/data-store.ts';
import { holdsQuery } from '../../state/list-query.ts';
import { putUi, useUi } from '../../state/ui-store.ts';
import { timeLine } from '../note-thread.tsx';
import { Segmented } from '../parts/fields.tsx';
import { VirtualList } from './virtual-list.tsx';

type StateFilter = 'open' | 'resolved' | 'all';

/** Opens a thread under its paragraph. */
export function goToNote(note: Note): void {
  putUi({ openNote: { kind: 'thread', noteId: note.id } });
  note.passages.some((passage) => goToPassage(passage));
}

function NoteLine({ note }: { readonly note: Note }): ReactNode {
  const { t, locale } = useT();
  const index = useData((state) => state.index);
  const texts = useShelf();
  const first = note.entries[0];
  const anchor = note.passages[0];
  const sigil = texts.find((text) => text.id === anchor?.textId)?.sigil;
  const rowIndex = anchor ? (index?.placeOfUnit.get(anchor.unitId)?.rowIndex ?? -1) : -1;
  return (
    <div className={`note-line ${note.state === 'resolved' ? 'is-decided' : ''}`}>
      <span className="problem-row">{rowIndex >= 0 ? rowIndex + 1 : '–'}</span>
      <span className="problem-words">
        <span className="problem-text">{first?.body}</span>
        <span className="problem-sides">
          {sigil && <b>{sigil}</b>}
          <span className="note-quote">{anchor?.quote}</span>
        </span>
      </span>
      {note.entries.length > 1 && (
        <span className="badge">{t('notes.answers', { count: note.entries.length - 1 })}</span>
      )}
      {note.state === 'resolved' && <span className="badge">{t('notes.resolved')}</span>}
      <span className="note-when">
        {[first?.author, timeLine(note.updatedAt, locale)].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

/** All notes of the project, filterable by words and state. */
export function NoteList(): ReactNode {
  const { t } = useT();
  const notes = useData((state) => state.notes);
  const openNote = useUi((state) => state.openNote);
  const [query, setQuery] = useState('');
  const [state, setState] = useState<StateFilter>('open');
  const shown = useMemo(() => {
    return notes
      .filter((note) => state === 'all' || note.state === state)
      .filter((note) =>
        holdsQuery(query, [
          ...note.entries.flatMap((entry) => [entry.body, entry.author]),
          ...note.passages.map((passage) => passage.quote),
        ]),
      );
  }, [notes, query, state]);
  const activeId = openNote?.kind === 'thread' ? openNote.noteId : null;
  return (
    <>
      <div className="filters">
        <input
          className="input input-small"
          type="search"
          value={query}
          placeholder={t('notes.query')}
          aria-label={t('notes.query')}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Segmented
          label={t('notes.state')}
          value={state}
          choices={[
            { value: 'open', label: t('notes.state.open') },
            { value: 'resolved', label: t('notes.state.resolved') },
            { value: 'all', label: t('notes.state.all') },
          ]}
          onChange={setState}
        />
      </div>
      {shown.length === 0 ? (
        <div className="list-empty">
          <MessageSquare size={20} aria-hidden />
          <p>{notes.length === 0 ? t('notes.none') : t('notes.noneFiltered')}</p>
        </div>
      ) : (
        <VirtualList
          label={t('dock.notes')}
          items={shown}
          keyOf={(note) => note.id}
          activeIndex={shown.findIndex((note) => note.id === activeId)}
          estimatePx={48}
          onOpen={goToNote}
        >
          {(note) => <NoteLine note={note} />}
        </VirtualList>
      )}
    </>
  );
}
