/**
 * Sounds by script: a word of any alphabet as a short string of Latin sound letters, so that names and loanwords can
 * be compared across scripts. No data of particular languages: letters are read as their script is usually read.
 */

// Capital letters stand for one sound written with two letters: S sh, C ch, Z zh, h kh.
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'Z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ј: 'i',
  к: 'k',
  л: 'l',
  љ: 'l',
  м: 'm',
  н: 'n',
  њ: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'C',
  ђ: 'd',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  џ: 'Z',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ѣ: 'e',
  ѳ: 'f',
  ѵ: 'i',
  "'": '',
};
const greek: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};
const semitic: Readonly<Record<string, string>> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'p',
  ף: 'p',
  צ: 'c',
  ץ: 'c',
  ק: 'k',
  ר: 'r',
  ש: 'S',
  ת: 't',
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'Z',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
  ی: 'i',
  پ: 'p',
  چ: 'C',
  ژ: 'Z',
  گ: 'g',
};
const caucasian: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'Z',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'f',
  ქ: 'k',
  ღ: 'g',
  ყ: 'k',
  შ: 'S',
  ჩ: 'C',
  ც: 'c',
  ძ: 'z',
  წ: 'c',
  ჭ: 'C',
  ხ: 'h',
  ჯ: 'Z',
  ჰ: 'h',
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'e',
  թ: 't',
  ժ: 'Z',
  ի: 'i',
  լ: 'l',
  խ: 'h',
  ծ: 'c',
  կ: 'k',
  հ: 'h',
  ձ: 'z',
  ղ: 'g',
  ճ: 'C',
  մ: 'm',
  յ: 'i',
  ն: 'n',
  շ: 'S',
  ո: 'o',
  չ: 'C',
  պ: 'p',
  ջ: 'Z',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'c',
  ւ: 'u',
  փ: 'p',
  ք: 'k',
  օ: 'o',
  ֆ: 'f',
};
const letters: Readonly<Record<string, string>> = {
  ...cyrillic,
  ...greek,
  ...semitic,
  ...caucasian,
  ł: 'l',
  ß: 's',
  ø: 'o',
  æ: 'e',
  œ: 'e',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
};

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
    const sound = letters[character] ?? (/[a-zA-Z]/u.test(character) ? character : '');
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

  /** Likeness of two words by sound, 0…1: a weighted edit distance where vowels and endings weigh little. */
  likeness(left: string, right: string): number {
    const n = Math.min(left.length, 60);
    const m = Math.min(right.length, 60);
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
      [above, here] = [here, above];
    }
    this.above = above;
    this.here = here;
    return 1 - (above[m] ?? 0) / Math.max(weightOf(left), weightOf(right), 1);
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
