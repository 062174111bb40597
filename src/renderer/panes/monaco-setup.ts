import * as monaco from 'monaco-editor/editor/editor.api';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/wordOperations/register';
import { lineHeightOf, type PaneFace } from './pane-face.ts';
import { decorationsPx, panePadding } from './plain-layout.ts';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

export { monaco };

/** Gives Monaco its worker; once per window. */
export function prepareMonaco(): void {
  const scope: { MonacoEnvironment?: monaco.Environment | undefined } = self;
  scope.MonacoEnvironment ??= { getWorker: () => new EditorWorker() };
}

function token(name: string): string {
  const color = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // A style sheet may come shortened; Monaco reads six digits only.
  return /^#[0-9a-f]{3}$/i.test(color) ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
}

/** Defines and applies the editor theme from the tokens of the document; call again when the theme changes. */
export function applyPaneTheme(): void {
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  monaco.editor.defineTheme('zvirka', {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': token('--paper'),
      'editor.foreground': token('--ink'),
      'editorLineNumber.foreground': token('--ink-3'),
      'editorLineNumber.activeForeground': token('--accent'),
      'editorCursor.foreground': token('--accent'),
      'editor.selectionBackground': token('--select'),
      'editor.inactiveSelectionBackground': token('--select'),
      'editorGutter.background': token('--paper'),
      'scrollbarSlider.background': `${token('--line-strong')}99`,
      'scrollbarSlider.hoverBackground': `${token('--line-strong')}cc`,
      'scrollbarSlider.activeBackground': token('--line-strong'),
      'scrollbar.shadow': '#00000000',
      'editorOverviewRuler.border': '#00000000',
      focusBorder: token('--focus'),
    },
  });
  monaco.editor.setTheme('zvirka');
}

/** Options of every pane. Wrapping is always simple, with breaks of our own (line-breaks.ts): the advanced strategy takes
 *  seconds on a long text. */
export function paneOptions(face: PaneFace): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    language: 'plaintext',
    readOnly: true,
    domReadOnly: true,
    wordWrap: 'on',
    wrappingStrategy: 'simple',
    fontFamily: face.fontFamily,
    fontSize: face.fontSizePx,
    lineHeight: lineHeightOf(face.fontSizePx),
    fontLigatures: false,
    minimap: { enabled: false },
    lineNumbers: 'on',
    lineNumbersMinChars: 2,
    lineDecorationsWidth: decorationsPx,
    glyphMargin: false,
    folding: false,
    scrollBeyondLastLine: false,
    padding: panePadding,
    renderLineHighlight: 'none',
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    roundedSelection: true,
    links: false,
    contextmenu: false,
    quickSuggestions: false,
    wordBasedSuggestions: 'off',
    matchBrackets: 'never',
    guides: { indentation: false },
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    renderControlCharacters: false,
    largeFileOptimizations: false,
    maxTokenizationLineLength: 100_000,
    stopRenderingLineAfter: -1,
    automaticLayout: false,
    cursorStyle: 'line-thin',
    cursorBlinking: 'solid',
    overviewRulerLanes: 2,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollbar: {
      verticalScrollbarSize: 10,
      horizontal: 'hidden',
      alwaysConsumeMouseWheel: false,
      useShadows: false,
    },
    tabFocusMode: true,
  };
}
