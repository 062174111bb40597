import { expect, test } from 'vitest';
import { linesWithoutEffect } from '../../../src/renderer/state/word-list-lines.ts';

test('names the lines of a word list that lack a group, a variant or forms', () => {
  const list =
    'war | war | війн*\nбез рисок\n\n# пояснення\nwar | | спецоперац*\n| war | бій\nwar | fight |\nwar|x|бої';
  expect(linesWithoutEffect(list)).toEqual([2, 5, 6, 7]);
});
