import type { Unit } from '../../core/model.ts';
import type { PaneFace } from './pane-face.ts';
import type { PaneText } from './pane-types.ts';
import { breakAfter, oneLine } from './plain-lines.ts';

/** Knows after how many characters a text may be wrapped in a given width. */
export interface WrapFit {
  /** Most columns at which no run of so many characters is wider than `widthPx`; at least 12. */
  columnsFor(widthPx: number): number;
}

/** The same for the text of a pane, with the width of its widest digit. */
export interface TextFit extends WrapFit {
  readonly digitWidthPx: number;
}

/** Before anything was measured. */
export const noFit: TextFit = { columnsFor: () => 40, digitWidthPx: 10 };

const leastColumns = 12;
const mostColumns = 400;

/** A line with the width of its first i characters at i, and the places where it may break. */
interface MeasuredLine {
  readonly prefix: Float32Array;
  /** Ascending offsets at which a new line may begin. */
  readonly breaks: readonly number[];
  readonly text: string;
}

/** True where every line, wrapped at `columns`, is at most `limitPx` wide. Breaks as Monaco's simple strategy does:
 *  a run goes on while it has at most `columns` characters, its last spaces included. */
function fits(lines: readonly MeasuredLine[], columns: number, limitPx: number): boolean {
  for (const { prefix, breaks, text } of lines) {
    let start = 0;
    let next = 0;
    while (text.length - start > columns) {
      let end = start + columns;
      while (next < breaks.length && (breaks[next] ?? 0) <= end) next += 1;
      const place = breaks[next - 1] ?? 0;
      if (place > start) end = place;
      const visible = text[end - 1] === ' ' ? end - 1 : end;
      if ((prefix[visible] ?? 0) - (prefix[start] ?? 0) > limitPx) return false;
      start = end;
    }
    if ((prefix[text.length] ?? 0) - (prefix[start] ?? 0) > limitPx) return false;
  }
  return true;
}

/** Length of the longest run that cannot be broken, without its space. */
function longestWord({ breaks, text }: MeasuredLine): number {
  let longest = 0;
  let start = 0;
  for (const end of [...breaks, text.length]) {
    longest = Math.max(longest, text.slice(start, end).trimEnd().length);
    start = end;
  }
  return longest;
}

/** Builds the fit from lines and the width of each character. Time linear in characters for each step of a search over
 *  columns. Monaco's simple wrapping counts columns, so a proportional face needs columns that fit the real words. */
export function wrapFit(
  lines: readonly { readonly text: string; readonly isBold: boolean }[],
  widthOf: (sign: string, isBold: boolean) => number,
): WrapFit {
  const measured = lines.map(({ text, isBold }): MeasuredLine => {
    const prefix = new Float32Array(text.length + 1);
    const breaks: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] ?? '';
      prefix[at + 1] = (prefix[at] ?? 0) + widthOf(sign, isBold);
      if (breakAfter.includes(sign) && text[at + 1] !== ' ') breaks.push(at + 1);
    }
    return { text, prefix, breaks };
  });
  const known = new Map<number, number>();
  const longest = measured.reduce((most, line) => Math.max(most, longestWord(line)), 0);
  return {
    columnsFor: (widthPx) => {
      const width = Math.floor(widthPx);
      const before = known.get(width);
      if (before !== undefined) return before;
      let low = leastColumns;
      let high = mostColumns;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (fits(measured, middle, width)) low = middle;
        else high = middle - 1;
      }
      // A word that fills a whole line needs one column more, or its space would begin the next line.
      const columns = low === longest ? low + 1 : low;
      known.set(width, columns);
      return columns;
    },
  };
}

/** Fits by the first unit that a pane shows: what stands there before the editor and the editor itself wrap by the same
 *  measure, and the text is measured once. */
const measuredFits = new WeakMap<
  Unit,
  { readonly last: Unit; readonly face: string; readonly fit: TextFit }
>();

/** Measures what a pane shows of a text in its face. */
export function textFit({ units, range }: Pick<PaneText, 'units' | 'range'>, face: PaneFace): TextFit {
  const [first, last] = [units[range.first], units[range.end - 1]];
  if (!first || !last) return noFit;
  const faceName = `${face.fontSizePx}px ${face.fontFamily}`;
  const before = measuredFits.get(first);
  if (before?.last === last && before.face === faceName) return before.fit;
  const lines = units.slice(range.first, range.end).map((unit) => ({
    text: oneLine(unit.content),
    isBold: unit.kind === 'heading',
  }));
  const fit = measureWrapping(lines, faceName);
  measuredFits.set(first, { last, face: faceName, fit });
  return fit;
}

function measureWrapping(
  lines: readonly { readonly text: string; readonly isBold: boolean }[],
  face: string,
): TextFit {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return noFit;
  const widths = [new Map<string, number>(), new Map<string, number>()];
  const widthOf = (sign: string, isBold: boolean): number => {
    const kind = widths[isBold ? 1 : 0];
    const before = kind?.get(sign);
    if (before !== undefined) return before;
    context.font = `${isBold ? '700 ' : ''}${face}`;
    const width = context.measureText(sign).width;
    kind?.set(sign, width);
    return width;
  };
  const digitWidthPx = Math.max(...Array.from('0123456789', (digit) => widthOf(digit, false)));
  return { ...wrapFit(lines, widthOf), digitWidthPx };
}
