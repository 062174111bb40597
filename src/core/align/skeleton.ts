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
const groups: Readonly<Record<string, number>> = {
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
    const group = groups[sounds[at] ?? ''] ?? 0;
    if (group === 0) continue;
    key = key * 9 + group;
    taken += 1;
  }
  return taken < 2 ? 0 : key;
}

/** Costs of exchanging two sounds, 0…1; codes are char codes below 128. */
function exchangeCost(left: number, right: number): number {
  if (left === right) return 0;
  const leftGroup = groupOf[left] ?? 0;
  const rightGroup = groupOf[right] ?? 0;
  if (leftGroup === 0 && rightGroup === 0) return 0.25;
  if (leftGroup === 0 || rightGroup === 0) return 1;
  return leftGroup === rightGroup ? 0.35 : 1;
}

const groupOf = new Uint8Array(128);
for (const [sound, group] of Object.entries(groups)) groupOf[sound.charCodeAt(0)] = group;

/** Compares sounds with two working rows kept between calls. */
export class SoundComparer {
  private above = new Float64Array(64);
  private here = new Float64Array(64);

  /** Likeness of two words by sound, 0…1: a weighted edit distance where vowels and endings weigh little; 0 where
   *  it would be below `least`. */
  likeness(left: string, right: string, least: number): number {
    const n = Math.min(left.length, 60);
    const m = Math.min(right.length, 60);
    const weight = Math.max(weightOf(left), weightOf(right), 1);
    const mostCost = (1 - least) * weight;
    let above = this.above;
    let here = this.here;
    above[0] = 0;
    for (let j = 1; j <= m; j += 1) above[j] = (above[j - 1] ?? 0) + dropCost(right, j - 1, m);
    for (let i = 1; i <= n; i += 1) {
      const code = left.charCodeAt(i - 1);
      const drop = dropCost(left, i - 1, n);
      here[0] = (above[0] ?? 0) + drop;
      for (let j = 1; j <= m; j += 1) {
        const exchange = (above[j - 1] ?? 0) + exchangeCost(code, right.charCodeAt(j - 1));
        const insert = (here[j - 1] ?? 0) + dropCost(right, j - 1, m);
        const remove = (above[j] ?? 0) + drop;
        here[j] =
          exchange < insert ? (exchange < remove ? exchange : remove) : insert < remove ? insert : remove;
      }
      let cheapest = here[0] ?? 0;
      for (let j = 1; j <= m; j += 1) if ((here[j] ?? 0) < cheapest) cheapest = here[j] ?? 0;
      // Costs only grow from row to row.
      if (cheapest > mostCost) return 0;
      const swap = above;
      above = here;
      here = swap;
    }
    this.above = above;
    this.here = here;
    return 1 - (above[m] ?? 0) / weight;
  }
}

function dropCost(sounds: string, at: number, length: number): number {
  const isVowel = groupOf[sounds.charCodeAt(at)] === 0;
  // Endings are inflection more often than not.
  const isEnding = at >= length - 2 && length > 4;
  return isVowel ? (isEnding ? 0.15 : 0.3) : isEnding ? 0.6 : 1;
}

function weightOf(sounds: string): number {
  let weight = 0;
  for (let at = 0; at < sounds.length; at += 1) weight += groupOf[sounds.charCodeAt(at)] === 0 ? 0.35 : 1;
  return weight;
}
