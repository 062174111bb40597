import type { Connection } from '../database.ts';

/** One numbered step of the project file. Shipped steps are never edited. */
export interface Migration {
  /** `user_version` after the step. */
  readonly version: number;
  readonly slug: string;
  /** Runs inside a transaction of its own. */
  readonly up: (db: Connection) => void;
}
