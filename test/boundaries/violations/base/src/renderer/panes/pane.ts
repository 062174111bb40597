import type { editor } from 'monaco-editor';

export type Pane = editor.IStandaloneCodeEditor;
