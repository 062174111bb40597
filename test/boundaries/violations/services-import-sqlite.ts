// place: src/services/services-import-sqlite.ts
// rule: SQL lives in the store.
import Database from 'better-sqlite3';

export const db = new Database('x');
