import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import type { AlignResult } from '../../../src/core/align/types.ts';
import { AppError } from '../../../src/core/errors.ts';
import { madeUpUnits, plain, randomFrom, respelled, spell, text } from './fixtures.ts';

const seeds = [1, 2, 3, 5, 8, 13, 21, 34];

/** Throws away, merges and moves units at random; returns what is left and the true pairs. */
function damaged(
  units: readonly string[],
  random: () => number,
): { readonly units: string[]; readonly pairs: string[] } {
  const kept: string[] = [];
  const pairs: string[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const dice = random();
    if (dice < 0.1) continue;
    if (dice < 0.2 && at + 1 < units.length) {
      pairs.push(`${at},${at + 1}-${kept.length}`);
      kept.push(`${units[at] ?? ''} ${units[at + 1] ?? ''}`);
      at += 1;
    } else {
      pairs.push(`${at}-${kept.length}`);
      kept.push(units[at] ?? '');
    }
    if (random() < 0.05) kept.push('READ MORE');
  }
  return { units: kept, pairs };
}

function expectEachOnce(result: AlignResult, sourceCount: number, targetCount: number): void {
  const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  expect(ascending(result.beads.flatMap((bead) => bead.source))).toEqual(upTo(sourceCount));
  expect(ascending(result.beads.flatMap((bead) => bead.target))).toEqual(upTo(targetCount));
  for (const bead of result.beads) {
    expect(bead.score).toBeGreaterThanOrEqual(0);
    expect(bead.score).toBeLessThanOrEqual(1);
  }
}

