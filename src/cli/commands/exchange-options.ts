import type { ExportOptions } from '../../bridge/api.ts';
import { oneOf, type ParsedOptions } from '../options.ts';

/** Reads them. */
export function readIncludeOptions(options: ParsedOptions): ExportOptions {
  return {
    level: oneOf(options, 'level', ['unit', 'segment'] as const, 'unit'),
    confirmedOnly: options.isSet('confirmed-only'),
    includeNonContent: options.isSet('non-content'),
    includeNotes: !options.isSet('no-notes'),
    includeDiscrepancies: !options.isSet('no-discrepancies'),
    includeMoreToCheck: options.isSet('more-to-check'),
    includeUnmatched: options.isSet('unmatched'),
  };
}
