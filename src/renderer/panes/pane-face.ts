/** Face and size of the reading text. */
export interface PaneFace {
  readonly fontFamily: string;
  readonly fontSizePx: number;
}

/** Line height that goes with a size: 16 → 26. */
export function lineHeightOf(fontSizePx: number): number {
  return Math.round(fontSizePx * 1.625);
}
