import type { JoinedCell } from './cell-pieces.ts';
import type { RowRemark } from './row-remarks.ts';
import type { XmlInk } from './xml-ink.ts';

/** A stretch of a cell's text that carries a remark. */
export interface InlineMark {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly remark: RowRemark;
}

/** Finds the stretches of one cell that a row's remarks point at; a place without width means the whole cell. */
export function marksOfCell(
  remarks: readonly RowRemark[],
  at: { readonly rowIndex: number; readonly textIndex: number },
  joined: JoinedCell,
): readonly InlineMark[] {
  if (joined.text === '') return [];
  return remarks
    .flatMap((remark) =>
      remark.places
        .filter((place) => place.rowIndex === at.rowIndex && place.textIndex === at.textIndex)
        .map((place): InlineMark => {
          const base = joined.starts[place.pieceIndex] ?? -1;
          const startOffset = clamp(base + place.startOffset, joined.text.length);
          const endOffset = clamp(base + place.endOffset, joined.text.length);
          return base < 0 || endOffset <= startOffset
            ? { startOffset: 0, endOffset: joined.text.length, remark }
            : { startOffset, endOffset, remark };
        }),
    )
    .toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(length, offset));
}

/** Splits marks into those that stand apart and those that overlap one before them. */
export function partOverlaps(marks: readonly InlineMark[]): {
  readonly apart: readonly InlineMark[];
  readonly overlapping: readonly InlineMark[];
} {
  const apart: InlineMark[] = [];
  const overlapping: InlineMark[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.startOffset < end) {
      overlapping.push(mark);
      continue;
    }
    apart.push(mark);
    end = mark.endOffset;
  }
  return { apart, overlapping };
}

/** Writes text with an element around each mark. marks: in order, without overlaps. */
export function writeMarked(
  text: string,
  marks: readonly InlineMark[],
  ink: XmlInk,
  tags: (mark: InlineMark, index: number) => readonly [string, string],
): string {
  let xml = '';
  let at = 0;
  marks.forEach((mark, index) => {
    const [open, close] = tags(mark, index);
    xml += ink.text(text.slice(at, mark.startOffset));
    xml += `${open}${ink.text(text.slice(mark.startOffset, mark.endOffset))}${close}`;
    at = mark.endOffset;
  });
  return xml + ink.text(text.slice(at));
}

/** Writes text with a point at each end of each mark, which may overlap. */
export function writePoints(
  text: string,
  marks: readonly InlineMark[],
  ink: XmlInk,
  points: (mark: InlineMark, index: number) => readonly [string, string],
): string {
  const events = marks.flatMap((mark, index) => {
    const [start, end] = points(mark, index);
    return [
      { offset: mark.endOffset, rank: 0, tag: end },
      { offset: mark.startOffset, rank: 1, tag: start },
    ];
  });
  let xml = '';
  let at = 0;
  for (const event of events.toSorted((a, b) => a.offset - b.offset || a.rank - b.rank)) {
    xml += ink.text(text.slice(at, event.offset)) + event.tag;
    at = event.offset;
  }
  return xml + ink.text(text.slice(at));
}
