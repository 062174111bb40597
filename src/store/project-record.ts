import type { ReadableDb, WritableDb } from './database.ts';

/** The project's own row. */
export interface ProjectRecord {
  readonly title: string;
  readonly createdAt: string;
}

/** Writes the one project row of a new file. */
export function insertProject(db: WritableDb, record: ProjectRecord): void {
  db.run('INSERT INTO project (id, title, created_at) VALUES (1, ?, ?)', record.title, record.createdAt);
}

/** Reads the project row; a salvaged file may have lost it. */
export function readProject(db: ReadableDb): ProjectRecord {
  const row = db.get<{ title: string; created_at: string }>('SELECT title, created_at FROM project');
  return { title: row?.title ?? '', createdAt: row?.created_at ?? '' };
}

/** Renames the project; answers with the old title. */
export function setTitle(db: WritableDb, title: string): string {
  const before = readProject(db).title;
  db.run('UPDATE project SET title = ? WHERE id = 1', title);
  return before;
}
