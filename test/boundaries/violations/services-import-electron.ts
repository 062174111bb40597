// place: src/services/services-import-electron.ts
// rule: The command line has no electron.
import { app } from 'electron';

export const name = app.name;
