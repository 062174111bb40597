import { describe, expect, it } from 'vitest';
import { noPoll } from '../../../src/core/align/run.ts';
import { shareOut, type Lesson } from '../../../src/core/align/share-out.ts';

/** How many of the lessons have each class, source and target. */
const counted = (lessons: readonly Lesson[], classes: number): readonly [Int32Array, Int32Array] => {
  const alone = [new Int32Array(classes), new Int32Array(classes)] as const;
  for (const lesson of lessons)
    for (const side of [0, 1] as const)
      for (const id of lesson[side]) alone[side][id] = (alone[side][id] ?? 0) + 1;
  return alone;
};

describe('shareOut', () => {
  it('gives a word to the rendering that nothing else explains', () => {
    // 0 and 1 mostly stand together; so do their renderings 0 and 1. A few lessons tell them apart.
    const both = Array.from({ length: 6 }, (): Lesson => [[0, 1], [0, 1]]); // prettier-ignore
    const apart = Array.from({ length: 3 }, (): readonly Lesson[] => [[[0], [0]], [[1], [1]]]); // prettier-ignore
    const lessons = [...both, ...apart.flat()];
    const pairs = [0, 1].flatMap((source) => [0, 1].map((target) => ({ source, target })));
    const [right, crossed] = shareOut(pairs, lessons, counted(lessons, 2), noPoll);
    expect(right).toBeGreaterThan(0.9);
    expect(crossed).toBeLessThan(0.3);
  });

  it('is unsure of what was seen together once', () => {
    const lessons: readonly Lesson[] = [[[0], [0]]];
    const [quality] = shareOut([{ source: 0, target: 0 }], lessons, counted(lessons, 1), noPoll);
    expect(quality).toBeLessThan(0.8);
  });

  it('has nothing to say without lessons', () => {
    expect(shareOut([], [], counted([], 1), noPoll)).toHaveLength(0);
  });
});
