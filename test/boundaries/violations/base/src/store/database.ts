import Database from 'better-sqlite3';
import type { Unit } from '../core/model.ts';

/** Reads. */
export function readUnits(path: string): readonly Unit[] {
  return new Database(path).prepare<[], Unit>('select content from unit').all();
}
