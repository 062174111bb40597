import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignUnits, type AlignOptions, type AlignText } from '../src/core/align/align.ts';
import { alignSegments } from '../src/core/align/segments.ts';
import type { IndexBead, LoosePair, UnitSpan } from '../src/core/model.ts';
import { isContentUnit } from '../src/core/model.ts';
import { readDocument, type ImportedDocument } from '../src/services/formats/read-document.ts';
import type { IndexPair, SampleDiscrepancy, SampleGold } from './sample-source.ts';

/** What the aligner may ask. */
type AlignKnowledge = Pick<AlignOptions, 'lexicon' | 'gazetteer'>;

/** A text of a sample as the real import reads it. */
export interface SampleSide {
  readonly sigil: string;
  readonly language: string;
  readonly document: ImportedDocument;
  /** The sentences of each paragraph as the author cut them. */
  readonly sentences: readonly (readonly string[])[];
}

export interface LoadedSample {
  readonly id: string;
  readonly sides: readonly SampleSide[];
  readonly pivotIndex: number;
  readonly gold: readonly SampleGold[];
  readonly expected: readonly SampleDiscrepancy[];
}

/** Precision, recall and their harmonic mean, 0…1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LadderScore {
  readonly pair: string;
  readonly mode: 'parallel' | 'comparable';
  readonly unitStrict: Figures;
  readonly unitLax: Figures;
  readonly segmentStrict: Figures;
  readonly segmentLax: Figures;
  /** Share of the author's sentences that import cut in the very same places, both texts together, 0…1. */
  readonly segmentation: number;
}

/** What the aligner found in one pair, by unit indexes of the two texts. */
export interface AlignedSides {
  readonly beads: readonly IndexBead[];
  /** Passages that correspond where the texts are no translations. */
  readonly loose: readonly LoosePair[];
  readonly mode: 'parallel' | 'comparable';
}

/** Ids of the sample projects, those with a hand-made truth. */
export function sampleIds(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'source.txt')))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a sample with its gold through the real import. `sentencesOf`: the author's sentences by sigil. */
export async function loadSample(
  root: string,
  id: string,
  sentencesOf: ReadonlyMap<string, readonly (readonly string[])[]>,
): Promise<LoadedSample> {
  const folder = join(root, id);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  // The files' shapes are held by test/gold/samples.test.ts, which compares them with what the source file gives.
  const project = read('project.json') as {
    readonly texts: readonly { readonly file: string; readonly sigil: string; readonly language: string }[];
    readonly comparison: { readonly texts: readonly string[]; readonly pivot: number };
  };
  const gold = read('gold.json') as { readonly pairs: readonly SampleGold[] };
  const expected = read('expected.json') as readonly SampleDiscrepancy[];
  const sides: SampleSide[] = [];
  for (const sigil of project.comparison.texts) {
    const text = project.texts.find((one) => one.sigil === sigil);
    if (text === undefined) throw new Error(`${id}/project.json compares an unknown text ${sigil}`);
    const path = join(folder, text.file);
    const document = await readDocument({ kind: 'file', path }, { language: text.language });
    sides.push({ sigil, language: text.language, document, sentences: sentencesOf.get(sigil) ?? [] });
  }
  return { id, sides, pivotIndex: project.comparison.pivot, gold: gold.pairs, expected };
}

/** True where import left the paragraph in the article. */
function isContent(side: SampleSide, unit: number): boolean {
  const found = side.document.units[unit];
  return found !== undefined && isContentUnit({ ...found, contentStatus: 'auto' });
}

function toAlignText(side: SampleSide): AlignText {
  const { units } = side.document;
  return {
    language: side.language,
    units: units.map((unit) => unit.content),
    segments: units.map((unit) => unit.segments),
    skipped: units.map((_, index) => !isContent(side, index)),
    ignored: units.map((unit) =>
      unit.marks.filter((mark) => mark.startOffset > 0 || mark.endOffset < unit.content.length),
    ),
  };
}

const hasBoth = ([source, target]: IndexPair): boolean => source.length > 0 && target.length > 0;
const keyOf = (sides: IndexPair): string =>
  sides.map((side) => [...side].sort((a, b) => a - b).join(',')).join('|');

