import type { ExportOptions } from '../../bridge/api.ts';
import { oneOf, type ParsedOptions } from '../options.ts';

/** What to include, the same for `export` and `convert`. */
export const includeOptions = {
  level: { type: 'string' },
  'confirmed-only': { type: 'boolean' },
  'no-notes': { type: 'boolean' },
  'no-discrepancies': { type: 'boolean' },
  'more-to-check': { type: 'boolean' },
  'non-content': { type: 'boolean' },
  unmatched: { type: 'boolean' },
  text: { type: 'string' },
  original: { type: 'string' },
} as const;

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
