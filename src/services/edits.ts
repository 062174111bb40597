import type { Api, ChangeTopic, EditOutcome } from '../bridge/api.ts';
import { listEdits, redoEdit, undoEdit, type LoggedEdit } from '../store/edit-log.ts';
import { reader, writer, type ServiceContext } from './context.ts';

type Methods = Pick<Api, 'editUndo' | 'editRedo' | 'editHistory'>;

/** The undo log: it lives in the project file and survives a restart. */
export function editMethods(context: ServiceContext): Methods {
  return {
    editUndo: async () => announce(context, undoEdit(writer(context))),
    editRedo: async () => announce(context, redoEdit(writer(context))),
    editHistory: async ({ limit }) =>
      listEdits(reader(context), limit).map(({ label, author, doneAt, isUndone }) => ({
        label,
        author,
        doneAt,
        isUndone,
      })),
  };
}

function announce(context: ServiceContext, edit: LoggedEdit): EditOutcome {
  // The log holds the topics that `perform` wrote, which were of this type.
  const topics = edit.topics as readonly ChangeTopic[];
  context.deps.onEvent({ kind: 'changed', topics });
  return { label: edit.label, topics };
}
