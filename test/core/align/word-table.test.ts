import { expect, it } from 'vitest';
import { hashWith, WordTable } from '../../../src/core/align/word-table.ts';
import { randomFrom } from './fixtures.ts';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
};

it('numbers words in the order they were first seen, wherever in a text they stand', () => {
  const random = randomFrom(7);
  const letters = 'аbвг';
  // Short words of few letters: the same ones come again and again, and beginnings are alike.
  const words = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 7) }, () => letters[Math.floor(random() * 4)]).join(''),
  );
  const table = new WordTable();
  const found = words.map((word) => {
    const text = `«${word}»`;
    const hash = hashOf(text, 1, 1 + word.length);
    const known = table.find(codesOf(text), 1, 1 + word.length, hash);
    return known < 0 ? table.add(word, hash) : known;
  });
  const numbers = new Map<string, number>();
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  expect(found).toEqual(words.map((word) => numbers.get(word)));
});

it('tells words of one hash apart by their characters', () => {
  const table = new WordTable();
  table.add('one', 5);
  expect([
    table.find(codesOf('two'), 0, 3, 5),
    table.find(codesOf('on'), 0, 2, 5),
    table.find(codesOf('one'), 0, 3, 5),
  ]).toEqual([-1, -1, 0]);
});
