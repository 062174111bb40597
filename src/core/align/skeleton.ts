import { soundLetters } from './sound-letters.ts';

/**
 * Sounds by script: a word of any alphabet as a short string of Latin sound letters, so that names and loanwords can
 * be compared across scripts. No data of particular languages: letters are read as their script is usually read.
 */

// Order matters: the longer spelling first.
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|š|ş|ś/gu, 'S'],
  [/tch|tsch|ch|cz|č|ç|ć/gu, 'C'],
  [/zh|ž|ż/gu, 'Z'],
  [/kh/gu, 'h'],
  [/ts|tz/gu, 'c'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/qu|q/gu, 'k'],
  [/c(?=[eiy])/gu, 'c'],
  [/c/gu, 'k'],
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'],
];

const isLatin = /^[a-z\u00c0-\u024f']/u;

/** Spells a lower-case word by its sounds; an empty string where the script has no table (Han, kana …). */
export function soundsOf(word: string): string {
  let sounds = '';
  if (isLatin.test(word)) {
    sounds = word;
    for (const [spelling, sound] of latinSpellings) {
      // c before a front vowel keeps its letter, so the rules below must not see it again.
      sounds = sounds.replace(spelling, sound === 'c' ? '\u0001' : sound);
    }
    sounds = sounds
      .replace(/\u0001/gu, 'c')
      .normalize('NFD')
      .replace(/[^a-zSCZßøæœđðþıł]/gu, '');
  } else {
    sounds = word;
  }
  let plain = '';
  for (const character of sounds) {
    const sound = soundLetters[character] ?? (/[a-zA-Z]/u.test(character) ? character : '');
    for (const part of sound) if (!plain.endsWith(part)) plain += part;
  }
  return plain;
}

// Consonants that scripts and traditions exchange: г as h or g, в as v or w or f, с, з, ц and their hushing kin.
/** Consonants by group, 1…8; vowels have none. */
export const soundGroups: Readonly<Record<string, number>> = {
  g: 1,
  h: 1,
  k: 1,
  s: 2,
  z: 2,
  c: 2,
  S: 2,
  C: 2,
  Z: 2,
  v: 3,
  f: 3,
  b: 3,
  p: 3,
  t: 4,
  d: 4,
  l: 5,
  r: 6,
  m: 7,
  n: 8,
};

/** Gives the first consonants of sounds by group, at most `most`, as a small number: the bucket where kin words meet. */
export function soundKey(sounds: string, most: number): number {
  let key = 0;
  let taken = 0;
  for (let at = 0; at < sounds.length && taken < most; at += 1) {
    const group = soundGroups[sounds[at] ?? ''] ?? 0;
    if (group === 0) continue;
    key = key * 9 + group;
    taken += 1;
  }
  return taken < 2 ? 0 : key;
}
