import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/random.ts';
import { alignUnits } from '../../../src/core/align/align.ts';
import { noPoll, type Poll } from '../../../src/core/align/run.ts';
import { sortTokensByWeight } from '../../../src/core/align/slots.ts';
import type { AlignLexicon } from '../../../src/core/align/types.ts';
import { readSide, type Side } from '../../../src/core/align/vocabulary.ts';
import { bucketCount, typicalBucket, type TokenWeights } from '../../../src/core/align/weights.ts';

const MILLION = 1_000_000;

const read = (unit: string, poll: Poll = noPoll, lexicon?: AlignLexicon): Side =>
  readSide({ language: 'uk', units: [unit] }, [0], lexicon, poll);

/** Notes the longest form that it was asked for. */
function listeningLexicon(): { readonly lexicon: AlignLexicon; readonly longest: () => number } {
  let longest = 0;
  const note = (form: string): readonly number[] => {
    longest = Math.max(longest, form.length);
    return [];
  };
  return { lexicon: { conceptsOf: note, looseConceptsOf: note }, longest: () => longest };
}

describe('a token of a million characters', () => {
  it('is read as one word, of which only the beginning is looked up and compared', () => {
    const { lexicon, longest } = listeningLexicon();
    const { tokens, lengths, vocabulary } = read(
      `слово ${'слово'.repeat(MILLION / 5)} слово`,
      noPoll,
      lexicon,
    );
    expect([...tokens]).toEqual([0, 1, 0]);
    expect(lengths[0]).toBe(MILLION + 10);
    expect(longest()).toBe(vocabulary.forms[1]?.length);
    expect(longest()).toBeLessThan(1000);
  });

  it('is one number or one mark where it is of digits or of one sign', () => {
    expect([...read(`${'7'.repeat(MILLION)} ${'123 456 '.repeat(100_000)}`).tokens]).toEqual([0, 1]);
    expect([...read(`${'!'.repeat(MILLION)} ${'.'.repeat(MILLION)}`).tokens]).toEqual([0, 1]);
  });
});

describe('a unit of a million characters', () => {
  const units: readonly (readonly [string, string])[] = [
    ['one word', 'слово'.repeat(MILLION / 5)],
    ['marks', '!?'.repeat(MILLION / 2)],
    ['words', 'слово друге '.repeat(MILLION / 12)],
  ];

  it.each(units)('looks at the cancel flag while it is read: %s', (_, unit) => {
    let looks = 0;
    const isCancelled = (): boolean => {
      looks += 1;
      return looks > 1;
    };
    const align = (): unknown =>
      alignUnits(
        { language: 'uk', units: [unit] },
        { language: 'en', units: [unit] },
        { mode: 'parallel', knowledge: false, isCancelled },
      );
    expect(align).toThrow('cancelled');
    // The work of reading alone, in microseconds.
    let spent = 0;
    read(unit, { spend: (work) => (spent += work) });
    expect(spent).toBeGreaterThan(4000);
  });
});

it('looks at the cancel flag while it seeks copies in texts of many units', () => {
  const units = Array.from({ length: 20_000 }, (_, at) => `unit ${String(at)}`);
  let reads = 0;
  const listened = new Proxy(units, {
    get: (all, key): unknown => {
      if (typeof key === 'string' && key !== 'length') reads += 1;
      return Reflect.get(all, key);
    },
  });
  const align = (): unknown =>
    alignUnits(
      { language: 'uk', units: listened },
      { language: 'en', units },
      { mode: 'parallel', knowledge: false, isCancelled: () => true },
    );
  expect(align).toThrow('cancelled');
  expect(reads).toBeLessThan(units.length);
});

it('puts the tokens of a long unit in the order of a short one', () => {
  const random = randomFrom(7);
  const words = Array.from(
    { length: 40 },
    (_, at) => `слово${String.fromCharCode(0x430 + (at % 32), 0x430 + at)}`,
  );
  const unit = Array.from({ length: 700 }, () => words[Math.floor(40 * random() ** 2)]).join(' ');
  const side = read(unit);
  const { count } = side.vocabulary;
  const gain = new Float32Array(count * bucketCount);
  for (let id = 0; id < count; id += 1) gain[id * bucketCount + typicalBucket] = Math.floor(random() * 9);
  const weights: TokenWeights = { hitChance: new Float64Array(count), loss: new Float32Array(count), gain };
  const keyOf = (id: number): number => gain[id * bucketCount + typicalBucket] ?? 0;
  const expected = [...side.tokens].sort((a, b) => keyOf(b) - keyOf(a) || a - b);
  sortTokensByWeight(side, weights, noPoll);
  expect([...side.tokens]).toEqual(expected);
});
