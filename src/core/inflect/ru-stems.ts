import { shiftOfTails } from './paradigm.ts';
import type { Shift } from './paradigm.ts';

// Russian is folded before analysis: ё stands as е everywhere here.
/** Letters of Russian consonants; ь and ъ are none. */
export const ruConsonants = 'бвгджзклмнпрстфхцчшщ';
/** Letters of Russian vowels. */
export const ruVowels = 'аеиоуыэюя';

const isConsonant = (letter: string): boolean => letter !== '' && ruConsonants.includes(letter);

/** сн-у → сон, дн-я → день, бойц-а → боец, льд-а → лед: puts back the fleeting vowel of the dictionary form. */
function closeSyllable(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const before = stem.charAt(stem.length - 2);
  if (!isConsonant(last)) return [];
  if (before === 'й' || before === 'ь') return [`${stem.slice(0, -2)}е${last}`];
  const head = stem.slice(0, -1);
  return isConsonant(before) ? [`${head}о${last}`, `${head}е${last}`] : [];
}

/** окон → окн-о, писем → письм-о, копеек → копейк-а: drops the fleeting vowel of the bare genitive plural. */
function openSyllable(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const vowel = stem.charAt(stem.length - 2);
  if (!isConsonant(last) || !'оеи'.includes(vowel) || vowel === '') return [];
  const head = stem.slice(0, -2);
  if (!isConsonant(head.charAt(head.length - 1))) return vowel === 'е' ? [`${head}й${last}`] : [];
  return vowel === 'е' ? [head + last, `${head}ь${last}`] : [head + last];
}

/** Masculine nouns without a vowel ending. */
export const closedStem: Shift = {
  fits: (ending) => ending !== '',
  lasts: ruConsonants,
  stemsOf: closeSyllable,
};

/** Nouns in -а, -о, -е, -я: the bare genitive plural. */
export const openStem: Shift = {
  fits: (ending) => ending === '' || ending === 'ь',
  lasts: ruConsonants,
  stemsOf: openSyllable,
};

/** Short masculine adjectives: важен → важн-ый, силен → сильн-ый, близок → близк-ий. */
export const shortStem: Shift = {
  fits: (ending) => ending === '',
  lasts: ruConsonants,
  stemsOf: openSyllable,
};

const toInfinitive: readonly (readonly [string, readonly string[]])[] = [
  ['жд', ['д']],
  ['щ', ['т', 'ст', 'ск']],
  ['шл', ['сл']],
  ['бл', ['б']],
  ['пл', ['п']],
  ['вл', ['в']],
  ['мл', ['м']],
  ['фл', ['ф']],
  ['ч', ['т', 'к', 'ц']],
  ['ж', ['з', 'г', 'д']],
  ['ш', ['с', 'х']],
];

/** хож-у → ход-ить, пиш-у → пис-ать: the consonant of the infinitive. */
export const softenedVerbStem: Shift = shiftOfTails(toInfinitive);

const toPositive: readonly (readonly [string, readonly string[]])[] = [
  ['ж', ['г', 'д', 'зк', 'дк', 'ж']],
  ['ч', ['к', 'т', 'тк']],
  ['ш', ['х', 'сок', 'ш']],
  ['щ', ['ст', 'щ']],
  ['вл', ['в']],
];

/** строж-е → строг-ий, тиш-айший → тих-ий, проще → прост-ой: the positive of a comparative without -ее. */
export const positiveStem: Shift = shiftOfTails(toPositive);
