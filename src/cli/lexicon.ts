import { readFileSync } from 'node:fs';
import { openLexicon } from '../core/lexicon/lexicon.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';

/** Opens the compiled lexicon beside the bundle (`out/lexicon.bin`); undefined where none was built. */
export function loadLexicon(): Lexicon | undefined {
  for (const place of ['../lexicon.bin', '../../lexicon.bin', '../../out/lexicon.bin']) {
    try {
      return openLexicon(readFileSync(new URL(place, import.meta.url)));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return undefined;
}
