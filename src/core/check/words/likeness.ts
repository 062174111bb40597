/** Consonants that scripts and traditions exchange: г as h or g, в as v or w or f, с, з, ц and their hushing kin. */
const groups: Readonly<Record<string, number>> = {
  g: 1, h: 1, k: 1, s: 2, z: 2, c: 2, S: 2, C: 2, Z: 2, v: 3, f: 3, b: 3, p: 3, t: 4, d: 4, l: 5, r: 6, m: 7, n: 8,
}; // prettier-ignore
const groupOf = new Uint8Array(128);
for (const [sound, group] of Object.entries(groups)) groupOf[sound.charCodeAt(0)] = group;

/** Longest word compared in full. */
const mostSounds = 60;
const above = new Float64Array(mostSounds + 1);
const here = new Float64Array(mostSounds + 1);

/**
 * Likeness of two words spelled by sound (`soundsOf`), 0…1: a weighted edit distance where vowels and endings weigh
 * little, since names are inflected and vowels respelt. Pure: the working rows are overwritten by each call.
 */
export function soundLikeness(left: string, right: string): number {
  const n = Math.min(left.length, mostSounds);
  const m = Math.min(right.length, mostSounds);
  above[0] = 0;
  for (let j = 1; j <= m; j++) above[j] = (above[j - 1] ?? 0) + dropCost(right, j - 1, m);
  for (let i = 1; i <= n; i++) {
    const code = left.charCodeAt(i - 1);
    const drop = dropCost(left, i - 1, n);
    here[0] = (above[0] ?? 0) + drop;
    for (let j = 1; j <= m; j++) {
      const exchange = (above[j - 1] ?? 0) + exchangeCost(code, right.charCodeAt(j - 1));
      const insert = (here[j - 1] ?? 0) + dropCost(right, j - 1, m);
      const remove = (above[j] ?? 0) + drop;
      here[j] = Math.min(exchange, insert, remove);
    }
    above.set(here);
  }
  return 1 - (above[m] ?? 0) / Math.max(weightOf(left), weightOf(right), 1);
}

function exchangeCost(left: number, right: number): number {
  if (left === right) return 0;
  const [a, b] = [groupOf[left] ?? 0, groupOf[right] ?? 0];
  if (a === 0 && b === 0) return 0.25;
  if (a === 0 || b === 0) return 1;
  return a === b ? 0.35 : 1;
}

function dropCost(sounds: string, at: number, length: number): number {
  const isVowel = groupOf[sounds.charCodeAt(at)] === 0;
  // Endings are inflection more often than not.
  const isEnding = at >= length - 2 && length > 4;
  return isVowel ? (isEnding ? 0.15 : 0.3) : isEnding ? 0.6 : 1;
}

function weightOf(sounds: string): number {
  let weight = 0;
  for (let at = 0; at < sounds.length; at++) weight += groupOf[sounds.charCodeAt(at)] === 0 ? 0.35 : 1;
  return weight;
}
