import { resolve } from 'node:path';
import type { GapKnowledge } from '../../src/core/check/words/gap-side.ts';
import type { GapJudge, GapTrees } from '../../src/core/check/words/gap-trees.ts';
import { currentGazetteer, currentLexicon, evalFolder } from '../check-score.ts';
import { fitTrees, oddsOf } from './boost.ts';
import type { BoostOptions, Rows } from './boost.ts';
import { Spoiler } from './cuts.ts';
import { foldCount, foldOf } from './folds.ts';
import { freshItems } from './fresh-items.ts';
import { writeTables, writeTrees } from './gap-data.ts';
import { chooseMarks, reportGaps } from './gap-report.ts';
import type { JudgedPair } from './gap-report.ts';
import { readLearning, RowReader } from './gap-rows.ts';
import type { GapRow, PairRow } from './gap-rows.ts';
import { cleanPairs, newsPairs, spoiltItems } from './pairs.ts';
import type { LearningPair, SpoiltItem } from './pairs.ts';
import { emptyCounts, knowledgeOf, tablesWithout } from './tables.ts';
import type { Tables } from './tables.ts';

/** What the fit reads. */
export interface GapMaterial {
  readonly rows: readonly PairRow[];
  readonly items: readonly SpoiltItem[];
  readonly tables: Tables;
}

/** Reads all pairs; tables that a pair is judged with never hold the pair's own part. */
export function readMaterial(evalRoot: string): GapMaterial {
  const knowledge = { lexicon: currentLexicon(), gazetteer: currentGazetteer(), concepts: [] };
  const counts = emptyCounts();
  const news = newsPairs(evalRoot);
  const spoiler = new Spoiler();
  const spoilt = news.flatMap((pair) => {
    const { reading, plain } = readLearning(pair, knowledge);
    // What stands without a tie beside English; how two near languages leave each other is another matter.
    if (pair.languages.includes('en')) counts[foldOf(pair.group)]?.add(reading, plain);
    const back = turned(pair);
    return [...spoiler.spoil(pair, reading), ...spoiler.spoil(back, readLearning(back, knowledge).reading)];
  });
  const tables = tablesWithout(counts, -1);
  const whole = knowledgeOf(tables);
  const parts = counts.map((_, fold) => knowledgeOf(tablesWithout(counts, fold)));
  const { items, goods } = spoiltItems(evalRoot);
  const fresh = freshItems(evalRoot, knowledge);
  const partOf = ({ group }: LearningPair): GapKnowledge => parts[foldOf(group)] ?? whole;
  const reader = new RowReader(knowledge);
  const rows = [
    ...[...news, ...spoilt].map((pair) => reader.row(pair, partOf(pair), false)),
    ...[...cleanPairs(evalRoot), ...goods, ...items.map(({ bad }) => bad)].map((pair) =>
      reader.row(pair, whole, true),
    ),
    ...fresh.flatMap(({ good, bad }) => [good, bad].map((pair) => reader.row(pair, partOf(pair), true))),
  ];
  return { rows, items: [...items, ...fresh], tables };
}

const turned = ({ id, languages, texts, ...rest }: LearningPair): LearningPair => ({
  ...rest,
  id: `${id}~`,
  languages: [languages[1], languages[0]],
  texts: [texts[1], texts[0]],
});

/** Trees and their size: chosen by what they find on parts not fitted on. */
const boost: BoostOptions = { trees: 140, depth: 4, rate: 0.08, leastLeaf: 12, ridge: 6 };

const isMade = ({ pair: { kind } }: PairRow): boolean => kind.startsWith('cut') || kind === 'put';

/**
 * What a stretch without counterpart counts where something was cut or put in by rule: such pairs are many, and plainer
 * than real ones. Phrases and nouns make most of what the trees are to find; verbs and modifiers are left out for style
 * too often to be told from what was lost, and teach to cry wolf.
 */
const madeWeights: Readonly<Record<string, number>> = {
  'cut pp': 0.5, 'cut noun': 0.25, 'cut verb': 0.1, 'cut modifier': 0.1, 'cut aside': 0.75, put: 0.3,
}; // prettier-ignore

const isPutIn = ({ pair: { kind } }: PairRow): boolean => kind === 'put' || kind.includes('addition');

