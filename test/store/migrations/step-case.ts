import { onTestFinished } from 'vitest';
import { Connection } from '../../../src/store/database.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { migrations } from '../../../src/store/migrations/all.ts';

/** Rows of every table that are there before a step; the step must leave them as they are. */
const rows: readonly (readonly [sinceVersion: number, sql: string])[] = [
  [1, `INSERT INTO project VALUES (1, 'Проба', '2025-11-22T09:00:00.000Z')`],
  [
    1,
    `INSERT INTO text VALUES ('a', 'UK', 'uk', '{}', '{}', 0, 'r1'), ('b', 'EN', 'en', '{}', '{}', 1, 'r1')`,
  ],
  [
    1,
    `INSERT INTO unit VALUES (1, 'a1', 'a', 0, 'paragraph', 'Київ', '[]', 'auto', 'uk', 0.9),
       (2, 'b1', 'b', 0, 'paragraph', 'Kyiv', '[]', 'not-content', 'en', 0.9)`,
  ],
  [1, 'INSERT INTO segment VALUES (1, 0, 0, 4), (2, 0, 0, 4)'],
  [2, `INSERT INTO comparison VALUES ('c', 'UK – EN', 0, 0)`],
  [2, `INSERT INTO comparison_text VALUES ('c', 0, 'a'), ('c', 1, 'b')`],
  [2, `INSERT INTO ladder VALUES ('l', 'a', 'b', 'unit', 'parallel', 'r1', 'r1', 1, '[]')`],
  [2, `INSERT INTO bead VALUES ('e', 'l', 0.9, 0, 0, 1, 'confirmed')`],
  [2, `INSERT INTO bead_member VALUES ('l', 'a1', 'e', 'source', 0), ('l', 'b1', 'e', 'target', 0)`],
  [3, `INSERT INTO discrepancy VALUES ('c', 0, 'f', 'name', 'name', 'minor', 'shown', 'x', '{}')`],
  [3, `INSERT INTO decision VALUES ('k', 'c', 'f', 'dismissed', 'this', '', '', '2025', 'x')`],
  [3, `INSERT INTO finding VALUES ('f', 'loaded', 'major', '', '', '', '2025', '2025')`],
  [3, `INSERT INTO note VALUES ('n', 'open', '2025')`],
  [3, `INSERT INTO note_entry VALUES (1, 'n', 0, '', 'Чому?', '2025')`],
  [3, `INSERT INTO finding_passage VALUES ('f', 0, 'a', 'a1', 0, 4, 'Київ', '', '')`],
  [3, `INSERT INTO note_passage VALUES ('n', 0, 'a', 'a1', 0, 4, 'Київ', '', '')`],
  [4, `INSERT INTO concept VALUES (1, 'k', '')`],
  [4, `INSERT INTO term VALUES ('t', 'k', 0, 'uk', 'Київ', 'preferred')`],
  [5, `INSERT INTO search_index (rowid, folded) VALUES (2, 'київ')`],
  [6, `INSERT INTO edit VALUES (1, '{}', '[]', '[]', '', '2025', 0)`],
];

/** What one step did: tables it added, and the rows of the others before and after. */
export interface StepResult {
  readonly added: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly db: Connection;
}

/** Runs the step to `version` over a file of the version before that has rows in every table. */
export function runStep(version: number): StepResult {
  const db = new Connection(':memory:');
  onTestFinished(() => db.close());
  db.pragma('foreign_keys = ON');
  migrate(db, migrations.slice(0, version - 1), () => undefined);
  for (const [since, sql] of rows) if (since < version) db.run(sql);
  const tables = tablesOf(db);
  const before = rowsOf(db, tables);
  migrate(db, migrations.slice(0, version), () => undefined);
  const after = rowsOf(db, tables);
  return { added: tablesOf(db).filter((name) => !tables.includes(name)), before, after, db };
}

/** Puts the rows of the step's own tables in: they must be accepted. */
export function fill(db: Connection, version: number): void {
  for (const [since, sql] of rows) if (since === version) db.run(sql);
}

function tablesOf(db: Connection): readonly string[] {
  return db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index_%' ORDER BY name`,
    )
    .map((row) => row.name);
}

function rowsOf(db: Connection, tables: readonly string[]): unknown {
  return tables
    .filter((name) => name !== 'search_index')
    .map((name) => [name, db.all(`SELECT * FROM ${name}`)]);
}
