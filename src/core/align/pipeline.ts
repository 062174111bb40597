import { AppError } from '../errors.ts';
import type { Stretch } from './corridor.ts';
import { findEdges, withTies, type Edges } from './edges.ts';
import type { LatticeBead } from './lattice.ts';
import { learnTies } from './learn.ts';
import { buildModels, firstBlocks, learnLessons, runPass, type Models } from './passes.ts';
import type { AlignOptions, AlignText } from './types.ts';
import { readSide, type Side } from './vocabulary.ts';

/** Two texts read into token classes, with the renderings known before anything is aligned. */
export interface TextPair {
  readonly source: Side;
  readonly target: Side;
  readonly known: Edges;
}

/** Which of the options the pipeline itself needs. */
export type PipelineOptions = Pick<AlignOptions, 'lexicon' | 'knowledge'>;

/** Reads both texts. sourceActive, targetActive: the unit indexes that take part, in the order they are to be read. */
export function readPair(
  texts: readonly [AlignText, AlignText],
  active: readonly [readonly number[], readonly number[]],
  options: PipelineOptions,
  poll: Poll,
): TextPair {
  const lexicon = options.knowledge ? options.lexicon : undefined;
  const source = readSide(texts[0], active[0], lexicon, () => poll(500));
  const target = readSide(texts[1], active[1], lexicon, () => poll(500));
  const isSameLanguage = texts[0].language === texts[1].language;
  return { source, target, known: findEdges(source.vocabulary, target.vocabulary, isSameLanguage, poll) };
}

/** Called with an amount of work, about one a microsecond; throws AppError('cancelled') when told to stop. */
export type Poll = (work: number) => void;

/** Work between two looks at the cancel flag: well under 20 ms. */
const WORK_PER_POLL = 10_000;

/** Makes the poll of one run. */
export function pollFor(isCancelled: (() => boolean) | undefined): Poll {
  let done = 0;
  return (work) => {
    done += work;
    if (done < WORK_PER_POLL) return;
    done = 0;
    if (isCancelled?.() === true) throw new AppError('cancelled');
  };
}

/** What the passes found. */
export interface AlignedPair {
  readonly beads: readonly LatticeBead[];
  readonly models: Models;
  readonly edges: Edges;
  readonly complete: boolean;
}

// The first pass takes most of the time: it searches the wide band. Long texts have taught enough after two.
const progressAfter = [0.55, 0.75, 0.9, 1] as const;
const progressAfterLong = [0.6, 0.85, 1] as const;
const LONG_UNITS = 3000;

/** Aligns the stretches in passes: each learns from the sure beads of the one before. */
export function alignPair(
  pair: TextPair,
  stretches: readonly Stretch[],
  poll: Poll,
  onProgress?: (fraction: number) => void,
): AlignedPair {
  let edges = pair.known;
  let models = buildModels(pair, edges, undefined, poll);
  const first = firstBlocks(stretches, models, edges, poll);
  let { blocks } = first;
  let beads: readonly LatticeBead[] = [];
  const isLong = pair.source.unitCount + pair.target.unitCount > LONG_UNITS;
  for (const [pass, progress] of (isLong ? progressAfterLong : progressAfter).entries()) {
    if (pass > 0) {
      const ties = learnTies(beads, models.evidence, poll);
      edges = withTies(pair.known, ties, pair.target.vocabulary.count, poll);
      models = buildModels(pair, edges, learnLessons(beads, models, poll), poll);
    }
    const found = runPass(blocks, models, poll);
    // Nothing new was found: another pass would only say the same again.
    const isSettled = pass > 1 && isSame(beads, found.beads);
    ({ beads, blocks } = found);
    onProgress?.(isSettled ? 1 : progress);
    if (isSettled) break;
  }
  return { beads, models, edges, complete: first.complete };
}

function isSame(before: readonly LatticeBead[], after: readonly LatticeBead[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((bead, at) => {
    const other = after[at];
    return (
      other?.source === bead.source &&
      other.target === bead.target &&
      other.sourceCount === bead.sourceCount &&
      other.targetCount === bead.targetCount
    );
  });
}
