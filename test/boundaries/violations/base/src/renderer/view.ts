import type { Api } from '../bridge/api.ts';
import { countWords } from '../core/text/words.ts';

/** Draws. */
export function show(_api: Api): void {
  document.title = String(countWords('a b'));
}
