import { expect, it } from 'vitest';
import { countUp } from '../../../src/core/align/cut.ts';
import type { LatticeBead } from '../../../src/core/align/lattice.ts';
import { buildModels } from '../../../src/core/align/passes.ts';
import { joinPieces } from '../../../src/core/align/pieces.ts';
import { readPair } from '../../../src/core/align/pipeline.ts';
import { noPoll, startRun } from '../../../src/core/align/run.ts';
import { madeUpUnits, plain, randomFrom, respelled, spell, text } from './fixtures.ts';

const seeds = [1, 2, 3, 4, 5, 6];
const COUNT = 40;
const AT = 20;

/**
 * What becomes of target unit 20, which stands alone before the rendering of source unit 20. first: what is said before the
 * source unit's own words; said: the target unit.
 */
function joinsOf(seed: number, first: string, said: string): readonly string[] {
  const units = madeUpUnits(COUNT, randomFrom(seed));
  const target = respelled(units);
  target.splice(AT, 0, said);
  const source = units.map((unit, at) => (at === AT ? `${first}${unit}` : unit));
  const pair = readPair(
    [text('xx', source), text('yy', target)],
    [countUp(COUNT), countUp(COUNT + 1)],
    plain,
    startRun({}),
  );
  const models = buildModels(pair, pair.known, undefined, noPoll);
  const ladder = countUp(COUNT).map((unit): LatticeBead => ({
    source: unit,
    sourceCount: 1,
    target: unit < AT ? unit : unit + 1,
    targetCount: 1,
    posterior: 0.95,
  }));
  ladder.splice(AT, 0, { source: AT, sourceCount: 0, target: AT, targetCount: 1, posterior: 0.95 });
  return joinPieces(ladder, models, noPoll).map(({ source: a, sourceCount, target: b, targetCount }) =>
    spell({
      source: countUp(sourceCount).map((one) => a + one),
      target: countUp(targetCount).map((one) => b + one),
    }),
  );
}

const free = 'Boljot wyskej narun odset. ';
const rendering = 'щуфяжи юбыпэ шляджо ёцик.';

it.each(seeds)('joins a lone unit that renders the untied first sentence beside it (seed %i)', (seed) => {
  expect(joinsOf(seed, free, rendering)).toContain('20-20,21');
});

it.each(seeds)('leaves a unit alone where no sentence waits for it (seed %i)', (seed) => {
  expect(joinsOf(seed, '', rendering)).toContain('-20');
});

it.each(seeds)('leaves a unit alone that is far longer than the sentence (seed %i)', (seed) => {
  const long = 'щуфяжи юбыпэ шляджо ёцик жыщу эпчы юшлы бэфжу цящи хэжёл щыбю фэчуж яшэб. ';
  expect(joinsOf(seed, free, long.repeat(3).trim())).toContain('-20');
});

it.each(seeds)('leaves a numbered heading alone (seed %i)', (seed) => {
  expect(joinsOf(seed, free, 'щуфяжи 93.')).toContain('-20');
});
