import { describe, expect, it } from 'vitest';
import { noPoll } from '../../../src/core/align/run.ts';
import { LessonBook } from '../../../src/core/align/lesson-book.ts';
import { shareOut } from '../../../src/core/align/share-out.ts';

/** The unexplained classes of one bead: source and target. */
type Lesson = readonly [readonly number[], readonly number[]];

/** How many of the lessons have each class, source and target. */
const counted = (lessons: readonly Lesson[], classes: number): readonly [Int32Array, Int32Array] => {
  const alone = [new Int32Array(classes), new Int32Array(classes)] as const;
  for (const lesson of lessons)
    for (const side of [0, 1] as const)
      for (const id of lesson[side]) alone[side][id] = (alone[side][id] ?? 0) + 1;
  return alone;
};

function bookOf(lessons: readonly Lesson[]): LessonBook {
  const book = new LessonBook();
  for (const [left, right] of lessons) {
    for (const id of left) book.source.classes.push(id);
    for (const id of right) book.target.classes.push(id);
    book.close();
  }
  return book;
}

describe('shareOut', () => {
  it('gives a word to the rendering that nothing else explains', () => {
    // 0 and 1 mostly stand together; so do their renderings 0 and 1. A few lessons tell them apart.
    const both = Array.from({ length: 6 }, (): Lesson => [[0, 1], [0, 1]]); // prettier-ignore
    const apart = Array.from({ length: 3 }, (): readonly Lesson[] => [[[0], [0]], [[1], [1]]]); // prettier-ignore
    const lessons = [...both, ...apart.flat()];
    const pairs = { sources: Int32Array.of(0, 0, 1, 1), targets: Int32Array.of(0, 1, 0, 1) };
    const [right, crossed] = shareOut(pairs, bookOf(lessons), counted(lessons, 2), noPoll);
    expect(right).toBeGreaterThan(0.9);
    expect(crossed).toBeLessThan(0.3);
  });

  it('is unsure of what was seen together once', () => {
    const lessons: readonly Lesson[] = [[[0], [0]]];
    const [quality] = shareOut(
      { sources: Int32Array.of(0), targets: Int32Array.of(0) },
      bookOf(lessons),
      counted(lessons, 1),
      noPoll,
    );
    expect(quality).toBeLessThan(0.8);
  });

  it('has nothing to say without lessons', () => {
    expect(
      shareOut(
        { sources: new Int32Array(0), targets: new Int32Array(0) },
        bookOf([]),
        counted([], 1),
        noPoll,
      ),
    ).toHaveLength(0);
  });
});
