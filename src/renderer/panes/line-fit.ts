import type { Unit } from '../../core/model.ts';
import { lineEnds, measureLine, type MeasuredLine } from './line-ends.ts';
import type { PaneFace } from './pane-face.ts';
import { oneLine } from './plain-lines.ts';

/** Breaks the units of a pane in its face. */
export interface LineFit {
  /** Width of the widest digit. */
  readonly digitWidthPx: number;
  /** Offsets at which the lines of a unit end, as of `lineEnds`, in a pane whose words have this width. */
  endsOf(unit: Unit, widthPx: number): readonly number[];
}

/** Room at the right of the words, in px: signs of the overview stand there. */
export const rightPx = 12;
/** Words are broken for at least this width: below it a letter a line would stand. */
const leastPx = 48;

/** Lines by the unit that they show: what stands there before the editor and the editor itself break by the same widths,
 *  and each unit is measured once a face. */
const measuredLines = new WeakMap<Unit, { readonly face: string; readonly line: MeasuredLine }>();

/** Measures units by the letters of a face, which must be loaded. */
export function lineFit(
  face: PaneFace,
  context = document.createElement('canvas').getContext('2d'),
): LineFit {
  const faceName = `${String(face.fontSizePx)}px ${face.fontFamily}`;
  const known = [new Map<string, number>(), new Map<string, number>()];
  const widthOf = (sign: string, isBold: boolean): number => {
    const widths = known[isBold ? 1 : 0];
    const before = widths?.get(sign);
    if (before !== undefined || !context) return before ?? face.fontSizePx / 2;
    context.font = `${isBold ? '700 ' : ''}${faceName}`;
    const { width } = context.measureText(sign);
    widths?.set(sign, width);
    return width;
  };
  const measured = (unit: Unit): MeasuredLine => {
    const before = measuredLines.get(unit);
    if (before?.face === faceName) return before.line;
    const isBold = unit.kind === 'heading';
    const line = measureLine(oneLine(unit.content), (sign) => widthOf(sign, isBold));
    measuredLines.set(unit, { face: faceName, line });
    return line;
  };
  return {
    digitWidthPx: Math.max(...Array.from('0123456789', (digit) => widthOf(digit, false))),
    endsOf: (unit, widthPx) => lineEnds(measured(unit), Math.max(leastPx, widthPx - rightPx)),
  };
}
