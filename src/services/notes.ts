import type { Api } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { asId, type Note, type NoteEntry, type NoteId } from '../core/model.ts';
import { foldForSearch } from '../core/text/search-fold.ts';
import { listNotes, readNote } from '../store/notes.ts';
import { anchorPassages } from './anchor.ts';
import { perform, reader, type ServiceContext } from './context.ts';

type Methods = Pick<
  Api,
  'notes' | 'noteAdd' | 'noteAnswer' | 'noteEditEntry' | 'noteSetState' | 'noteRemove'
>;

/** Notes: threads tied to passages. */
export function noteMethods(context: ServiceContext): Methods {
  const save = (key: string, note: Note): Note => {
    perform(context, {
      label: { key, params: {} },
      changes: [{ kind: 'note', id: note.id, to: note }],
      topics: ['project', 'notes'],
    });
    return note;
  };
  const entry = (body: string): NoteEntry => {
    if (body.trim() === '') throw new AppError('invalid-arguments', { detail: 'body' });
    return { author: context.settings().author, body: body.trim(), createdAt: context.deps.now() };
  };
  const requireNote = (noteId: NoteId): Note => {
    const note = readNote(reader(context), noteId);
    if (!note) throw new AppError('not-found');
    return note;
  };
  return {
    notes: async ({ query, state }) => {
      const wanted = foldForSearch(query ?? '').folded.trim();
      return listNotes(reader(context)).filter(
        (note) => (state === undefined || note.state === state) && holds(note, wanted),
      );
    },
    noteAdd: async ({ passages, body }) => {
      const first = entry(body);
      return save('edit.note.add', {
        id: asId<NoteId>(context.deps.randomId()),
        passages: anchorPassages(reader(context), passages),
        state: 'open',
        entries: [first],
        updatedAt: first.createdAt,
      });
    },
    noteAnswer: async ({ noteId, body }) => {
      const note = requireNote(noteId);
      const answer = entry(body);
      return save('edit.note.answer', {
        ...note,
        entries: [...note.entries, answer],
        updatedAt: answer.createdAt,
      });
    },
    noteEditEntry: async ({ noteId, entryIndex, body }) => {
      const note = requireNote(noteId);
      const old = note.entries[entryIndex];
      if (!old) throw new AppError('not-found');
      const changed = { ...entry(body), author: old.author, createdAt: old.createdAt };
      return save('edit.note.edit', {
        ...note,
        entries: note.entries.with(entryIndex, changed),
        updatedAt: context.deps.now(),
      });
    },
    noteSetState: async ({ noteId, state }) =>
      save(`edit.note.${state}`, { ...requireNote(noteId), state, updatedAt: context.deps.now() }),
    noteRemove: async ({ noteId }) => removeNote(context, requireNote(noteId)),
  };
}

function removeNote(context: ServiceContext, note: Note): void {
  perform(context, {
    label: { key: 'edit.note.remove', params: {} },
    changes: [{ kind: 'note', id: note.id, to: null }],
    topics: ['project', 'notes'],
  });
}

function holds(note: Note, wanted: string): boolean {
  if (wanted === '') return true;
  const places = [...note.entries.map((one) => one.body), ...note.passages.map((passage) => passage.quote)];
  return places.some((place) => foldForSearch(place).folded.includes(wanted));
}
