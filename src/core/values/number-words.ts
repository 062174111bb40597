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

/** What the stems of all ordinals of magnitudes have: тисячн, миллионн, мільярдн. */
const scaleOrdinal = /(?:сяч|он|ард)н/u;

/** Looks a written word up, lower-case with a straight apostrophe; undefined where it says no number. */
export function numberWord(word: string, language: KnownLanguage): NumberWord | undefined {
  const found = tables[language].get(word);
  if (found !== undefined) return found;
  if (language === 'en') return joinedOrdinal(word);
  return word.length > 8 && scaleOrdinal.test(word)
    ? compoundOrdinal(word, language === 'uk' ? ukrainianTables : russianTables)
    : undefined;
}
