import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../core/lexicon/lexicon.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';

/** Where the compiled lexicon may lie: beside the bundle or one folder up (from a chunk), or in a checkout's `out`. */
export function lexiconPlaces(): readonly string[] {
  return ['../lexicon.bin', '../../lexicon.bin', '../../out/lexicon.bin'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
}

/** Opens the compiled lexicon; undefined where none was built. */
export function loadLexicon(): Lexicon | undefined {
  for (const place of lexiconPlaces()) {
    try {
      return openLexicon(readFileSync(place));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return undefined;
}
