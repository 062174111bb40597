import { CheckCheck, Copy, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Note, NoteEntry, Passage } from '../../core/model.ts';
import { copyEvidence } from '../commands/review-commands.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { putUi } from '../state/ui-store.ts';
import { api } from '../transport.ts';
import { Button, IconButton } from './parts/buttons.tsx';

/** Date and time of an entry, short. */
export function timeLine(iso: string, locale: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A field for several lines that saves on Ctrl+Enter and leaves on Escape. */
export function NoteField({
  label,
  initial = '',
  action,
  isFocused = false,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly initial?: string;
  readonly action: string;
  readonly isFocused?: boolean;
  readonly onSave: (body: string) => void;
  readonly onCancel?: () => void;
}): ReactNode {
  const { t } = useT();
  const [body, setBody] = useState(initial);
  const isEmpty = body.trim() === '';
  const save = (): void => {
    if (isEmpty) return;
    onSave(body.trim());
    setBody('');
  };
  return (
    <div className="note-field">
      <textarea
        className="input"
        data-draft={initial}
        aria-label={label}
        placeholder={label}
        value={body}
        rows={2}
        // A field that was asked for by a key must take the caret.
        autoFocus={isFocused}
        {...(isFocused ? { 'data-autofocus': '' } : {})}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key === 'Escape' && onCancel) {
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      <div className="note-field-actions">
        {onCancel && (
          <Button tone="quiet" onClick={onCancel}>
            {t('dialog.cancel')}
          </Button>
        )}
        <Button tone="primary" disabled={isEmpty} onClick={save} title="Ctrl+Enter">
          {action}
        </Button>
      </div>
    </div>
  );
}

function Entry({
  note,
  at,
  entry,
}: {
  readonly note: Note;
  readonly at: number;
  readonly entry: NoteEntry;
}): ReactNode {
  const { t, locale } = useT();
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) {
    return (
      <NoteField
        label={t('notes.editLabel')}
        initial={entry.body}
        action={t('dialog.save')}
        isFocused
        onSave={(body) => {
          setIsEditing(false);
          void attempt(() => api.noteEditEntry({ noteId: note.id, entryIndex: at, body }));
        }}
        onCancel={() => setIsEditing(false)}
      />
    );
  }
  return (
    <div className="note-entry">
      <p className="note-meta">
        <b>{entry.author || t('notes.anonymous')}</b>{' '}
        <time dateTime={entry.createdAt}>{timeLine(entry.createdAt, locale)}</time>
        <IconButton
          label={t('notes.edit')}
          className="icon-button-small reveal"
          onClick={() => setIsEditing(true)}
        >
          <Pencil size={12} />
        </IconButton>
      </p>
      <p className="note-body">{entry.body}</p>
    </div>
  );
}

/** A thread with its answers and what can be done with it. */
export function NoteThread({
  note,
  isFocused,
}: {
  readonly note: Note;
  readonly isFocused: boolean;
}): ReactNode {
  const { t } = useT();
  const isReadOnly = useData((state) => state.project?.isReadOnly ?? false);
  const isOpen = note.state === 'open';
  const set = (state: 'open' | 'resolved') => () =>
    void attempt(() => api.noteSetState({ noteId: note.id, state }));
  return (
    <section className={`note-thread ${isOpen ? '' : 'is-resolved'}`} aria-label={t('notes.thread')}>
      {note.entries.map((entry, at) => (
        <Entry key={at} note={note} at={at} entry={entry} />
      ))}
      {!isReadOnly && (
        <NoteField
          label={t('notes.answerLabel')}
          action={t('notes.answer')}
          isFocused={isFocused}
          onSave={(body) => void attempt(() => api.noteAnswer({ noteId: note.id, body }))}
          onCancel={() => putUi({ openNote: null })}
        />
      )}
      <div className="note-actions">
        {!isReadOnly && (
          <Button
            tone="quiet"
            icon={isOpen ? <CheckCheck size={14} /> : <RotateCcw size={14} />}
            onClick={set(isOpen ? 'resolved' : 'open')}
          >
            {isOpen ? t('notes.resolve') : t('notes.reopen')}
          </Button>
        )}
        <IconButton
          label={t('command.edit.copyEvidence')}
          onClick={() => void copyEvidence({ kind: 'note', noteId: note.id })}
        >
          <Copy size={14} />
        </IconButton>
        {!isReadOnly && (
          <IconButton
            label={t('notes.remove')}
            onClick={() => {
              putUi({ openNote: null });
              void attempt(() => api.noteRemove({ noteId: note.id }));
            }}
          >
            <Trash2 size={14} />
          </IconButton>
        )}
      </div>
    </section>
  );
}

/** A new note on passages. */
export function NoteDraft({ passages }: { readonly passages: readonly Passage[] }): ReactNode {
  const { t } = useT();
  return (
    <section className="note-thread" aria-label={t('notes.new')}>
      <NoteField
        label={t('notes.newLabel')}
        action={t('notes.add')}
        isFocused
        onSave={(body) =>
          void attempt(async () => {
            const note = await api.noteAdd({ passages, body });
            putUi({ openNote: { kind: 'thread', noteId: note.id } });
          })
        }
        onCancel={() => putUi({ openNote: null })}
      />
    </section>
  );
}

/** The beginning of a note, for the card under the pointer. */
export function NotePeek({ note }: { readonly note: Note }): ReactNode {
  const { t } = useT();
  const first = note.entries[0];
  return (
    <article className="note-peek">
      <p className="note-meta">
        <b>{first?.author || t('notes.anonymous')}</b>
        {note.entries.length > 1 && <span>{t('notes.answers', { count: note.entries.length - 1 })}</span>}
        {note.state === 'resolved' && <span>{t('notes.resolved')}</span>}
      </p>
      <p className="note-body">{first?.body}</p>
      <button
        type="button"
        className="link-button"
        onClick={() => putUi({ openNote: { kind: 'thread', noteId: note.id } })}
      >
        {t('notes.openThread')}
      </button>
    </article>
  );
}
