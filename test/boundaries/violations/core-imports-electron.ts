// place: src/core/text/core-imports-electron.ts
// rule: Only main and preload name electron.
import type { App } from 'electron';

export type Copy = App;
