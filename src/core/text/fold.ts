import type { KnownLanguage } from '../model.ts';

/** Apostrophes as people type them inside Ukrainian words: ’ ʼ ‘ ` ´ ′ ＇. */
const apostrophes = /[\u2019\u02bc\u2018`\u00b4\u2032\uff07]/g;
const hyphens = /[\u2010\u2011]/g;
/** Characters that show nothing: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Stress marks over Cyrillic vowels; й and ї are composed first, so their own marks stay. */
const stress = /[\u0300\u0301\u0341]/g;
const combining = /[\u0300-\u036f]/;

/**
 * Folds one word for matching: lower case, plain apostrophe and hyphen, no stress marks or invisible characters.
 * Russian ё becomes е. The result has no offsets of its own: `search-fold.ts` has them.
 */
export function foldWord(word: string, language: KnownLanguage | undefined): string {
  const lower = word.toLowerCase();
  const plain = isPlain(lower) ? lower : foldSpecial(lower);
  return language === 'ru' && plain.includes('ё') ? plain.replaceAll('ё', 'е') : plain;
}

/** True where every letter is one that folding leaves as it is: those of ASCII but the backtick, and Cyrillic ones. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const isCyrillic = (code >= 0x400 && code <= 0x45f) || code === 0x490 || code === 0x491;
    if (!isCyrillic && (code >= 0x7f || code === 0x60)) return false;
  }
  return true;
}

function foldSpecial(lower: string): string {
  // Cyrillic vowels have no composed form with the acute, so composing keeps é of café and leaves stress apart.
  const composed = combining.test(lower) ? lower.normalize('NFC') : lower;
  return composed
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(invisible, '')
    .replace(stress, '')
    .normalize('NFC');
}
