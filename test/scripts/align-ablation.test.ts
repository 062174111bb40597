import { expect, it } from 'vitest';
import { ablationNames, switchOff } from '../../scripts/align-ablation.ts';
import { randomFrom } from '../../scripts/random.ts';
import { alignUnits } from '../../src/core/align/align.ts';

const random = randomFrom(5);
const word = (): string =>
  Array.from({ length: 6 }, () => 'abcdefghiklmnopqrstuv'[Math.floor(random() * 21)]).join('');
const block = (): string[] =>
  Array.from({ length: 8 }, () => `${Array.from({ length: 9 }, word).join(' ')}.`);

it('switches one part off by its name, and knows no other name', () => {
  expect(ablationNames()).toContain('moved blocks');
  expect(ablationNames()).not.toContain('lexicon');
  expect(switchOff('no such part')).toBe(false);
  const [a, b, c] = [block(), block(), block()];
  const pairs = (): number =>
    alignUnits(
      { language: 'xx', units: [...a, ...b, ...c] },
      { language: 'yy', units: [...b, ...a, ...c] },
      { mode: 'parallel', knowledge: false },
    ).beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0).length;
  expect(pairs()).toBe(24);
  expect(switchOff('moved blocks')).toBe(true);
  expect(pairs()).toBe(16);
});
