import { describe, expect, it } from 'vitest';
import { forEachCandidate } from '../../../src/core/inflect/inflect.ts';
import { LemmaSieve, packSieve } from '../../../src/core/inflect/lemma-sieve.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

const known = new Set([
  'мова',
  'читати',
  'підписуватися',
  'рука',
  'сім’я',
  'ніч',
  'великий',
  'делать',
  'стол',
]);
const sieve = new LemmaSieve(packSieve(known));

/** Candidates of a form that are known, with and without the sieve before the rules. */
function knownCandidates(form: string, language: KnownLanguage, by?: LemmaSieve): string[] {
  const found: string[] = [];
  forEachCandidate(form, language, {
    add: (stem, tail, group) => {
      if (known.has(stem + tail)) found.push(`${group} ${stem + tail}`);
    },
    sieve: by,
  });
  return found;
}

describe('LemmaSieve', () => {
  it('lets pass whatever it was made of, joined or in parts, and holds back most else', () => {
    for (const text of known) {
      sieve.read(`${text}ми`);
      expect(sieve.passes(text, '')).toBe(true);
      expect(sieve.passesFrom(text.length, '')).toBe(true);
      expect(sieve.passesFrom(2, text.slice(2))).toBe(true);
    }
    const passing = Array.from({ length: 1000 }, (_, at) => `слово${at}`).filter((text) =>
      sieve.passes(text, ''),
    );
    expect(passing.length).toBeLessThan(200);
  });

  it('asks for forms with a suffix behind them', () => {
    const reflexive = sieve.withSuffix('ся');
    reflexive.read('підписувався');
    expect(reflexive.passesFrom('підпису'.length, 'вати')).toBe(true);
    expect(reflexive.passes('підпису', 'вати')).toBe(true);
  });

  it('passes over what is longer than it keeps', () => {
    sieve.read('а'.repeat(200));
    expect(sieve.passesFrom(150, 'ми')).toBe(true);
  });

  it.each([
    ['uk', 'мовами'],
    ['uk', 'читали'],
    ['uk', 'підписувався'],
    ['uk', 'руці'],
    ['uk', 'ночі'],
    ['uk', 'найбільшими'],
    ['ru', 'делавшими'],
    ['ru', 'столы'],
    ['uk', 'невідомість'],
  ] as const)('keeps the known dictionary forms of a form (%s, %s)', (language, form) => {
    expect(knownCandidates(form, language, sieve)).toEqual(knownCandidates(form, language));
  });
});
