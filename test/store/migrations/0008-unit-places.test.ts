import { expect, it } from 'vitest';
import { runStep } from './step-case.ts';

it('adds its table and leaves every older row as it was', () => {
  const { added, before, after } = runStep(8);
  expect(added).toEqual(['unit_place']);
  expect(after).toEqual(before);
});
