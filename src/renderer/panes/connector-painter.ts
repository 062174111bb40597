import type { Tie } from './connectors.ts';

/** Colours of the ties, read from the tokens. */
export interface TieColors {
  readonly plain: string;
  readonly manual: string;
  readonly moved: string;
  readonly current: string;
  readonly warn: string;
  readonly paper: string;
}

/** Reads the colours of the current theme. */
export function readTieColors(): TieColors {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    plain: token('--tie'),
    manual: token('--tie-manual'),
    moved: token('--tie-moved'),
    current: token('--accent'),
    warn: token('--warn'),
    paper: token('--chrome'),
  };
}

/** Small signs in a 12 × 12 box: pin, hand-made, moved, confirmed, to review. Shapes tell them apart without colour. */
const signs = {
  pinned: 'M4 1.5h4M5 1.5v3.2L3 7.2h6L7 4.7V1.5M6 7.2v3.6',
  manual: 'M2.5 9.5l.6-2.2 5-5 1.6 1.6-5 5zM7.2 3.2l1.6 1.6',
  moved: 'M3.5 10V2.5M1.8 4.2l1.7-1.7 1.7 1.7M8.5 2v7.5M6.8 7.8l1.7 1.7 1.7-1.7',
  confirmed: 'M2.2 6.3l2.5 2.6 5.1-5.6',
  review: 'M4.2 4.2a1.8 1.8 0 1 1 2.6 1.9c-.6.3-.8.7-.8 1.3M6 9.6v.4',
} as const;

function middle(extent: { top: number; bottom: number }): number {
  // A long paragraph ties at its first lines, where reading begins.
  return Math.min((extent.top + extent.bottom) / 2, extent.top + 26);
}

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly widthPx: number;
  readonly colors: TieColors;
}

/** Paints all ties of one gutter. `current` is the row that stands out, `hovered` the one under the pointer. */
export function paintTies(
  canvas: HTMLCanvasElement,
  ties: readonly Tie[],
  options: { readonly colors: TieColors; readonly current: number | null; readonly hovered: number | null },
): void {
  const ratio = window.devicePixelRatio || 1;
  const { clientWidth, clientHeight } = canvas;
  if (canvas.width !== clientWidth * ratio || canvas.height !== clientHeight * ratio) {
    canvas.width = clientWidth * ratio;
    canvas.height = clientHeight * ratio;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, clientWidth, clientHeight);
  const brush: Brush = { context, widthPx: clientWidth, colors: options.colors };
  for (const tie of ties) {
    const isCurrent = tie.rowIndex === options.current;
    paintTie(brush, tie, { isCurrent, isHovered: tie.rowIndex === options.hovered });
  }
}

function colorOf(tie: Tie, isCurrent: boolean, colors: TieColors): string {
  if (tie.kind === 'moved') return colors.moved;
  if (tie.kind === 'manual') return colors.manual;
  return isCurrent ? colors.current : colors.plain;
}

function paintTie(brush: Brush, tie: Tie, state: { isCurrent: boolean; isHovered: boolean }): void {
  const { context, widthPx } = brush;
  const color = colorOf(tie, state.isCurrent, brush.colors);
  context.strokeStyle = color;
  context.lineWidth = state.isCurrent || state.isHovered ? 2 : 1.5;
  context.lineCap = 'round';
  const shade = state.isCurrent || state.isHovered ? 1 : 0.3 + 0.7 * Math.max(0, Math.min(1, tie.score));
  context.globalAlpha = shade;
  for (const [extent, x] of [
    [tie.left, 3],
    [tie.right, widthPx - 3],
  ] as const) {
    if (!extent) continue;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(x, extent.top + 4);
    context.lineTo(x, extent.bottom - 4);
    context.stroke();
  }
  context.setLineDash(tie.isConfirmed ? [] : [1, 4]);
  if (tie.left && tie.right) paintBridge(brush, middle(tie.left), middle(tie.right));
  else paintStub(brush, tie);
  context.setLineDash([]);
  context.globalAlpha = 1;
  const sign = tie.isPinned
    ? 'pinned'
    : tie.needsReview
      ? 'review'
      : tie.kind === 'moved'
        ? 'moved'
        : tie.kind === 'manual'
          ? 'manual'
          : tie.isConfirmed
            ? 'confirmed'
            : null;
  if (sign && tie.left && tie.right) {
    paintSign(brush, sign, { y: (middle(tie.left) + middle(tie.right)) / 2, color });
  }
}

function paintBridge({ context, widthPx }: Brush, fromY: number, toY: number): void {
  context.beginPath();
  context.moveTo(3, fromY);
  context.bezierCurveTo(widthPx / 2, fromY, widthPx / 2, toY, widthPx - 3, toY);
  context.stroke();
}

function paintStub({ context, widthPx }: Brush, tie: Tie): void {
  const extent = tie.left ?? tie.right;
  if (!extent) return;
  const y = middle(extent);
  const [from, to] = tie.left ? [3, widthPx / 2 - 5] : [widthPx - 3, widthPx / 2 + 5];
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.arc(widthPx / 2, y, 4, 0, Math.PI * 2);
  context.stroke();
}

function paintSign(
  { context, widthPx, colors }: Brush,
  sign: keyof typeof signs,
  place: { readonly y: number; readonly color: string },
): void {
  const radius = 9;
  context.beginPath();
  context.arc(widthPx / 2, place.y, radius, 0, Math.PI * 2);
  context.fillStyle = colors.paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = place.color;
  context.stroke();
  context.save();
  context.translate(widthPx / 2 - 6, place.y - 6);
  context.lineWidth = 1.4;
  context.lineJoin = 'round';
  context.stroke(new Path2D(signs[sign]));
  context.restore();
}
