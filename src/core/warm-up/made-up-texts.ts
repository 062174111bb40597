import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownLanguage } from '../model.ts';

/** Two texts, unit by unit. */
export interface MadeUpTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

type Languages = readonly [source: KnownLanguage, target: KnownLanguage];
type Word = readonly [source: string, target: string];
/** Numbers of [0, 1), the same ones from the same seed. */
type Numbers = () => number;

/** A linear congruential generator (Knuth 1997, section 3.3.4, table 1, line 16): dice enough for words. */
function numbersFrom(seed: number): Numbers {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'і', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с',
  t: 'т', u: 'у', v: 'в', z: 'з',
}; // prettier-ignore

const pick = (letters: string, numbers: Numbers): string =>
  letters.charAt(Math.floor(letters.length * numbers()));

/** A word that no lexicon knows, spelled in the letters of each side; a third are written like names. */
function strangeWord(languages: Languages, numbers: Numbers): Word {
  let letters = '';
  for (let left = 2 + Math.floor(3 * numbers()); left > 0; left -= 1)
    letters +=
      pick(consonants, numbers) + pick(vowels, numbers) + (numbers() < 0.4 ? pick('rnsk', numbers) : '');
  const isName = numbers() < 0.33;
  const spelled = (language: KnownLanguage): string => {
    const word = language === 'en' ? letters : [...letters].map((letter) => cyrillic[letter]).join('');
    return isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
  return [spelled(languages[0]), spelled(languages[1])];
}

/** Words that correspond: two thirds are of the lexicon, where there is one. */
function vocabularyOf(
  languages: Languages,
  size: number,
  lexicon: Lexicon | undefined,
  numbers: Numbers,
): readonly Word[] {
  return Array.from({ length: size }, (): Word => {
    const isStrange = numbers() < 0.33;
    if (lexicon === undefined || isStrange) return strangeWord(languages, numbers);
    const concept = Math.floor(lexicon.conceptCount * numbers());
    const source = lexicon.itemsOf(concept, languages[0], false)[0];
    const target = lexicon.itemsOf(concept, languages[1], false)[0];
    return source === undefined || target === undefined ? strangeWord(languages, numbers) : [source, target];
  });
}

function sentence(vocabulary: readonly Word[], numbers: Numbers): Word {
  const words: Word[] = [];
  for (let left = 6 + Math.floor(16 * numbers()); left > 0; left -= 1) {
    // Some words are common, most are rare.
    const word = vocabulary[Math.floor(vocabulary.length * numbers() ** 3)];
    if (word !== undefined) words.push(word);
  }
  if (numbers() < 0.2) {
    const digits = String(Math.floor(9000 * numbers()));
    words.push([digits, digits]);
  }
  return [`${words.map(([word]) => word).join(' ')}.`, `${words.map(([, word]) => word).join(' ')}.`];
}

/**
 * Makes two texts that correspond but for one unit in ten, for warming up: what they say makes no sense. A twentieth of
 * the units is lost on either side, a twentieth stands joined to the unit before. The same arguments give the same texts.
 * count: units before any is lost. lexicon: absent = every word is a strange one.
 */
export function makeTexts(languages: Languages, count: number, lexicon: Lexicon | undefined): MadeUpTexts {
  const numbers = numbersFrom(count);
  const vocabulary = vocabularyOf(languages, 400 + 4 * count, lexicon, numbers);
  const source: string[] = [];
  const target: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const [unit, counterpart] = sentence(vocabulary, numbers);
    const fate = numbers();
    const last = target.length - 1;
    if (fate > 0.05) source.push(unit);
    if (fate > 0.1 || last < 0) {
      if (fate < 0.95) target.push(counterpart);
    } else target[last] = `${target[last] ?? ''} ${counterpart}`;
  }
  return { source, target };
}
