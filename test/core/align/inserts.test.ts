import { expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { madeUpUnits, plain, randomFrom, respelled, text } from './fixtures.ts';

const units = madeUpUnits(40, randomFrom(41));
const told = respelled(units);

it('puts a passage quoted in the original beside its translation, or links it where there is none', () => {
  // Unit 5 stands there before its translation, unit 20 instead of it, unit 30 far from it.
  const target = [
    ...told.slice(0, 5),
    units[5] ?? '',
    ...told.slice(5, 20),
    units[20] ?? '',
    ...told.slice(21),
  ];
  target.splice(37, 0, units[30] ?? '');
  const options = { ...plain, mode: 'auto', explain: true } as const;
  const { beads, explanations } = alignUnits(text('xx', units), text('yy', target), options);
  const bead = (source: number): unknown => beads.find((one) => one.source.includes(source));
  expect(bead(5)).toMatchObject({ source: [5], target: [5, 6], isTransposed: false });
  expect(bead(20)).toMatchObject({ source: [20], target: [21], isTransposed: false });
  expect(bead(30)).toMatchObject({ source: [30], target: [31], isTransposed: false });
  expect(beads.filter((one) => one.source.length === 0).map((one) => one.target)).toEqual([[37]]);
  expect(explanations).toHaveLength(beads.length);
  const back = alignUnits(text('yy', target), text('xx', units), options).beads;
  expect(back.map((one) => [one.target, one.source])).toEqual(
    expect.arrayContaining([
      [[5], [5, 6]],
      [[20], [21]],
      [[30], [31]],
    ]),
  );
});

it('takes equal lines of texts that are mostly equal for counterparts', () => {
  const target = units.map((unit, at) => (at % 2 === 0 ? unit : (told[at] ?? '')));
  const { beads } = alignUnits(text('xx', units), text('yy', target), plain);
  expect(beads.map((one) => [one.source, one.target])).toEqual(units.map((_, at) => [[at], [at]]));
});
