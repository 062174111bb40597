import { categoryCount, categorySources, categoryTargets } from './categories.ts';
import type { BeadPlace } from './evidence.ts';
import { joinsInside } from './joins.ts';
import { lengthEvidence } from './length.ts';
import type { Models } from './passes.ts';
import type { Side } from './vocabulary.ts';

/** Index of a two-sided category. */
export function categoryOf(sourceCount: number, targetCount: number): number {
  for (let category = 0; category < categoryCount; category += 1) {
    if (categorySources[category] === sourceCount && categoryTargets[category] === targetCount)
      return category;
  }
  return 0;
}

/** Nats of one bead outside a lattice: prior, length, tokens. */
export function beadNats(
  models: Models,
  bead: BeadPlace,
): { readonly prior: number; readonly length: number; readonly tokens: number } {
  const { evidence } = models;
  const span = (side: Side, first: number, count: number): number => {
    let sum = 0;
    for (let unit = first; unit < first + count; unit += 1) sum += side.lengths[unit] ?? 0;
    return sum;
  };
  return {
    prior:
      (models.priors.steps[0] ?? 0) +
      (models.priors.twoSided[categoryOf(bead.sourceCount, bead.targetCount)] ?? 0) +
      joinsInside(models.joins[0], bead.source, bead.sourceCount) +
      joinsInside(models.joins[1], bead.target, bead.targetCount),
    length: lengthEvidence(
      models.length,
      span(evidence.source, bead.source, bead.sourceCount),
      span(evidence.target, bead.target, bead.targetCount),
    ),
    tokens: evidence.weighAlone(bead),
  };
}
