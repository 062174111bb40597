import { migration0001 } from './0001-texts.ts';
import { migration0002 } from './0002-comparisons.ts';
import { migration0003 } from './0003-review.ts';
import { migration0004 } from './0004-termbase.ts';
import { migration0005 } from './0005-search.ts';
import { migration0006 } from './0006-edit-log.ts';
import { migration0007 } from './0007-check-run.ts';
import { migration0008 } from './0008-unit-places.ts';
import { migration0009 } from './0009-check-settings.ts';
import { migration0010 } from './0010-check-thresholds.ts';
import type { Migration } from './migration.ts';

/** Every step in order. A step is one file and one test. */
export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
];

/** The version that this program writes. */
export const latestVersion: number = migrations.length;
