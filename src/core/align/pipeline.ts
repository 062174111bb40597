import type { Stretch } from './corridor.ts';
import { edgeOrigin, findEdges, withTies, type Edges, type Kin } from './edges.ts';
import type { LatticeBead } from './lattice.ts';
import { hearBeads, learnTies } from './learn.ts';
import { isKnown } from './leftovers.ts';
import { isKnown as isKnownLanguage, nameTies } from './name-ties.ts';
import { bandWork, buildModels, firstBlocks, learnLessons, runPass, type Models } from './passes.ts';
import type { Run } from './run.ts';
import type { AlignLexicon, AlignOptions, AlignText } from './types.ts';
import { readSide, type Side } from './vocabulary.ts';

/** Two texts read into token classes, with the renderings known before anything is aligned. */
export interface TextPair {
  readonly source: Side;
  readonly target: Side;
  readonly known: Edges;
  readonly isSameLanguage: boolean;
}

/** Which of the options the pipeline itself needs. */
export type PipelineOptions = Pick<AlignOptions, 'lexicon' | 'gazetteer' | 'knowledge'>;

/** Work polled per unit read, and per class whose renderings are looked for. */
const READ_WORK = 20;
const EDGE_WORK = 10;

/** Reads both texts. sourceActive, targetActive: the unit indexes that take part, in the order they are to be read. */
export function readPair(
  texts: readonly [AlignText, AlignText],
  active: readonly [readonly number[], readonly number[]],
  options: PipelineOptions,
  run: Run,
): TextPair {
  const { poll } = run;
  // Words of one side only would all lack a counterpart: a lexicon that knows one of the languages says nothing.
  const isHalfKnown = isKnownLanguage(texts[0].language) !== isKnownLanguage(texts[1].language);
  const lexicon = options.knowledge && !isHalfKnown ? options.lexicon : undefined;
  run.stage(progressAt.read, READ_WORK * (active[0].length + active[1].length));
  const source = readSide(texts[0], active[0], lexicon, poll);
  const target = readSide(texts[1], active[1], lexicon, poll);
  const isSameLanguage = texts[0].language === texts[1].language;
  run.stage(progressAt.edges, EDGE_WORK * source.vocabulary.count);
  const kin: Kin = { isSameLanguage, isFalseFriend: falseFriends(texts, lexicon) };
  const known = findEdges(source.vocabulary, target.vocabulary, kin, poll);
  const { gazetteer } = options;
  if (!options.knowledge || gazetteer === undefined) return { source, target, known, isSameLanguage };
  const ties = nameTies(
    [source.vocabulary, target.vocabulary],
    [texts[0].language, texts[1].language],
    known,
    { gazetteer, poll },
  );
  if (ties.length === 0) return { source, target, known, isSameLanguage };
  const targetCount = target.vocabulary.count;
  const named = withTies(known, ties, { targetCount, origin: edgeOrigin.lexicon, poll });
  return { source, target, known: named, isSameLanguage };
}

/** Tells false friends of the pair's languages, in its order; only Ukrainian and Russian have a list. */
function falseFriends(
  [source, target]: readonly [AlignText, AlignText],
  lexicon: AlignLexicon | undefined,
): Kin['isFalseFriend'] {
  if (lexicon?.isFalseFriend === undefined) return () => false;
  const languages = `${source.language} ${target.language}`;
  if (languages === 'uk ru') return (uk, ru) => lexicon.isFalseFriend?.(uk, ru) === true;
  return languages === 'ru uk' ? (ru, uk) => lexicon.isFalseFriend?.(uk, ru) === true : () => false;
}

/** What the passes found. */
export interface AlignedPair {
  readonly beads: readonly LatticeBead[];
  readonly models: Models;
  readonly edges: Edges;
  readonly complete: boolean;
}

/** Progress at the end of each step; a pass ends where its models are built and where its lattice is summed. */
const progressAt = {
  read: 0.15,
  edges: 0.35,
  passes: [
    { models: 0.45, lattice: 0.62 },
    { models: 0.68, lattice: 0.8 },
    { models: 0.84, lattice: 0.9 },
    { models: 0.92, lattice: 0.95 },
  ],
} as const;
/** Long texts have taught enough after three passes. */
const LONG_UNITS = 3000;
const LONG_PASSES = 3;
/** Work polled per unit, class or unit pair of the steps whose size is known beforehand. */
const MODEL_WORK = 20;

/** Aligns the stretches in passes: each learns from the sure beads of the one before. */
export function alignPair(pair: TextPair, stretches: readonly Stretch[], run: Run): AlignedPair {
  const { poll } = run;
  const modelWork =
    MODEL_WORK * (pair.source.unitCount + pair.target.unitCount) +
    4 * (pair.source.vocabulary.count + pair.target.vocabulary.count);
  run.stage(progressAt.passes[0].models, modelWork);
  let edges = pair.known;
  let models = buildModels(pair, edges, undefined, poll);
  const first = firstBlocks(stretches, models, edges, poll);
  let { blocks } = first;
  let beads: readonly LatticeBead[] = [];
  let mended: readonly LatticeBead[] = [];
  const isJudged =
    !pair.isSameLanguage && isKnown(pair.source.vocabulary, poll) && isKnown(pair.target.vocabulary, poll);
  const isLong = pair.source.unitCount + pair.target.unitCount > LONG_UNITS;
  const stages = progressAt.passes.slice(0, isLong ? LONG_PASSES : undefined);
  for (const [pass, progress] of stages.entries()) {
    if (pass > 0) {
      run.stage(progress.models, modelWork);
      const testimony = hearBeads(beads, models.evidence, poll);
      const ties = learnTies(testimony, models.evidence, poll);
      edges = withTies(pair.known, ties, {
        targetCount: pair.target.vocabulary.count,
        origin: edgeOrigin.learned,
        poll,
      });
      models = buildModels(pair, edges, learnLessons(beads, testimony, models, poll), poll);
    }
    run.stage(progress.lattice, bandWork(blocks, models.triedCategories));
    const isLast = pass + 1 === stages.length;
    const role = { isLast, before: pass > 1 ? beads : undefined, isJudged };
    const found = runPass(blocks, models, role, poll);
    ({ beads, mended, blocks } = found);
    // Nothing new was found: another pass would only say the same again.
    if (found.isSettled) break;
  }
  run.finish();
  return { beads: mended, models, edges, complete: first.complete };
}
