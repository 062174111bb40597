import { describe, expect, it } from 'vitest';
import { startRun } from '../../../src/core/align/run.ts';
import { togetherness, type WordTie } from '../../../src/core/align/together.ts';
import { readSide, type Side } from '../../../src/core/align/vocabulary.ts';
import { plain } from './fixtures.ts';

const sideOf = (...units: readonly string[]): Side =>
  readSide({ language: 'en', units }, [...units.keys()], undefined, startRun(plain).poll);
const tie = (sides: readonly [Side, Side], source: string, target: string, nats = 1): WordTie => ({
  source: sides[0].vocabulary.forms.indexOf(source),
  target: sides[1].vocabulary.forms.indexOf(target),
  nats,
});
const whole = { source: 0, sourceCount: 1, target: 0, targetCount: 1 };

describe('togetherness', () => {
  it('is what two words in common say that stand side by side in both, and at most one', () => {
    const sides = [
      sideOf('the root causes of this war'),
      sideOf('and what causes are at its root here'),
    ] as const;
    const ties = [tie(sides, 'root', 'root', 0.7), tie(sides, 'causes', 'causes', 0.6)];
    expect(togetherness(sides, whole, ties)).toBe(0);
    const beside = [sideOf('the root causes of this war'), sideOf('it has causes at the root')] as const;
    const near = [tie(beside, 'root', 'root', 0.7), tie(beside, 'causes', 'causes', 0.6)];
    expect(togetherness(beside, whole, near)).toBe(0.6);
    expect(togetherness(beside, whole, [...near, tie(beside, 'the', 'the', 3)])).toBe(1);
  });

  it('is nothing for one word, and for words of other passages', () => {
    const sides = [sideOf('root causes', 'of war'), sideOf('root causes', 'of peace')] as const;
    const ties = [tie(sides, 'root', 'root'), tie(sides, 'causes', 'causes')];
    expect(togetherness(sides, whole, ties.slice(1))).toBe(0);
    expect(togetherness(sides, { ...whole, source: 1 }, ties)).toBe(0);
  });
});
