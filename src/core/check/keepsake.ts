import { checkReadings } from './engine.ts';
import { readPair } from './pair-reading.ts';
import type { CheckKnowledge, Pair } from './types.ts';

/**
 * Checks pairs and returns what was read of them and what was found: the objects that compiled code of the checks knows.
 * For what they are held, see `makeKeepsake` of the aligner.
 */
export function makeCheckKeepsake(
  pairs: readonly Pair[],
  knowledge: CheckKnowledge,
  isCancelled: () => boolean,
): readonly unknown[] {
  const readings = pairs.map((pair) => readPair(pair, knowledge));
  return [readings, checkReadings(readings, knowledge, { disabledChecks: [], isCancelled })];
}
