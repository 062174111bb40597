import { describe, expect, it } from 'vitest';
import { formBookOf } from '../../../../src/core/check/words/form-book.ts';
import { rememberOfForm, rememberWhether } from '../../../../src/core/check/words/memo.ts';

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

describe('rememberWhether', () => {
  it('asks once a form and question, many of which share a place, also where one asks another', () => {
    const asked: string[] = [];
    const questions = Array.from({ length: 40 }, (_, number) =>
      rememberWhether(({ folded }) => {
        asked.push(`${folded} ${String(number)}`);
        return folded.length % (number + 2) === 0;
      }),
    );
    const both = rememberWhether((facts) => inner(facts) && questions[0]?.(facts) === true);
    const inner = rememberWhether(({ folded }) => folded !== 'no');
    const book = formBookOf(undefined);
    for (let round = 0; round < 2; round += 1) {
      for (const form of ['no', 'four', 'eleven']) {
        const facts = book.facts(form, undefined);
        expect(both(facts)).toBe(form !== 'no');
        expect(inner(facts)).toBe(form !== 'no');
        expect(questions.map((question) => question(facts))).toEqual(
          Array.from({ length: 40 }, (_, number) => form.length % (number + 2) === 0),
        );
      }
    }
    expect(asked.length).toBe(3 * 40);
  });
});
