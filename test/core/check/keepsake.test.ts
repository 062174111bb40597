import { describe, expect, it } from 'vitest';
import { checkPairs } from '../../../src/core/check/engine.ts';
import { makeCheckKeepsake } from '../../../src/core/check/keepsake.ts';
import { PairReading } from '../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';

const pairs = [
  ['Міст має 180 метрів.', 'The bridge is 590 metres long.'],
  ['Чи вистачить на це грошей?', 'Will there be enough money for it?'],
].map(([source = '', target = '']) => ({
  source: createPlainSide(source, 'uk'),
  target: createPlainSide(target, 'en'),
}));

describe('makeCheckKeepsake', () => {
  it('returns the readings of the pairs and the findings of a usual check', () => {
    const [readings, found] = makeCheckKeepsake(pairs, { concepts: [] }, () => false);
    expect(readings).toEqual([expect.any(PairReading), expect.any(PairReading)]);
    expect(found).toEqual(checkPairs(pairs, { concepts: [] }));
    expect(JSON.stringify(found)).toContain('590');
  });

  it('stops when told to', () => {
    expect(() => makeCheckKeepsake(pairs, { concepts: [] }, () => true)).toThrow(
      expect.objectContaining({ code: 'cancelled' }),
    );
  });
});
