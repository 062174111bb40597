import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { countUp } from '../../../src/core/align/cut.ts';
import { filled } from '../../../src/core/align/filled.ts';
import { alignPair, readPair } from '../../../src/core/align/pipeline.ts';
import { madeUpUnits, plain, randomFrom, respelled, text } from './fixtures.ts';

/** Enough for the band, the anchors and the three passes of long texts. */
const UNITS = 5000;
const units = madeUpUnits(UNITS, randomFrom(2));
const target = respelled(units);

describe('a long run', () => {
  it('tells of its work in small pieces, in every stage', () => {
    const stages: { end: number; looks: number; work: number; largest: number }[] = [];
    const run = {
      poll: {
        spend: (work: number): void => {
          const stage = stages.at(-1);
          if (stage === undefined) throw new Error('work before the first stage');
          stage.looks += 1;
          stage.work += work;
          stage.largest = Math.max(stage.largest, work);
        },
      },
      stage: (end: number): void => void stages.push({ end, looks: 0, work: 0, largest: 0 }),
      finish: (): void => {},
    };
    const all = countUp(UNITS);
    const pair = readPair([text('xx', units), text('yy', target)], [all, all], plain, run);
    const whole = { sourceStart: 0, sourceEnd: UNITS, targetStart: 0, targetEnd: UNITS };
    alignPair(pair, [whole], run);
    expect(stages.map(({ end }) => end)).toEqual([0.15, 0.35, 0.45, 0.62, 0.68, 0.8, 0.84, 0.9]);
    for (const stage of stages) {
      // A piece is at most as much as between two looks at the flag: some milliseconds.
      expect(stage.largest).toBeLessThanOrEqual(4000);
      expect(stage.looks).toBeGreaterThan(1000);
      expect(stage.largest / stage.work).toBeLessThan(0.1);
    }
  });

  it('tells progress that rises in steps of at most a tenth, and orders its beads under the flag too', () => {
    const seen: number[] = [0];
    let looksAtEnd = 0;
    alignUnits(text('xx', units), text('yy', target), {
      ...plain,
      onProgress: (part) => seen.push(part),
      isCancelled: () => {
        if ((seen.at(-1) ?? 0) >= 0.9) looksAtEnd += 1;
        return false;
      },
    });
    const steps = seen.slice(1).map((part, at) => part - (seen[at] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThanOrEqual(0.1);
    expect(looksAtEnd).toBeGreaterThan(2);
  });
});

describe('filled', () => {
  it('fills arrays of any length, telling of its work at each piece', () => {
    let pieces = 0;
    const poll = { spend: (): void => void (pieces += 1) };
    expect(filled(new Float64Array(0), 7, poll)).toHaveLength(0);
    expect(pieces).toBe(0);
    const numbers = filled(new Float32Array(200_000), -1, poll);
    expect(pieces).toBe(4);
    expect(numbers.every((number) => number === -1)).toBe(true);
  });
});
