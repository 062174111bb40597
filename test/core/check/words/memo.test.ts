import { describe, expect, it } from 'vitest';
import { formBookOf } from '../../../../src/core/check/words/form-book.ts';
import { rememberOfForm } from '../../../../src/core/check/words/memo.ts';

describe('rememberOfForm', () => {
  it('asks once a form and question, and keeps null as an answer', () => {
    const asked: string[] = [];
    const first = rememberOfForm(({ folded }) => {
      asked.push(folded);
      return folded === 'one' ? null : folded.length;
    });
    const second = rememberOfForm(({ folded }) => `${folded}!`);
    const book = formBookOf(undefined);
    for (let round = 0; round < 2; round += 1) {
      expect(first(book.facts('One', undefined))).toBeNull();
      expect(first(book.facts('three', undefined))).toBe(5);
      expect(second(book.facts('three', undefined))).toBe('three!');
    }
    expect(asked).toEqual(['one', 'three']);
  });
});
