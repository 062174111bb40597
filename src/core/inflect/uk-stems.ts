import { shiftOfTails } from './paradigm.ts';
import type { Shift } from './paradigm.ts';

/** Letters of Ukrainian consonants; ь and the apostrophe are none. */
export const ukConsonants = 'бвгґджзклмнпрстфхцчшщ';
/** Letters of Ukrainian vowels. */
export const ukVowels = 'аеєиіїоуюя';

const isConsonant = (letter: string): boolean => letter !== '' && ukConsonants.includes(letter);

/** Index of the last vowel, or -1. */
function lastVowel(stem: string): number {
  for (let index = stem.length - 1; index >= 0; index -= 1) {
    if (ukVowels.includes(stem.charAt(index))) return index;
  }
  return -1;
}

const replaceAt = (stem: string, index: number, piece: string): string =>
  stem.slice(0, index) + piece + stem.slice(index + 1);

/** стол-у → стіл, кореня → корінь, сн-у → сон, кінц-я → кінець: open syllable of the form, closed of the lemma. */
function closeSyllable(stem: string): string[] {
  const found: string[] = [];
  const vowel = lastVowel(stem);
  const letter = stem.charAt(vowel);
  if (vowel >= 0 && (letter === 'о' || letter === 'е') && vowel >= stem.length - 4) {
    found.push(replaceAt(stem, vowel, 'і'));
  }
  if (vowel >= 0 && letter === 'о' && stem.charAt(vowel - 1) === 'ь') {
    found.push(`${stem.slice(0, vowel - 1)}і${stem.slice(vowel + 1)}`); // льод-у → лід
  }
  const last = stem.charAt(stem.length - 1);
  const before = stem.charAt(stem.length - 2);
  const head = stem.slice(0, -1);
  if (!isConsonant(last)) return found;
  if (before === 'й') {
    found.push(`${stem.slice(0, -2)}є${last}`, `${head}о${last}`); // європейц-я → європеєць, пайк-а → пайок
    if (stem.charAt(stem.length - 3) === 'і') found.push(`${stem.slice(0, -3)}оє${last}`); // бійц-я → боєць
  } else if (before === 'ь')
    found.push(`${stem.slice(0, -2)}е${last}`, `${head}о${last}`); // пальц-я → палець, пеньк-а → пеньок
  else if (before === "'") found.push(`${stem.slice(0, -2)}'я${last}`);
  else if (isConsonant(before)) found.push(`${head}о${last}`, `${head}е${last}`);
  return found;
}

/** ніг → ног-а, сіл → сел-о, думок → думк-а, земел-ь → земл-я: closed syllable of the form, open of the lemma. */
function openSyllable(stem: string): string[] {
  const found: string[] = [];
  const vowel = lastVowel(stem);
  if (vowel < 0) return found;
  const letter = stem.charAt(vowel);
  if (letter === 'і') found.push(replaceAt(stem, vowel, 'о'), replaceAt(stem, vowel, 'е'));
  if (vowel !== stem.length - 2) return found;
  const head = stem.slice(0, vowel);
  const last = stem.slice(vowel + 1);
  if (letter === 'о' || letter === 'е' || letter === 'і') found.push(head + last);
  if (letter === 'е') found.push(`${head}ь${last}`); // кілец-ь → кільц-е
  if (letter === 'є') found.push(`${head}й${last}`); // яєц-ь → яйц-е
  if (letter === 'є' && head.endsWith('о')) found.push(`${head.slice(0, -1)}ій${last}`); // воєн → війн-а
  return found;
}

const beforeI: Readonly<Record<string, string>> = { ц: 'к', з: 'г', с: 'х' };
const beforeE: Readonly<Record<string, string>> = { ч: 'к', ж: 'г', ш: 'х' };

/** руц-і → рук-, друж-е → друг-: the velar that the ending softened. */
function hardenVelar(stem: string, ending: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const head = stem.slice(0, -1);
  const velar = ending === 'і' ? beforeI[last] : ending === 'е' ? beforeE[last] : undefined;
  const found = velar === undefined ? [] : [head + velar];
  if (ending === 'е' && last === 'ч') found.push(`${head}ц`, `${head}ец`); // хлопч-е → хлопець
  if (ending === 'і' && stem.endsWith('дз')) found.push(`${stem.slice(0, -2)}дз`);
  return found;
}

/** піччю → піч: the doubled consonant of the instrumental. */
function undouble(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  return last !== '' && last === stem.charAt(stem.length - 2) && isConsonant(last) ? [stem.slice(0, -1)] : [];
}

/** Masculine and third-declension nouns without a vowel ending. */
export const closedStem: Shift = {
  fits: (ending) => ending !== '',
  lasts: ukConsonants,
  stemsOf: (stem, ending) => {
    if (ending === 'ю') return undouble(stem);
    // Masculine suffixes keep their к before -і: вулиці comes from вулиця, never from вулик.
    const velars = hardenVelar(stem, ending).filter(
      (each) => ending !== 'і' || !/[иоаяю]к$/.test(each) || each.length <= 3,
    );
    const closed = closeSyllable(stem);
    return velars.length === 0 ? closed : [...closed, ...velars, ...velars.flatMap(closeSyllable)];
  },
};

/** Soft nouns in -ь. */
export const closedSoftStem: Shift = {
  lasts: ukConsonants,
  stemsOf: (stem, ending) => {
    if (ending === 'ю') return [...undouble(stem), ...closeSyllable(stem)];
    return ending === 'е' ? [...closeSyllable(stem), ...hardenVelar(stem, ending)] : closeSyllable(stem);
  },
};

/** Nouns in -й: бо-ю → бі-й, солов'-я → соловей. */
export const iotStem: Shift = {
  lasts: "'о",
  stemsOf: (stem) => {
    const head = stem.slice(0, -1);
    return stem.endsWith("'") ? [`${head}е`, `${head}і`] : [`${head}і`];
  },
};

/** Nouns in -а, -о, -е: the bare genitive plural and the softened velar. */
export const openStem: Shift = {
  fits: (ending) => ending === '' || ending === 'ь' || ending === 'і',
  stemsOf: (stem, ending) => (ending === 'і' ? hardenVelar(stem, ending) : openSyllable(stem)),
};

/** Nouns in -я: also статей → стаття, питань → питання, сімей → сім'я. */
export const openSoftStem: Shift = {
  fits: (ending) => ['', 'ь', 'й', 'ей', 'ів'].includes(ending),
  stemsOf: (stem, ending) => {
    const last = stem.charAt(stem.length - 1);
    if (ending === 'ей' || ending === 'ів') return [stem + last, `${stem}'`];
    return [...openSyllable(stem), ...(isConsonant(last) ? [stem + last] : [])];
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
  stemsOf: (stem) => {
    if (stem.endsWith('жч')) {
      const head = stem.slice(0, -2);
      return [`${head}г`, `${head}зьк`, `${head}жк`, `${head}з`];
    }
    const head = stem.slice(0, -1);
    if (stem.endsWith('щ')) return [`${head}сок`, `${head}ст`, `${head}ск`];
    if (!stem.endsWith('ш')) return [];
    return [head, `${head}к`, `${head}ок`, `${head}ек`, `${head}г`, `${head}ьк`];
  },
};
