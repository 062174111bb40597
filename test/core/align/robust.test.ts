import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import type { AlignResult } from '../../../src/core/align/types.ts';
import { madeUpUnits, plain, randomFrom, respelled, text } from './fixtures.ts';

const seeds = [1, 2, 3, 5, 8];
const auto = { mode: 'auto', knowledge: false } as const;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Aligns, and holds the result to what must always be true. */
function align(
  source: readonly string[],
  target: readonly string[],
  options: typeof auto | typeof plain = auto,
  languages: readonly [string, string] = ['xx', 'yy'],
): AlignResult {
  const result = alignUnits(text(languages[0], source), text(languages[1], target), options);
  const ascending = (side: 'source' | 'target'): number[] =>
    result.beads.flatMap((bead) => bead[side]).sort((a, b) => a - b);
  expect(ascending('source')).toEqual(upTo(source.length));
  expect(ascending('target')).toEqual(upTo(target.length));
  for (const { score } of [...result.beads, ...result.loose]) expect(score >= 0 && score <= 1).toBe(true);
  return result;
}

const linked = ({ beads }: AlignResult): AlignResult['beads'] =>
  beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
/** Share of the linked beads that are right. */
const rightShare = (result: AlignResult, isRight: (source: number, target: number) => boolean): number => {
  const all = linked(result);
  const right = all.filter((bead) => bead.source.every((a) => bead.target.every((b) => isRight(a, b))));
  return right.length / Math.max(1, all.length);
};
/** How many beads and loose pairs claim to be right. */
const claims = (result: AlignResult): number =>
  [...linked(result), ...result.loose].filter(({ score }) => score > 0.8).length;

/** The units in another script, letter for letter. */
const inLetters = (first: number, units: readonly string[]): string[] =>
  units.map((unit) =>
    unit.toLowerCase().replace(/[a-z]/gu, (letter) => String.fromCharCode(first + letter.charCodeAt(0) - 97)),
  );

describe('texts of unlike shape', () => {
  it.each(seeds)('finds a summary of every eighth unit (seed %i)', (seed) => {
    const units = madeUpUnits(96, randomFrom(seed));
    const result = align(units, respelled(units.filter((_, at) => at % 8 === 3)), plain);
    expect(rightShare(result, (a, b) => a === 8 * b + 3)).toBeGreaterThan(0.9);
    expect(linked(result).length).toBeGreaterThan(9);
  });

  it.each(seeds)('takes each unit once where the other side stands there twice (seed %i)', (seed) => {
    const units = madeUpUnits(40, randomFrom(seed));
    const twice = [...respelled(units), ...respelled(units)];
    expect(rightShare(align(units, twice, plain), (a, b) => b % 40 === a)).toBeGreaterThan(0.9);
  });

  it.each(seeds)('finds chapters that changed places (seed %i)', (seed) => {
    const units = madeUpUnits(80, randomFrom(seed));
    const order = [2, 0, 3, 1].flatMap((chapter) => upTo(20).map((at) => chapter * 20 + at));
    const target = respelled(order.map((at) => units[at] ?? ''));
    const result = align(units, target);
    expect(rightShare(result, (a, b) => order[b] === a)).toBeGreaterThan(0.97);
    expect(linked(result).length).toBeGreaterThan(72);
  });

  it.each(seeds)('ties paragraphs to their sentences, and sentences to lines of verse (seed %i)', (seed) => {
    const units = madeUpUnits(40, randomFrom(seed));
    const paragraphs = upTo(10).map((at) => units.slice(4 * at, 4 * at + 4).join(' '));
    const own = align(paragraphs, units, plain, ['xx', 'xx']);
    expect(rightShare(own, (a, b) => Math.floor(b / 4) === a)).toBe(1);
    const lines = respelled(units).flatMap((unit, at) => {
      const words = unit.split(' ');
      return upTo(Math.ceil(words.length / 5)).map((line) => ({
        line: words.slice(5 * line, 5 * line + 5).join(' '),
        at,
      }));
    });
    const verse = align(
      units,
      lines.map(({ line }) => line),
      plain,
    );
    expect(rightShare(verse, (a, b) => lines[b]?.at === a)).toBeGreaterThan(0.85);
  });

  it.each(seeds)('finds units of which each holds two to four of the other text (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const units = madeUpUnits(90, random);
    const told = respelled(units);
    const holder: number[] = [];
    const long: string[] = [];
    while (holder.length < 90) {
      const count = 2 + Math.floor(random() * 3);
      long.push(told.slice(holder.length, holder.length + count).join(' '));
      for (let at = 0; at < count; at += 1) holder.push(long.length - 1);
    }
    const result = align(units, long);
    expect(result.mode).toBe('parallel');
    expect(rightShare(result, (a, b) => holder[a] === b)).toBeGreaterThan(0.9);
    expect(linked(result).length).toBeGreaterThan(0.9 * long.length);
  });

  it('lives with empty lines, with nothing else, and with one line again and again', () => {
    const units = madeUpUnits(30, randomFrom(4));
    const gaps = align(
      units.flatMap((unit) => [unit, '']),
      respelled(units).flatMap((unit) => ['', unit, ' ']),
      plain,
    );
    const pairs = linked(gaps).filter((bead) => bead.source.some((a) => a % 2 === 0));
    expect(
      pairs.every((bead) => bead.source.some((a) => bead.target.some((b) => (b - 1) / 3 === a / 2))),
    ).toBe(true);
    expect(claims(align(Array<string>(50).fill(''), Array<string>(70).fill('')))).toBe(0);
    align(Array<string>(120).fill('Read more'), Array<string>(90).fill('Читати далі'));
  });
});

