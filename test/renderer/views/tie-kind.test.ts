import { expect, test } from 'vitest';
import { tieKind } from '../../../src/renderer/views/parts/tie-kind.ts';

test('tells figures that agree as figures, and words as words', () => {
  expect([
    tieKind('match', ['48,6', '48.6']),
    tieKind('match', ['31', 'тридцять']),
    tieKind('match', ['міст', 'мост']),
    tieKind('missing-in-target', ['31', '']),
  ]).toEqual(['number', 'match', 'match', 'missing-in-target']);
});
