import { monaco } from './monaco-setup.ts';
import type { PaneEditor } from './pane-editor.ts';

/** Keeps panes at one height while `isShared()`; a scroll that this very function caused is not echoed.
 *  Returns the function that stops. */
export function shareScroll(
  panes: readonly PaneEditor[],
  isShared: () => boolean,
  onScrolled: () => void,
): () => void {
  let isEcho = false;
  const stops = panes.map((pane) =>
    pane.editor.onDidScrollChange((event) => {
      if (!event.scrollTopChanged) return;
      if (!isEcho && isShared()) {
        isEcho = true;
        for (const other of panes) {
          if (other !== pane) other.editor.setScrollTop(event.scrollTop, monaco.editor.ScrollType.Immediate);
        }
        isEcho = false;
      }
      if (!isEcho) onScrolled();
    }),
  );
  return () => {
    for (const stop of stops) stop.dispose();
  };
}
