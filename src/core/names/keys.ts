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

/** True for plain letters of one script at least, and hyphens: a single word that only its case and its ё can change. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLatin = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    const isCyrillic = (code >= 0x400 && code <= 0x45f) || code === 0x490 || code === 0x491;
    if (!isLatin && !isCyrillic && code !== 0x2d) return false;
  }
  return text !== '';
}

/** The words of a name as folded; quotation marks and commas fall away, hyphens and apostrophes stay inside. */
export function nameWords(text: string): string[] {
  if (isPlainWord(text)) return [text.toLowerCase().replaceAll('ё', 'е')];
  return foldName(text)
    .split(/[\s«»"“”(),/]+/u)
    .map((word) => word.replace(/^[.']+|[.']+$/g, ''))
    .filter((word) => word !== '');
}

/** What stands before the folded words of a whole form in its key. */
export const wholeHead = '=';
/** Key of a whole form. */
export const wholeKey = (text: string): string => wholeHead + nameWords(text).join(' ');
/** What stands before one folded word of a form in its key. */
export const wordHead = '+';
/** Key of all words that sound alike; empty for words too short to be told by sound. */
export function soundKey(word: string): string {
  const skeleton = nameSkeleton(word);
  return skeleton.length < 3 ? '' : `~${skeleton}`;
}
