/**
 * Measures the aligner on the evaluation sets: strict and lax F1, F1 of units without counterpart, calibration.
 * npm run quality -- align [--sets REGEX] [--docs N] [--no-lexicon] [--out FOLDER] [--worst N]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileLexicon } from '../src/core/lexicon/compile.ts';
import { openLexicon } from '../src/core/lexicon/lexicon.ts';
import { readSources } from './lexicon.ts';
import { alignUnits, type AlignLexicon, type AlignResult } from '../src/core/align/align.ts';

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
  readonly lexicon: AlignLexicon | undefined;
  readonly out: string | undefined;
  readonly worst: number;
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
    lexicon: args.includes('--no-lexicon') ? undefined : openLexicon(compileLexicon(readSources())),
    out: after('--out'),
    worst: Number(after('--worst') ?? 0),
  };
  // The scorer is a plain module of the evaluation folder; its exports are as declared above.
  const scorer = (await import(pathToFileURL(join(root, 'score.mjs')).href)) as Scorer;
  console.log('set                | docs |  strict/lax   |  null | ECE   | vec          | seconds');
  for (const set of readdirSync(join(root, 'dev')).sort()) {
    if (options.sets.test(set)) measureSet(join(root, 'dev', set), set, scorer, options);
  }
  return 0;
}

const linesOf = (path: string): readonly string[] => {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const asPrediction = (result: AlignResult): unknown => ({
  beads: result.beads.map((bead) => [bead.source, bead.target]),
  transposed: result.beads.flatMap((bead, index) => (bead.isTransposed ? [index] : [])),
  scores: result.beads.map((bead) => bead.score),
});

function measureSet(folder: string, set: string, scorer: Scorer, options: QualityOptions): void {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .slice(0, options.docs)
    .map((name) => name.slice(0, -'.gold.json'.length));
  let total: Counts = {};
  let seconds = 0;
  const documents: { readonly name: string; readonly strict: number }[] = [];
  for (const name of names) {
    // Gold files carry their languages as `src` and `tgt`.
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as {
      readonly src: string;
      readonly tgt: string;
    };
    const isClassic = set.startsWith('de-fr') || set.startsWith('pl-');
    const source = { language: gold.src, units: linesOf(join(folder, `${name}.src.txt`)) };
    const target = { language: gold.tgt, units: linesOf(join(folder, `${name}.tgt.txt`)) };
    const start = performance.now();
    const knowledge = options.lexicon !== undefined && !isClassic;
    const result = alignUnits(source, target, {
      mode: 'parallel',
      knowledge,
      ...(knowledge && options.lexicon ? { lexicon: options.lexicon } : {}),
    });
    seconds += (performance.now() - start) / 1000;
    const prediction = asPrediction(result);
    if (options.out !== undefined) {
      const path = join(options.out, set, `${name}.pred.json`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(prediction));
    }
    const counts = scorer.counts(gold, prediction);
    documents.push({ name, strict: scorer.figures(counts).strict[2] ?? 0 });
    total = scorer.add(total, counts);
  }
  printRow(set, names.length, scorer.figures(total), seconds);
  for (const document of documents.sort((a, b) => a.strict - b.strict).slice(0, options.worst))
    console.log(`    ${document.name} ${percent(document.strict)}`);
}

const percent = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1).padStart(5);

function printRow(set: string, docs: number, figures: Figures, seconds: number): void {
  const pair = (strict: readonly number[], lax: readonly number[]): string =>
    `${percent(strict[2])}/${percent(lax[2])}`;
  console.log(
    `${set.padEnd(18)} | ${String(docs).padStart(4)} | ${pair(figures.strict, figures.lax)} | ${percent(figures.null[2])} | ${figures.ece.toFixed(3)} | ${pair(figures.vecStrict, figures.vecLax)} | ${seconds.toFixed(2)}`,
  );
}
