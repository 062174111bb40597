import type { PdfLine } from './types.ts';

/** The foot of a page: notes in reading order, each with the sign that the page gives it. */
export interface PageNotes {
  readonly body: readonly PdfLine[];
  readonly notes: readonly { readonly sign: string; readonly lines: readonly PdfLine[] }[];
}

/** Notes are set smaller than the text. */
const noteSize = 0.93;
const signAtStart = /^(\d{1,3}|\*{1,3}|[†‡])[.)]?\s*(?=\S)/;

/** Parts the notes at the foot of a stretch of lines from its text. They are the last lines, all smaller than the
 *  text, the first of them beginning with a sign. */
export function takeNotes(lines: readonly PdfLine[], bodySize: number): PageNotes {
  let start = lines.length;
  while (start > 0 && lines[start - 1]!.size < bodySize * noteSize) start -= 1;
  const foot = lines.slice(start);
  const first = foot.findIndex((line) => signAtStart.test(line.text));
  if (first < 0) return { body: lines, notes: [] };
  const notes: { sign: string; lines: PdfLine[] }[] = [];
  for (const line of foot.slice(first)) {
    const match = signAtStart.exec(line.text);
    const sign = match?.[1] ?? '';
    // A number in the middle of a note is not the next note: those come in order.
    const isNext = match !== null && isFollowing(notes.at(-1)?.sign, sign);
    if (isNext)
      notes.push({ sign, lines: [{ ...line, text: line.text.slice(match[0].length), raised: [] }] });
    else notes.at(-1)?.lines.push(line);
  }
  return { body: lines.slice(0, start + first), notes };
}

function isFollowing(before: string | undefined, sign: string): boolean {
  if (before === undefined || !/^\d+$/.test(sign) || !/^\d+$/.test(before)) return true;
  return Number(sign) === Number(before) + 1;
}

/** Writes the raised signs of a line that belong to notes as `[1]`. signs: the number by the page's own sign. */
export function markReferences(line: PdfLine, signs: ReadonlyMap<string, string>): string {
  let text = line.text;
  for (const { startOffset, endOffset } of [...line.raised].reverse()) {
    const mark = signs.get(line.text.slice(startOffset, endOffset));
    if (mark !== undefined) text = `${text.slice(0, startOffset).trimEnd()}${mark}${text.slice(endOffset)}`;
  }
  return text;
}
