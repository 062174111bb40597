import { findWords } from '../../core/text/words.ts';
import { monaco } from './monaco-setup.ts';

type Editor = monaco.editor.ICodeEditor;

/** A word of a pane that is asked about, with its place in client px. */
export interface WordPlace {
  /** A stretch of the line around the word: a paragraph may be very long. */
  readonly stretch: string;
  /** Place of the word in the stretch, in UTF-16 code units. */
  readonly offset: number;
  readonly language: string;
  readonly x: number;
  readonly y: number;
  readonly heightPx: number;
  /** True where a key asked, not the pointer. */
  readonly isAsked: boolean;
  /** Gives the keyboard back to the pane. */
  readonly returnFocus: () => void;
}

/** How long the pointer rests on a plain word: longer than on an underline, which asks to be looked at. */
const restMs = 600;
/** Characters on each side of the word that go along: enough for any phrase or name. */
const aroundChars = 300;
/** Marks that have a card of their own. */
const ownCards = '.problem, .noted, .noted-whole';

function isPane(editor: Editor): boolean {
  // The editor's own node comes with its first text only.
  return editor.getContainerDomNode().closest('.pane-host') !== null;
}

/** The word at a place of a pane; null between words. */
function wordAt(editor: Editor, at: monaco.IPosition, isAsked: boolean): WordPlace | null {
  const line = editor.getModel()?.getLineContent(at.lineNumber) ?? '';
  const offset = at.column - 1;
  const from = line.lastIndexOf(' ', Math.max(0, offset - aroundChars)) + 1;
  const until = line.indexOf(' ', offset + aroundChars);
  const stretch = line.slice(from, until < 0 ? undefined : until).slice(0, 4 * aroundChars);
  const word = findWords(stretch).find(
    ({ startOffset, endOffset }) => startOffset <= offset - from && offset - from <= endOffset,
  );
  const box = editor.getDomNode()?.getBoundingClientRect();
  if (word?.kind !== 'word' || !box) return null;
  const place = editor.getScrolledVisiblePosition({
    lineNumber: at.lineNumber,
    column: from + word.startOffset + 1,
  });
  if (!place) return null;
  return {
    stretch,
    offset: word.startOffset,
    language: editor.getContainerDomNode().getAttribute('lang') ?? '',
    x: box.left + place.left,
    y: box.top + place.top,
    heightPx: place.height,
    isAsked,
    returnFocus: () => editor.focus(),
  };
}

/** The word at the caret of the pane that has the keyboard, else of the one that had it last; null where there is none. */
export function wordAtCaret(): WordPlace | null {
  const panes = monaco.editor.getEditors().filter(isPane);
  const pane =
    panes.find((editor) => editor.hasTextFocus()) ?? panes.find((editor) => editor.hasWidgetFocus());
  const chosen = pane ?? panes[0];
  const caret = chosen?.getPosition();
  return chosen && caret ? wordAt(chosen, caret, true) : null;
}

/**
 * Tells on which plain word the pointer rests, in every pane there is or will be; null when it left. Words with a mark are
 * left to the card of the mark. A click asks for nothing: only a pointer that moved onto a word and stayed does.
 * Returns the function that stops.
 */
export function watchWords(onWord: (place: WordPlace | null) => void): () => void {
  const stops = new Map<Editor, () => void>();
  const watch = (editor: Editor): void => {
    if (!isPane(editor) || stops.has(editor)) return;
    stops.set(editor, watchEditor(editor, onWord));
    editor.onDidDispose(() => {
      stops.get(editor)?.();
      stops.delete(editor);
    });
  };
  for (const editor of monaco.editor.getEditors()) watch(editor);
  const made = monaco.editor.onDidCreateEditor(watch);
  return () => {
    made.dispose();
    for (const stop of stops.values()) stop();
  };
}

function watchEditor(editor: Editor, onWord: (place: WordPlace | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under = '';
  let pointer = '';
  let isTold = false;
  const forget = (): void => {
    clearTimeout(timer);
    if (isTold) onWord(null);
    isTold = false;
  };
  const move = editor.onMouseMove((event) => {
    const { posx, posy, browserEvent } = event.event;
    // A text that moves under a still pointer sends moves as well; nobody asked then.
    const here = `${posx} ${posy}`;
    if (here === pointer) return;
    pointer = here;
    const { position, type, element } = event.target;
    const isPlain = type === monaco.editor.MouseTargetType.CONTENT_TEXT && !element?.closest(ownCards);
    const isDragging = browserEvent.buttons !== 0;
    const word = isPlain && position && !isDragging ? wordAt(editor, position, false) : null;
    const name = word ? `${position?.lineNumber ?? 0} ${word.x} ${word.y}` : '';
    if (name === under) return;
    under = name;
    forget();
    if (!word) return;
    timer = setTimeout(() => {
      isTold = true;
      onWord(word);
    }, restMs);
  });
  const listeners = [
    move,
    editor.onMouseDown(forget),
    editor.onKeyDown(forget),
    editor.onDidScrollChange(forget),
    editor.onMouseLeave(() => {
      under = '';
      forget();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const listener of listeners) listener.dispose();
  };
}
