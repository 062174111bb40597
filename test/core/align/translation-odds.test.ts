import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { madeUpUnits, randomFrom, respelled } from './fixtures.ts';

const auto = { mode: 'auto', knowledge: true } as const;
const seeds = [1, 2, 3, 4, 5, 6];

/** The units but every so many, counted from `first`. */
const without = (units: readonly string[], every: number, first: number): readonly string[] =>
  units.filter((_, at) => at % every !== first);

describe('short texts of which little stands in order', () => {
  it.each(seeds)('are a translation where what they share is rendered whole (seed %i)', (seed) => {
    const source = madeUpUnits(18, randomFrom(seed));
    // Each text lost a third of the units, mostly not those that the other lost, and has five others at its end.
    const left = without(without(source, 6, 1), 5, 3);
    const right = without(without(respelled(source), 6, 2), 5, 4);
    const own = madeUpUnits(9, randomFrom(seed + 100)).slice(0, 5);
    const others = respelled(madeUpUnits(9, randomFrom(seed + 200))).slice(0, 5);
    const result = alignUnits(
      { language: 'uk', units: [...left, ...own] },
      { language: 'ru', units: [...right, ...others] },
      auto,
    );
    expect(result.mode).toBe('parallel');
  });

  it.each(seeds)('are two reports where half of what they share stands elsewhere (seed %i)', (seed) => {
    const shared = madeUpUnits(8, randomFrom(seed));
    const own = madeUpUnits(14, randomFrom(seed + 100));
    const others = respelled(madeUpUnits(14, randomFrom(seed + 200)));
    const mix = (units: readonly string[], rest: readonly string[]): readonly string[] =>
      units.flatMap((unit, at) => [unit, ...rest.slice(at, at + 1)]).concat(rest.slice(units.length));
    const told = respelled(shared);
    const result = alignUnits(
      { language: 'uk', units: mix(shared, own) },
      {
        language: 'ru',
        units: mix(
          [5, 2, 7, 0, 3, 6, 1, 4].map((at) => told[at] ?? ''),
          others,
        ),
      },
      auto,
    );
    expect(result.mode).toBe('comparable');
  });
});
