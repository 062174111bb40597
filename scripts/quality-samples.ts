/**
 * Measures the program on the sample projects: both ladders, and planted discrepancies found.
 * npm run quality -- samples [ID …] [--missing] [--false]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckKnowledge } from '../src/core/check/types.ts';
import { compileLexicon } from '../src/core/lexicon/compile.ts';
import { openLexicon, type Lexicon } from '../src/core/lexicon/lexicon.ts';
import { compileNames } from '../src/core/names/compile.ts';
import { openGazetteer } from '../src/core/names/gazetteer.ts';
import { readSources } from './lexicon.ts';
import { readNameFiles } from './names.ts';
import { scoreChecks, type CheckScore } from './sample-checks.ts';
import {
  loadSample,
  sampleIds,
  scorePair,
  type AlignedSides,
  type Figures,
  type LadderScore,
  type LoadedSample,
} from './sample-score.ts';
import { buildSample } from './sample-source.ts';

const root = join(import.meta.dirname, '../alignments');

export interface SampleResult {
  readonly sample: LoadedSample;
  readonly ladders: readonly LadderScore[];
  readonly checks: CheckScore;
}

/** Runs import, aligner and checks over one sample. */
export async function measureSample(id: string, knowledge: SampleKnowledge): Promise<SampleResult> {
  const path = join(root, id, 'source.txt');
  const built = buildSample(readFileSync(path, 'utf8'), path);
  const sample = await loadSample(
    root,
    id,
    new Map(built.texts.map((text) => [text.sigil, text.paragraphs])),
  );
  const aligned = new Map<string, AlignedSides>();
  const ladders = sample.gold.map((gold) => {
    const result = scorePair(sample, gold, knowledge);
    aligned.set(gold.other, result.aligned);
    return result.score;
  });
  return { sample, ladders, checks: scoreChecks(sample, aligned, knowledge) };
}

const percent = ({ f1 }: Figures): string => (100 * f1).toFixed(1).padStart(5);

/** The table of one or more samples, one line a pair and one a sample's checks. */
export function formatTable(results: readonly SampleResult[]): string {
  const lines = ['sample    | pair   | mode       | paragraphs    | sentences     | cuts'];
  for (const { sample, ladders } of results)
    for (const one of ladders)
      lines.push(
        [
          sample.id.padEnd(9),
          one.pair.padEnd(6),
          one.mode.padEnd(10),
          `${percent(one.unitStrict)} / ${percent(one.unitLax)}`,
          `${percent(one.segmentStrict)} / ${percent(one.segmentLax)}`,
          `${(100 * one.segmentation).toFixed(1)} %`,
        ].join(' | '),
      );
  lines.push('', 'sample    | planted found (shown) | false shown | clean notes hit');
  for (const { sample, checks } of results) {
    const { planted } = checks;
    const found = planted.filter((one) => one.isFound).length;
    const shown = planted.filter((one) => one.isShown).length;
    lines.push(
      [
        sample.id.padEnd(9),
        `${String(found)} (${String(shown)}) of ${String(planted.length)}`.padEnd(21),
        String(checks.falseShown.length).padEnd(11),
        String(checks.tempted.length),
      ].join(' | '),
    );
  }
  return lines.join('\n');
}

function formatMissing({ sample, checks }: SampleResult): string {
  return checks.planted
    .filter((one) => !one.isFound)
    .map(
      ({ planted }) =>
        `  ${sample.id} missing ${planted.category} ${planted.texts.join('-')}: ${planted.quotes.join(' || ')}`,
    )
    .join('\n');
}

function formatFalse({ sample, checks }: SampleResult): string {
  const words = (unitId: string, start: number, end: number): string => {
    const [sigil, unit] = unitId.split('/');
    const content = sample.sides.find((side) => side.sigil === sigil)?.document.units[Number(unit)]?.content;
    return `${unitId} "${content?.slice(start, end) ?? ''}"`;
  };
  return checks.falseShown
    .map(
      (one) =>
        `  ${sample.id} false ${one.category} (${one.checkId}): ` +
        one.passages.map((place) => words(place.unitId, place.startOffset, place.endOffset)).join(' || '),
    )
    .join('\n');
}

/** What the program knows when it opens a sample. */
export interface SampleKnowledge extends CheckKnowledge {
  readonly lexicon: Lexicon;
}

/** Compiles the lexicon from its sources, so that no build is needed. */
export const sampleLexicon = (): Lexicon => openLexicon(compileLexicon(readSources()));

/** Compiles lexicon and gazetteer from their sources, so that no build is needed. */
export function sampleKnowledge(): SampleKnowledge {
  return {
    concepts: [],
    lexicon: sampleLexicon(),
    gazetteer: openGazetteer(compileNames(readNameFiles())),
  };
}

/** Prints the table; `--missing` and `--false` list the single cases. */
export async function runQuality(args: readonly string[]): Promise<number> {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const knowledge = sampleKnowledge();
  const results: SampleResult[] = [];
  for (const id of named.length > 0 ? named : sampleIds(root))
    results.push(await measureSample(id, knowledge));
  console.log(formatTable(results));
  if (args.includes('--missing')) console.log(results.map(formatMissing).join('\n'));
  if (args.includes('--false')) console.log(results.map(formatFalse).join('\n'));
  return 0;
}
