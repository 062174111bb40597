import { describe, expect, it } from 'vitest';
import { openingsCheck } from '../../../src/core/check/checks/openings.ts';
import { sameLanguageCheck } from '../../../src/core/check/checks/same-language.ts';
import { checkPairs } from '../../../src/core/check/engine.ts';
import { readPair, type PairReading } from '../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import type { Pair } from '../../../src/core/check/types.ts';
import { findCandidates, type Candidate } from '../../../src/core/check/words/candidates.ts';
import { findNodes } from '../../../src/core/check/words/nodes.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { smallKnowledge } from './small-lexicon.ts';

const pairOf = (source: string, target: string, other: KnownLanguage = 'ru'): Pair => ({
  source: createPlainSide(source, 'uk'),
  target: createPlainSide(target, other),
});

const read = (source: string, target: string, other?: KnownLanguage): PairReading =>
  readPair(pairOf(source, target, other), smallKnowledge);

/** So many words: every twentieth is the same one, the others are numbers of their own. */
const everyTwentieth = (count: number, from: number): string =>
  Array.from({ length: count }, (_, at) => (at % 20 === 0 ? 'карета' : String(from + at))).join(' ');

function candidatesOf(count: number): { found: readonly Candidate[]; looks: number } {
  const { source, target } = read(everyTwentieth(count, 100_000), everyTwentieth(count, 500_000));
  let looks = 0;
  const found = findCandidates(
    [findNodes(source), source.tokens.length],
    [findNodes(target), target.tokens.length],
    () => {
      looks += 1;
    },
  );
  return { found, looks };
}

describe('a pair of very long sides', () => {
  it('compares all words with all up to 2,500 words a side', () => {
    expect(candidatesOf(2500).found).toHaveLength(125 ** 2);
  });

  it('compares beyond that only words about the same place, so that work grows with the length', () => {
    const [once, twice] = [candidatesOf(6000), candidatesOf(12_000)];
    expect(twice.found.length).toBeLessThan(2.5 * once.found.length);
    const far = twice.found.filter(({ source, target }) => Math.abs(source.first - target.first) > 2250);
    expect(far).toEqual([]);
    // What stands at its own place is always compared.
    const own = twice.found.filter(({ source, target }) => source.first === target.first);
    expect(own).toHaveLength(600);
    expect(twice.looks).toBeGreaterThan(1.8 * once.looks);
  });

  it('looks at the cancel flag while its words are tied', () => {
    const looksAt = (count: number): number => {
      let looks = 0;
      const pair = pairOf(everyTwentieth(count, 100_000), everyTwentieth(count, 500_000));
      const reading = readPair(pair, smallKnowledge);
      reading.tieWords(() => {
        looks += 1;
      });
      return looks;
    };
    const most = looksAt(8000);
    expect(most).toBeGreaterThan(looksAt(80) + 9);
    let looks = 0;
    const pair = pairOf(everyTwentieth(8000, 100_000), everyTwentieth(8000, 500_000));
    const isCancelled = (): boolean => {
      looks += 1;
      return looks > 8;
    };
    expect(() => checkPairs([pair], smallKnowledge, [], isCancelled)).toThrow('cancelled');
    expect(looks).toBe(9);
  });

  it('keeps a tie for every word where there are more than 32,767', () => {
    const words = Array.from({ length: 34_000 }, (_, at) => String(100_000 + at)).join(' ');
    const { links } = read(words, words);
    expect(links.ofSource).toHaveLength(34_000);
    expect(links.ofSource.every((at, index) => links.links[at]?.source[0] === index)).toBe(true);
  });

  it('compares two versions in one language word by word, and leaves it where they share nothing', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `слово${String.fromCharCode(0x430 + (at % 31))}`);
    const changed = words.with(1500, 'карета').join(' ');
    expect(sameLanguageCheck.run(read(words.join(' '), changed, 'uk'), smallKnowledge)).toHaveLength(1);
    const others = words.map((word) => `ін${word}`).join(' ');
    expect(sameLanguageCheck.run(read(words.join(' '), others, 'uk'), smallKnowledge)).toEqual([]);
  });
});

describe('a word of millions of letters', () => {
  it('is read by its first 256 and keeps its place', () => {
    const { source } = read(`так ${'слово'.repeat(200_000)} ні`, 'нет');
    const word = source.tokens[1];
    expect([word?.text.length, word?.facts.folded.length]).toEqual([256, 256]);
    expect([word?.startOffset, word?.endOffset]).toEqual([4, 1_000_004]);
    expect(source.tokens[2]?.text).toBe('ні');
  });

  it('does not overflow the stack where a row opens with it', () => {
    const reading = read('слово'.repeat(2_000_000), 'word'.repeat(2_500_000), 'en');
    expect(openingsCheck.run(reading, smallKnowledge)).toEqual([]);
  });
});
