import type { UnitKind } from '../../model.ts';
import { median, type PdfLine } from './types.ts';

/** Lines that make one paragraph. */
export interface PdfParagraph {
  readonly kind: UnitKind;
  readonly lines: readonly PdfLine[];
}

const headingSize = 1.12;
const longestHeading = 200;
/** In usual distances of lines: more is a space between paragraphs. */
const paragraphGap = 1.32;
const indentSize = 0.7;
const bullet = /^(?:[•·▪■●◦‣⁃–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-zа-яіїє]\)\s)/u;
const bulletOnly = /^[•·▪■●◦‣⁃]\s*/u;
const endsSentence = /[.!?…:;][»”"’')\]]*(?:\[\d+\])?$/u;

/** What is usual in a stretch of lines. */
interface Shape {
  readonly x0: number;
  readonly x1: number;
  readonly leading: number;
  readonly bodySize: number;
  readonly bodyFont: string;
}

function shapeOf(lines: readonly PdfLine[], body: { readonly size: number; readonly font: string }): Shape {
  const steps = lines
    .slice(1)
    .map((line, index) => line.y - lines[index]!.y)
    .filter((step) => step > body.size * 0.6 && step < body.size * 3);
  return {
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    leading: median(steps) || body.size * 1.2,
    bodySize: body.size,
    bodyFont: body.font,
  };
}

function couldTakeMore(line: PdfLine, next: PdfLine, shape: Shape): boolean {
  const firstWord = next.text.split(' ')[0]?.length ?? 0;
  const letterWidth = (next.x1 - next.x0) / Math.max(1, next.text.length);
  return line.x1 + (firstWord + 2) * letterWidth < shape.x1;
}

function startsParagraph(line: PdfLine, previous: PdfLine, shape: Shape): boolean {
  const step = line.y - previous.y;
  if (step > shape.leading * paragraphGap || step < -shape.leading) return true;
  if (Math.abs(line.size - previous.size) > shape.bodySize * 0.08) return true;
  if (bullet.test(line.text) && !/^[–—-]\s\p{Ll}/u.test(line.text)) return true;
  const indent = line.x0 - previous.x0;
  // The second line of a list item hangs under its words, not under its bullet.
  const isIndented = indent > line.size * indentSize && line.x0 > shape.x0 + line.size * indentSize;
  if (isIndented && !bullet.test(previous.text)) return true;
  if (couldTakeMore(previous, line, shape))
    return endsSentence.test(previous.text) || previous.font !== line.font;
  return false;
}

function kindOf(lines: readonly PdfLine[], shape: Shape): UnitKind {
  const text = lines.map((line) => line.text).join(' ');
  const [first] = lines;
  if (!first) return 'paragraph';
  if (first.size >= shape.bodySize * headingSize && text.length <= longestHeading) return 'heading';
  if (bulletOnly.test(first.text)) return 'list-item';
  const isOtherFont =
    lines.every((line) => line.font !== shape.bodyFont) && first.size >= shape.bodySize * 0.98;
  const isShort = lines.length <= 2 && text.length < 100 && couldTakeShort(lines, shape);
  if (isOtherFont && isShort && !endsSentence.test(text) && /^[\p{Lu}\d«“"]/u.test(text)) return 'heading';
  return 'paragraph';
}

function couldTakeShort(lines: readonly PdfLine[], shape: Shape): boolean {
  return (lines.at(-1)?.x1 ?? 0) < shape.x0 + (shape.x1 - shape.x0) * 0.9;
}

/** Rows of two or more cells, two or more of them one below the other. */
function findTableRows(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && Math.abs(last[0]!.y - line.y) < line.size * 0.3) last.push(line);
    else rows.push([line]);
  }
  const cells = new Set<PdfLine>();
  for (const [index, row] of rows.entries()) {
    const near = [rows[index - 1], rows[index + 1]];
    const hasNeighbour = near.some((other) => (other?.length ?? 0) > 1 && isAligned(row, other!));
    if (row.length > 1 && hasNeighbour) for (const line of row) cells.add(line);
  }
  return cells;
}

function isAligned(row: readonly PdfLine[], other: readonly PdfLine[]): boolean {
  return row.slice(1).some((cell) => other.some((twin) => Math.abs(twin.x0 - cell.x0) < cell.size));
}

/** Joins the lines of a stretch that is read from top to bottom into paragraphs, headings, list items and cells. */
export function readParagraphs(
  lines: readonly PdfLine[],
  body: { readonly size: number; readonly font: string },
): readonly PdfParagraph[] {
  const shape = shapeOf(lines, body);
  const cells = findTableRows(lines);
  const paragraphs: PdfParagraph[] = [];
  let open: PdfLine[] = [];
  const flush = (): void => {
    if (open.length > 0) paragraphs.push({ kind: kindOf(open, shape), lines: open });
    open = [];
  };
  for (const line of lines) {
    const previous = open.at(-1);
    if (cells.has(line)) {
      flush();
      paragraphs.push({ kind: 'table', lines: [line] });
    } else {
      if (previous && startsParagraph(line, previous, shape)) flush();
      open.push(line);
    }
  }
  flush();
  return paragraphs;
}

/** The bullet of a list item without which its words begin. */
export function stripBullet(text: string): string {
  return text.replace(bulletOnly, '');
}
