import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWordsOf } from '../../../src/core/text/word-diff.ts';

test('finds the words that changed and joins a changed phrase', () => {
  expect(
    diffWordsOf('He agreed to two talks in Istanbul.', 'He agreed to three rounds in Istanbul.'),
  ).toEqual([
    { kind: 'same', text: 'He agreed to ' },
    { kind: 'removed', text: 'two talks' },
    { kind: 'added', text: 'three rounds' },
    { kind: 'same', text: ' in Istanbul.' },
  ]);
});

test('takes Cyrillic words as wholes, with apostrophes and hyphens in them', () => {
  expect(diffWordsOf('Зустрілися у Стамбулі 6 листопада.', 'Зустрілися в Анкарі 6 листопада.')).toEqual([
    { kind: 'same', text: 'Зустрілися ' },
    { kind: 'removed', text: 'у Стамбулі' },
    { kind: 'added', text: 'в Анкарі' },
    { kind: 'same', text: ' 6 листопада.' },
  ]);
  expect(diffWordsOf('м’яке місто-порт', 'м’яте місто-парк').map((part) => part.kind)).toEqual([
    'removed',
    'added',
  ]);
});

test('gives both versions back exactly', () => {
  const words = fc
    .array(fc.constantFrom('мир', 'war', '—', '«слово»', ' ', '  ', '12,5', '\u00a0', '😀'))
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = diffWordsOf(before, after);
      const side = (left: string): string =>
        parts
          .filter((part) => part.kind === 'same' || part.kind === left)
          .map((part) => part.text)
          .join('');
      expect([side('removed'), side('added')]).toEqual([before, after]);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('takes equal, empty and huge versions', () => {
  expect(diffWordsOf('', '')).toEqual([]);
  expect(diffWordsOf('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
  const huge = 'слово '.repeat(10_000);
  expect(diffWordsOf(huge, 'x').map((part) => part.kind)).toEqual(['removed', 'added']);
});
