import { LetterSet } from './letter-set.ts';
import { shiftOfTails } from './paradigm.ts';
import type { Shift, Stem } from './paradigm.ts';

/** Letters of Ukrainian consonants; ь and the apostrophe are none. */
export const ukConsonants = 'бвгґджзклмнпрстфхцчшщ';
/** Letters of Ukrainian vowels. */
export const ukVowels = 'аеєиіїоуюя';

const consonants = new LetterSet(ukConsonants);
const vowels = new LetterSet(ukVowels);

/** Index of the last vowel, or -1. */
function lastVowel({ word, length }: Stem): number {
  let index = length - 1;
  while (index >= 0 && !vowels.has(word.charCodeAt(index))) index -= 1;
  return index;
}

/** стол-у → стіл, кореня → корінь, сн-у → сон, кінц-я → кінець: open syllable of the form, closed of the lemma. */
function closeSyllable(stem: Stem): void {
  const { word, length } = stem;
  const vowel = lastVowel(stem);
  if (vowel >= 0 && vowel >= length - 4) {
    const letter = word.charAt(vowel);
    if (letter === 'о' || letter === 'е') stem.add(vowel, `і${stem.from(vowel + 1)}`);
  }
  // льод-у → лід
  if (vowel > 0 && word.startsWith('ьо', vowel - 1)) stem.add(vowel - 1, `і${stem.from(vowel + 1)}`);
  if (!consonants.has(stem.codeAt(1))) return;
  const last = word.charAt(length - 1);
  const before = word.charAt(length - 2);
  if (before === 'й') {
    stem.add(length - 2, `є${last}`); // європейц-я → європеєць
    stem.add(length - 1, `о${last}`); // пайк-а → пайок
    if (word.charAt(length - 3) === 'і') stem.add(length - 3, `оє${last}`); // бійц-я → боєць
  } else if (before === 'ь') {
    stem.add(length - 2, `е${last}`); // пальц-я → палець
    stem.add(length - 1, `о${last}`); // пеньк-а → пеньок
  } else if (before === "'") stem.add(length - 2, `'я${last}`);
  else if (consonants.has(stem.codeAt(2))) {
    stem.add(length - 1, `о${last}`);
    stem.add(length - 1, `е${last}`);
  }
}

/** ніг → ног-а, сіл → сел-о, думок → думк-а, земел-ь → земл-я: closed syllable of the form, open of the lemma. */
function openSyllable(stem: Stem): void {
  const vowel = lastVowel(stem);
  if (vowel < 0) return;
  const letter = stem.word.charAt(vowel);
  if (letter === 'і') {
    stem.add(vowel, `о${stem.from(vowel + 1)}`);
    stem.add(vowel, `е${stem.from(vowel + 1)}`);
  }
  if (vowel !== stem.length - 2) return;
  const last = stem.from(vowel + 1);
  if (letter === 'о' || letter === 'е' || letter === 'і') stem.add(vowel, last);
  if (letter === 'е') stem.add(vowel, `ь${last}`); // кілец-ь → кільц-е
  if (letter !== 'є') return;
  stem.add(vowel, `й${last}`); // яєц-ь → яйц-е
  if (stem.word.charAt(vowel - 1) === 'о') stem.add(vowel - 1, `ій${last}`); // воєн → війн-а
}

const beforeI: Readonly<Record<string, string>> = { ц: 'к', з: 'г', с: 'х' };
const beforeE: Readonly<Record<string, string>> = { ч: 'к', ж: 'г', ш: 'х' };
const noStems: readonly string[] = [];

/** руц-і → рук-, друж-е → друг-: stems with the velar that the ending softened. */
function velarStems({ word, length, ending }: Stem): readonly string[] {
  if (ending !== 'і' && ending !== 'е') return noStems;
  const last = word.charAt(length - 1);
  const head = word.slice(0, length - 1);
  const velar = ending === 'і' ? beforeI[last] : beforeE[last];
  if (velar === undefined) return noStems;
  const found = [head + velar];
  if (last === 'ч') found.push(`${head}ц`, `${head}ец`); // хлопч-е → хлопець
  if (last === 'з' && head.endsWith('д')) found.push(`${head}з`);
  return found;
}

