/**
 * Measures the aligner on the evaluation sets: strict and lax F1, F1 of units without counterpart, calibration.
 * Beside them the goals, and what the best other aligner reaches on the first documents of the same set.
 * npm run quality -- align [--sets REGEX] [--docs N] [--no-lexicon] [--ablation] [--comparable] [--triangles] [--out FOLDER] [--worst N] [--errors]
 * --comparable measures comparable mode on texts made of the sets (quality-comparable.ts).
 * --triangles audits how three and four texts are made consistent (quality-triangles.ts).
 * --errors prints under each set every stretch where the found ladder differs from the truth, both texts and both ladders.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureTriangles } from './quality-triangles.ts';
import { tuning } from '../src/core/align/tuning.ts';
import { alignErrors, spellError, type BeadPairs } from './align-errors.ts';
import { alignedPeers, alignGoals } from './align-goals.ts';
import { measureComparable } from './quality-comparable.ts';
import { printReportChecks, printReports } from './quality-reports.ts';
import { measureSample, sampleKnowledge, type SampleKnowledge } from './quality-samples.ts';
import { sampleIds } from './sample-score.ts';
import { alignUnits, type AlignResult } from '../src/core/align/align.ts';

interface Scorer {
  readonly counts: (gold: unknown, predicted: unknown) => Counts;
  readonly add: (left: Counts, right: Counts) => Counts;
  readonly figures: (counts: Counts) => Figures;
}
type Counts = Readonly<Record<string, number>>;
interface Figures {
  readonly ece: number;
  readonly strict: readonly number[];
  readonly lax: readonly number[];
  readonly null: readonly number[];
  readonly vecStrict: readonly number[];
  readonly vecLax: readonly number[];
}

interface QualityOptions {
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
  // The scorer is a plain module of the evaluation folder; its exports are as declared above.
  const scorer = (await import(pathToFileURL(join(root, 'score.mjs')).href)) as Scorer;
  const sets = readdirSync(join(root, 'dev')).sort();
  if (args.includes('--triangles')) {
    measureTriangles(root);
    return 0;
  }
  if (args.includes('--comparable')) {
    await printReports();
    await printReportChecks();
    measureComparable(root);
    return 0;
  }
  if (args.includes('--ablation')) {
    measureAblation(root, scorer, options);
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

/** What each part brings: one part switched off at a time, by the constants that give it its weight. */
const ablations: readonly {
  readonly name: string;
  readonly without: Partial<typeof tuning>;
  readonly noLexicon?: true;
  readonly noGazetteer?: true;
}[] = [
  { name: 'everything', without: {} },
  { name: 'lexicon', without: {}, noLexicon: true },
  { name: 'length', without: { lengthAgainst: 0, lengthFor: 0 } },
  { name: 'likeness by sound', without: { leastLikeness: 0.999 } },
  { name: 'self-training', without: { teacherSure: 2 } },
  { name: 'marks', without: { markQuality: 0 } },
  { name: 'saturating losses', without: { freedom: 1e9 } },
  { name: 'learned chances', without: { groupStrength: 1e9, recordStrength: 1e9 } },
  { name: 'runs of lone units', without: { aloneAgain: tuning.aloneShare, aloneAcross: tuning.aloneShare } },
  { name: 'bursts of words', without: { repeatPower: 1 } },
  // So many unseen boundaries that only the typical habits count.
  { name: 'habits of joining', without: { joinStrength: 1e9 } },
  { name: 'clutter, edges', without: { clutterAlone: 0, edgeAlone: 0 } },
  { name: 'foreign letters', without: { foreignChance: 0 } },
  { name: 'clutter in beads', without: { clutterInside: 0 } },
  { name: 'pairing off', without: { pairing: 0 } },
  { name: 'sharing out', without: { learnRounds: 0 } },
  { name: 'like stems', without: { stemQuality: 0 } },
  { name: 'strange names', without: { strangerAlone: 0 } },
  { name: 'names by gazetteer', without: {}, noGazetteer: true },
  { name: 'second look', without: { lookGain: Infinity } },
  { name: 'its edges', without: { lookEdge: 0 } },
  { name: 'its sentences', without: { lookSentence: 0 } },
  { name: 'its halves of beads', without: { lookHold: 0 } },
  { name: 'its clutter', without: { lookClutter: 0 } },
  { name: 'its insertions', without: { lookInsert: 1e9 } },
  { name: 'judge of leftovers', without: { judgePart: Infinity, judgeJoin: Infinity } },
];
const ablationSets = [
  'uk-en-hard',
  'uk-ru-hard',
  'uk-en-real',
  'uk-en-para-hard',
  'ru-en-para-hard',
  'ru-en-del30',
  'uk-ru-bible',
  'de-fr-textberg',
];

function measureAblation(root: string, scorer: Scorer, options: QualityOptions): void {
  console.log(['without'.padEnd(20), ...ablationSets.map((set) => set.padEnd(14))].join(' | '));
  const kept = { ...tuning };
  const { known } = options;
  for (const { name, without, noLexicon, noGazetteer } of ablations) {
    // The constants are plain data of one object: this process is the only one to see them changed.
    Object.assign(tuning, without);
    const cells = ablationSets.map((set) => {
      const left = noLexicon ? undefined : noGazetteer && known ? withoutGazetteer(known) : known;
      const { figures } = measureSet(root, set, scorer, { ...options, known: left });
      const [strict, lax] = set.startsWith('de-fr')
        ? [figures.vecStrict, figures.vecLax]
        : [figures.strict, figures.lax];
      // Most parts move less than a tenth of a point.
      return [strict, lax]
        .map((one) => (100 * (one[2] ?? 0)).toFixed(2))
        .join('/')
        .padEnd(14);
    });
    Object.assign(tuning, kept);
    console.log([name.padEnd(20), ...cells].join(' | '));
  }
}

const withoutGazetteer = ({ concepts, lexicon }: SampleKnowledge): SampleKnowledge => ({ concepts, lexicon });

const linesOf = (path: string): readonly string[] => {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

interface Prediction {
  readonly beads: BeadPairs;
  readonly transposed: readonly number[];
  readonly scores: readonly number[];
}

const asPrediction = (result: AlignResult): Prediction => ({
  beads: result.beads.map((bead) => [bead.source, bead.target]),
  transposed: result.beads.flatMap((bead, index) => (bead.isTransposed ? [index] : [])),
  scores: result.beads.map((bead) => bead.score),
});

interface Measured {
  readonly documents: readonly { readonly name: string; readonly strict: number }[];
  readonly figures: Figures;
  readonly seconds: number;
  /** Documents that mode `auto` takes for comparable texts, which none of them is. */
  readonly comparable: number;
  readonly worst: number;
  readonly errors: readonly string[];
}

function measureSet(root: string, set: string, scorer: Scorer, options: QualityOptions): Measured {
  const folder = join(root, 'dev', set);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .slice(0, options.docs)
    .map((name) => name.slice(0, -'.gold.json'.length));
  let total: Counts = {};
  let seconds = 0;
  let comparable = 0;
  const documents: { readonly name: string; readonly strict: number }[] = [];
  const errors: string[] = [];
  for (const name of names) {
    // Gold files carry their languages as `src` and `tgt`.
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as {
      readonly src: string;
      readonly tgt: string;
      readonly beads: BeadPairs;
    };
    const isClassic = set.startsWith('de-fr') || set.startsWith('pl-');
    const source = { language: gold.src, units: linesOf(join(folder, `${name}.src.txt`)) };
    const target = { language: gold.tgt, units: linesOf(join(folder, `${name}.tgt.txt`)) };
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

const percent = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1).padStart(5);

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
