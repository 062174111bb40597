// place: src/renderer/renderer-imports-sqlite.ts
// rule: The window has no database.
import Database from 'better-sqlite3';

export const db = new Database('x');
