import { expect, it } from 'vitest';
import { check } from '../small-lexicon.ts';

it('takes adverbs that end alike in both languages for none of the other', () => {
  const issues = check(
    ['en', 'The minister really, really waited hard.'],
    ['ru', 'Министр действительно, действительно сильно ждал.'],
  );
  expect(issues.filter(({ category }) => category === 'wrong-language')).toEqual([]);
});
