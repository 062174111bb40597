import { soundLetters } from './sound-letters.ts';

/**
 * Sounds by script: a word of any alphabet as a short string of Latin sound letters, so that names and loanwords can
 * be compared across scripts. No data of particular languages: letters are read as their script is usually read.
 */

// The longer spelling first. Of two that could share letters sch, sh, ch, zh and kh have them: the h of "tzh" is zh's.
const latinSpelling = /shch|sch|sh|tch|ch|cz|zh|kh|ts(?!c?h)|tz(?!h)|pk?h|tk?h|ck(?!h)|qu|[cjqwxyšşśčçćžż]/gu;
const latinSounds: Readonly<Record<string, string>> = {
  shch: 'S',
  sch: 'S',
  sh: 'S',
  š: 'S',
  ş: 'S',
  ś: 'S',
  tch: 'C',
  ch: 'C',
  cz: 'C',
  č: 'C',
  ç: 'C',
  ć: 'C',
  zh: 'Z',
  ž: 'Z',
  ż: 'Z',
  kh: 'h',
  ts: 'c',
  tz: 'c',
  ph: 'f',
  pkh: 'f',
  th: 't',
  tkh: 't',
  ck: 'k',
  c: 'k',
  qu: 'k',
  q: 'k',
  x: 'ks',
  w: 'v',
  y: 'i',
  j: 'i',
};

const isLatin = /^[a-z\u00c0-\u024f']/u;
const isPlain = /^[a-zSCZ]*$/u;
const frontVowel = /[eiy]/u;

/** A word whose letters all stand for themselves: most words need neither the longer patterns nor a new text. */
function isSpelledPlainly(word: string): boolean {
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const kind = code < 128 ? (plainLetters[code] ?? 0) : 0;
    // Letters that may be part of a longer spelling, and those written twice, are for the patterns.
    if (kind === 0 || code === last || (kind === sibilant && last === 0x74)) return false;
    last = code;
  }
  return word !== '';
}

/** By code: 1 = a letter that stands for itself; so does a sibilant but behind t. */
const sibilant = 2;
const plainLetters = new Uint8Array(128);
for (const letter of 'abdefgiklmnoprtuv') plainLetters[letter.charCodeAt(0)] = 1;
for (const letter of 'sz') plainLetters[letter.charCodeAt(0)] = sibilant;

/** Spells a Latin word by its sounds, other letters with marks left as they are. */
function latinSpelled(word: string): string {
  const spelled = word.replace(latinSpelling, (letters, at: number) =>
    // Before a front vowel c is soft.
    letters === 'c' && frontVowel.test(word.charAt(at + 1)) ? 'c' : (latinSounds[letters] ?? ''),
  );
  return isPlain.test(spelled) ? spelled : spelled.normalize('NFD').replace(/[^a-zSCZßøæœđðþıł]/gu, '');
}

/** How each letter sounds, by its code unit: a full array is asked faster than an object, and without a string. */
const soundsOfCode = soundTable();

function soundTable(): readonly string[] {
  const sounds = new Array<string>(0x1100).fill('');
  for (const [letter, sound] of Object.entries(soundLetters)) sounds[letter.charCodeAt(0)] = sound;
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    sounds[letter.charCodeAt(0)] = letter;
    sounds[letter.charCodeAt(0) - 0x20] = letter.toUpperCase();
  }
  return sounds;
}

/** Spells a lower-case word by its sounds; an empty string where the script has no table (Han, kana …). */
export function soundsOf(word: string): string {
  if (isSpelledPlainly(word)) return word;
  const letters = isLatin.test(word) ? latinSpelled(word) : word;
  let sounds = '';
  let last = -1;
  for (let at = 0; at < letters.length; at += 1) {
    const spelled = soundsOfCode[letters.charCodeAt(at)] ?? '';
    for (let part = 0; part < spelled.length; part += 1) {
      const sound = spelled.charCodeAt(part);
      if (sound !== last) sounds += spelled.charAt(part);
      last = sound;
    }
  }
  return sounds;
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

/** The same by char code; sounds are spelled in ASCII. */
const groupOfCode = new Uint8Array(128);
for (const [sound, group] of Object.entries(soundGroups)) groupOfCode[sound.charCodeAt(0)] = group;

/** Gives the first consonants of sounds by group, at most `most`, as a small number: the bucket where kin words meet. */
export function soundKey(sounds: string, most: number): number {
  let key = 0;
  let taken = 0;
  for (let at = 0; at < sounds.length && taken < most; at += 1) {
    const group = groupOfCode[sounds.charCodeAt(at)] ?? 0;
    if (group === 0) continue;
    key = key * 9 + group;
    taken += 1;
  }
  return taken < 2 ? 0 : key;
}
