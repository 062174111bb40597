import { describe, expect, it } from 'vitest';
import { fitLogistic, logisticOdds } from '../../scripts/fit/logistic.ts';
import type { Example } from '../../scripts/fit/logistic.ts';

/** Examples drawn from known weights, always the same. */
function draw(count: number, weights: readonly number[], base: number): Example[] {
  let state = 2026;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  return Array.from({ length: count }, () => {
    const evidence = weights.map(() => 4 * next() - 2);
    const odds = evidence.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), base);
    return { evidence, isTrue: next() < 1 / (1 + Math.exp(-odds)), count: 1 };
  });
}

describe('fitLogistic', () => {
  it('finds the weights that the examples were drawn with', () => {
    const model = fitLogistic(draw(20_000, [1.5, -0.7, 0], -0.4), 1);
    expect(model.base).toBeCloseTo(-0.4, 0);
    for (const [at, weight] of [1.5, -0.7, 0].entries()) expect(model.weights[at]).toBeCloseTo(weight, 0);
    expect(logisticOdds(model, [1, 0, 0])).toBeGreaterThan(logisticOdds(model, [0, 1, 0]));
  });

  it('stays finite where one number parts all examples and another never changes', () => {
    const examples = [-2, -1, 1, 2].map((one) => ({ evidence: [one, 7], isTrue: one > 0, count: 1 }));
    const { base, weights } = fitLogistic(examples, 1);
    expect([base, ...weights].every(Number.isFinite)).toBe(true);
    expect(logisticOdds({ base, weights }, [2, 7])).toBeGreaterThan(0);
    expect(logisticOdds({ base, weights }, [-2, 7])).toBeLessThan(0);
  });
});
