import { describe, expect, it } from 'vitest';
import { CandidateLetters } from '../../../src/core/inflect/candidate-letters.ts';
import { LemmaSieve, packSieve } from '../../../src/core/inflect/lemma-sieve.ts';
import { hashText } from '../../../src/core/text/hash.ts';

const known = new Set(['мова', 'читати', 'підписуватися', 'рука', 'сім’я', 'ніч', 'великий', 'делать']);
const sieve = new LemmaSieve(packSieve(known));

describe('LemmaSieve', () => {
  it('lets pass whatever it was made of and holds back most else', () => {
    for (const text of known) expect(sieve.passes(hashText(text))).toBe(true);
    const passing = Array.from({ length: 1000 }, (_, at) => `слово${at}`).filter((text) =>
      sieve.passes(hashText(text)),
    );
    expect(passing.length).toBeLessThan(100);
  });

  it('reads a word from a place on', () => {
    expect(sieve.passesRest('небілямова', 6)).toBe(true);
    expect(sieve.passesRest('мова', 0)).toBe(true);
  });
});

describe('CandidateLetters', () => {
  it.each([
    ['', 'підписувався', 8, '', 'ватися'],
    ['', 'руці', 2, 'к', 'а'],
    ['+', 'ночі', 0, 'ніч', ''],
    ['', 'а'.repeat(200), 150, 'б', 'ми'],
  ])('has the hash and the length of its parts joined', (head, word, letters, changed, ending) => {
    const candidate = new CandidateLetters(head);
    candidate.begin('іншого');
    candidate.begin(word);
    candidate.set(letters, changed, ending);
    const joined = head + word.slice(0, letters) + changed + ending;
    expect({ hash: candidate.hash, parts: candidate.word.slice(0, candidate.letters) }).toEqual({
      hash: hashText(joined),
      parts: word.slice(0, letters),
    });
  });
});
