import { gapPx, paddingRows } from './level-panes.ts';
import type { LineFit } from './line-fit.ts';
import { lineHeightOf } from './pane-face.ts';
import { computePanePadding, withGaps } from './pane-padding.ts';
import type { BoardContent, PaneText } from './pane-types.ts';
import { isPlain, oneLine } from './plain-lines.ts';

/** Space above the first and below the last line of a pane, in px. */
export const panePadding = { top: 12, bottom: 32 } as const;
/** Room for signs between the numbers of lines and the text, in px. */
export const decorationsPx = 18;

/** One unit as it stands in its pane before the editor is there. */
export interface PlainUnit {
  /** 0-based place in the text. */
  readonly line: number;
  readonly topPx: number;
  readonly bottomPx: number;
  readonly content: string;
  /** Ends of its lines, as of `lineEnds`. */
  readonly ends: readonly number[];
}

/** One pane before the editor is there: the units that can be seen from its top. */
export interface PlainPane {
  readonly numbersWidthPx: number;
  readonly units: readonly PlainUnit[];
}

/** Where the panes stand on screen, and how wide their letters are. */
export interface PlainPlace {
  readonly widthsPx: readonly number[];
  readonly heightPx: number;
  readonly fontSizePx: number;
  readonly fit: LineFit;
  readonly isLevelled: boolean;
}

/** Letters of its widest number that the margin of a pane has room for: they are set smaller than the text, so a width of
 *  three holds four. */
export function numberLetters(unitCount: number): number {
  return Math.max(2, String(unitCount).length - 1);
}

/** Lays out the top of every pane exactly as the editors will: same lines, same heights, same place.
 *  A pane ends early at a unit that only the editor can place. Time linear in the characters of the units drawn. */
export function layOutPlain(content: BoardContent, place: PlainPlace): readonly PlainPane[] {
  const lineHeightPx = lineHeightOf(place.fontSizePx);
  // No unit is lower than this: so many reach the bottom of the pane.
  const most = Math.ceil(place.heightPx / (lineHeightPx + gapPx)) + 1;
  const broken = content.texts.map((text, at) =>
    breakTop(text, { fit: place.fit, widthPx: place.widthsPx[at] ?? 0, most }),
  );
  const heights = content.texts.map(({ range }, at) =>
    Array.from(
      { length: range.end - range.first },
      (_unit, line) => (broken[at]?.lines[line]?.length ?? 1) * lineHeightPx + gapPx,
    ),
  );
  const firsts = content.texts.map(({ range }) => range.first);
  const rows = place.isLevelled ? paddingRows(content, firsts, heights) : [];
  const zones = place.isLevelled ? computePanePadding(rows, heights) : heights.map(() => []);
  return content.texts.map((text, at) => ({
    numbersWidthPx: broken[at]?.numbersWidthPx ?? 0,
    units: placed(text, {
      lines: broken[at]?.lines ?? [],
      space: new Map(
        withGaps(zones[at] ?? [], heights[at]?.length ?? 0, gapPx).map((zone) => [
          zone.afterLine,
          zone.heightPx,
        ]),
      ),
      lineHeightPx,
      heightPx: place.heightPx,
    }),
  }));
}

interface BrokenTop {
  readonly numbersWidthPx: number;
  readonly lines: readonly (readonly number[])[];
}

function breakTop(
  text: PaneText,
  { fit, widthPx, most }: { readonly fit: LineFit; readonly widthPx: number; readonly most: number },
): BrokenTop {
  const { units, range } = text;
  const letters = Math.max(numberLetters(units.length), String(range.end - range.first).length);
  const numbersWidthPx = Math.round(letters * fit.digitWidthPx);
  const wordsPx = Math.floor(widthPx - numbersWidthPx - decorationsPx);
  const lines: (readonly number[])[] = [];
  for (const unit of units.slice(range.first, Math.min(range.end, range.first + most))) {
    if (!isPlain(unit.content)) break;
    lines.push(fit.endsOf(unit, wordsPx));
  }
  return { numbersWidthPx, lines };
}

function placed(
  { units, range }: PaneText,
  options: {
    readonly lines: readonly (readonly number[])[];
    readonly space: ReadonlyMap<number, number>;
    readonly lineHeightPx: number;
    readonly heightPx: number;
  },
): readonly PlainUnit[] {
  const { lines, space, lineHeightPx, heightPx } = options;
  let top = panePadding.top + (space.get(-1) ?? 0);
  return lines.flatMap((ends, at) => {
    const topPx = top;
    const bottomPx = topPx + ends.length * lineHeightPx;
    top = bottomPx + (space.get(at) ?? 0);
    const line = range.first + at;
    const content = oneLine(units[line]?.content ?? '');
    return topPx < heightPx ? [{ line, topPx, bottomPx, content, ends }] : [];
  });
}
