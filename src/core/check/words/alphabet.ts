/** The alphabet that all letters of a word are of; `other` where they are of several, of none or of another one. */
export type Alphabet = 'latin' | 'cyrillic' | 'other';

/**
 * Tells the alphabet of a word by its codes alone: plain Latin letters or those of Cyrillic (U+0400 … U+0481 and ґ), with
 * apostrophes and hyphens between. A word with anything else in it is `other`.
 */
export function alphabetOf(word: string): Alphabet {
  let latin = 0;
  let cyrillic = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) latin++;
    else if ((code >= 0x400 && code <= 0x481) || code === 0x490 || code === 0x491) cyrillic++;
    else if (code !== 0x27 && code !== 0x2019 && code !== 0x2d) return 'other';
  }
  if (latin > 0 && cyrillic === 0) return 'latin';
  return cyrillic > 0 && latin === 0 ? 'cyrillic' : 'other';
}
