/** Characters after which a pane breaks a line. */
const breakAfter = ' \t-\u2013\u2014/\u2026';

/** A line of text with what its breaking needs. */
export interface MeasuredLine {
  readonly content: string;
  /** Width of the first i characters in px, at i; length of the content + 1. */
  readonly widthsPx: Float32Array;
  /** Ascending offsets at which a new line may begin: before a word, never before a space or a dash. */
  readonly places: readonly number[];
}

/** Measures a line by the width of each of its characters in px. */
export function measureLine(content: string, widthOf: (sign: string) => number): MeasuredLine {
  const widthsPx = new Float32Array(content.length + 1);
  const places: number[] = [];
  let at = 0;
  for (const sign of content) {
    const before = content.charAt(at - 1);
    if (at > 0 && breakAfter.includes(before) && !breakAfter.includes(sign)) places.push(at);
    // The second half of a pair of code units ends where the pair does.
    const end = (widthsPx[at] ?? 0) + widthOf(sign);
    for (let unit = 0; unit < sign.length; unit++) widthsPx[++at] = end;
  }
  return { content, widthsPx, places };
}

/** Breaks a line so that no part of it is wider than `limitPx`, the spaces at its end not counted. A word that is wider
 *  by itself is cut between letters, never before a mark that stands over a letter.
 *  Returns the ascending offsets (UTF-16 code units, exclusive) at which the parts end, the last being the length.
 *  Time linear in the characters of the line. */
export function lineEnds(line: MeasuredLine, limitPx: number): readonly number[] {
  const { content, places } = line;
  const { length } = content;
  const seen = seenEnd(content, length);
  const ends: number[] = [];
  let start = 0;
  let next = 0;
  for (;;) {
    const most = lastInside(line, start, limitPx);
    if (most >= seen) return [...ends, length];
    while (next < places.length && seenEnd(content, places[next] ?? 0) <= most) next += 1;
    const place = places[next - 1] ?? 0;
    start = place > start ? place : cutInWord(content, start, most);
    if (start >= length) return [...ends, length];
    ends.push(start);
  }
}

/** The largest end of a part from `start` that is at most so wide. */
function lastInside({ content, widthsPx }: MeasuredLine, start: number, limitPx: number): number {
  const limit = (widthsPx[start] ?? 0) + limitPx;
  let low = start;
  let high = content.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((widthsPx[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the seen part of a line ends that is broken at `place`. */
function seenEnd(content: string, place: number): number {
  let end = place;
  while (end > 0 && content.charAt(end - 1) === ' ') end -= 1;
  return end;
}

const stays = /^(?:\p{M}|[\u200d\ufe0f\udc00-\udfff])/u;

/** The last offset up to `most` at which a word may be cut; at least one letter goes with the line. */
function cutInWord(content: string, start: number, most: number): number {
  const isInside = (at: number): boolean =>
    stays.test(content.slice(at, at + 2)) || /[\udc00-\udfff]/.test(content.charAt(at));
  let cut = Math.max(most, start + 1);
  while (cut > start + 1 && isInside(cut)) cut -= 1;
  // Nothing fits: the first letter whole, however wide.
  if (isInside(cut)) for (cut = start + 1; cut < content.length && isInside(cut);) cut += 1;
  return cut;
}
