// place: src/renderer/renderer-imports-monaco-outside-panes.ts
// rule: Monaco stays behind its adapters.
import { editor } from 'monaco-editor';

export const models = editor.getModels();
