import { nameSkeleton } from '../romanize/skeleton.ts';
import { foldWord } from '../text/fold.ts';

/** Folds a name for finding: lower case, plain apostrophes and hyphens, ё as е, Latin letters without diacritics. */
export function foldName(text: string): string {
  const folded = foldWord(text.trim().replace(/\s+/g, ' '), undefined).replaceAll('ё', 'е');
  if (/[\u0400-\u04ff]/.test(folded)) return folded;
  return folded
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** The words of a name as folded; quotation marks and commas fall away, hyphens and apostrophes stay inside. */
export function nameWords(text: string): string[] {
  return foldName(text)
    .split(/[\s«»"“”(),/]+/u)
    .map((word) => word.replace(/^[.']+|[.']+$/g, ''))
    .filter((word) => word !== '');
}

/** Key of a whole form. */
export const wholeKey = (text: string): string => `=${nameWords(text).join(' ')}`;
/** Key of one folded word of a form. */
export const wordKey = (word: string): string => `+${word}`;
/** Key of all words that sound alike; empty for words too short to be told by sound. */
export function soundKey(word: string): string {
  const skeleton = nameSkeleton(word);
  return skeleton.length < 3 ? '' : `~${skeleton}`;
}
