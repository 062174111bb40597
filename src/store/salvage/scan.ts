import type { Connection } from '../database.ts';
import type { PageFile } from './page-file.ts';
import { carvePage, readLeaf } from './records.ts';
import { Shapes, type KnownRow } from './shapes.ts';
import type { SalvagedTable } from './tables.ts';

/** What a look at every page brought. */
export interface ScanResult {
  /** Rows that no list of the file led to. */
  readonly foundCount: number;
  /** Rows of which only the beginning is there. */
  readonly cutCount: number;
}

/** What people wrote: for these even the remains on other pages are worth a look. */
const writtenTables: readonly SalvagedTable[] = ['note_entry', 'finding', 'decision', 'concept', 'term'];

/**
 * Adds rows of what people wrote that lie outside every list of cells. Among them may be rows that were removed or changed
 * since, so only the rows of tables that could not be read whole are taken, and only those that are nowhere else.
 * Returns how many were added.
 */
export function carvePages(file: PageFile, db: Connection, lost: readonly string[]): number {
  const wanted = writtenTables.filter((table) => lost.includes(table));
  if (wanted.length === 0) return 0;
  const shapes = new Shapes(db);
  let count = 0;
  db.transaction(() => {
    for (let number = 1; number <= file.pageCount; number += 1) {
      for (const record of carvePage(file, number)) {
        const sound = shapes.identify(record);
        const rows = sound.length > 0 ? sound : shapes.identify(record, true);
        const row = rows.find(({ table }) => wanted.includes(table));
        // The number that SQLite keeps beside the row may belong to another one by now.
        if (row && insert(db, { ...row, values: withoutSeq(row.values) })) count += 1;
      }
    }
  });
  return count;
}

function withoutSeq({ seq: _seq, ...values }: KnownRow['values']): KnownRow['values'] {
  return values;
}

/**
 * Looks at every page that is there and adds the rows that `db` does not have yet. Pages that the file calls free are left
 * out: what lies on them was removed. db: foreign keys off.
 */
export function scanPages(file: PageFile, db: Connection): ScanResult {
  const shapes = new Shapes(db);
  let foundCount = 0;
  let cutCount = 0;
  db.transaction(() => {
    const unsure: KnownRow[][] = [];
    const add = (row: KnownRow): void => {
      const isNew = insert(db, row);
      if (!isNew) return;
      foundCount += 1;
      if (row.isCut) cutCount += 1;
    };
    for (let number = 1; number <= file.pageCount; number += 1) {
      if (file.freePages.has(number)) continue;
      const rows = readLeaf(file, number)
        .map((record) => shapes.identify(record))
        .filter((known) => known.length > 0);
      for (const known of rows) {
        if (known.length === 1) add(known[0]!);
        else unsure.push([...known]);
      }
    }
    // Passages look alike, whatever they belong to: their owners are known by now.
    for (const known of unsure) {
      const owned = known.find((row) => hasOwner(db, row));
      if (owned) add(owned);
    }
  });
  return { foundCount, cutCount };
}

function insert(db: Connection, { table, values }: KnownRow): boolean {
  const names = Object.keys(values);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const marks = names.map(() => '?').join(', ');
  const sql = `INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${marks})`;
  return db.run(sql, ...names.map((name) => values[name]!)) > 0;
}

const owners: Partial<Record<SalvagedTable, readonly [table: string, column: string]>> = {
  finding_passage: ['finding', 'finding_id'],
  note_passage: ['note', 'note_id'],
};

function hasOwner(db: Connection, row: KnownRow): boolean {
  const owner = owners[row.table];
  if (!owner) return false;
  const [table, column] = owner;
  const id = row.values[column];
  if (typeof id !== 'string') return false;
  if (db.get(`SELECT 1 FROM ${table} WHERE id = ?`, id)) return true;
  return table === 'note' && db.get('SELECT 1 FROM note_entry WHERE note_id = ?', id) !== undefined;
}
