import { describe, expect, it } from 'vitest';
import { checkPairs } from '../../../src/core/check/engine.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import { makeTexts } from '../../../src/core/warm-up/made-up-texts.ts';
import { warmUpPassages } from '../../../src/core/warm-up/passages.ts';
import { warmAligner, warmChecks, warmEngines } from '../../../src/core/warm-up/warm-up.ts';

const never = (): boolean => false;
const always = (): boolean => true;

describe('warming the engines', () => {
  it('goes in slices and comes to an end', () => {
    expect([...warmEngines({}, never)].length).toBeGreaterThan(10);
  });

  it('stops inside a slice when told to', () => {
    const cancelled = expect.objectContaining({ code: 'cancelled' });
    expect(() => [...warmAligner({}, always)]).toThrow(cancelled);
    expect(() => [...warmChecks({}, always)]).toThrow(cancelled);
  });

  it('leaves objects to be held, of the aligner and of the checks', () => {
    const slices = warmEngines({}, never);
    let slice = slices.next();
    while (slice.done !== true) slice = slices.next();
    expect(slice.value.map((kept) => Array.isArray(kept) && kept.length > 5)).toEqual([true, true]);
  });

  it('makes the same texts every time, which correspond but for the units that are lost', () => {
    const texts = makeTexts(['uk', 'en'], 300, undefined);
    expect(makeTexts(['uk', 'en'], 300, undefined)).toEqual(texts);
    for (const units of [texts.source, texts.target]) {
      expect(units.length).toBeGreaterThan(250);
      expect(units.length).toBeLessThan(300);
      expect(new Set(units).size).toBe(units.length);
    }
    expect(texts.source.join(' ')).toMatch(/[а-яі]{4}/u);
    expect(texts.target.join(' ')).toMatch(/^[a-z0-9 .]+$/iu);
  });

  it('has passages in which the checks find something', () => {
    const [first] = warmUpPassages;
    const pairs = warmUpPassages.map(({ ru, en }) => ({
      source: createPlainSide(ru, 'ru'),
      target: createPlainSide(en, 'en'),
    }));
    expect(first?.uk).toContain('Броду');
    expect(checkPairs(pairs, { concepts: [] }).flat().length).toBeGreaterThan(3);
  });
});
