import type { KnownLanguage } from '../model.ts';
import type { NumberWord } from './number-forms.ts';
import { english, joinedOrdinal } from './number-words-en.ts';
import { russian, russianTables } from './number-words-ru.ts';
import { ukrainian, ukrainianTables } from './number-words-uk.ts';
import { compoundOrdinal } from './slavic-numbers.ts';

export type { NumberWord } from './number-forms.ts';

const tables: Readonly<Record<KnownLanguage, ReadonlyMap<string, NumberWord>>> = {
  uk: ukrainian,
  ru: russian,
  en: english,
};

/** A place for the first two letters of a word, below 4096; two beginnings that share one only cost a search in vain. */
const placeOf = (word: string): number =>
  ((word.charCodeAt(0) * 61) ^ (word.length > 1 ? word.charCodeAt(1) : 0)) & 4095;

const beginningsOf = (table: ReadonlyMap<string, NumberWord>): Uint8Array => {
  const found = new Uint8Array(4096);
  for (const word of table.keys()) found[placeOf(word)] = 1;
  return found;
};

/** Most words of a text begin as none of the table's do: shape places, 1 = some do. */
const beginnings: Readonly<Record<KnownLanguage, Uint8Array>> = {
  uk: beginningsOf(ukrainian),
  ru: beginningsOf(russian),
  en: beginningsOf(english),
};

/** What the stems of all ordinals of magnitudes have: тисячн, миллионн, мільярдн. */
const scaleOrdinal = /(?:сяч|он|ард)н/u;

/** Looks a written word up, lower-case with a straight apostrophe; undefined where it says no number. */
export function numberWord(word: string, language: KnownLanguage): NumberWord | undefined {
  const mayStand = beginnings[language][placeOf(word)] === 1;
  const found = mayStand ? tables[language].get(word) : undefined;
  if (found !== undefined) return found;
  // What it joins begins as a word of the table does.
  if (language === 'en') return mayStand ? joinedOrdinal(word) : undefined;
  return word.length > 8 && scaleOrdinal.test(word)
    ? compoundOrdinal(word, language === 'uk' ? ukrainianTables : russianTables)
    : undefined;
}
