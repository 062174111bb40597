import {
  addLines,
  between,
  chaptersOf,
  intoParagraphs,
  lose,
  loseRun,
  merge,
  moveRun,
  quoteOriginals,
  respell,
  split,
  type Damaged,
  type Random,
} from './damage.ts';
import { asHan, chapterWords, hyphenate, pageLines, spelled } from './damage-words.ts';

/** One kind of damage. */
export interface DamageKind {
  readonly name: string;
  /** Units of the document that are kept before it is damaged; absent = all. */
  readonly units?: number;
  /** True where nothing may be known of the languages: one side is spelled in a script of another. */
  readonly noLexicon?: true;
  /** True where the aligner gets the sentences of each unit. */
  readonly hasSentences?: true;
  /** other: another document of the same languages, undamaged. */
  readonly damage: (pair: Damaged, random: Random, other: Damaged) => void;
}

const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

function addPageLines(pair: Damaged, share: number, random: Random): void {
  for (const side of [0, 1] as const)
    addLines(pair, side, share, {
      random,
      tell: () => pick(random, pageLines[pair.languages[side]] ?? []) ?? '* * *',
    });
}

/** Headings whose numbers each text counts for itself, one before every eighth bead or so; some on one side only. */
function addHeadings(pair: Damaged, random: Random): void {
  const last = new Set(pair.sides[1].map(({ bead }) => bead));
  const heads = pair.sides[0].filter(({ bead }) => last.has(bead) && random() < 0.12);
  let fresh = 1 + Math.max(...pair.sides.flatMap((side) => side.map(({ bead }) => bead)));
  const shift = between(random, 1, 5);
  const counts = [0, shift];
  for (const { bead } of heads) {
    const on = random();
    fresh += 1;
    for (const side of [0, 1] as const) {
      if (side === 0 ? on < 0.15 : on >= 0.15 && on < 0.3) continue;
      const at = pair.sides[side].findIndex((piece) => piece.bead === bead);
      counts[side] = (counts[side] ?? 0) + 1;
      const word = chapterWords[pair.languages[side]] ?? '';
      pair.sides[side].splice(Math.max(0, at), 0, { text: `${word} ${String(counts[side])}`, bead: fresh });
    }
  }
}

/** A sentence of fewer words would be its own caption. */
const CAPTIONED_WORDS = 10;

/** A caption above a piece: its first words once more, on one side. */
function addCaptions(pair: Damaged, share: number, random: Random): void {
  const captioned = new Set<number>();
  for (const side of [0, 1] as const) {
    const pieces = [...pair.sides[side]];
    addLines(pair, side, share, {
      random,
      tell: (at) => {
        const { text = '', bead = -1 } = pieces[at] ?? {};
        const words = text.split(' ');
        if (words.length < CAPTIONED_WORDS || captioned.has(bead)) return undefined;
        captioned.add(bead);
        return words.slice(0, between(random, 3, 7)).join(' ');
      },
    });
  }
}

/** Eight chapters: the first is missing in one text, one in the middle in the other, the last in the first again. */
function loseChapters(pair: Damaged, foreign: Damaged | undefined): void {
  const [source, target] = pair.sides.map((side) => chaptersOf(side, 8));
  const left = foreign?.sides.map((side) => chaptersOf(side, 8));
  let bead = 1e6;
  const put = (side: number, at: number): Damaged['sides'][0] =>
    (left?.[side]?.[at] ?? []).map(({ text }) => ({ text, bead: bead++ }));
  pair.sides[0] = (source ?? []).flatMap((chapter, at) => (at === 0 || at === 7 ? put(0, at) : chapter));
  pair.sides[1] = (target ?? []).flatMap((chapter, at) => (at === 3 || at === 4 ? put(1, at) : chapter));
}

const loseBoth =
  (share: number) =>
  (pair: Damaged, random: Random): void => {
    lose(pair, 0, share, random);
    lose(pair, 1, share, random);
  };

function mixture(pair: Damaged, random: Random): void {
  addPageLines(pair, 0.05, random);
  loseBoth(0.04)(pair, random);
  loseRun(pair, random() < 0.5 ? 0 : 1, between(random, 4, 9), random);
  merge(pair, 0, 0.05, random);
  merge(pair, 1, 0.05, random);
  split(pair, random() < 0.5 ? 0 : 1, { share: 0.05, anywhere: false }, random);
}

