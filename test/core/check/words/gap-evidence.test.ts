import { describe, expect, it } from 'vitest';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { sideGaps } from '../../../../src/core/check/words/gap-claims.ts';
import { gapEvidence } from '../../../../src/core/check/words/gap-evidence.ts';
import { gapParts } from '../../../../src/core/check/words/gap-parts.ts';
import { gapTreeScore } from '../../../../src/core/check/words/gap-trees.ts';
import { between, placeOf, worstJoint } from '../../../../src/core/check/words/gap-place.ts';
import { sideEvidence } from '../../../../src/core/check/words/gap-side.ts';
import type { SideEvidence } from '../../../../src/core/check/words/gap-side.ts';
import { findGaps } from '../../../../src/core/check/words/gaps.ts';
import type { Gap } from '../../../../src/core/check/words/gaps.ts';
import { fittedJoints, openJoints, readClasses } from '../../../../src/core/check/words/joints.ts';
import { fittedRates, openRates } from '../../../../src/core/check/words/open-rates.ts';
import { withoutValues } from '../../../../src/core/check/words/plain.ts';
import { smallKnowledge } from '../small-lexicon.ts';

const none = { source: [], target: [] };

function read(source: string, target: string): { gaps: readonly Gap[]; side: SideEvidence } {
  const reading = readPair(
    { source: createPlainSide(source, 'uk'), target: createPlainSide(target, 'en') },
    smallKnowledge,
  );
  const plain = withoutValues(reading, none);
  const knowledge = { rates: fittedRates, joints: fittedJoints };
  return { gaps: findGaps(plain, 'source'), side: sideEvidence(plain, 'source', { score: 0, knowledge }) };
}

describe('the place of a gap', () => {
  const { gaps, side } = read(
    'Міністр і президент чекали делегацію біля порожнього готелю.',
    'The minister and the president waited for the delegation.',
  );

  it('lies behind the partner of the word before it', () => {
    const [gap] = gaps;
    expect(gap?.tokens.map((token) => token.text)).toEqual(['порожнього', 'готелю']);
    if (gap === undefined) return;
    const place = placeOf(side, gap);
    expect(place).toMatchObject({ before: 8, after: 9, isAtEdge: true, distanceBefore: 2 });
    expect(between(side, place)).toEqual([0, 0, 0]);
  });

  it('gives as many numbers for every gap, none of them beyond count', () => {
    const evidence = gaps.map((gap, at) => gapEvidence(gap, at, sideGaps(gaps, side)));
    expect(evidence.every((one) => one?.every(Number.isFinite) === true)).toBe(true);
    expect(evidence[0]).toHaveLength(82);
  });
});

describe('the stretch between marks around a gap', () => {
  const boundsOf = (source: string, target: string, word: string): readonly number[] => {
    const { gaps, side } = read(source, target);
    const at = gaps.findIndex((gap) => gap.tokens.some(({ text }) => text === word));
    const gap = gaps[at];
    const evidence = gap === undefined ? undefined : gapEvidence(gap, at, sideGaps(gaps, side));
    return evidence?.slice(-6) ?? [];
  };

  it('counts tied and untied words up to the marks, and brackets that only one side has', () => {
    const target = 'The minister waited for the delegation near an empty hotel.';
    expect(boundsOf('Міністр (лісовий кіт) чекав делегацію біля порожнього готелю.', target, 'кіт')).toEqual([
      0, 0, 0, 0, 1, 1,
    ]);
    expect(boundsOf('Міністр чекав делегацію, лісовий кіт біля готелю, порожнього.', target, 'кіт')).toEqual([
      1, 0, 1, 0, 0, 0,
    ]);
  });
});