/** What a stretch counts: 0 = not learnt from. */
function weightOf(row: PairRow, isLone: boolean, judge: GapJudge): number {
  const { kind, id } = row.pair;
  // They are made of the same texts as the news.
  if (kind.startsWith('fresh')) return 0;
  if (isLone && ((judge === 'putIn' && !isPutIn(row)) || (judge === 'leftOut' && isPutIn(row)))) return 0;
  if (isLone) return madeWeights[kind] ?? (kind.startsWith('mech') ? 0.6 : 1);
  // What else is untied in a spoilt pair is untied in its correct version too.
  if (isMade(row) || id.endsWith('#bad')) return 0;
  return kind.includes('paragraph') ? 0.3 : 1;
}

/** A stretch with where it comes from. */
interface Placed {
  readonly row: PairRow;
  readonly side: 0 | 1;
  /** Index into the side's gaps. */
  readonly at: number;
  readonly gap: GapRow;
}

/** The stretches that one judge is asked about as rows to fit. */
interface JudgeRows extends Rows {
  readonly places: readonly Placed[];
}

function rowsOf(rows: readonly PairRow[], judge: GapJudge): JudgeRows {
  const places = rows.flatMap((row) =>
    ([0, 1] as const).flatMap((side) =>
      (row.sides?.[side].gaps ?? []).flatMap((gap, at): Placed[] =>
        gap.judges.includes(judge) && (!isMade(row) || weightOf(row, gap.isLone, judge) > 0)
          ? [{ row, side, at, gap }]
          : [],
      ),
    ),
  );
  const columns = places[0]?.gap.evidence.length ?? 0;
  const cells = new Float32Array(places.length * columns);
  for (const [at, { gap }] of places.entries()) cells.set(gap.evidence, at * columns);
  return {
    places,
    cells,
    columns,
    labels: Uint8Array.from(places, ({ gap }) => (gap.isLone ? 1 : 0)),
    weights: Float32Array.from(places, ({ row, gap }) => weightOf(row, gap.isLone, judge)),
  };
}

/** Rows that count, without those of one part; −1 = all. */
const takenOf = ({ places, weights }: JudgeRows, fold: number): Int32Array =>
  Int32Array.from(places.keys()).filter(
    (at) => (weights[at] ?? 0) > 0 && foldOf(places[at]?.row.pair.group ?? '') !== fold,
  );

const judges = ['leftOut', 'putIn', 'slavic', 'near'] as const;

/** Judges every pair that is not made up by trees that never saw its part. */
export function judgeHeldOut(material: GapMaterial): Map<PairRow, JudgedPair> {
  const judged = new Map<PairRow, JudgedPair>();
  for (const row of material.rows)
    if (!isMade(row))
      judged.set(row, {
        row,
        odds: { leftOut: [[], []], putIn: [[], []], slavic: [[], []], near: [[], []] },
      });
  for (const judge of judges) {
    const rows = rowsOf(material.rows, judge);
    for (let fold = 0; fold < foldCount; fold++) {
      const trees = fitTrees(rows, takenOf(rows, fold), boost);
      for (const [place, { row, side, at }] of rows.places.entries()) {
        const own = foldOf(row.pair.group) === fold ? judged.get(row) : undefined;
        if (own !== undefined) own.odds[judge][side][at] = oddsOf(trees, rows, place);
      }
    }
  }
  return judged;
}

function fitAll(rows: readonly PairRow[], judge: GapJudge): GapTrees {
  const own = rowsOf(rows, judge);
  return fitTrees(own, takenOf(own, -1), boost);
}

/** Fits, prints and, with `--keep`, writes. Returns the exit code. */
export function runGapFit(options: readonly string[]): number {
  const folder = evalFolder();
  if (folder === undefined) {
    console.log('fit gaps: no eval folder (ZVIRKA_EVAL); nothing was fitted');
    return 0;
  }
  const material = readMaterial(resolve(folder, '../..'));
  const judged = judgeHeldOut(material);
  const marks = chooseMarks(judged);
  reportGaps(judged, material.items, marks);
  if (!options.includes('--keep')) return 0;
  writeTables(material.tables);
  const fitted = (judge: GapJudge): GapTrees => fitAll(material.rows, judge);
  writeTrees(
    { leftOut: fitted('leftOut'), putIn: fitted('putIn'), slavic: fitted('slavic'), near: fitted('near') },
    marks,
  );
  return 0;
}
