import { expect, it } from 'vitest';
import { steady } from '../../../src/core/align/band.ts';
import { countUp } from '../../../src/core/align/cut.ts';
import { Lattice, type LatticeBead } from '../../../src/core/align/lattice.ts';
import { isKnown, judgeLeftovers } from '../../../src/core/align/leftovers.ts';
import { buildModels } from '../../../src/core/align/passes.ts';
import { readPair } from '../../../src/core/align/pipeline.ts';
import { noPoll, startRun } from '../../../src/core/align/run.ts';
import type { AlignLexicon } from '../../../src/core/align/types.ts';
import { madeUpUnits, plain, randomFrom, respelled, spell, text } from './fixtures.ts';

const seeds = [1, 2, 3, 5, 8, 13];

const wordsOf = (unit: string): string[] => unit.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A lexicon of a made-up text and its respelling: each word and its respelling are one concept. */
function lexiconOf(units: readonly string[]): AlignLexicon {
  const concepts = new Map<string, number>();
  for (const unit of units)
    for (const word of wordsOf(unit)) if (!concepts.has(word)) concepts.set(word, concepts.size);
  for (const [word, concept] of [...concepts])
    concepts.set(wordsOf(respelled([word])[0] ?? '')[0] ?? '', concept);
  return {
    conceptsOf: (form) => (concepts.has(form) ? [concepts.get(form) ?? 0] : []),
    looseConceptsOf: () => [],
  };
}

/** A free translation: of every five words two are rendered by some other word. */
function freely(units: readonly string[], random: () => number): string[] {
  const all = units.flatMap(wordsOf);
  return units.map((unit) =>
    unit.replace(/\p{L}+/gu, (word) =>
      random() < 0.4 ? (all[Math.floor(random() * all.length)] ?? word) : word,
    ),
  );
}

/** A text of 60 units, its free translation, and a lexicon of both; unit 30 has `source` and `target` instead. */
function madeUp(seed: number, source: string, target: string) {
  const random = randomFrom(seed);
  const units = madeUpUnits(60, random);
  const translated = respelled(freely(units, random));
  units[30] = source;
  translated[30] = target;
  return { source: units, target: translated, lexicon: lexiconOf(units) };
}

/** What the judge makes of a ladder of single units, of which those of `lone` stand alone on both sides. */
function judge(seed: number, source: string, target: string, lone: readonly number[]): string[] {
  const made = madeUp(seed, source, target);
  const pair = readPair(
    [text('xx', made.source), text('yy', made.target)],
    [countUp(60), countUp(60)],
    { knowledge: true, lexicon: made.lexicon },
    startRun({}),
  );
  const models = { ...buildModels(pair, pair.known, undefined, noPoll), triedCategories: 13 };
  const low = new Int32Array(61);
  const whole = { sourceStart: 0, sourceEnd: 60, targetStart: 0, targetEnd: 60 };
  const band = steady(
    low,
    low.map(() => 60),
  );
  const lattice = new Lattice({ ...whole, band }, models.evidence, models, noPoll);
  const ladder = countUp(60).flatMap((unit): LatticeBead[] => {
    const bead = { source: unit, sourceCount: 1, target: unit, targetCount: 1, posterior: 0.9 };
    if (!lone.includes(unit)) return [bead];
    return [
      { ...bead, targetCount: 0 },
      { ...bead, source: unit + 1, sourceCount: 0 },
    ];
  });
  return judgeLeftovers(ladder, lattice, models, noPoll).map((bead) =>
    spell({
      source: bead.sourceCount === 0 ? [] : [bead.source],
      target: bead.targetCount === 0 ? [] : [bead.target],
    }),
  );
}

/** What becomes of unit 30 of either side. */
const fateOf = (beads: readonly string[]): string =>
  beads.filter((bead) => bead.split('-').includes('30')).join(' ');
const many = [28, 31, 33, 35, 38, 40, 44, 48, 52];
const words = ['Kato mir lun ves.', 'дорпал сти гор бен.'] as const;
const numbers = ['Kato 1847 lun 2210 ves 55.', 'дорпал 312 сти 98 гор 7.'] as const;

it.each(seeds)('joins two lone units of one place without a common word (seed %i)', (seed) => {
  expect(fateOf(judge(seed, ...words, [30]))).toBe('30-30');
  expect(fateOf(judge(seed, ...words, [...many, 30]))).toBe('30-30');
});

it.each(seeds)(
  'leaves two alone, and parts a pair, whose numbers differ where many stand alone (seed %i)',
  (seed) => {
    expect(fateOf(judge(seed, ...numbers, [...many, 30]))).toBe('30- -30');
    expect(fateOf(judge(seed, ...numbers, many))).toBe('30- -30');
  },
);

it.each(seeds)('keeps every unit once and in order (seed %i)', (seed) => {
  const beads = judge(seed, ...words, many).map((bead) => bead.split('-'));
  for (const side of [0, 1])
    expect(beads.map((bead) => bead[side] ?? '').filter((unit) => unit !== '')).toEqual(
      countUp(60).map(String),
    );
});

it('knows a language by half of its words', () => {
  const { source, target, lexicon } = madeUp(1, ...words);
  const isKnownBy = (known: AlignLexicon | undefined): boolean => {
    const options = known === undefined ? plain : { knowledge: true, lexicon: known };
    const texts = [text('xx', source), text('yy', target)] as const;
    return isKnown(
      readPair(texts, [countUp(60), countUp(60)], options, startRun({})).source.vocabulary,
      noPoll,
    );
  };
  expect([isKnownBy(lexicon), isKnownBy(undefined)]).toEqual([true, false]);
});