describe('phrases of a gap', () => {
  const partsOf = (target: string): string[][] => {
    const reading = readPair(
      { source: createPlainSide('Міністр чекав.', 'uk'), target: createPlainSide(target, 'en') },
      smallKnowledge,
    );
    const { text } = reading.target;
    const gaps = findGaps(withoutValues(reading, none), 'target');
    return gaps.map((gap) => gapParts(gap, text).map((part) => text.slice(part.startOffset, part.endOffset)));
  };

  it('begin behind marks and at function words', () => {
    expect(partsOf('The minister waited quaintly, zestful maidens of yonder orchard.')).toEqual([
      ['quaintly', 'zestful maidens', 'yonder orchard'],
    ]);
  });

  it('are none where the gap is one phrase', () => {
    expect(partsOf('The minister waited zestful maidens.')).toEqual([[]]);
  });
});

describe('untied words of the other side', () => {
  it('fall to the nearest gap, and their cost to nobody twice', () => {
    const { gaps, side } = read(
      'Порожній зошит і міністр чекали делегацію біля порожнього готелю.',
      'The minister and the president waited for the delegation.',
    );
    const { claims, nearest } = sideGaps(gaps, side);
    const dealt = claims.flat().reduce((sum, { cost }) => sum + cost, 0);
    expect(dealt).toBeCloseTo(side.otherOpenCost, 4);
    expect(nearest).toHaveLength(gaps.length);
  });
});

describe('joints of English words', () => {
  const surpriseOf = (text: string): number => {
    const { gaps, side } = read('Міністр чекав делегацію у порожньому готелі.', text);
    return Math.max(...gaps.map((gap) => worstJoint(side, placeOf(side, gap))));
  };

  it('are unusual where a noun was cut', () => {
    expect(surpriseOf('The minister waited for the delegation in an empty.')).toBeGreaterThan(
      surpriseOf('The minister waited for the delegation in the hall.'),
    );
  });

  it('part words by marks and ends', () => {
    const side = createPlainSide('The hall, empty. It lasted', 'en');
    const { source } = readPair({ source: side, target: side }, smallKnowledge);
    const { classes, places } = readClasses(source);
    expect([classes.length, places]).toEqual([9, [1, 2, 4, 6, 7]]);
    expect([classes[0], classes[3], classes[5], classes[8]]).toEqual([0, 1, 0, 0]);
  });

  it('fall back to one class before where two were too seldom seen', () => {
    const joints = openJoints({ after: ['48', '00'], afterPair: {} });
    expect([joints.surprise(1, 0, 0), joints.surprise(1, 0, 1)]).toEqual([1, 2]);
  });
});

describe('rates of untied words', () => {
  const { source } = readPair(
    { source: createPlainSide('Новий міністр чекав 5 годин.', 'uk'), target: createPlainSide('', 'en') },
    smallKnowledge,
  );
  const costs = (table: Parameters<typeof openRates>[0]): number[] => {
    const rates = openRates(table);
    return source.tokens.map((token) => Number(rates.costOf(token, 'uk').toFixed(2)));
  };

  it('are those of the word where it was counted, else those of its kind; numbers cost nothing', () => {
    const [, minister] = source.tokens;
    const known = costs({ uk: ['', '', minister?.facts.stem ?? ''], ru: [], en: [] });
    const plain = costs({ uk: [], ru: [], en: [] });
    expect(known[1]).toBe(0.4);
    expect(plain[1]).toBe(1.61);
    expect([plain[3], known[2]]).toEqual([0, plain[2]]);
  });
});

describe('the weight of a gap', () => {
  const oddsOf = (source: string, target: string): number => {
    const { gaps, side } = read(source, target);
    return Math.max(
      ...gaps.map((gap, at) => gapTreeScore(gapEvidence(gap, at, sideGaps(gaps, side)) ?? [], 'slavic')),
    );
  };

  it('is more where nothing stands in its place than where a free rendering may', () => {
    const source = 'Новий президент і міністр чекали делегацію біля порожнього готелю міста.';
    expect(
      oddsOf(
        source,
        'The new president and the minister waited for the delegation near an empty in the city.',
      ),
    ).toBeGreaterThan(
      oddsOf(
        source,
        'The new president and the minister waited for the delegation near an empty resort of the city.',
      ),
    );
  });
});
