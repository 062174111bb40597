import { describe, expect, it } from 'vitest';
import { LetterTree } from '../../../src/core/inflect/letter-tree.ts';

describe('LetterTree', () => {
  it('leads from letter to letter to one node for each beginning', () => {
    const words = ['про', 'при', 'пере', 'ро'];
    const tree = new LetterTree(words.join('').length);
    const walk = (word: string, step: (node: number, code: number) => number): number =>
      Array.from(word).reduce((node, letter) => step(node, letter.charCodeAt(0)), 0);
    const made = words.map((word) => walk(word, (node, code) => tree.grow(node, code)));
    expect(new Set(made).size).toBe(words.length);
    const known = (node: number, code: number): number => tree.step(node, code);
    expect(words.map((word) => walk(word, known))).toEqual(made);
    expect(tree.step(0, 'о'.charCodeAt(0))).toBe(0);
    expect(tree.step(made[0] ?? 0, 'й'.charCodeAt(0))).toBe(0);
  });
});
