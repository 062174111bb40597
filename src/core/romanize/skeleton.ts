/**
 * A skeleton writes a name of any Latin or Cyrillic spelling in one rough alphabet, so that Кислиця, Кислица, Kyslytsya,
 * Kyslytsia and Kislitsa fall together. It forgets what romanizations disagree about: г/ґ/х, и/і/ы/й, iotation,
 * soft signs, doubled letters. It never decides that two names are one: it only proposes.
 */

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'e', ж: 'ž', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č',
  ш: 'š', щ: 'š', ь: '', ъ: '', ы: 'i', э: 'e', ё: 'e', ю: 'u', я: 'a', ў: 'v',
}; // prettier-ignore

/** Latin sequences, longest first; each becomes one skeleton letter or none. */
const latinSequences: readonly (readonly [RegExp, string])[] = [
  [/s(?:h|c)?ch|štš|šč/g, 'š'],
  [/tsch|tch|ch|cz/g, 'č'],
  [/sch|sh|sz/g, 'š'],
  [/zh/g, 'ž'],
  [/kh|gh|h|g/g, 'h'],
  // Held as ц until the plain c of English spellings has been read.
  [/ts|tz/g, 'ц'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/c(?=[aoukrlt])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yij](?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/ц/g, 'c'],
];

/**
 * Returns the skeleton of one word: letters a–z plus č š ž only, doubled letters once; empty for a word of other scripts.
 * The word may be in any case and carry apostrophes or diacritics.
 */
export function nameSkeleton(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  const isCyrillic = /\p{Script=Cyrillic}/u.test(lower);
  let letters = '';
  if (isCyrillic) {
    for (const char of lower) letters += cyrillic[char] ?? '';
    letters = letters.replace(/i(?=[aeou])/g, '');
  } else {
    letters = lower
      .replace(/[čšž]/g, (char) => ({ č: 'ch', š: 'sh', ž: 'zh' })[char] ?? char)
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
    for (const [sequence, letter] of latinSequences) letters = letters.replace(sequence, letter);
  }
  return letters.replace(/(.)\1+/gu, '$1');
}

/**
 * How alike two name words are by their skeletons, 0…1. A Cyrillic form may be inflected: up to three letters at its end
 * are forgiven where the rest agrees. 1 = equal skeletons; below 0.7 the words are hardly one name.
 */
export function nameSimilarity(first: string, second: string): number {
  const a = nameSkeleton(first);
  const b = nameSkeleton(second);
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  return Math.max(plainSimilarity(a, b), stemSimilarity(a, b));
}

function plainSimilarity(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/** Compares without the endings that case forms add: at most three letters, and three must remain. */
function stemSimilarity(a: string, b: string): number {
  const stemA = a.replace(/[aeiou](?:[a-zčšž][aeiou]?)?$/u, '');
  const stemB = b.replace(/[aeiou](?:[a-zčšž][aeiou]?)?$/u, '');
  const shorter = Math.min(stemA.length, stemB.length);
  if (shorter < 3) return 0;
  const isPrefix = a.startsWith(stemB) || b.startsWith(stemA);
  return isPrefix && Math.abs(a.length - b.length) <= 3 ? 0.95 : 0.95 * plainSimilarity(stemA, stemB);
}

/** Levenshtein distance in letters (insert, delete, replace cost 1). Time O(m·n), memory O(n). */
export function editDistance(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1).map((_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const change = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, change);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
