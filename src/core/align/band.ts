/**
 * The boundaries a ladder may pass through: for boundary i of the source (before unit i) the target boundaries
 * low[i]…high[i], both inclusive and both rising with i; low[0] = 0, high[n] = m.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Makes a band's edges rise and hang together, so that every boundary row can be reached from the one before. */
export function steady(low: Int32Array, high: Int32Array): Band {
  const n = low.length - 1;
  for (let i = 1; i <= n; i += 1) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = n - 1; i >= 0; i -= 1) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= n; i += 1) {
    // Rows overlap in at least one boundary: units without counterpart can always bridge.
    if ((low[i] ?? 0) > (high[i - 1] ?? 0)) high[i - 1] = low[i] ?? 0;
  }
  for (let i = 1; i <= n; i += 1) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  return { low, high };
}
