/** Characters after which a pane breaks a line; the editor is told the same (see `paneOptions`). */
export const breakAfter = ' \t-\u2013\u2014/\u2026';

/** Line breaks inside a unit would make two lines of one; same length keeps all offsets. */
export function oneLine(content: string): string {
  return content.replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
}

// Characters that the editor counts or places in its own way: tabs and control characters, wide ones, pairs of code
// units, scripts from right to left; and an indent, which it repeats in every line.
const odd =
  /^[ ]|[\u0000-\u001f\u007f-\u009f\u0590-\u08ff\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2e80-\ud7af\ud800-\udfff\uf900-\ufdff\ufe70-\ufeff\uff01-\uff5e]/;

/** Breaks a unit into the lines that the editor will break it into.
 *  content: one unit without line feeds.   columns: most characters of a line, at least 2.
 *  Returns the offsets (UTF-16 code units, exclusive) at which the lines end, the last one being the length of the unit;
 *  null where the content holds characters that only the editor itself can place.
 *  Source: the simple strategy of Monaco's line breaks, for characters one column wide. */
export function lineEnds(content: string, columns: number): readonly number[] | null {
  if (odd.test(content)) return null;
  const { length } = content;
  const ends: number[] = [];
  let limit = columns;
  let place = 0;
  for (let at = 1; at < length; at++) {
    const sign = content.charAt(at);
    if (sign !== ' ' && breakAfter.includes(content.charAt(at - 1)) && !breakAfter.includes(sign)) place = at;
    if (at + 1 <= limit) continue;
    if (place === 0 || at + 1 - place > columns) place = at;
    ends.push(place);
    limit = place + columns;
    place = 0;
  }
  return [...ends, length];
}
