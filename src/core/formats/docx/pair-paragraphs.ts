/** Share of words that a changed paragraph must keep to be taken for the same one, 0…1. */
const leastLikeness = 0.5;

/** White space folded and signs of footnotes taken out: what a paragraph and its unit share. */
function plain(text: string): string {
  return text
    .replace(/\[\d{1,4}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds for each unit the paragraph of the document it came from, or -1. Both are in reading order; equal ones are
 * paired first, each the next free one; what is left between two pairs is paired by shared words.
 */
export function pairParagraphs(units: readonly string[], paragraphs: readonly string[]): readonly number[] {
  const pairs = units.map(() => -1);
  const texts = paragraphs.map(plain);
  let next = 0;
  units.forEach((unit, index) => {
    const wanted = plain(unit);
    const found = wanted === '' ? -1 : texts.indexOf(wanted, next);
    if (found < 0) return;
    pairs[index] = found;
    next = found + 1;
  });
  pairs.forEach((pair, index) => {
    if (pair >= 0) return;
    const from = (pairs.slice(0, index).findLast((one) => one >= 0) ?? -1) + 1;
    const later = pairs.slice(index + 1).find((one) => one >= 0);
    let best = -1;
    let bestLikeness = leastLikeness;
    for (let at = from; at < (later ?? texts.length); at += 1) {
      const likeness = shareOfWords(plain(units[index] ?? ''), texts[at] ?? '');
      if (likeness < bestLikeness || pairs.includes(at)) continue;
      best = at;
      bestLikeness = likeness;
    }
    pairs[index] = best;
  });
  return pairs;
}

// Dice's coefficient over words.
function shareOfWords(a: string, b: string): number {
  const one = a.split(' ').filter((word) => word !== '');
  const other = new Map<string, number>();
  for (const word of b.split(' ')) other.set(word, (other.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const left = other.get(word) ?? 0;
    if (left > 0) shared += 1;
    other.set(word, left - 1);
  }
  const total = one.length + b.split(' ').filter((word) => word !== '').length;
  return total === 0 ? 0 : (2 * shared) / total;
}