const figuresOf = (rightFound: number, found: number, rightGold: number, gold: number): Figures => {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : rightGold / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** Strict: the very same bead. Lax: a bead of the other ladder shares a place on both sides. Empty sides are left out. */
export function scoreBeads(
  gold: readonly IndexPair[],
  found: readonly IndexPair[],
): { readonly strict: Figures; readonly lax: Figures } {
  const goldBeads = gold.filter(hasBoth);
  const foundBeads = found.filter(hasBoth);
  const goldKeys = new Set(goldBeads.map(keyOf));
  const strict = foundBeads.filter((bead) => goldKeys.has(keyOf(bead))).length;
  const touches = (bead: IndexPair, others: readonly IndexPair[]): boolean =>
    others.some((other) => [0, 1].every((side) => bead[side]!.some((place) => other[side]!.includes(place))));
  return {
    strict: figuresOf(strict, foundBeads.length, strict, goldBeads.length),
    lax: figuresOf(
      foundBeads.filter((bead) => touches(bead, goldBeads)).length,
      foundBeads.length,
      goldBeads.filter((bead) => touches(bead, foundBeads)).length,
      goldBeads.length,
    ),
  };
}

/** Where the author's sentences stand in the paragraphs, numbered over the whole text. */
function sentencePlaces(side: SampleSide): readonly UnitSpan[] {
  return side.sentences.flatMap((sentences, unit) => {
    let at = 0;
    return sentences.map((sentence) => {
      const startOffset = at;
      at += sentence.length + 1;
      return { unit, startOffset, endOffset: startOffset + sentence.length };
    });
  });
}

const overlaps = (a: UnitSpan, b: UnitSpan): boolean =>
  a.unit === b.unit && a.startOffset < b.endOffset && b.startOffset < a.endOffset;

/** The author's sentences that spans of a text touch, so that a wrong cut costs what it spoils and no more. */
function touchedSentences(places: readonly UnitSpan[], spans: readonly UnitSpan[]): readonly number[] {
  return places.flatMap((place, index) => (spans.some((span) => overlaps(place, span)) ? [index] : []));
}

function foundSegments(
  texts: readonly [AlignText, AlignText],
  aligned: {
    readonly beads: readonly IndexBead[];
    readonly loose: readonly LoosePair[];
    readonly mode: string;
  },
  places: readonly [readonly UnitSpan[], readonly UnitSpan[]],
  known: AlignKnowledge,
): readonly IndexPair[] {
  const found =
    aligned.mode === 'comparable'
      ? aligned.loose.map((pair) => ({ source: [pair.source], target: [pair.target] }))
      : alignSegments(texts[0], texts[1], aligned.beads, { knowledge: true, ...known }).flat();
  return found.map((bead) => [
    touchedSentences(places[0], bead.source),
    touchedSentences(places[1], bead.target),
  ]);
}

/** Aligns two texts of a sample as the program does and compares both levels with the gold. */
export function scorePair(
  sample: LoadedSample,
  gold: SampleGold,
  known: AlignKnowledge,
): { readonly score: LadderScore; readonly aligned: AlignedSides } {
  const sides = [gold.pivot, gold.other].map((sigil) => sample.sides.find((side) => side.sigil === sigil)!);
  const [pivot, other] = [sides[0]!, sides[1]!];
  const texts = [toAlignText(pivot), toAlignText(other)] as const;
  const aligned = alignUnits(texts[0], texts[1], { mode: 'auto', knowledge: true, ...known });
  // Two photo credits are rightly left out by import: they count neither for nor against the aligner.
  const isJudged = ([source, target]: IndexPair): boolean =>
    source.some((unit) => isContent(pivot, unit)) || target.some((unit) => isContent(other, unit));
  const units = scoreBeads(
    gold.units.beads.filter(isJudged),
    aligned.beads.map((bead) => [bead.source, bead.target] as const),
  );
  const places = [sentencePlaces(pivot), sentencePlaces(other)] as const;
  const isJudgedSentence = ([source, target]: IndexPair): boolean =>
    source.some((index) => isContent(pivot, places[0][index]!.unit)) ||
    target.some((index) => isContent(other, places[1][index]!.unit));
  const segments = scoreBeads(
    gold.segments.beads.filter(isJudgedSentence),
    foundSegments(texts, aligned, places, known),
  );
  const score: LadderScore = {
    pair: `${gold.pivot}-${gold.other}`,
    mode: aligned.mode,
    unitStrict: units.strict,
    unitLax: units.lax,
    segmentStrict: segments.strict,
    segmentLax: segments.lax,
    segmentation: segmentationShare([pivot, other]),
  };
  return { score, aligned };
}

function segmentationShare(sides: readonly SampleSide[]): number {
  let same = 0;
  let total = 0;
  for (const side of sides) {
    const key = ({ unit, startOffset, endOffset }: UnitSpan): string =>
      `${String(unit)} ${String(startOffset)} ${String(endOffset)}`;
    const cuts = new Set(
      side.document.units.flatMap((unit, index) =>
        unit.segments.map((span) => key({ unit: index, ...span })),
      ),
    );
    const places = sentencePlaces(side);
    same += places.filter((place) => cuts.has(key(place))).length;
    total += places.length;
  }
  return total === 0 ? 0 : same / total;
}
