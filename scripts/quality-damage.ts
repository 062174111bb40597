/**
 * Measures the aligner on damage that the evaluation sets do not have, or have little of:
 * npm run quality -- align --damage [--sets REGEX] [--kinds REGEX] [--every N] [--seed N] [--no-lexicon] [--worst N] [--errors]
 * Documents are clean ones of the evaluation's folder (natural, para), every third by default; a seed gives the
 * same damage again. Each row is one kind: strict and lax F1, F1 of units without counterpart, texts taken for comparable.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alignUnits, type AlignText } from '../src/core/align/align.ts';
import { segmentUnit } from '../src/core/segment/segment.ts';
import { alignErrors, spellError } from './align-errors.ts';
import {
  asPrediction,
  documentNames,
  percent,
  readAlignDocument,
  type AlignDocument,
  type Counts,
  type Scorer,
} from './align-scorer.ts';
import { readPair, truthOf, type Damaged } from './damage.ts';
import { damageKinds, type DamageKind } from './damage-kinds.ts';
import { sampleKnowledge, type SampleKnowledge } from './quality-samples.ts';
import { randomFrom } from './random.ts';

/** What is damaged, and how it is shown. */
export interface DamageOptions {
  readonly sets: RegExp;
  readonly kinds: RegExp;
  readonly every: number;
  readonly seed: number;
  /** Absent = nothing known of particular languages. */
  readonly known: SampleKnowledge | undefined;
  readonly worst: number;
  readonly errors: boolean;
}

/** Reads the options of the command line. */
export function damageOptions(args: readonly string[]): DamageOptions {
  const after = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  return {
    sets: new RegExp(after('--sets') ?? '-(natural|para)$', 'u'),
    kinds: new RegExp(after('--kinds') ?? '.', 'u'),
    every: Number(after('--every') ?? 3),
    seed: Number(after('--seed') ?? 1),
    known: args.includes('--no-lexicon') ? undefined : sampleKnowledge(),
    worst: Number(after('--worst') ?? 0),
    errors: args.includes('--errors'),
  };
}

/** A document, and another one of the same set. */
interface Chosen {
  readonly name: string;
  readonly document: AlignDocument;
  readonly other: AlignDocument;
}

/** Shorter documents have nothing to lose. */
const FEWEST_UNITS = 20;

/** root: the evaluation's folder of alignment. */
export function measureDamage(root: string, scorer: Scorer, options: DamageOptions): void {
  const documents = chooseDocuments(root, options);
  console.log(`${documents.length} documents`);
  console.log('damage                                  |  strict/lax   |  null | comparable');
  for (const kind of damageKinds) {
    if (!options.kinds.test(kind.name)) continue;
    const measured = documents.map((chosen, at) => measureOne(chosen, kind, at, { scorer, options }));
    const {
      strict,
      lax,
      null: alone,
    } = scorer.figures(measured.reduce<Counts>((sum, { counts }) => scorer.add(sum, counts), {}));
    const comparable = measured.filter(({ isComparable }) => isComparable).length;
    const shares = `${percent(strict[2])}/${percent(lax[2])}`;
    console.log(
      [kind.name.padEnd(39), shares, percent(alone[2]), String(comparable).padStart(10)].join(' | '),
    );
    const worst = measured
      .map(({ name, counts }) => ({ name, share: scorer.figures(counts).strict[2] ?? 0 }))
      .sort((a, b) => a.share - b.share);
    for (const { name, share } of worst.slice(0, options.worst)) console.log(`    ${name} ${percent(share)}`);
    for (const { errors } of measured) for (const error of errors) console.log(error);
  }
}

function chooseDocuments(root: string, { sets, every }: DamageOptions): readonly Chosen[] {
  const dev = join(root, 'dev');
  const all = readdirSync(dev)
    .sort()
    .filter((set) => sets.test(set))
    .flatMap((set) => {
      const documents = documentNames(join(dev, set))
        .map((name) => readAlignDocument(join(dev, set), name))
        .filter(({ texts }) => Math.min(texts[0].length, texts[1].length) >= FEWEST_UNITS);
      return documents.map((document, at) => ({
        name: `${set}/${document.name}`,
        document,
        other: documents[(at + 1) % documents.length] ?? document,
      }));
    });
  return all.filter((_, at) => at % every === 0);
}

interface MeasuredOne {
  readonly name: string;
  readonly counts: Counts;
  readonly isComparable: boolean;
  readonly errors: readonly string[];
}

/** Damages and aligns one document. at: its place among those chosen, part of its seed. */
function measureOne(
  { name, document, other }: Chosen,
  kind: DamageKind,
  at: number,
  { scorer, options }: { readonly scorer: Scorer; readonly options: DamageOptions },
): MeasuredOne {
  const pair = readUnits(document, kind.units);
  kind.damage(pair, randomFrom(options.seed * 1000 + at), readUnits(other, kind.units));
  const texts = [textOf(pair, 0, kind), textOf(pair, 1, kind)] as const;
  const known = kind.noLexicon ? undefined : options.known;
  const result = alignUnits(...texts, { mode: 'auto', knowledge: known !== undefined, ...known });
  const truth = truthOf(pair);
  const prediction = asPrediction(result);
  const scores = new Map(prediction.beads.map((bead, place) => [String(bead), prediction.scores[place]]));
  const errors = options.errors
    ? alignErrors(truth.beads, prediction.beads).map(
        (error) =>
          `    ${name}\n${spellError(error, [texts[0].units, texts[1].units], (bead) => scores.get(String(bead)))}`,
      )
    : [];
  return {
    name,
    counts: scorer.counts(truth, prediction),
    isComparable: result.mode === 'comparable',
    errors,
  };
}

/** A document's first units, as many as fit its beads; all of them where no count is given. */
function readUnits({ languages, texts, gold }: AlignDocument, units: number | undefined): Damaged {
  const pair = readPair(languages, texts, gold.beads);
  if (units === undefined) return pair;
  const kept = new Set(pair.sides[0].slice(0, units).map(({ bead }) => bead));
  const own = new Set(pair.sides[0].map(({ bead }) => bead));
  const last = pair.sides[1].findLastIndex(({ bead }) => kept.has(bead));
  return {
    languages,
    sides: [
      pair.sides[0].slice(0, units),
      pair.sides[1].filter(({ bead }, at) => kept.has(bead) || (at < last && !own.has(bead))),
    ],
  };
}

function textOf({ languages, sides }: Damaged, side: 0 | 1, { hasSentences }: DamageKind): AlignText {
  const units = sides[side].map(({ text }) => text);
  const language = languages[side];
  if (hasSentences !== true) return { language, units };
  return { language, units, segments: units.map((unit) => segmentUnit(unit, language)) };
}
