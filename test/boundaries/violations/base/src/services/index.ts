import type { Api } from '../bridge/api.ts';
import { alignUnits } from '../core/align/align.ts';
import { readUnits } from '../store/database.ts';

/** The services. */
export function createApi(path: string): Api & { readonly count: number } {
  const units = readUnits(path);
  return { units: () => Promise.resolve(units), count: alignUnits(units) };
}
