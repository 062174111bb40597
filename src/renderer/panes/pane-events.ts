import { monaco } from './monaco-setup.ts';
import type { PaneEditor } from './pane-editor.ts';
import type { PanesListener } from './pane-types.ts';

/** How long the pointer rests before evidence shows. */
const restMs = 280;
/** How long a click waits for a second one. */
const doubleClickMs = 260;

interface PaneContext {
  readonly pane: PaneEditor;
  readonly at: number;
  readonly listener: PanesListener;
  /** Row of a line, -1 where none. */
  rowOfLine(line: number): number;
  unitIdOfLine(line: number): Parameters<PanesListener['onCaret']>[2];
}

/** Wires one pane's caret, selection and pointer to the listener. Returns the function that stops. */
export function watchPane(context: PaneContext): () => void {
  const stops = [watchCaret(context), watchPointer(context)];
  return () => {
    for (const stop of stops) stop();
  };
}

function watchCaret({ pane, at, listener, unitIdOfLine }: PaneContext): () => void {
  const { editor } = pane;
  const tellCaret = (): void => {
    const line = pane.caretLine();
    listener.onCaret(at, line, unitIdOfLine(line));
  };
  const caret = editor.onDidChangeCursorPosition((event) => {
    // Jumps made by the window itself already know where they go.
    if (event.source === 'api' || event.source === 'model') return;
    tellCaret();
  });
  let frame = 0;
  const focus = editor.onDidFocusEditorText(() => {
    // A click moves the caret just after it gave the focus: tell the place where it ends, not where it was.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tellCaret);
  });
  const selection = editor.onDidChangeCursorSelection(() => {
    const chosen = editor.getSelection();
    if (!chosen || chosen.isEmpty()) {
      listener.onSelection(at, []);
      return;
    }
    const ranges = [];
    for (let line = chosen.startLineNumber; line <= chosen.endLineNumber; line++) {
      const startOffset = line === chosen.startLineNumber ? chosen.startColumn - 1 : 0;
      const endOffset =
        line === chosen.endLineNumber
          ? chosen.endColumn - 1
          : (editor.getModel()?.getLineMaxColumn(line) ?? 1) - 1;
      if (endOffset > startOffset) ranges.push({ line: pane.lineOf(line), startOffset, endOffset });
    }
    listener.onSelection(at, ranges);
  });
  return () => {
    cancelAnimationFrame(frame);
    caret.dispose();
    focus.dispose();
    selection.dispose();
  };
}

function watchPointer({ pane, at, listener, rowOfLine, unitIdOfLine }: PaneContext): () => void {
  const { editor } = pane;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let clickTimer: ReturnType<typeof setTimeout> | undefined;
  let shownFor = '';
  const forget = (): void => {
    clearTimeout(timer);
    if (shownFor !== '') listener.onHoverMarks(null, 0, 0);
    shownFor = '';
  };
  const move = editor.onMouseMove((event) => {
    const place = event.target.position;
    const isText = event.target.type === monaco.editor.MouseTargetType.CONTENT_TEXT;
    const row = place ? rowOfLine(pane.lineOf(place.lineNumber)) : -1;
    listener.onHoverRow(row < 0 ? null : row);
    const keys = isText && place ? pane.keysAt(pane.lineOf(place.lineNumber), place.column - 1) : [];
    const name = keys.join(' ');
    if (name === shownFor && name !== '') return;
    forget();
    if (name === '') return;
    const { posx, posy } = event.event;
    timer = setTimeout(() => {
      shownFor = name;
      listener.onHoverMarks(keys, posx - window.scrollX, posy - window.scrollY);
    }, restMs);
  });
  const scroll = editor.onDidScrollChange(forget);
  const leave = editor.onMouseLeave(() => {
    forget();
    listener.onHoverRow(null);
  });
  const up = editor.onMouseUp((event) => {
    const place = event.target.position;
    if (!place || !event.event.leftButton || editor.getSelection()?.isEmpty() === false) return;
    // A click where the caret already stands moves nothing, yet it says which paragraph is meant.
    listener.onCaret(at, pane.lineOf(place.lineNumber), unitIdOfLine(pane.lineOf(place.lineNumber)));
    const keys = pane.keysAt(pane.lineOf(place.lineNumber), place.column - 1);
    // The first click of two selects a word in the end: the mark is opened only when no second one follows.
    if (keys.length > 0)
      clickTimer = setTimeout(() => {
        if (editor.getSelection()?.isEmpty() !== false) listener.onMarkClick(keys);
      }, doubleClickMs);
  });
  const down = editor.onMouseDown(() => clearTimeout(clickTimer));
  const menu = editor.onContextMenu((event) => {
    event.event.preventDefault();
    const place = event.target.position;
    // A click inside the selection is about the selection; elsewhere it is about the paragraph under it.
    if (place && !editor.getSelection()?.containsPosition(place)) {
      editor.setPosition(place);
      listener.onCaret(at, pane.lineOf(place.lineNumber), unitIdOfLine(pane.lineOf(place.lineNumber)));
    }
    listener.onContextMenu(at, event.event.posx, event.event.posy);
  });
  return () => {
    clearTimeout(timer);
    clearTimeout(clickTimer);
    for (const stop of [move, scroll, leave, up, down, menu]) stop.dispose();
  };
}
