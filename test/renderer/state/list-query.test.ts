import { expect, test } from 'vitest';
import { holdsQuery } from '../../../src/renderer/state/list-query.ts';

test('finds words in a list whatever their case, apostrophes, ё, stress marks and spaces', () => {
  for (const query of ["п'ЯТЕРО", 'п’ятеро', '  пʼятеро ', 'елк', 'замок', ''])
    expect([query, holdsQuery(query, ['Інше', 'Чи п’ятеро їх було', 'під ЁЛКОЙ', 'за́мок'])]).toEqual([
      query,
      true,
    ]);
  expect(holdsQuery('шестеро', ['Чи п’ятеро їх було'])).toBe(false);
  expect(holdsQuery('слово', [])).toBe(false);
});
