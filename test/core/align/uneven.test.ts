import { expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import type { AlignText } from '../../../src/core/align/types.ts';
import { madeUpUnits, plain, randomFrom, respelled } from './fixtures.ts';

/** A text whose units are runs of sentences, cut before each of `starts`. */
function inUnits(language: string, sentences: readonly string[], starts: readonly number[]): AlignText {
  const groups = starts.map((start, at) => sentences.slice(start, starts[at + 1]));
  return {
    language,
    units: groups.map((group) => group.join(' ')),
    segments: groups.map((group) => {
      let offset = 0;
      return group.map((sentence) => {
        const startOffset = offset;
        offset += sentence.length + 1;
        return { startOffset, endOffset: offset - 1 };
      });
    }),
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const sentences = madeUpUnits(60, randomFrom(31));
const told = respelled(sentences);
const fine = inUnits('xx', sentences, upTo(60));
const auto = { ...plain, mode: 'auto' } as const;

it('finds the whole of a text that stands in one paragraph', () => {
  const { mode, beads } = alignUnits(fine, inUnits('yy', told, [0]), auto);
  expect(mode).toBe('parallel');
  expect(beads).toMatchObject([{ source: upTo(60), target: [0], isTransposed: false }]);
});

it('joins the units that one long unit holds, and leaves alone what it lacks, on either side', () => {
  const lost = new Set([9, 33, 34]);
  const left = told.filter((_, at) => !lost.has(at));
  const long = inUnits('yy', left, [0, 12, 24, 40]);
  const expected = [
    [0, 13],
    [13, 25],
    [25, 43],
    [43, 60],
  ].map(([from = 0, to = 0]) =>
    upTo(60)
      .slice(from, to)
      .filter((unit) => !lost.has(unit)),
  );
  const there = alignUnits(fine, long, auto).beads.filter((bead) => bead.target.length > 0);
  expect(there.map((bead) => bead.source)).toEqual(expected);
  const back = alignUnits(long, fine, auto).beads.filter((bead) => bead.source.length > 0);
  expect(back.map((bead) => bead.target).filter((units) => units.length > 0)).toEqual(expected);
});

it('keeps what the user linked, and gives each index once', () => {
  const long = inUnits('yy', told, [0, 15, 30, 45]);
  const anchors = [{ source: [3, 4], target: [3] }];
  const { beads, explanations } = alignUnits(fine, long, { ...auto, anchors, explain: true });
  expect(beads).toContainEqual(expect.objectContaining({ source: [3, 4], target: [3], score: 1 }));
  expect(beads.flatMap((bead) => bead.source).sort((a, b) => a - b)).toEqual(upTo(60));
  expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual(upTo(4));
  expect(explanations).toHaveLength(beads.length);
  for (const one of explanations ?? []) {
    const look = one.look.reduce((sum, part) => sum + part.nats, 0);
    expect(one.wordNats + one.lengthNats + one.priorNats + one.endNats + look).toBeCloseTo(one.totalNats, 6);
  }
});

it('takes texts that have little in common for comparable all the same', () => {
  const other = respelled(madeUpUnits(48, randomFrom(32)));
  const mixed = other.flatMap((unit, at) => (at % 8 === 0 ? [unit, told[59 - at] ?? ''] : [unit]));
  expect(alignUnits(fine, inUnits('yy', mixed, [0, 14, 28, 42]), auto).mode).toBe('comparable');
});