describe('text that is hardly text', () => {
  it.each(seeds)(
    'tells rows of numbers apart, and sees that two tables have nothing in common (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const table = (): string[] =>
        upTo(60).map(() =>
          upTo(6)
            .map(() => Math.floor(random() * 1000))
            .join('\t'),
        );
      const rows = table();
      const kept = upTo(60).filter((at) => at % 7 !== 3);
      const result = align(
        rows,
        kept.map((at) => rows[at] ?? ''),
      );
      expect(rightShare(result, (a, b) => kept[b] === a)).toBe(1);
      expect(claims(align(rows, table()))).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    ['Han', 0x4e00],
    ['Arabic', 0x627],
    ['Greek', 0x3b1],
    ['Hebrew', 0x5d0],
    ['Hangul', 0xac00],
    ['Thai', 0xe01],
    ['Devanagari', 0x915],
  ])('aligns a script that it knows nothing of: %s', (_, first) => {
    const units = madeUpUnits(80, randomFrom(first));
    const target = units.map((unit) =>
      unit
        .toLowerCase()
        .replace(/[a-z]/gu, (letter) => String.fromCharCode(first + letter.charCodeAt(0) - 97)),
    );
    const result = align(units, target);
    expect(rightShare(result, (a, b) => a === b)).toBeGreaterThan(0.95);
    expect(linked(result).length).toBeGreaterThan(75);
  });

  it('does not tie the words of a whole book one by one', () => {
    const book = madeUpUnits(400, randomFrom(6)).join(' ').repeat(4);
    const { explanations } = alignUnits(text('xx', [book]), text('yy', respelled([book])), {
      ...plain,
      anchors: [{ source: [0], target: [0] }],
      explain: true,
    });
    expect(explanations?.[0]?.look).toEqual([]);
    align([book, 'ka to'], [...respelled([book]), 'мир']);
  });
});

describe('texts that have nothing in common', () => {
  it.each(seeds)('claims next to nothing, however many units there are on either side (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const many = madeUpUnits(100, random);
    for (const count of [1, 2, 3, 5, 8]) {
      // In letters that sound like nothing: made-up words of one alphabet are alike now and then.
      const few = inLetters(0x4e00, madeUpUnits(count, randomFrom(seed + 1000 + count)));
      for (const options of [plain, auto]) {
        expect(claims(align(many, few, options))).toBeLessThanOrEqual(1);
        expect(claims(align(few, many, options))).toBeLessThanOrEqual(1);
      }
    }
  });
});
