import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openGazetteer } from '../core/names/gazetteer.ts';
import type { Gazetteer } from '../core/names/gazetteer.ts';
import { lexiconPlaces } from './lexicon.ts';

/** Opens the compiled gazetteer, which lies beside the lexicon; undefined where none was built. */
export function loadGazetteer(): Gazetteer | undefined {
  for (const place of lexiconPlaces()) {
    try {
      return openGazetteer(readFileSync(join(dirname(place), 'names.bin')));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return undefined;
}