describe('alignUnits', () => {
  it.each(seeds)('covers every index of each side once and finds most of the truth (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const source = madeUpUnits(40 + Math.floor(random() * 40), random);
    const truth = damaged(respelled(source), random);
    const result = alignUnits(text('xx', source), text('yy', truth.units), plain);
    expectEachOnce(result, source.length, truth.units.length);
    const found = new Set(result.beads.map(spell));
    const right = truth.pairs.filter((pair) => found.has(pair)).length;
    expect(right / truth.pairs.length).toBeGreaterThan(0.93);
  });

  it.each(seeds.slice(0, 4))('gives the same beads with the sides swapped (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const source = madeUpUnits(50, random);
    const truth = damaged(respelled(source), random);
    const there = alignUnits(text('xx', source), text('yy', truth.units), plain);
    const back = alignUnits(text('yy', truth.units), text('xx', source), plain);
    const links = (result: AlignResult, isSwapped: boolean): string[] =>
      result.beads
        .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
        .map((bead) => (isSwapped ? spell({ source: bead.target, target: bead.source }) : spell(bead)))
        .sort();
    const [a, b] = [links(there, false), links(back, true)];
    // Ties between equal choices may fall either way; nothing else may.
    expect(a.filter((link) => !b.includes(link)).length).toBeLessThanOrEqual(1);
  });

  it('gives the same bytes for the same input', () => {
    const random = randomFrom(7);
    const source = text('xx', madeUpUnits(60, random));
    const target = text('yy', damaged(respelled(source.units), random).units);
    const once = JSON.stringify(alignUnits(source, target, { ...plain, explain: true }));
    expect(JSON.stringify(alignUnits(source, target, { ...plain, explain: true }))).toBe(once);
  });

  it('is not moved by a unit added far away', () => {
    const random = randomFrom(11);
    const units = madeUpUnits(60, random);
    const target = respelled(units);
    const before = alignUnits(text('xx', units), text('yy', target), plain).beads.slice(0, 30).map(spell);
    const longer = [...units, 'Something quite different stands here alone.'];
    expect(alignUnits(text('xx', longer), text('yy', target), plain).beads.slice(0, 30).map(spell)).toEqual(
      before,
    );
  });

  it('joins units where the text is in the habit of going on after a colon', () => {
    const random = randomFrom(17);
    const units = madeUpUnits(40, random);
    // Every fourth unit is cut after a few words: the end of a line that the other text does not have.
    const cut = units.flatMap((unit, at) => {
      const words = unit.split(' ');
      return at % 4 === 0 ? [`${words.slice(0, 3).join(' ')}:`, words.slice(3).join(' ')] : [unit];
    });
    const result = alignUnits(text('xx', cut), text('yy', respelled(units)), plain);
    const merged = result.beads.filter((bead) => bead.source.length === 2 && bead.target.length === 1);
    expect(merged.map(spell)).toEqual(
      Array.from({ length: 10 }, (_, at) => `${5 * at},${5 * at + 1}-${4 * at}`),
    );
  });

  it('keeps anchors as they are, crossing ones too, and lets nothing cross those in order', () => {
    const random = randomFrom(4);
    const units = madeUpUnits(30, random);
    const anchors = [
      { source: [10], target: [12] },
      { source: [3], target: [25] },
      { source: [20], target: [] },
    ];
    const result = alignUnits(text('xx', units), text('yy', respelled(units)), { ...plain, anchors });
    expectEachOnce(result, 30, 30);
    const beads = result.beads.map(spell);
    expect(beads).toEqual(expect.arrayContaining(['10-12', '3-25', '20-']));
    for (const bead of result.beads) {
      if (bead.source.length === 0 || bead.target.length === 0 || bead.isTransposed) continue;
      expect(Math.max(...bead.source) < 10).toBe(Math.max(...bead.target) < 12);
    }
  });

  it('refuses anchors that name a unit twice or one that is not there', () => {
    const both = [text('xx', ['A b.', 'C d.']), text('yy', ['A b.', 'C d.'])] as const;
    const run = (anchors: { source: number[]; target: number[] }[]) => () =>
      alignUnits(...both, { ...plain, anchors });
    expect(
      run([
        { source: [0], target: [0] },
        { source: [0], target: [1] },
      ]),
    ).toThrow(AppError);
    expect(run([{ source: [2], target: [0] }])).toThrow(AppError);
    expect(run([{ source: [-1], target: [0] }])).toThrow(AppError);
    expect(run([{ source: [0.5], target: [0] }])).toThrow(AppError);
  });

  it('leaves skipped units without counterpart', () => {
    const units = madeUpUnits(12, randomFrom(3));
    const source = { ...text('xx', units), skipped: units.map((_, unit) => unit === 4) };
    const result = alignUnits(source, text('yy', respelled(units)), plain);
    expect(result.beads.map(spell)).toContain('4-');
    expectEachOnce(result, 12, 12);
  });

  it('finds a block that moved and flags it', () => {
    const random = randomFrom(9);
    const units = madeUpUnits(60, random);
    const target = respelled(units);
    const moved = [
      ...target.slice(0, 10),
      ...target.slice(18, 45),
      ...target.slice(10, 18),
      ...target.slice(45),
    ];
    const result = alignUnits(text('xx', units), text('yy', moved), plain);
    const block = result.beads.filter((bead) => (bead.source[0] ?? -1) >= 10 && (bead.source[0] ?? -1) < 18);
    expect(block.map(spell)).toEqual(Array.from({ length: 8 }, (_, at) => `${10 + at}-${37 + at}`));
    expect(block.every((bead) => bead.isTransposed)).toBe(true);
    expect(result.beads.filter((bead) => bead.isTransposed)).toHaveLength(8);
  });

  it('links no heading or button that stands alone at different places, but one that moved along with its neighbours', () => {
    const units = madeUpUnits(40, randomFrom(9));
    const told = respelled(units);
    const line = 'Chapter 1731';
    const own = [...units.slice(0, 6), line, ...units.slice(6)];
    const apart = [...told.slice(0, 33), line, ...told.slice(33)];
    const linked = (target: readonly string[]): boolean =>
      alignUnits(text('xx', own), text('yy', target), plain).beads.some(
        (bead) => bead.source.includes(6) && bead.target.length > 0,
      );
    expect(linked(apart)).toBe(false);
    const moved = [...told.slice(0, 2), ...told.slice(12), ...told.slice(2, 6), line, ...told.slice(6, 12)];
    expect(linked(moved)).toBe(true);
  });

  it('survives odd input', () => {
    const odd = [
      '',
      ' ',
      '😀😀',
      '!!!',
      'שלום עולם',
      '日本語の文章です。',
      'a',
      '12.05.2023 5:30',
      '\u0000',
      'É́',
    ];
    for (const [source, target] of [
      [[], []],
      [odd, []],
      [[], odd],
      [odd, odd],
      [[''], ['']],
      [odd, ['x']],
    ] as const) {
      expectEachOnce(alignUnits(text('xx', source), text('yy', target), plain), source.length, target.length);
      const auto = alignUnits(text('xx', source), text('xx', target), {
        mode: 'comparable',
        knowledge: false,
      });
      expectEachOnce(auto, source.length, target.length);
    }
  });

  it('pairs equal texts of odd units one to one', () => {
    const odd = ['😀 one', '日本語の文章です。', 'שלום עולם', 'Ποίημα 12', 'five 5 words in here'];
    expect(alignUnits(text('xx', odd), text('xx', odd), plain).beads.map(spell)).toEqual([
      '0-0',
      '1-1',
      '2-2',
      '3-3',
      '4-4',
    ]);
  });

  it('stops at whichever look at the flag says so, and looks often', () => {
    const units = madeUpUnits(2000, randomFrom(2));
    const target = respelled(units);
    const stopAt = (last: number): number => {
      let looks = 0;
      const isCancelled = (): boolean => (looks += 1) >= last;
      const run = (): unknown => alignUnits(text('xx', units), text('yy', target), { ...plain, isCancelled });
      if (last === Infinity) run();
      else expect(run).toThrow(expect.objectContaining({ code: 'cancelled' }) as Error);
      return looks;
    };
    // Some 0.6 s of work: a look every 3 ms on average.
    const all = stopAt(Infinity);
    expect(all).toBeGreaterThan(200);
    for (const last of [1, 2, Math.floor(all / 3), Math.floor(all / 2), all - 1])
      expect(stopAt(last)).toBe(last);
  });

  it.each(['parallel', 'auto', 'comparable'] as const)(
    'tells progress that moves evenly to 1 (%s)',
    (mode) => {
      const units = madeUpUnits(2000, randomFrom(2));
      const seen: number[] = [0];
      alignUnits(text('xx', units), text('yy', respelled(units)), {
        ...plain,
        mode,
        onProgress: (part) => seen.push(part),
      });
      expect(seen.at(-1)).toBe(1);
      const steps = seen.slice(1).map((part, at) => part - (seen[at] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThan(0);
      expect(Math.max(...steps)).toBeLessThanOrEqual(0.25);
    },
  );

  it.each(seeds)('explains every bead: its parts sum up to its total (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const units = madeUpUnits(40, random);
    const target = damaged(respelled(units), random).units;
    const ends = (count: number): boolean[] => Array.from({ length: count }, (_, at) => at % 3 === 2);
    const result = alignUnits(
      { ...text('xx', units), ends: ends(units.length) },
      { ...text('yy', target), ends: ends(target.length) },
      { ...plain, explain: true },
    );
    expect(result.explanations).toHaveLength(result.beads.length);
    for (const explanation of result.explanations ?? []) {
      const { tokens, look, wordNats, lengthNats, priorNats, endNats, totalNats } = explanation;
      const sum = (parts: readonly { readonly nats: number }[]): number =>
        parts.reduce((total, { nats }) => total + nats, 0);
      expect(wordNats + lengthNats + priorNats + endNats + sum(look)).toBeCloseTo(totalNats, 9);
      // Words too weak to list are left out of the list, not of the sum.
      expect(Math.abs(sum(tokens) - wordNats)).toBeLessThan(0.5);
    }
  });

  it('asks the lexicon only with knowledge on', () => {
    const words: Readonly<Record<string, readonly number[]>> = {
      haus: [1],
      casa: [1],
      hund: [2],
      perro: [2],
    };
    const lexicon = { conceptsOf: (form: string) => words[form] ?? [], looseConceptsOf: () => [] };
    const source = text('de', ['Haus', 'Hund', 'Haus Hund']);
    const target = text('es', ['Perro', 'Casa perro']);
    const beads = alignUnits(source, target, { mode: 'parallel', knowledge: true, lexicon }).beads.map(spell);
    expect(beads).toEqual(['0-', '1-0', '2-1']);
    const asked: string[] = [];
    alignUnits(source, target, {
      ...plain,
      lexicon: { ...lexicon, conceptsOf: (form) => (asked.push(form), []) },
    });
    expect(asked).toEqual([]);
  });
});
