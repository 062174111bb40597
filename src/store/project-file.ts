import { copyFileSync, existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/errors.ts';
import type { Message } from '../core/model.ts';
import { Connection, type ReadableDb, type WritableDb } from './database.ts';
import { canCreateBeside, hasDamagedHeader, inspectFile, type FileState } from './file-state.ts';
import { takeWriterLock, type WriterLock } from './lock.ts';
import { applicationId, migrate } from './migrate.ts';
import { latestVersion, migrations } from './migrations/all.ts';
import { copyPrivately } from './private-copy.ts';
import { insertProject } from './project-record.ts';
import { salvage } from './salvage.ts';

/** An open project file. */
export interface ProjectFile {
  readonly path: string;
  readonly db: ReadableDb;
  /** Throws AppError('project-read-only') where nothing may be written. */
  writable(): WritableDb;
  readonly isReadOnly: boolean;
  readonly warnings: readonly Message[];
  /** Problems that SQLite itself and the foreign keys find; empty = sound. */
  verify(): readonly Message[];
  /** Writes a whole, compact copy of the project as it is now; the target appears at once or not at all. */
  backupTo(path: string): void;
  /** Leaves exactly one file behind. */
  close(): void;
}

/** Files up to this size are checked on every open; larger ones only after an unclean end. Bytes. */
const quickCheckLimitBytes = 64 * 1024 * 1024;

/**
 * Makes a new project file and opens it. Throws AppError: project-exists, folder-read-only, disk-full.
 * now: ISO 8601 UTC.
 */
export function createProjectFile(
  path: string,
  options: { readonly title: string; readonly now: string },
): ProjectFile {
  if (existsSync(path)) throw new AppError('project-exists', { file: path });
  if (!canCreateBeside(path)) throw new AppError('folder-read-only', { folder: dirname(path) });
  // Made whole under another name first: a process killed on the way leaves no half project.
  const draft = `${path}.new-${String(process.pid)}`;
  rmSync(draft, { force: true });
  try {
    const db = new Connection(draft);
    try {
      db.pragma(`application_id = ${String(applicationId)}`);
      // One transaction: a new file waits for the disk once, not once a step.
      db.transaction(() => {
        migrate(db, migrations, () => undefined);
        insertProject(db, { title: options.title, createdAt: options.now });
      });
    } finally {
      db.close();
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return openProjectFile(path, { now: options.now });
}

/**
 * Opens a project file: for writing where that is possible, else for reading from a copy.
 * Throws AppError: file-missing, file-is-directory, project-not-a-project, project-newer, project-locked,
 * project-damaged (only where nothing at all can be read). now: ISO 8601 UTC, shown to whoever comes second.
 */
export function openProjectFile(givenPath: string, options: { readonly now: string }): ProjectFile {
  const path = existsSync(givenPath) ? realpathSync(givenPath) : givenPath;
  const state = inspectOrSalvage(path);
  if (state === 'damaged') return openSalvaged(path);
  if (state.version > latestVersion) {
    if (state.version > believableVersion) return openSalvaged(path);
    throw new AppError('project-newer', { file: path, version: state.version, supported: latestVersion });
  }
  try {
    if (state.isTruncated && !state.isUnclean) return openSalvaged(path);
    return state.isReadOnly ? openCopy(path) : openForWriting(path, state, options.now);
  } catch (error) {
    if (error instanceof AppError && damageCodes.has(error.code)) return openSalvaged(path);
    throw error;
  }
}

/** No program of ours will count so far: a larger number is a wrong byte in the header. */
const believableVersion = 1000;

// A header with a wrong byte hides a project that is otherwise there.
function inspectOrSalvage(path: string): FileState | 'damaged' {
  try {
    const state = inspectFile(path);
    return state.isHeaderWrong ? 'damaged' : state;
  } catch (error) {
    const isHidden =
      error instanceof AppError && error.code === 'project-not-a-project' && hasDamagedHeader(path);
    if (isHidden) return 'damaged';
    throw error;
  }
}

const damageCodes = new Set<string>(['project-damaged', 'project-not-a-project']);

function openForWriting(path: string, state: FileState, now: string): ProjectFile {
  const lock = takeWriterLock(path, now);
  const db = openOrRelease(path, lock);
  try {
    configure(db);
    refuseDamage(db, state);
    migrate(db, migrations, (fromVersion) => {
      db.pragma('wal_checkpoint(TRUNCATE)');
      copyFileSync(path, backupPath(path, fromVersion));
    });
  } catch (error) {
    db.close();
    lock.release();
    throw error;
  }
  const warnings: readonly Message[] = state.isUnclean
    ? [{ key: 'warning.project.recovered', params: {} }]
    : [];
  return new OpenProject(path, db, { isReadOnly: false, warnings, release: () => lock.release() });
}

/** Where the copy goes that is made before a file of an older version is changed. */
export function backupPath(path: string, version: number): string {
  return `${path.replace(/\.zvirka$/, '')}.v${String(version)}-backup.zvirka`;
}

// A read-only folder can't take the companions of an open SQLite file, so a copy is read instead.
function openCopy(path: string): ProjectFile {
  const copy = copyPrivately(path);
  let opened: Connection | null = null;
  try {
    const db = (opened = new Connection(copy.path));
    const problems = problemsOf(db, 'quick_check');
    if (problems.length > 0) throw new AppError('project-damaged', { file: path, reason: problems[0]! });
    migrate(db, migrations, () => undefined);
    db.pragma('query_only = ON');
    const warnings = [{ key: 'warning.project.readOnly', params: {} }];
    return new OpenProject(path, db, { isReadOnly: true, warnings, release: copy.remove });
  } catch (error) {
    opened?.close();
    copy.remove();
    throw error;
  }
}

function openSalvaged(path: string): ProjectFile {
  const { db, warnings, remove } = salvage(path);
  db.pragma('query_only = ON');
  return new OpenProject(path, db, { isReadOnly: true, warnings, release: remove });
}

function openOrRelease(path: string, lock: WriterLock): Connection {
  try {
    return new Connection(path);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function configure(db: Connection): void {
  db.pragma('journal_mode = WAL');
  // What the window calls saved must survive a power cut, not only a crash of ours.
  db.pragma('synchronous = FULL');
  // An import of hundreds of thousands of rows is one transaction: with two megabytes of pages kept it would write and
  // read its indexes over and over. Taken as needed, in KiB.
  db.pragma('cache_size = -65536');
  db.pragma('foreign_keys = ON');
}

function refuseDamage(db: Connection, state: FileState): void {
  if (!state.isUnclean && state.byteCount > quickCheckLimitBytes) return;
  const problems = problemsOf(db, state.isUnclean ? 'integrity_check' : 'quick_check');
  if (problems.length > 0) throw new AppError('project-damaged', { reason: problems[0]! });
}

function problemsOf(db: Connection, pragma: 'quick_check' | 'integrity_check'): readonly string[] {
  return db
    .pragmaRows<Record<string, string>>(`${pragma}(20)`)
    .flatMap((row) => Object.values(row))
    .filter((line) => line !== 'ok');
}

interface Fate {
  readonly isReadOnly: boolean;
  readonly warnings: readonly Message[];
  release(): void;
}

class OpenProject implements ProjectFile {
  readonly path: string;
  readonly #db: Connection;
  readonly #fate: Fate;

  constructor(path: string, db: Connection, fate: Fate) {
    this.path = path;
    this.#db = db;
    this.#fate = fate;
  }

  get db(): ReadableDb {
    return this.#db;
  }
  get isReadOnly(): boolean {
    return this.#fate.isReadOnly;
  }
  get warnings(): readonly Message[] {
    return this.#fate.warnings;
  }

  writable(): WritableDb {
    if (this.#fate.isReadOnly) throw new AppError('project-read-only', { file: this.path });
    return this.#db;
  }

  verify(): readonly Message[] {
    const lines = problemsOf(this.#db, 'integrity_check').map((detail) => ({
      key: 'verify.integrity',
      params: { detail },
    }));
    const orphans = this.#db
      .pragmaRows<{ table: string; rowid: number; parent: string }>('foreign_key_check')
      .map((row) => ({ key: 'verify.orphan', params: { table: row.table, parent: row.parent } }));
    return [
      ...this.#fate.warnings.filter((warning) => warning.key.includes('damaged')),
      ...lines,
      ...orphans,
    ];
  }

  backupTo(path: string): void {
    if (existsSync(path)) throw new AppError('project-exists', { file: path });
    if (!canCreateBeside(path)) throw new AppError('folder-read-only', { folder: dirname(path) });
    const target = `${path}.tmp-${String(process.pid)}`;
    rmSync(target, { force: true });
    try {
      // A read-only project is open as a private copy under `query_only`, which would refuse VACUUM too.
      if (this.isReadOnly) this.#db.pragma('query_only = OFF');
      this.#db.run('VACUUM INTO ?', target);
      renameSync(target, path);
    } finally {
      if (this.isReadOnly) this.#db.pragma('query_only = ON');
      rmSync(target, { force: true });
    }
  }

  close(): void {
    if (!this.#db.isOpen) return;
    try {
      if (!this.#fate.isReadOnly) {
        this.#db.pragma('wal_checkpoint(TRUNCATE)');
        // Back to rollback mode: a closed project is one file that opens from read-only media too.
        this.#db.pragma('journal_mode = DELETE');
      }
    } finally {
      this.#db.close();
      this.#fate.release();
    }
  }
}