const respelled = (name: string, change: (text: string) => string): readonly DamageKind[] => [
  {
    name: `${name}, 15 % lost on each side`,
    noLexicon: true,
    damage: (pair, random) => {
      respell(pair, 1, change);
      loseBoth(0.15)(pair, random);
    },
  },
  {
    name: `${name}, mixture`,
    noLexicon: true,
    damage: (pair, random) => {
      mixture(pair, random);
      respell(pair, 1, change);
    },
  },
];

/** Every kind of damage, in the order of the table. */
export const damageKinds: readonly DamageKind[] = [
  {
    name: 'chapters missing',
    damage: (pair) => {
      loseChapters(pair, undefined);
    },
  },
  {
    name: 'chapters foreign',
    damage: (pair, _, other) => {
      loseChapters(pair, other);
    },
  },
  {
    name: 'chapters foreign, no lexicon',
    noLexicon: true,
    damage: (pair, _, other) => {
      loseChapters(pair, other);
    },
  },
  { name: '10 % lost on each side', damage: loseBoth(0.1) },
  { name: '30 % lost on each side', damage: loseBoth(0.3) },
  {
    name: '40 % of one side lost',
    damage: (pair, random) => {
      lose(pair, random() < 0.5 ? 0 : 1, 0.4, random);
    },
  },
  { name: '25 units, 30 % lost on each side', units: 25, damage: loseBoth(0.3) },
  {
    name: '25 units, chapters foreign',
    units: 25,
    damage: (pair, _, other) => {
      loseChapters(pair, other);
    },
  },
  { name: '12 units, 20 % lost on each side', units: 12, damage: loseBoth(0.2) },
  {
    name: 'blocks lost',
    damage: (pair, random) => {
      for (const side of [0, 1, 0] as const) loseRun(pair, side, between(random, 4, 12), random);
    },
  },
  {
    name: 'lines of pages',
    damage: (pair, random) => {
      addPageLines(pair, 0.15, random);
    },
  },
  {
    name: 'captions',
    damage: (pair, random) => {
      addCaptions(pair, 0.1, random);
    },
  },
  { name: 'headings numbered otherwise', damage: addHeadings },
  {
    name: 'originals quoted',
    damage: (pair, random) => {
      quoteOriginals(pair, [0, 0.15], random);
    },
  },
  {
    name: 'originals quoted in both, 8 % lost',
    damage: (pair, random) => {
      loseBoth(0.08)(pair, random);
      quoteOriginals(pair, [0.08, 0.08], random);
    },
  },
  {
    name: 'merged',
    damage: (pair, random) => {
      merge(pair, 0, 0.12, random);
      merge(pair, 1, 0.12, random);
    },
  },
  {
    name: 'split at sentences',
    damage: (pair, random) => {
      split(pair, 0, { share: 0.3, anywhere: false }, random);
      split(pair, 1, { share: 0.3, anywhere: false }, random);
    },
  },
  {
    name: 'split anywhere',
    damage: (pair, random) => {
      split(pair, 0, { share: 0.1, anywhere: true }, random);
      split(pair, 1, { share: 0.1, anywhere: true }, random);
    },
  },
  {
    name: 'paragraphs of 2 to 4 units',
    damage: (pair, random) => {
      intoParagraphs(pair, random() < 0.5 ? 0 : 1, [2, 4], random);
    },
  },
  {
    name: 'paragraphs of 8 to 14, with sentences',
    hasSentences: true,
    damage: (pair, random) => {
      intoParagraphs(pair, random() < 0.5 ? 0 : 1, [8, 14], random);
    },
  },
  {
    name: 'three blocks moved',
    damage: (pair, random) => {
      for (let block = 0; block < 3; block += 1) moveRun(pair, 1, between(random, 4, 9), random);
    },
  },
  {
    name: 'hyphens of a scan',
    damage: (pair, random) => {
      for (const side of [0, 1] as const) respell(pair, side, hyphenate(random));
    },
  },
  { name: 'mixture', damage: mixture },
  {
    name: 'mixture, a block moved',
    damage: (pair, random) => {
      mixture(pair, random);
      moveRun(pair, 1, between(random, 4, 9), random);
    },
  },
  { name: '40 units, mixture', units: 40, damage: mixture },
  {
    name: 'much of all',
    damage: (pair, random) => {
      mixture(pair, random);
      loseBoth(0.15)(pair, random);
      addPageLines(pair, 0.08, random);
      moveRun(pair, 1, between(random, 4, 9), random);
    },
  },
  ...respelled('Thai letters', spelled(0x0e01, { spaces: false })),
  ...respelled('Hebrew letters', spelled(0x05d0, { spaces: true })),
  ...respelled('Han', asHan),
];
