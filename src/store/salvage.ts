import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import type { Message } from '../core/model.ts';
import { Connection, type SqlValue } from './database.ts';
import { applicationId, migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { copyPrivately, fitPageCount, type PrivateCopy } from './private-copy.ts';
import { rebuildIndex } from './search-index.ts';

/** What could be read of a damaged file, in a fresh file of its own. */
export interface Salvaged {
  readonly db: Connection;
  readonly warnings: readonly Message[];
  remove(): void;
}

/** Tables in an order in which what is referred to comes before what refers to it. */
const tables = [
  'project',
  'text',
  'unit',
  'segment',
  'comparison',
  'comparison_text',
  'ladder',
  'bead',
  'bead_member',
  'discrepancy',
  'decision',
  'finding',
  'note',
  'note_entry',
  'finding_passage',
  'note_passage',
  'concept',
  'term',
] as const;

/**
 * Reads what can be read of a damaged project into a fresh file in a folder of our own. The original is not touched.
 * Rows behind a broken page are found by stepping over it; rows whose owner is lost are left out and counted.
 * Throws AppError('project-damaged') where not even the list of tables can be read.
 */
export function salvage(path: string): Salvaged {
  const copy = copyPrivately(path);
  try {
    fitPageCount(copy.path);
    return salvageCopy(path, copy);
  } catch (error) {
    copy.remove();
    if (error instanceof AppError) throw new AppError('project-damaged', { ...error.params, file: path });
    throw error;
  }
}

function salvageCopy(path: string, copy: PrivateCopy): Salvaged {
  const damaged = new Connection(copy.path);
  const db = new Connection(join(copy.folder, 'salvaged.zvirka'));
  db.pragma(`application_id = ${String(applicationId)}`);
  db.pragma('foreign_keys = OFF');
  migrate(db, migrations, () => undefined);
  const known = new Set(
    damaged
      .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .map((row) => row.name),
  );
  const lost = tables.filter((table) => known.has(table) && !copyTable(damaged, db, table));
  damaged.close();
  const orphanCount = removeOrphans(db);
  db.transaction(() => rebuildIndex(db));
  const textCount = db.get<{ count: number }>('SELECT count(*) AS count FROM text')?.count ?? 0;
  const unitCount = db.get<{ count: number }>('SELECT count(*) AS count FROM unit')?.count ?? 0;
  const warnings: Message[] = [
    { key: 'warning.project.damaged', params: { file: path, textCount, unitCount } },
    ...(lost.length > 0 ? [{ key: 'warning.project.tablesLost', params: { tables: lost.join(', ') } }] : []),
    ...(orphanCount > 0 ? [{ key: 'warning.project.orphans', params: { count: orphanCount } }] : []),
  ];
  return { db, warnings, remove: copy.remove };
}

// True when every row could be read.
function copyTable(from: Connection, to: Connection, table: (typeof tables)[number]): boolean {
  const columns = sharedColumns(from, to, table);
  const list = columns.map((column) => `"${column}"`).join(', ');
  const insert = `INSERT OR IGNORE INTO ${table} (${list}) VALUES (${columns.map(() => '?').join(', ')})`;
  let isWhole = true;
  let rowid = -1;
  // How many row ids to step over behind a broken place; doubles while nothing can be read.
  let step = 1;
  for (;;) {
    try {
      const rows = from.all<Record<string, SqlValue>>(
        `SELECT rowid AS "rowid ", ${list} FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 50`,
        rowid,
      );
      to.transaction(() =>
        rows.forEach((row) => to.run(insert, ...columns.map((name) => row[name] ?? null))),
      );
      if (rows.length < 50) return isWhole;
      rowid = Number(rows.at(-1)?.['rowid ']);
      step = 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      isWhole = false;
      if (step > 2 ** 40) return false;
      rowid += step;
      step *= 2;
    }
  }
}

function sharedColumns(from: Connection, to: Connection, table: string): readonly string[] {
  const names = (db: Connection): readonly string[] =>
    db.pragmaRows<{ name: string }>(`table_info(${table})`).map((row) => row.name);
  const old = new Set(names(from));
  return names(to).filter((name) => old.has(name));
}

function removeOrphans(db: Connection): number {
  let count = 0;
  for (;;) {
    const orphans = db.pragmaRows<{ table: string; rowid: number }>('foreign_key_check');
    if (orphans.length === 0) return count;
    db.transaction(() => {
      for (const { table, rowid } of orphans) count += db.run(`DELETE FROM ${table} WHERE rowid = ?`, rowid);
    });
  }
}
