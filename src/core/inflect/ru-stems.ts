import { LetterSet } from './letter-set.ts';
import { shiftOfTails } from './paradigm.ts';
import type { Shift, Stem } from './paradigm.ts';

// Russian is folded before analysis: ё stands as е everywhere here.
/** Letters of Russian consonants; ь and ъ are none. */
export const ruConsonants = 'бвгджзклмнпрстфхцчшщ';
/** Letters of Russian vowels. */
export const ruVowels = 'аеиоуыэюя';

const consonants = new LetterSet(ruConsonants);

/** сн-у → сон, дн-я → день, бойц-а → боец, льд-а → лед: puts back the fleeting vowel of the dictionary form. */
function closeSyllable(stem: Stem): void {
  if (!consonants.has(stem.codeAt(1))) return;
  const { word, length } = stem;
  const before = word.charAt(length - 2);
  if (before === 'й' || before === 'ь') stem.add(length - 2, `е${stem.from(length - 1)}`);
  else if (consonants.has(stem.codeAt(2))) {
    const last = stem.from(length - 1);
    stem.add(length - 1, `о${last}`);
    stem.add(length - 1, `е${last}`);
  }
}

/** окон → окн-о, писем → письм-о, копеек → копейк-а: drops the fleeting vowel of the bare genitive plural. */
function openSyllable(stem: Stem): void {
  const { word, length } = stem;
  const vowel = word.charAt(length - 2);
  if (!consonants.has(stem.codeAt(1)) || (vowel !== 'о' && vowel !== 'е' && vowel !== 'и')) return;
  const last = stem.from(length - 1);
  if (consonants.has(stem.codeAt(3))) {
    stem.add(length - 2, last);
    if (vowel === 'е') stem.add(length - 2, `ь${last}`);
  } else if (vowel === 'е') stem.add(length - 2, `й${last}`);
}

/** Masculine nouns without a vowel ending. */
export const closedStem: Shift = {
  fits: (ending) => ending !== '',
  lasts: ruConsonants,
  addStems: closeSyllable,
};

/** Nouns in -а, -о, -е, -я: the bare genitive plural. */
export const openStem: Shift = {
  fits: (ending) => ending === '' || ending === 'ь',
  lasts: ruConsonants,
  addStems: openSyllable,
};

/** Short masculine adjectives: важен → важн-ый, силен → сильн-ый, близок → близк-ий. */
export const shortStem: Shift = {
  fits: (ending) => ending === '',
  lasts: ruConsonants,
  addStems: openSyllable,
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
