import type { Provenance } from '../core/model.ts';

/** Drops fields that hold no words: an absent field is what "unknown" means. */
export function dropEmptyFields(provenance: Provenance): Provenance {
  return Object.fromEntries(
    Object.entries(provenance)
      .map(([name, field]) => [name, typeof field === 'string' ? field.trim() : field] as const)
      .filter(([, field]) => field !== ''),
  );
}
