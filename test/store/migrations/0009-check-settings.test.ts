import { expect, it } from 'vitest';
import { runStep } from './step-case.ts';

it('adds its table and leaves every older row as it was', () => {
  const { added, before, after } = runStep(9);
  expect(added).toEqual(['check_rule', 'loaded_list']);
  expect(after).toEqual(before);
});
