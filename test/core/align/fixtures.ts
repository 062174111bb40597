import type { AlignOptions, AlignText } from '../../../src/core/align/types.ts';

export { randomFrom } from '../../../scripts/random.ts';

/** Options without knowledge of languages. */
export const plain: AlignOptions = { mode: 'parallel', knowledge: false };

const syllables = [
  'ka',
  'to',
  'mir',
  'lun',
  'ves',
  'dor',
  'pal',
  'sti',
  'gor',
  'ben',
  'rak',
  'zim',
  'ul',
  'fen',
  'cha',
];

/** A made-up text: sentences of made-up words, with numbers and names now and then. */
export function madeUpUnits(count: number, random: () => number): string[] {
  const word = (): string => {
    const length = 1 + Math.floor(random() * 3);
    return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  };
  const vocabulary = Array.from({ length: 40 + count * 3 }, word);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 5 + Math.floor(random() * 12) }, () => {
      // Some words are everywhere, most are rare, as in real texts.
      const at = Math.floor(vocabulary.length * random() ** 2.5);
      return vocabulary[at] ?? 'ka';
    });
    if (random() < 0.3) words.push(String(10 + Math.floor(random() * 5000)));
    const sentence = words.join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  });
}

/** The text in another "language": each word respelled so that only sounds and numbers tie the two. */
export function respelled(units: readonly string[]): string[] {
  const letters: Readonly<Record<string, string>> = {
    a: 'а',
    b: 'б',
    c: 'ц',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'х',
    i: 'и',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    z: 'з',
  };
  return units.map((unit) => unit.toLowerCase().replace(/[a-z]/gu, (letter) => letters[letter] ?? letter));
}

export const text = (language: string, units: readonly string[]): AlignText => ({ language, units });

/** A bead as a short string: `0,1-2`. */
export const spell = (bead: {
  readonly source: readonly number[];
  readonly target: readonly number[];
}): string => `${bead.source.join(',')}-${bead.target.join(',')}`;
