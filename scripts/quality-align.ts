/**
 * Measures the aligner on the evaluation sets: strict and lax F1, F1 of units without counterpart, calibration.
 * Beside them the goals, and what the best other aligner reaches on the first documents of the same set.
 * npm run quality -- align [--sets REGEX] [--docs N] [--no-lexicon] [--ablation] [--without PART] [--comparable] [--triangles] [--damage] [--out FOLDER] [--worst N] [--errors]
 * --without switches off one part of the ablation, by its name there, before anything is measured.
 * --comparable measures comparable mode on texts made of the sets (quality-comparable.ts).
 * --damage measures clean documents damaged in ways that no set has (quality-damage.ts).
 * --triangles audits how three and four texts are made consistent (quality-triangles.ts).
 * --errors prints under each set every stretch where the found ladder differs from the truth, both texts and both ladders.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { measureTriangles } from './quality-triangles.ts';
import { ablationNames, measureAblation, switchOff } from './align-ablation.ts';
import { alignErrors, spellError } from './align-errors.ts';
import { alignedPeers, alignGoals } from './align-goals.ts';
import {
  asPrediction,
  documentNames,
  loadScorer,
  percent,
  readAlignDocument,
  type Counts,
  type Figures,
  type Scorer,
} from './align-scorer.ts';
import { damageOptions, measureDamage } from './quality-damage.ts';
import { measureComparable } from './quality-comparable.ts';
import { printReportChecks, printReports } from './quality-reports.ts';
import { measureSample, sampleKnowledge, type SampleKnowledge } from './quality-samples.ts';
import { sampleIds } from './sample-score.ts';
import { alignUnits } from '../src/core/align/align.ts';

/** How sets are measured. */
export interface QualityOptions {
  readonly sets: RegExp;
  readonly docs: number;
  /** Absent = nothing known of particular languages. */
  readonly known: SampleKnowledge | undefined;
  readonly out: string | undefined;
  readonly worst: number;
  readonly errors: boolean;
}

/** Runs the measurement and prints the table. */
export async function runQuality(args: readonly string[]): Promise<number> {
  const root = resolve(process.env['ZVIRKA_EVAL'] ?? join(import.meta.dirname, '../../shared/eval'), 'align');
  if (!existsSync(root)) {
    console.log(`no evaluation folder at ${root}: set ZVIRKA_EVAL`);
    return 0;
  }
  const after = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const options: QualityOptions = {
    sets: new RegExp(after('--sets') ?? '.', 'u'),
    docs: Number(after('--docs') ?? 1000),
    known: args.includes('--no-lexicon') ? undefined : sampleKnowledge(),
    out: after('--out'),
    worst: Number(after('--worst') ?? 0),
    errors: args.includes('--errors'),
  };
  const part = after('--without');
  if (part !== undefined && !switchOff(part)) {
    console.error(`--without: no part "${part}"; there are ${ablationNames().join(', ')}`);
    return 2;
  }
  const scorer = await loadScorer(root);
  const sets = readdirSync(join(root, 'dev')).sort();
  if (args.includes('--triangles')) {
    measureTriangles(root);
    return 0;
  }
  if (args.includes('--damage')) {
    measureDamage(root, scorer, damageOptions(args));
    return 0;
  }
  if (args.includes('--comparable')) {
    await printReports();
    await printReportChecks();
    measureComparable(root);
    return 0;
  }
  if (args.includes('--ablation')) {
    measureAblation(
      (set, known) => measureSet(root, set, scorer, { ...options, known }).figures,
      options.known,
    );
    return 0;
  }
  console.log(
    'set                |   goal       | best peer    | docs |  strict/lax   |  null | ECE   | vec          | comparable | seconds',
  );
  for (const set of sets) if (options.sets.test(set)) printRow(set, measureSet(root, set, scorer, options));
  await printSamples(options.known);
  return 0;
}

