import { tuning } from './tuning.ts';

/**
 * Nats of a bead from the sum over its tokens. expected: what both sides would lose without a match; sourceMissing,
 * targetMissing: what they still lose; all at most 0.
 * What is missing on both sides may be renderings of each other that nobody knows: where the rest matches, it need not
 * count twice. So a unit joins the bead that has as much left over, and one with nothing left over stays as it is.
 */
export function settled(
  nats: number,
  expected: number,
  sourceMissing: number,
  targetMissing: number,
): number {
  const both = sourceMissing > targetMissing ? sourceMissing : targetMissing;
  const matched = 1 - (sourceMissing + targetMissing) / expected;
  return saturated(both < 0 ? nats - tuning.pairing * both * matched : nats);
}

/** A free translation misses many words at once: losses are not independent, so they weigh less the more there are. */
export const saturated = (nats: number): number => (nats >= 0 ? nats : nats / (1 - nats / tuning.freedom));
