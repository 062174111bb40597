import type { Compute } from '../compute.ts';

/** Computes in two threads: reading a document never waits for an alignment, nor an alignment for a document. */
export function createLanes(lanes: { readonly documents: Compute; readonly rest: Compute }): Compute {
  return {
    run: (task, onProgress) =>
      (task.kind === 'import' || task.kind === 'bilingual' ? lanes.documents : lanes.rest).run(
        task,
        onProgress,
      ),
    close: async () => {
      await Promise.all([lanes.documents.close(), lanes.rest.close()]);
    },
  };
}
