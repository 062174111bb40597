import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { steady } from '../../../src/core/align/band.ts';
import { countUp } from '../../../src/core/align/cut.ts';
import { Lattice, type LatticeBead } from '../../../src/core/align/lattice.ts';
import { buildModels } from '../../../src/core/align/passes.ts';
import { readPair } from '../../../src/core/align/pipeline.ts';
import { noPoll, startRun } from '../../../src/core/align/run.ts';
import { lookAgain } from '../../../src/core/align/second-look.ts';
import type { AlignLexicon } from '../../../src/core/align/types.ts';
import { madeUpUnits, plain, randomFrom, respelled, spell, text } from './fixtures.ts';

const seeds = [1, 2, 3, 5, 8, 13];

/** A lattice over the whole grid of two texts, and the models it was weighed with. */
function wholeLattice(source: readonly string[], target: readonly string[], lexicon?: AlignLexicon) {
  const options = lexicon ? { knowledge: true, lexicon } : plain;
  const pair = readPair(
    [text('xx', source), text('yy', target)],
    [countUp(source.length), countUp(target.length)],
    options,
    startRun({}),
  );
  const models = { ...buildModels(pair, pair.known, undefined, noPoll), triedCategories: 13 };
  const low = new Int32Array(source.length + 1);
  const band = steady(
    low,
    low.map(() => target.length),
  );
  const block = {
    sourceStart: 0,
    sourceEnd: source.length,
    targetStart: 0,
    targetEnd: target.length,
    band,
  };
  return { lattice: new Lattice(block, models.evidence, models, noPoll), models };
}

/** A ladder as good as any, not looking at the texts: beads of one or two units, some units alone, none of them sure. */
function anyLadder(sourceCount: number, targetCount: number, random: () => number): LatticeBead[] {
  const beads: LatticeBead[] = [];
  let [source, target] = [0, 0];
  const push = (m: number, n: number): void => {
    beads.push({ source, sourceCount: m, target, targetCount: n, posterior: 0.5 });
    source += m;
    target += n;
  };
  while (source < sourceCount || target < targetCount) {
    const left = [sourceCount - source, targetCount - target] as const;
    const dice = random();
    if (left[1] === 0 || (left[0] > 0 && dice < 0.15)) push(1, 0);
    else if (left[0] === 0 || dice < 0.3) push(0, 1);
    else push(1, left[1] > 1 && dice < 0.4 ? 2 : 1);
  }
  return beads;
}

const places = (ladder: readonly LatticeBead[]): string[] =>
  ladder.map((bead) => `${bead.source}+${bead.sourceCount} ${bead.target}+${bead.targetCount}`);
const covered = (ladder: readonly LatticeBead[], sides: 'source' | 'target'): number[] =>
  ladder.flatMap((bead) =>
    Array.from(
      { length: sides === 'source' ? bead.sourceCount : bead.targetCount },
      (_, at) => bead[sides] + at,
    ),
  );

describe('lookAgain', () => {
  it.each(seeds)('covers every unit once and in order whatever ladder it is given (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const source = madeUpUnits(20, random);
    const target = respelled(source).filter(() => random() > 0.1);
    const { lattice, models } = wholeLattice(source, target);
    const ladder = anyLadder(source.length, target.length, random);
    const mended = lookAgain(ladder, lattice, models, noPoll);
    expect(covered(mended, 'source')).toEqual(countUp(source.length));
    expect(covered(mended, 'target')).toEqual(countUp(target.length));
    for (const { posterior } of mended) {
      expect(posterior).toBeGreaterThan(0);
      expect(posterior).toBeLessThanOrEqual(1);
    }
    expect(lookAgain(ladder, lattice, models, noPoll)).toEqual(mended);
  });

  it.each(seeds)('leaves a sure ladder as it is (seed %i)', (seed) => {
    const source = madeUpUnits(20, randomFrom(seed));
    const { lattice, models } = wholeLattice(source, respelled(source));
    const ladder = countUp(20).map((unit) => ({
      source: unit,
      sourceCount: 1,
      target: unit,
      targetCount: 1,
      posterior: 1,
    }));
    expect(lookAgain(ladder, lattice, models, noPoll)).toEqual(ladder);
  });

  it.each(seeds)(
    'mends one wrong boundary among sure beads, with the sides swapped too (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const source = madeUpUnits(20, random);
      const target = respelled(source);
      const at = 3 + Math.floor(random() * 12);
      const wrong = countUp(20).flatMap((unit): LatticeBead[] => {
        if (unit === at + 1) return [];
        const sure = { source: unit, sourceCount: 1, target: unit, targetCount: 1, posterior: 1 };
        if (unit !== at) return [sure];
        return [
          { ...sure, targetCount: 2, posterior: 0.6 },
          { source: at + 1, sourceCount: 1, target: at + 2, targetCount: 0, posterior: 0.6 },
        ];
      });
      const right = countUp(20).map((unit) => `${unit}+1 ${unit}+1`);
      const there = wholeLattice(source, target);
      expect(places(lookAgain(wrong, there.lattice, there.models, noPoll))).toEqual(right);
      const back = wholeLattice(target, source);
      const swapped = wrong.map((bead) => ({
        source: bead.target,
        sourceCount: bead.targetCount,
        target: bead.source,
        targetCount: bead.sourceCount,
        posterior: bead.posterior,
      }));
      expect(places(lookAgain(swapped, back.lattice, back.models, noPoll))).toEqual(right);
    },
  );
});

