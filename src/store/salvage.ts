import { statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import type { Message } from '../core/model.ts';
import { Connection, type SqlValue } from './database.ts';
import { applicationId, migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { copyPrivately, fitPageCount } from './private-copy.ts';
import { openPageFile, type PageFile } from './salvage/page-file.ts';
import { repair, type RepairResult } from './salvage/repair.ts';
import { carvePages, scanPages, type ScanResult } from './salvage/scan.ts';
import { salvagedTables, type SalvagedTable } from './salvage/tables.ts';
import { rebuildIndex } from './search-index.ts';

/** What could be read of a damaged file, in a fresh file of its own. */
export interface Salvaged {
  readonly db: Connection;
  readonly warnings: readonly Message[];
  remove(): void;
}

/**
 * Reads what can be read of a damaged project into a fresh file in a folder of our own. The original is not touched.
 * First by the file's own lists, stepping over broken pages; then every page that is there is looked at, so that rows are
 * found whose list, or the list of tables itself, is lost. Rows whose owner is lost get a stand-in for it.
 * Throws AppError('project-lost') where nothing of a project is found.
 */
export function salvage(path: string): Salvaged {
  const copy = copyPrivately(path);
  let db: Connection | null = null;
  try {
    const pages = openPageFile(copy.path);
    try {
      db = newProjectFile(join(copy.folder, 'salvaged.zvirka'));
      const lost = copyTables(copy.path, db);
      const scan = scanPages(pages, db);
      const carvedCount = carvePages(pages, db, lost);
      if (isBare(db)) throw new AppError('project-lost', { file: path, byteCount: statSync(path).size });
      const repaired = repair(db, path);
      const fresh = db;
      fresh.transaction(() => rebuildIndex(fresh));
      const warnings = tell({ db, path, pages, lost, scan, carvedCount, repaired });
      return { db, warnings, remove: copy.remove };
    } finally {
      pages.close();
    }
  } catch (error) {
    db?.close();
    copy.remove();
    if (error instanceof AppError && error.code === 'project-lost') throw error;
    if (error instanceof AppError) throw new AppError('project-damaged', { ...error.params, file: path });
    throw error;
  }
}

function newProjectFile(path: string): Connection {
  const db = new Connection(path);
  db.pragma(`application_id = ${String(applicationId)}`);
  db.pragma('foreign_keys = OFF');
  // Made once and thrown away where anything fails: waiting for the disk would buy nothing.
  db.pragma('synchronous = OFF');
  migrate(db, migrations, () => undefined);
  return db;
}

/** Copies by the file's own lists. Returns the tables of which not every row could be read; all where there are no lists. */
function copyTables(path: string, db: Connection): readonly string[] {
  fitPageCount(path);
  let damaged: Connection | null = null;
  try {
    const source = (damaged = new Connection(path));
    const known = new Set(
      source
        .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
        .map((row) => row.name),
    );
    // A table that is not in the list came with a later version than the file's.
    return salvagedTables.filter((table) => known.has(table) && !copyTable(source, db, table));
  } catch (error) {
    // The list of tables itself is lost: what the pages hold is found without it.
    if (error instanceof AppError) return salvagedTables;
    throw error;
  } finally {
    damaged?.close();
  }
}

function isBare(db: Connection): boolean {
  return !['text', 'unit', 'note_entry', 'finding', 'decision', 'term', 'project'].some((table) =>
    db.get(`SELECT 1 FROM ${table} LIMIT 1`),
  );
}

function tell(given: {
  readonly db: Connection;
  readonly path: string;
  readonly pages: PageFile;
  readonly lost: readonly string[];
  readonly scan: ScanResult;
  readonly carvedCount: number;
  readonly repaired: RepairResult;
}): readonly Message[] {
  const { db, path, pages, lost, scan, carvedCount, repaired } = given;
  const count = (table: SalvagedTable): number =>
    db.get<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)?.count ?? 0;
  const some = (key: string, number: number): readonly Message[] =>
    number > 0 ? [{ key, params: { count: number } }] : [];
  const rescued = {
    noteCount: count('note'),
    findingCount: count('finding'),
    decisionCount: count('decision'),
    termCount: count('term'),
  };
  const missingPages = Math.max(0, pages.promisedCount - pages.pageCount);
  return [
    {
      key: 'warning.project.damaged',
      params: { file: path, textCount: count('text'), unitCount: count('unit') },
    },
    // Told even where every count is 0: that nothing was found is what the reader has to know before going on.
    { key: 'warning.project.salvaged', params: rescued },
    ...(missingPages > 0 && pages.promisedCount < largestPageCount
      ? [
          {
            key: 'warning.project.missingPart',
            params: { percent: Math.ceil((missingPages / pages.promisedCount) * 100) },
          },
        ]
      : []),
    ...some('warning.project.missingUnits', repaired.missingUnitCount),
    ...some('warning.project.cutShort', scan.cutCount),
    ...some('warning.project.foundRows', scan.foundCount),
    ...some('warning.project.remains', carvedCount),
    ...some('warning.project.standIns', repaired.standInCount),
    ...some('warning.project.orphans', repaired.orphanCount),
    ...(lost.length > 0 ? [{ key: 'warning.project.tablesLost', params: {} }] : []),
    { key: 'warning.project.historyLost', params: {} },
  ];
}

/** A header that promises more has a wrong byte there. */
const largestPageCount = 10_000_000;

// True when every row could be read.
function copyTable(from: Connection, to: Connection, table: SalvagedTable): boolean {
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
