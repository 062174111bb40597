import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { choosePairs, type SegmentPair } from '../../../src/core/align/choose-pairs.ts';
import { cutAtSegments } from '../../../src/core/align/cut.ts';
import { judgePairs } from '../../../src/core/align/loose-score.ts';
import { noPoll } from '../../../src/core/align/run.ts';
import type { AlignResult } from '../../../src/core/align/types.ts';
import { madeUpUnits, randomFrom, respelled, text } from './fixtures.ts';

const seeds = [1, 2, 3, 5, 8];
const pair = (source: number, target: number, more: Partial<SegmentPair> = {}): SegmentPair => ({
  source,
  sourceCount: 1,
  target,
  targetCount: 1,
  nats: 8,
  leastShare: 0.4,
  strong: 4,
  weightiest: 2.5,
  together: 0,
  ...more,
});
const sizes = { counts: [40, 40], isSameLanguage: false } as const;

const scorePairs = (...given: Parameters<typeof judgePairs>): readonly number[] =>
  judgePairs(...given).scores;

describe('judgePairs', () => {
  it('rises with the evidence and with what else the texts have in common, and falls with a rival', () => {
    const [plain = 0] = scorePairs([pair(0, 0)], sizes);
    const [stronger = 0] = scorePairs([pair(0, 0, { nats: 12 })], sizes);
    const [weaker = 1] = scorePairs([pair(0, 0, { leastShare: 0.1, strong: 1 })], sizes);
    expect(stronger).toBeGreaterThan(plain);
    expect(weaker).toBeLessThan(plain);
    const kin = scorePairs([pair(0, 0), ...[5, 10, 15, 20].map((at) => pair(at, at, { nats: 15 }))], sizes);
    expect(kin[0]).toBeGreaterThan(plain);
    const [contested = 1] = scorePairs([pair(0, 0), pair(0, 20), pair(30, 0)], sizes);
    expect(contested).toBeLessThan(kin[0] ?? 0);
    const [inLarger = 1] = scorePairs([pair(0, 0)], { ...sizes, counts: [400, 400] });
    expect(inLarger).toBeLessThan(plain);
  });

  it('rises with words that stand together in both, with a likely pair beside it, and at the head of both texts', () => {
    const far = pair(30, 5, { nats: 15 });
    const [plain = 1] = scorePairs([pair(10, 20), far], sizes);
    const [together = 0] = scorePairs([pair(10, 20, { together: 1 }), far], sizes);
    expect(together).toBeGreaterThan(plain);
    const [beside = 0] = scorePairs([pair(10, 20), pair(11, 22, { nats: 15 })], sizes);
    expect(beside).toBeGreaterThan(plain);
    const [lead = 0] = scorePairs([pair(0, 1), far], sizes);
    expect(lead).toBeGreaterThan(plain);
  });

  it('takes a wider cut of a pair for no rival', () => {
    const [alone = 0] = scorePairs([pair(4, 4)], sizes);
    const [beside = 0] = scorePairs([pair(4, 4), pair(4, 4, { targetCount: 2, nats: 7 })], sizes);
    expect(beside).toBeGreaterThanOrEqual(alone);
  });

  it('tells of its work while it judges, so that it can be stopped', () => {
    let [told, times] = [0, 0];
    const poll = {
      spend: (work: number): void => {
        told += work;
        times += 1;
      },
    };
    const pairs = Array.from({ length: 1000 }, (_, at) => pair(at, at));
    const judged = judgePairs(pairs, sizes, poll).scores;
    expect(judged).toEqual(scorePairs(pairs, sizes));
    expect(told).toBeGreaterThan(1000);
    expect(times).toBeGreaterThan(3000);
  });
});

describe('choosePairs', () => {
  /** Two units of two segments each. */
  const cut = cutAtSegments(
    {
      language: 'xx',
      units: ['abcd', 'efgh'],
      segments: [0, 1].map(() => [
        { startOffset: 0, endOffset: 2 },
        { startOffset: 2, endOffset: 4 },
      ]),
    },
    [0, 1],
  );
  const narrow = pair(1, 2, { nats: 12, leastShare: 0.6 });
  const chosen = (...pairs: readonly SegmentPair[]): readonly SegmentPair[] =>
    choosePairs(pairs, false, [cut, cut], noPoll).map((one) => one.pair);

  it('takes a segment and the next one together where the first brings enough of its own', () => {
    const wide = pair(0, 2, { sourceCount: 2, nats: 14.5, leastShare: 0.3 });
    expect(chosen(narrow, wide)).toEqual([wide]);
    const hardlyMore = { ...wide, nats: 13 };
    expect(chosen(narrow, hardlyMore)).toEqual([narrow]);
  });

  it('keeps a pair that a cut across two units ends with', () => {
    const within = pair(2, 2, { nats: 12, leastShare: 0.6 });
    expect(chosen(within, pair(1, 2, { sourceCount: 2, nats: 20 }))).toEqual([within]);
  });
});

