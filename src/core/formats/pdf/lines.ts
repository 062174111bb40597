import { tidyLine } from '../../text/lines.ts';
import type { PdfItem, PdfLine, PdfPage } from './types.ts';

/** In heights of a letter: pieces farther apart may stand in two columns; they are parted until columns are known. */
const parting = 0.95;
/** Pieces of one column that are farther apart stand in two cells. Justified lines stay below. */
const widestGap = 1.8;
const spaceGap = 0.12;
/** A raised sign is smaller than its neighbours and stands above their baseline. */
const raisedSize = 0.82;
const bulletSign = /^\s*[•·▪■●◦‣⁃–—-]\s*$/;
const signOnly = /^[\d*†‡]{1,3}$/;

interface Band {
  y: number;
  size: number;
  readonly items: PdfItem[];
}

/** Gathers pieces by baseline; a raised or lowered small piece joins the line that it touches. */
function gatherBands(items: readonly PdfItem[]): readonly Band[] {
  const bands: Band[] = [];
  const bySize = [...items].sort((left, right) => right.size - left.size || left.y - right.y);
  const rows = new Map<number, Band[]>();
  const rowOf = (y: number): number => Math.round(y / 8);
  for (const item of bySize) {
    const near = [-2, -1, 0, 1, 2].flatMap((step) => rows.get(rowOf(item.y) + step) ?? []);
    const fits = near.filter((band) => {
      const off = band.y - item.y;
      const isSmall = item.size < band.size * raisedSize;
      const limit = isSmall ? band.size * 0.55 : Math.min(band.size, item.size) * 0.25;
      return off <= limit && off >= -limit / 2 && (!isSmall || touches(band, item));
    });
    const band = fits.sort((left, right) => Math.abs(left.y - item.y) - Math.abs(right.y - item.y))[0];
    if (band) band.items.push(item);
    else {
      const made: Band = { y: item.y, size: item.size, items: [item] };
      bands.push(made);
      const row = rowOf(item.y);
      rows.set(row, [...(rows.get(row) ?? []), made]);
    }
  }
  return bands.sort((left, right) => left.y - right.y);
}

function touches(band: Band, item: PdfItem): boolean {
  const reach = band.size * (bulletSign.test(item.text) ? 3 : 1);
  return band.items.some(
    (other) => item.x <= other.x + other.width + reach && item.x + item.width >= other.x - reach,
  );
}

/** A glyph of another font is often drawn after its line, over a gap that reads as a space: it goes back there. */
function fillGaps(items: readonly PdfItem[]): readonly PdfItem[] {
  const kept: PdfItem[] = [];
  const sorted = [...items].sort((left, right) => left.x - right.x || right.width - left.width);
  for (const item of sorted) {
    const at = kept.findLastIndex(
      (other) => other.x < item.x - 0.5 && other.x + other.width > item.x + item.width + 0.5,
    );
    const holder = kept[at];
    const gap = holder === undefined || item.text.length > 3 ? -1 : gapAt(holder, item);
    if (holder === undefined || gap < 0) kept.push(item);
    else
      kept[at] = {
        ...holder,
        text: holder.text.slice(0, gap) + item.text.trim() + holder.text.slice(gap + 1),
      };
  }
  return kept;
}

/** Offset of the space nearest to where the item stands by proportion, at most four characters off; -1 for none. */
function gapAt(holder: PdfItem, item: PdfItem): number {
  const expected = ((item.x + item.width / 2 - holder.x) / holder.width) * holder.text.length;
  // An apostrophe or a letter more likely parts two letters than a word and a dash.
  const distance = (offset: number): number => {
    const isInWord = /\p{L} \p{L}/u.test(holder.text.slice(Math.max(0, offset - 1), offset + 2));
    return Math.abs(offset - expected) + (isInWord ? 0 : 3);
  };
  let best = -1;
  for (let offset = Math.max(0, Math.floor(expected) - 6); offset <= expected + 6; offset += 1) {
    if (holder.text[offset] !== ' ') continue;
    if (best < 0 || distance(offset) < distance(best)) best = offset;
  }
  return best;
}

interface OpenLine {
  text: string;
  x0: number;
  x1: number;
  readonly sizes: Map<number, number>;
  readonly fonts: Map<string, number>;
  readonly raised: { startOffset: number; endOffset: number }[];
}

function heaviest<T>(weights: ReadonlyMap<T, number>): T | undefined {
  return [...weights].sort((left, right) => right[1] - left[1])[0]?.[0];
}

function closeLine(line: OpenLine, page: number, band: Band): readonly PdfLine[] {
  const lead = line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  if (text === '') return [];
  return [
    {
      page,
      text,
      x0: line.x0,
      x1: line.x1,
      y: band.y,
      size: heaviest(line.sizes) ?? band.size,
      font: heaviest(line.fonts) ?? '',
      raised: line.raised
        .map((span) => ({ startOffset: span.startOffset - lead, endOffset: span.endOffset - lead }))
        .filter((span) => span.startOffset >= 0 && span.endOffset <= text.length),
    },
  ];
}

function cutBand(band: Band, page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | undefined;
  for (const item of fillGaps(band.items)) {
    const gap = open ? item.x - open.x1 : 0;
    if (open && gap > parting * band.size && !bulletSign.test(open.text)) {
      lines.push(...closeLine(open, page, band));
      open = undefined;
    }
    open ??= { text: '', x0: item.x, x1: item.x, sizes: new Map(), fonts: new Map(), raised: [] };
    if (open.text !== '' && gap > spaceGap * item.size && !/\s$/.test(open.text)) open.text += ' ';
    const text = item.text.replace(/\s+/g, ' ');
    const sign = text.trim();
    if (signOnly.test(sign) && item.size < band.size * raisedSize && item.y < band.y - band.size * 0.1) {
      const startOffset = open.text.length + text.indexOf(sign);
      open.raised.push({ startOffset, endOffset: startOffset + sign.length });
    }
    open.text += text;
    open.x1 = Math.max(open.x1, item.x + item.width);
    open.sizes.set(item.size, (open.sizes.get(item.size) ?? 0) + sign.length);
    open.fonts.set(item.font, (open.fonts.get(item.font) ?? 0) + sign.length);
  }
  return open ? [...lines, ...closeLine(open, page, band)] : lines;
}

/** Joins the pieces of a page into lines, from top to bottom, those of one height from left to right. A wide gap parts
 *  two lines of one height: columns and cells. Time O(n log n) but for crowded heights. */
export function readPageLines(page: PdfPage): readonly PdfLine[] {
  const items = page.items.filter((item) => tidyLine(item.text) !== '' && item.size > 0.5);
  return gatherBands(items).flatMap((band) => cutBand(band, page.number));
}

/** Joins pieces of one height that a wide word space has parted: all of them stand in one column.
 *  lines: of one column, from top to bottom, those of one height from left to right. */
export function rejoinLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const joined: PdfLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isSameRow = last !== undefined && Math.abs(last.y - line.y) < 0.01;
    if (last && isSameRow && line.x0 - last.x1 <= widestGap * Math.max(last.size, line.size)) {
      const shift = last.text.length + 1;
      const raised = line.raised.map((span) => ({
        startOffset: span.startOffset + shift,
        endOffset: span.endOffset + shift,
      }));
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        x1: line.x1,
        raised: [...last.raised, ...raised],
      };
    } else joined.push(line);
  }
  return joined;
}