/** The ladders of the sample projects, paragraphs and sentences, strict / lax. */
async function printSamples(known: SampleKnowledge | undefined): Promise<void> {
  if (known === undefined) return;
  const folder = join(import.meta.dirname, '../alignments');
  console.log('sample             | pair   | mode       | paragraphs    | sentences');
  for (const id of sampleIds(folder)) {
    for (const { pair, mode, ...ladder } of (await measureSample(id, known)).ladders) {
      const units = `${percent(ladder.unitStrict.f1)} / ${percent(ladder.unitLax.f1)}`;
      const segments = `${percent(ladder.segmentStrict.f1)} / ${percent(ladder.segmentLax.f1)}`;
      console.log([id.padEnd(18), pair.padEnd(6), mode.padEnd(10), units, segments].join(' | '));
    }
  }
}

/** What was measured of one set. */
export interface Measured {
  readonly documents: readonly { readonly name: string; readonly strict: number }[];
  readonly figures: Figures;
  readonly seconds: number;
  /** Documents that mode `auto` takes for comparable texts, which none of them is. */
  readonly comparable: number;
  readonly worst: number;
  readonly errors: readonly string[];
}

/** Aligns and scores the documents of one set. root: the evaluation's folder of alignment. */
export function measureSet(root: string, set: string, scorer: Scorer, options: QualityOptions): Measured {
  const folder = join(root, 'dev', set);
  let total: Counts = {};
  let seconds = 0;
  let comparable = 0;
  const documents: { readonly name: string; readonly strict: number }[] = [];
  const errors: string[] = [];
  for (const name of documentNames(folder).slice(0, options.docs)) {
    const { languages, texts, gold } = readAlignDocument(folder, name);
    const isClassic = set.startsWith('de-fr') || set.startsWith('pl-');
    const source = { language: languages[0], units: texts[0] };
    const target = { language: languages[1], units: texts[1] };
    const start = performance.now();
    const known = isClassic ? undefined : options.known;
    const result = alignUnits(source, target, {
      // Every set is of translations, so the mode found must be parallel.
      mode: 'auto',
      knowledge: known !== undefined,
      ...known,
    });
    seconds += (performance.now() - start) / 1000;
    if (result.mode === 'comparable') comparable += 1;
    const prediction = asPrediction(result);
    if (options.out !== undefined) {
      const path = join(options.out, set, `${name}.pred.json`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(prediction));
    }
    if (options.errors) {
      const scores = new Map(prediction.beads.map((bead, at) => [String(bead), prediction.scores[at]]));
      for (const error of alignErrors(gold.beads, prediction.beads))
        errors.push(
          `    ${name}\n${spellError(error, [source.units, target.units], (bead) => scores.get(String(bead)))}`,
        );
    }
    const counts = scorer.counts(gold, prediction);
    documents.push({ name, strict: scorer.figures(counts).strict[2] ?? 0 });
    total = scorer.add(total, counts);
  }
  documents.sort((a, b) => a.strict - b.strict);
  return { documents, figures: scorer.figures(total), seconds, comparable, worst: options.worst, errors };
}

const shares = (strict: readonly number[], lax: readonly number[]): string =>
  `${percent(strict[2])}/${percent(lax[2])}`;

function printRow(set: string, { documents, figures, seconds, comparable, worst, errors }: Measured): void {
  const isVec = set === 'de-fr-textberg';
  const goal = alignGoals(set);
  const [strict, lax] = isVec ? [figures.vecStrict, figures.vecLax] : [figures.strict, figures.lax];
  // As the table shows them: a figure that rounds to its goal meets it.
  const isMet =
    goal === undefined || (Number(percent(strict[2])) >= goal[0] && Number(percent(lax[2])) >= goal[1]);
  const spell = (pair: readonly [number, number] | undefined): string => {
    if (pair === undefined) return '–'.padEnd(11);
    // A goal for the strict figure alone counts 0 for the lax one.
    return pair.map((figure) => (figure === 0 ? '' : figure.toFixed(1)).padStart(5)).join('/');
  };
  console.log(
    [
      set.padEnd(18),
      `${spell(goal)}${isMet ? ' ' : '!'}`,
      spell(alignedPeers[set]).padEnd(12),
      String(documents.length).padStart(4),
      shares(figures.strict, figures.lax),
      percent(figures.null[2]),
      figures.ece.toFixed(3),
      shares(figures.vecStrict, figures.vecLax),
      String(comparable).padStart(10),
      seconds.toFixed(2),
    ].join(' | '),
  );
  for (const document of documents.slice(0, worst))
    console.log(`    ${document.name} ${percent(document.strict)}`);
  for (const error of errors) console.log(error);
}