/** Two texts of which every fifth unit of the first stands in the second too, in the reverse order. */
function reports(seed: number): {
  readonly source: string[];
  readonly target: string[];
  readonly gold: string[];
} {
  const random = randomFrom(seed);
  const source = madeUpUnits(60, random);
  const shared = source.map((_, at) => at).filter((at) => at % 5 === 0);
  const others = madeUpUnits(40, randomFrom(seed + 1000));
  const target = respelled([...shared.toReversed().map((at) => source[at] ?? ''), ...others]);
  return { source, target, gold: shared.toReversed().map((at, place) => `${at}-${place}`) };
}

const spellLoose = ({ loose }: AlignResult): string[] =>
  loose.map((one) => `${one.source.unit}-${one.target.unit}`);
const comparable = { mode: 'comparable', knowledge: false } as const;

describe('comparable texts', () => {
  it.each(seeds)('finds what stands in both, in any order, and little else (seed %i)', (seed) => {
    const { source, target, gold } = reports(seed);
    const result = alignUnits(text('xx', source), text('yy', target), comparable);
    const found = spellLoose(result);
    const right = found.filter((one) => gold.includes(one)).length;
    expect(right / gold.length).toBeGreaterThan(0.7);
    const sure = result.loose.filter(({ score }) => score > 0.8);
    const sureRight = sure.filter((one) => gold.includes(`${one.source.unit}-${one.target.unit}`)).length;
    expect(sureRight / Math.max(1, sure.length)).toBeGreaterThan(0.8);
    for (const { score } of result.loose) expect(score > 0 && score < 1).toBe(true);
  });

  it('explains each pair: words that tie it, parts that sum to the total, a total that is the score', () => {
    const { source, target } = reports(2);
    const result = alignUnits(text('xx', source), text('yy', target), { ...comparable, explain: true });
    const why = result.looseExplanations ?? [];
    expect(why.length).toBe(result.loose.length);
    expect(why.length).toBeGreaterThan(3);
    for (const [at, { ties, parts, totalNats }] of why.entries()) {
      expect(parts.map(({ part }) => part)).toEqual([
        'ties',
        'share',
        'rival',
        'neighbour',
        'kinship',
        'places',
      ]);
      expect(parts.reduce((sum, { nats }) => sum + nats, 0)).toBeCloseTo(totalNats, 9);
      const pair = result.loose[at];
      expect(1 / (1 + Math.exp(-totalNats))).toBeCloseTo(pair?.score ?? NaN, 9);
      expect(ties.length).toBeGreaterThan(0);
      for (const tie of ties) {
        // A class of words is spelt by one of its forms: another form of it may stand here.
        const isIn = (unit: string | undefined, form: string): boolean =>
          unit?.toLowerCase().includes(form.slice(0, 3)) === true;
        expect(isIn(source[pair?.source.unit ?? -1], tie.source)).toBe(true);
        expect(isIn(target[pair?.target.unit ?? -1], tie.target)).toBe(true);
      }
      expect(ties.map(({ nats }) => nats)).toEqual(ties.map(({ nats }) => nats).toSorted((a, b) => b - a));
    }
    expect(new Set(why.flatMap(({ ties }) => ties.map(({ kind }) => kind)))).toContain('rare');
    const { looseExplanations } = alignUnits(text('xx', source), text('yy', target), comparable);
    expect(looseExplanations).toBeUndefined();
  });

  it.each(seeds)('finds the same with the sides swapped, but for doubtful pairs (seed %i)', (seed) => {
    const { source, target } = reports(seed);
    const sure = (result: AlignResult, isSwapped: boolean): string[] =>
      result.loose
        .filter(({ score }) => score > 0.9)
        .map((one) =>
          isSwapped ? `${one.target.unit}-${one.source.unit}` : `${one.source.unit}-${one.target.unit}`,
        )
        .sort();
    const there = sure(alignUnits(text('xx', source), text('yy', target), comparable), false);
    const back = spellLoose(alignUnits(text('yy', target), text('xx', source), comparable)).map((one) =>
      one.split('-').reverse().join('-'),
    );
    expect(there.filter((one) => !back.includes(one))).toEqual([]);
  });

  it.each(seeds)('is sure of hardly anything between texts that have nothing in common (seed %i)', (seed) => {
    const source = madeUpUnits(60, randomFrom(seed));
    const target = respelled(madeUpUnits(60, randomFrom(seed + 500)));
    const { loose } = alignUnits(text('xx', source), text('yy', target), comparable);
    expect(loose.filter(({ score }) => score > 0.8).length).toBeLessThanOrEqual(1);
  });
});