/** піччю → піч: the doubled consonant of the instrumental. */
function undouble(stem: Stem): void {
  if (stem.codeAt(1) === stem.codeAt(2) && consonants.has(stem.codeAt(1))) stem.add(stem.length - 1, '');
}

/** Masculine and third-declension nouns without a vowel ending. */
export const closedStem: Shift = {
  fits: (ending) => ending !== '',
  lasts: ukConsonants,
  addStems: (stem) => {
    if (stem.ending === 'ю') {
      undouble(stem);
      return;
    }
    closeSyllable(stem);
    // Masculine suffixes keep their к before -і: вулиці comes from вулиця, never from вулик.
    const velars = velarStems(stem).filter(
      (each) => stem.ending !== 'і' || !/[иоаяю]к$/.test(each) || each.length <= 3,
    );
    for (const each of velars) stem.add(0, each);
    for (const each of velars) closeSyllable(stem.changedTo(each));
  },
};

/** Soft nouns in -ь. */
export const closedSoftStem: Shift = {
  lasts: ukConsonants,
  addStems: (stem) => {
    if (stem.ending === 'ю') undouble(stem);
    closeSyllable(stem);
    if (stem.ending === 'е') for (const each of velarStems(stem)) stem.add(0, each);
  },
};

/** Nouns in -й: бо-ю → бі-й, солов'-я → соловей. */
export const iotStem: Shift = {
  lasts: "'о",
  addStems: (stem) => {
    if (stem.word.charAt(stem.length - 1) === "'") stem.add(stem.length - 1, 'е');
    stem.add(stem.length - 1, 'і');
  },
};

/** Nouns in -а, -о, -е: the bare genitive plural and the softened velar. */
export const openStem: Shift = {
  fits: (ending) => ending === '' || ending === 'ь' || ending === 'і',
  addStems: (stem) => {
    if (stem.ending !== 'і') openSyllable(stem);
    else for (const each of velarStems(stem)) stem.add(0, each);
  },
};

/** Nouns in -я: also статей → стаття, питань → питання, сімей → сім'я. */
export const openSoftStem: Shift = {
  fits: (ending) => ['', 'ь', 'й', 'ей', 'ів'].includes(ending),
  addStems: (stem) => {
    const { ending, length } = stem;
    const isPlural = ending === 'ей' || ending === 'ів';
    if (!isPlural) openSyllable(stem);
    if (isPlural || consonants.has(stem.codeAt(1))) stem.add(length, stem.from(length - 1));
    if (isPlural) stem.add(length, "'");
  },
};

const toInfinitive: readonly (readonly [string, readonly string[]])[] = [
  ['ждж', ['зд']],
  ['дж', ['д']],
  ['щ', ['ст', 'ск']],
  ['шл', ['сл']],
  ['бл', ['б']],
  ['пл', ['п']],
  ['вл', ['в']],
  ['мл', ['м']],
  ['фл', ['ф']],
  ['жч', ['зк']],
  ['шч', ['ск']],
  ['ч', ['т', 'к']],
  ['ж', ['з', 'г']],
  ['ш', ['с', 'х']],
  ['дж', ['дз']],
  ['ьов', ['юв']],
  ['лл', ['л']],
];

/** ходж-у → ход-ити, пиш-у → пис-ати: the consonant of the infinitive. */
export const softenedVerbStem: Shift = shiftOfTails(toInfinitive);

/** вищ- → вис(ок)-, ближч- → близьк-, глибш- → глибок-: the positive of a comparative in -ший, -чий. */
export const positiveStem: Shift = {
  lasts: 'чщш',
  addStems: (stem) => {
    const last = stem.from(stem.length - 1);
    const isZh = last === 'ч' && stem.from(stem.length - 2) === 'жч';
    const originals = isZh ? ['г', 'зьк', 'жк', 'з'] : (positives[last] ?? noStems);
    for (const each of originals) stem.add(stem.length - (isZh ? 2 : 1), each);
  },
};

const positives: Readonly<Record<string, readonly string[]>> = {
  щ: ['сок', 'ст', 'ск'],
  ш: ['', 'к', 'ок', 'ек', 'г', 'ьк'],
};