describe('a second look at what the bag of words leaves open', () => {
  /** A lexicon of words spelled alike in both languages; words beginning with q are in none. */
  const lexicon: AlignLexicon = {
    conceptsOf: (form) =>
      form.startsWith('q')
        ? []
        : [[...form].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e6],
    looseConceptsOf: () => [],
  };
  const options = { mode: 'parallel', knowledge: true, lexicon } as const;
  const filler = (random: () => number): string[] =>
    madeUpUnits(30, random).map((unit) => unit.replaceAll(/\d+ ?/gu, ''));

  it('joins a unit that is rendered freely to the bead whose other side ends in words without rendering', () => {
    const units = filler(randomFrom(21));
    const source = units.with(12, `${units[12] ?? ''} Mirlunka vesdorto, palstigor benrakzi.`);
    const target = [...units.slice(0, 13), 'Ulfencha tokami, zimverdo lupesta.', ...units.slice(13)];
    const beads = alignUnits(text('xx', source), text('yy', target), options).beads.map(spell);
    expect(beads).toContain('12-12,13');
  });

  it.each([
    [25, 1],
    [26, 2],
    [28, 2],
  ])(
    'lets a bead fall apart into beads where the best change would leave units alone for no reason of their own (seed %i)',
    (seed, moved) => {
      const units = filler(randomFrom(seed));
      const words = (units[12] ?? '').split(' ');
      // A word or two of the first unit stand in the next one's translation, which is free otherwise.
      const free = `${words.slice(-moved).join(' ')} ulfencha tokami zimverdo lupesta karnodil besforga.`;
      const source = units.with(13, 'Mirlunka vesdorto palstigor.');
      const target = units.with(12, words.slice(0, -moved).join(' ')).with(13, free);
      const { lattice, models } = wholeLattice(source, target, lexicon);
      const ladder = countUp(30).flatMap((unit): LatticeBead[] => {
        if (unit === 13) return [];
        const count = unit === 12 ? 2 : 1;
        return [{ source: unit, sourceCount: count, target: unit, targetCount: count, posterior: 0.99 }];
      });
      const mended = lookAgain(ladder, lattice, models, noPoll);
      expect(places(mended).slice(11, 15)).toEqual(['11+1 11+1', '12+1 12+1', '13+1 13+1', '14+1 14+1']);
    },
  );

  it('tells what speaks against a bead whose last words have their counterpart next door', () => {
    const units = filler(randomFrom(21));
    const source = units.with(
      12,
      `${units[12] ?? ''} Mirlunka vesdorto, palstigor benrakzi, ulfencha tokami zimverdo lupesta karnodil.`,
    );
    const { lattice, models } = wholeLattice(source, units, lexicon);
    const ladder = countUp(30).map((unit) => {
      const place = { source: unit, sourceCount: 1, target: unit, targetCount: 1 };
      return { ...place, posterior: unit === 12 ? 0.9 : 1 };
    });
    const looks = lookAgain(ladder, lattice, models, noPoll).map((bead) => bead.look);
    expect(looks[12]?.edges).toBeLessThan(-1);
    expect(looks[12]?.sentences).toBeLessThan(-0.5);
    expect(looks[20]).toBe(undefined);
  });

  it('says nothing of a bead that it did not weigh, and of one that it did as much as it added', () => {
    const units = filler(randomFrom(24));
    const { beads, explanations } = alignUnits(
      text('xx', units.with(12, `${units[12] ?? ''} Mirlunka vesdorto, palstigor benrakzi.`)),
      text('yy', units),
      { ...options, explain: true },
    );
    const at = beads.findIndex((bead) => bead.source[0] === 12);
    const parts = explanations?.[at]?.look ?? [];
    for (const { nats } of parts) expect(nats).not.toBe(0);
    expect(explanations?.at(-1)?.look).toEqual([]);
  });

  it('links a unit with its counterpart that has a long insertion', () => {
    const units = filler(randomFrom(24));
    const inserted = Array.from({ length: 80 }, (_, at) => `qora${String.fromCharCode(97 + (at % 26))}l`);
    const words = (units[12] ?? '').split(' ');
    const half = words.length >> 1;
    const longer = [...words.slice(0, half), ...inserted, ...words.slice(half)].join(' ');
    const { beads, explanations } = alignUnits(text('xx', units), text('yy', units.with(12, longer)), {
      ...options,
      explain: true,
    });
    const at = beads.map(spell).indexOf('12-12');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(explanations?.[at]?.look).toEqual([{ part: 'insertion', nats: expect.any(Number) as number }]);
    expect(explanations?.[at]?.look[0]?.nats).toBeGreaterThan(0);
  });

  it('keeps anchors, and what lies between two of them, apart', () => {
    const units = filler(randomFrom(23));
    const source = units.with(12, `${units[12] ?? ''} Mirlunka vesdorto, palstigor benrakzi.`);
    const target = [...units.slice(0, 13), 'Ulfencha tokami, zimverdo lupesta.', ...units.slice(13)];
    const anchors = [{ source: [12], target: [12] }];
    const beads = alignUnits(text('xx', source), text('yy', target), { ...options, anchors }).beads;
    expect(beads.map(spell)).toEqual(expect.arrayContaining(['12-12', '-13']));
  });
});
