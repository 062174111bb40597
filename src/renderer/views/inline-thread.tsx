import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { PanesBoard } from '../panes/panes-board.ts';
import { useData } from '../state/data-store.ts';
import { useUi } from '../state/ui-store.ts';
import { NoteDraft, NoteThread } from './note-thread.tsx';

/** The thread that stands open under its paragraph: space is kept for it in all panes, so that rows stay level. */
export function InlineThread({ board }: { readonly board: () => PanesBoard | null }): ReactNode {
  const openNote = useUi((state) => state.openNote);
  const notes = useData((state) => state.notes);
  const index = useData((state) => state.index);
  const view = useData((state) => state.view);
  const element = useMemo(() => document.createElement('div'), []);
  const content = useRef<HTMLDivElement>(null);
  const note =
    openNote?.kind === 'thread' ? notes.find((candidate) => candidate.id === openNote.noteId) : undefined;
  const passages = openNote?.kind === 'draft' ? openNote.passages : (note?.passages ?? []);
  const passage = passages.find((candidate) => index?.placeOfUnit.has(candidate.unitId));
  const place = passage && index?.placeOfUnit.get(passage.unitId);
  const pane = place?.pane;
  const line = place?.ordinal;
  const offset = passage?.endOffset;
  useEffect(() => {
    const inside = content.current;
    if (pane === undefined || line === undefined || !inside) {
      board()?.setThread(null);
      return;
    }
    let heightPx = 0;
    const fit = (): void => {
      heightPx = inside.offsetHeight;
      board()?.setThread({ pane, line, offset, heightPx: heightPx + 16, element });
    };
    // The first call puts the element into the window; only then has it a height and can take the focus.
    fit();
    fit();
    inside.querySelector<HTMLElement>('textarea[data-autofocus]')?.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => {
      if (Math.abs(inside.offsetHeight - heightPx) < 1) return;
      heightPx = inside.offsetHeight;
      fit();
    });
    observer.observe(inside);
    return () => {
      observer.disconnect();
      board()?.setThread(null);
    };
  }, [board, pane, line, offset, element, view, openNote]);
  if (!openNote || pane === undefined) return null;
  return createPortal(
    <div ref={content} className="inline-thread-box">
      {openNote.kind === 'draft' ? (
        <NoteDraft passages={openNote.passages} />
      ) : (
        note && <NoteThread note={note} isFocused={false} />
      )}
    </div>,
    element,
  );
}
