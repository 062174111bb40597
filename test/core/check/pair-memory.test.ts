import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../src/core/check/engine.ts';
import { PairMemory } from '../../../src/core/check/pair-memory.ts';
import type { PairResult } from '../../../src/core/check/pair-memory.ts';
import { createSide } from '../../../src/core/check/side.ts';
import type { CheckInput, CheckKnowledge } from '../../../src/core/check/types.ts';
import { comparison, text } from './comparison-texts.ts';
import { smallKnowledge } from './small-lexicon.ts';

const uk = [
  'Делегація чекала три дні.',
  '«Ми прийняли пропозицію», – сказав Коваль.',
  'Суд не розглянув позов.',
];
const en = [
  'The delegation waited four days.',
  '“We accepted the proposal,” Petrenko said.',
  'The court considered the claim.',
];

const input = (english: readonly string[]): CheckInput =>
  comparison([text('UK', 'uk', uk), text('EN', 'en', [...english])]);

/** How many pairs of the input are not remembered. */
function readAnew(memory: PairMemory, of: CheckInput, knowledge: CheckKnowledge = smallKnowledge): number {
  memory.begin(of, knowledge);
  let count = 0;
  const nothing: PairResult = { issues: [], terms: [], names: [] };
  const [first, second] = of.texts;
  if (first === undefined || second === undefined) return -1;
  for (const [place, unit] of first.units.entries()) {
    const other = second.units[place];
    if (other === undefined) continue;
    memory.recall(createSide(first, [unit]), createSide(second, [other]), () => {
      count++;
      return nothing;
    });
  }
  return count;
}

describe('PairMemory', () => {
  it('gives the findings of a check without it, before an edit and after', () => {
    const memory = new PairMemory();
    const edited = [...en.slice(0, 2), 'The court did not consider the claim.'];
    for (const english of [en, en, edited, en]) {
      const kept = checkComparison({ ...input(english), memory }, smallKnowledge);
      expect(kept).toEqual(checkComparison(input(english), smallKnowledge));
    }
    expect(checkComparison(input(en), smallKnowledge).some((one) => one.category === 'negation')).toBe(true);
  });

  it('reads only the pairs whose letters changed', () => {
    const memory = new PairMemory();
    checkComparison({ ...input(en), memory }, smallKnowledge);
    expect(readAnew(memory, input(en))).toBe(0);
    expect(readAnew(memory, input([...en.slice(0, 2), 'Nothing.']))).toBe(1);
  });

  it('forgets everything where a threshold, a termbase or the checks change', () => {
    const memory = new PairMemory();
    expect(readAnew(memory, input(en))).toBe(en.length);
    expect(readAnew(memory, input(en), { ...smallKnowledge, thresholds: { 'extent.words': 3 } })).toBe(
      en.length,
    );
    expect(readAnew(memory, { ...input(en), disabledChecks: ['number'] })).toBe(en.length);
  });

  it('sees a mark set on a unit', () => {
    const memory = new PairMemory();
    readAnew(memory, input(en));
    const [pivot, english] = input(en).texts;
    if (pivot === undefined || english === undefined) throw new Error('two texts');
    const marked = english.units.map((unit, place) =>
      place === 0
        ? { ...unit, marks: [{ startOffset: 0, endOffset: 3, reason: 'editorial' as const }] }
        : unit,
    );
    expect(readAnew(memory, { ...input(en), texts: [pivot, { ...english, units: marked }] })).toBe(1);
  });
});
