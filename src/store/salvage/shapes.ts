import type { Connection, SqlValue } from '../database.ts';
import type { RawRecord } from './records.ts';
import { fallbacks, jsonColumns, neededColumns, salvagedTables, type SalvagedTable } from './tables.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNotNull: boolean;
  /** An integer key that SQLite keeps outside the record. */
  readonly isRowid: boolean;
}

/** A row of a known table, ready to be written. */
export interface KnownRow {
  readonly table: SalvagedTable;
  readonly values: Readonly<Record<string, SqlValue>>;
  readonly isCut: boolean;
}

/** Words that a column may hold; a record with another word there is of another table. */
const allowed: Readonly<Record<string, RegExp>> = {
  'unit.content_status': /^(?:auto|content|not-content)$/,
  'unit.kind': /^[a-z-]{3,20}$/,
  'bead.status': /^(?:automatic|confirmed|needs-review)$/,
  'bead_member.side': /^(?:source|target)$/,
  'ladder.level': /^(?:unit|segment)$/,
  'ladder.mode': /^(?:unaligned|parallel|comparable)$/,
  'note.state': /^(?:open|resolved)$/,
  'note.updated_at': /^\d{4}-\d\d-\d\dT/,
  'note_entry.created_at': /^\d{4}-\d\d-\d\dT/,
  'finding.created_at': /^\d{4}-\d\d-\d\dT/,
  'decision.decided_at': /^\d{4}-\d\d-\d\dT/,
  'project.created_at': /^\d{4}-\d\d-\d\dT/,
  'text.provenance': /^\{/,
  'discrepancy.tier': /^(?:shown|more)$/,
  'check_rule.check_id': /^[a-z][a-z-]*(?:[./][a-z-]+)?$/,
  'check_rule.severity': /^(?:critical|major|minor|info)$/,
  'check_rule.tier': /^(?:shown|more)$/,
  'loaded_list.language': /^(?:uk|ru|en)$/,
};

/** Columns that rows of an older program have, where a later migration added one at the end. */
const earlierLengths: Partial<Record<SalvagedTable, number>> = { check_rule: 5 };

/** Says of records to which of our tables they belong: by the number, types and words of their columns. */
export class Shapes {
  readonly #columns: ReadonlyMap<SalvagedTable, readonly Column[]>;

  /** db: a project with the newest schema; only its list of columns is read. */
  constructor(db: Connection) {
    this.#columns = new Map(
      salvagedTables.map((table) => [
        table,
        db
          .pragmaRows<{ name: string; type: string; notnull: number; pk: number }>(`table_info(${table})`)
          .map(({ name, type, notnull, pk }) => ({
            name,
            type,
            isNotNull: notnull === 1,
            isRowid: pk === 1 && type === 'INTEGER',
          })),
      ]),
    );
  }

  /**
   * The tables that a record can belong to: one, none, or the two sorts of passages, which look alike.
   * isRemains: columns that the row can do without may have been written over.
   */
  identify(record: RawRecord, isRemains = false): readonly KnownRow[] {
    const rows = [...this.#columns].flatMap(([table, columns]): readonly KnownRow[] => {
      const { length } = record.values;
      if (length !== columns.length && length !== earlierLengths[table]) return [];
      const row = readRow(table, columns, { ...record, isRemains });
      return row === null ? [] : [row];
    });
    // A project, a concept and a list of words are a number and two texts: only a project's second one is a moment, and
    // only a list's first one is the code of a language.
    const telling = rows.filter(({ table }) => table === 'project' || table === 'loaded_list');
    return telling.length > 0 ? telling : rows;
  }
}

/** A paragraph of which fewer characters are left says nothing. */
const shortestRest = 20;

function readRow(
  table: SalvagedTable,
  columns: readonly Column[],
  record: RawRecord & { readonly isRemains: boolean },
): KnownRow | null {
  if (table === 'project' && record.rowid !== 1) return null;
  const values: Record<string, SqlValue> = {};
  for (const [place, column] of columns.entries()) {
    const path = `${table}.${column.name}`;
    const found = record.values[place];
    const isEndOfCut = record.isCut && record.values[place + 1] === undefined;
    const isNeeded = neededColumns[table].includes(column.name);
    const isGood = found !== undefined && fits(column, found) && isAllowed(path, found);
    const isLost =
      found === undefined || (isEndOfCut && jsonColumns.has(path)) || (record.isRemains && !isGood);
    if (isLost && !isNeeded && !column.isRowid) {
      values[column.name] = fallbacks[path] ?? (column.type === 'TEXT' ? '' : 0);
      continue;
    }
    if (!isGood) return null;
    if (path === 'unit.content' && isEndOfCut && String(found).length < shortestRest) return null;
    values[column.name] = column.isRowid ? record.rowid : found;
  }
  return { table, values, isCut: record.isCut };
}

function isAllowed(path: string, found: SqlValue): boolean {
  const pattern = allowed[path];
  // Where nothing may stand has been looked at already.
  return !pattern || found === null || (typeof found === 'string' && pattern.test(found));
}

function fits(column: Column, found: SqlValue): boolean {
  if (column.isRowid) return found === null;
  if (found === null) return !column.isNotNull;
  if (column.type === 'TEXT') return typeof found === 'string' && !found.includes('\u0000');
  return typeof found === 'number' && (column.type === 'REAL' || Number.isSafeInteger(found));
}
