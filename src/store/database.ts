import Database from 'better-sqlite3';
import { AppError, BugError } from '../core/errors.ts';

export type SqlValue = string | number | bigint | null | Uint8Array;

/** What a reader may do with a project file. Parameters are always bound. */
export interface ReadableDb {
  /** Every row of a query; the caller names the row's shape, which the STRICT schema guarantees. */
  all<Row>(sql: string, ...params: readonly SqlValue[]): Row[];
  get<Row>(sql: string, ...params: readonly SqlValue[]): Row | undefined;
}

/** What a writer may do besides. */
export interface WritableDb extends ReadableDb {
  /** Returns how many rows changed. */
  run(sql: string, ...params: readonly SqlValue[]): number;
  /** Everything in the body, or nothing. The body is synchronous. */
  transaction<T>(body: () => T): T;
}

/** An open SQLite file: the only place where the library is named. */
export class Connection implements WritableDb {
  readonly #db: Database.Database;
  readonly #file: string;
  readonly #statements = new Map<string, Database.Statement<SqlValue[]>>();

  constructor(
    path: string,
    options: { readonly isReadOnly?: boolean; readonly busyTimeoutMs?: number } = {},
  ) {
    this.#file = path;
    this.#db = mapErrors(
      path,
      () =>
        new Database(path, { readonly: options.isReadOnly ?? false, timeout: options.busyTimeoutMs ?? 2000 }),
    );
  }

  all<Row>(sql: string, ...params: readonly SqlValue[]): Row[] {
    // The row's shape is the caller's claim about its own SQL; STRICT tables keep the column types.
    return mapErrors(this.#file, () => this.#prepare(sql).all(...params) as Row[]);
  }

  get<Row>(sql: string, ...params: readonly SqlValue[]): Row | undefined {
    // As above.
    return mapErrors(this.#file, () => this.#prepare(sql).get(...params) as Row | undefined);
  }

  run(sql: string, ...params: readonly SqlValue[]): number {
    return mapErrors(this.#file, () => this.#prepare(sql).run(...params).changes);
  }

  transaction<T>(body: () => T): T {
    return mapErrors(this.#file, () => this.#db.transaction(body).immediate());
  }

  /** Runs statements that answer nothing: schema and BEGIN/COMMIT only. */
  exec(sql: string): void {
    mapErrors(this.#file, () => this.#db.exec(sql));
  }

  pragma(source: string): unknown {
    return mapErrors(this.#file, () => this.#db.pragma(source, { simple: true }));
  }

  pragmaRows<Row>(source: string): Row[] {
    // As in `all`.
    return mapErrors(this.#file, () => this.#db.pragma(source) as Row[]);
  }

  get isOpen(): boolean {
    return this.#db.open;
  }

  close(): void {
    this.#statements.clear();
    mapErrors(this.#file, () => this.#db.close());
  }

  #prepare(sql: string): Database.Statement<SqlValue[]> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare<SqlValue[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

// Turns what SQLite reports into codes that people can be told; everything else passes as it is.
function mapErrors<T>(file: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof Database.SqliteError ? toAppError(error, file) : error;
  }
}

function toAppError(error: { readonly code: string; readonly message: string }, file: string): Error {
  const detail = { file, reason: error.message };
  const code = error.code;
  if (code === 'SQLITE_FULL') return new AppError('disk-full', detail);
  if (code.startsWith('SQLITE_CORRUPT')) return new AppError('project-damaged', detail);
  if (code === 'SQLITE_NOTADB') return new AppError('project-not-a-project', detail);
  if (code.startsWith('SQLITE_READONLY')) return new AppError('project-read-only', detail);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('project-locked', detail);
  if (code.startsWith('SQLITE_CANTOPEN')) return new AppError('file-unreadable', detail);
  if (code.startsWith('SQLITE_IOERR')) return new AppError('file-not-writable', detail);
  return new BugError(`${code}: ${error.message}`);
}

/** Reads a JSON column. The store wrote it from the same type, so its shape is known. */
export function fromJson<T>(text: string): T {
  // JSON.parse knows no types; only the store writes these columns.
  return JSON.parse(text) as T;
}
