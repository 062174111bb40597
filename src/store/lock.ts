import { existsSync, rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { AppError } from '../core/errors.ts';
import { Connection } from './database.ts';

/** Held while a project is open for writing. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the lock against a second writer, or throws AppError('project-locked') that says who holds it since when.
 * The lock is a transaction held open in a small SQLite file beside the project: the operating system drops it with
 * the process that held it, so a killed process leaves no stale lock, only a file that the next writer reuses.
 */
export function takeWriterLock(projectPath: string, now: string): WriterLock {
  const path = `${projectPath}-lock`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const lock = tryLock(path, now);
    // A writer that closes removes the file: a lock on a removed file is worth nothing.
    if (existsSync(path)) return lock;
    lock.release();
  }
  throw new AppError('project-locked', { file: projectPath, owner: '', since: '' });
}

function tryLock(path: string, now: string): WriterLock {
  const db = new Connection(path, { busyTimeoutMs: 0 });
  try {
    db.exec('CREATE TABLE IF NOT EXISTS holder (holder TEXT NOT NULL, opened_at TEXT NOT NULL) STRICT');
    db.transaction(() => {
      db.run('DELETE FROM holder');
      db.run('INSERT INTO holder (holder, opened_at) VALUES (?, ?)', holderName(), now);
    });
    db.exec('BEGIN IMMEDIATE');
    return {
      release: () => {
        if (!db.isOpen) return;
        // Removed while still held, so that nobody can take the old file in between.
        rmSync(path, { force: true });
        rmSync(`${path}-journal`, { force: true });
        db.exec('ROLLBACK');
        db.close();
      },
    };
  } catch (error) {
    const holder = error instanceof AppError && error.code === 'project-locked' ? readHolder(db) : undefined;
    db.close();
    if (!holder) throw error;
    throw new AppError('project-locked', { file: path.slice(0, -'-lock'.length), ...holder });
  }
}

function readHolder(db: Connection): { readonly owner: string; readonly since: string } {
  try {
    const row = db.get<{ holder: string; opened_at: string }>('SELECT holder, opened_at FROM holder');
    return { owner: row?.holder ?? '', since: row?.opened_at ?? '' };
  } catch (error) {
    // The holder is just writing its name: the lock itself is certain, the name is not.
    if (error instanceof AppError) return { owner: '', since: '' };
    throw error;
  }
}

function holderName(): string {
  return `${userName()}@${hostname()} (${String(process.pid)})`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    // A system without an entry for this user id.
    if (error instanceof Error) return String(process.getuid?.() ?? '');
    throw error;
  }
}
