import type { PdfLine, PdfPage } from './types.ts';

/** A page with its lines. */
export interface LinedPage {
  readonly page: PdfPage;
  readonly lines: readonly PdfLine[];
}

/** What stands on many pages at the same height, apart from the rest. */
export interface SplitPages {
  readonly pages: readonly LinedPage[];
  /** Running heads and feet, each wording once. */
  readonly heads: readonly PdfLine[];
  /** How many lines were taken out, page numbers counted in. */
  readonly takenCount: number;
}

/** Share of the page's height at top and bottom where heads and numbers stand. */
const edgeShare = 0.14;
const nearbyPages = 3;
const sameHeight = 4;
const pageNumber =
  /^[\s–—|•[-]*(?:(?:page|p\.|pp\.|сторінка|стор\.|с\.|страница|стр\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|з|із|из)\s*\d{1,4})?[\s–—|•\]-]*$/i;

const shapeOf = (line: PdfLine): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

function edgeLines({ page, lines }: LinedPage): readonly PdfLine[] {
  return lines.filter((line) => line.y < page.height * edgeShare || line.y > page.height * (1 - edgeShare));
}

/** Of the lines that may be heads, those with nothing but such lines between them and the edge of the page. */
function outermost(lines: readonly PdfLine[], candidates: ReadonlySet<PdfLine>): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  for (const order of [lines, lines.toReversed()]) {
    let index = 0;
    while (index < order.length) {
      const row = order.filter((line) => Math.abs(line.y - order[index]!.y) < 1);
      // Empty where a line has no height at all.
      if (row.length === 0 || !row.every((line) => candidates.has(line))) break;
      for (const line of row) found.add(line);
      index += row.length;
    }
  }
  return found;
}

/** A bare number that no text stands beyond, neither above nor below it. */
function isPageNumber(line: PdfLine, { lines }: LinedPage): boolean {
  if (!pageNumber.test(line.text)) return false;
  const others = lines.filter((other) => Math.abs(other.y - line.y) > 1);
  const isOutermost = others.every((other) => other.y < line.y) || others.every((other) => other.y > line.y);
  const nearest = Math.min(...others.map((other) => Math.abs(other.y - line.y)));
  return isOutermost && nearest > line.size * 1.5;
}

/** Takes running heads, feet and page numbers out of pages. A head is a line at the edge that comes again, but for its
 *  numbers, at the same height within three pages. Time linear in the lines of the edges. */
export function takeRunningHeads(pages: readonly LinedPage[]): SplitPages {
  const edges = pages.map((page) => edgeLines(page).map((line) => ({ line, shape: shapeOf(line) })));
  const heads = new Map<string, PdfLine>();
  let takenCount = 0;
  const kept = pages.map((page, index) => {
    const candidates = new Set<PdfLine>();
    const numbers = new Set<PdfLine>();
    for (const { line, shape } of edges[index]!) {
      const isRepeated = [-nearbyPages, -2, -1, 1, 2, nearbyPages].some((step) =>
        edges[index + step]?.some(
          (other) => other.shape === shape && Math.abs(other.line.y - line.y) <= sameHeight,
        ),
      );
      if (isPageNumber(line, page)) numbers.add(line);
      if (isRepeated || numbers.has(line)) candidates.add(line);
    }
    const taken = outermost(page.lines, candidates);
    for (const line of taken)
      if (!numbers.has(line) && !pageNumber.test(line.text) && !heads.has(shapeOf(line)))
        heads.set(shapeOf(line), line);
    takenCount += taken.size;
    return taken.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !taken.has(line)) };
  });
  return { pages: kept, heads: [...heads.values()], takenCount };
}
