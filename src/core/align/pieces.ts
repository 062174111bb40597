import { beadNats } from './bead-nats.ts';
import { stepKind } from './categories.ts';
import type { BeadPlace } from './evidence.ts';
import type { LatticeBead } from './lattice.ts';
import type { Models } from './passes.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side } from './vocabulary.ts';
import { kindOf } from './window-grid.ts';
import { looseEnd } from './word-places.ts';

/**
 * The judge of pieces: does a unit left alone belong to the bead beside it? What one text says in a unit of its own the
 * other may say in the first or the last sentence of a larger unit, in words that nothing ties. The lattice sees only that
 * nothing ties them. Here the place speaks: that sentence has no tie in the bead either, and is about as long.
 *
 * A logistic regression, fitted on single lone units beside beads that end in such a sentence: of the uk, ru and en development
 * sets and of clean ones that were damaged. It is asked only where the lexicon knows the languages.
 */
const judge = {
  constant: 0.93,
  /** By nat of the words and of the lengths that the bead gains by the unit. */
  tokens: 0.4,
  length: 0.44,
  /** By the logarithm of how many times longer the unit or the sentence is, in words. */
  unlike: -1.98,
  /** By the logarithm of the share of the texts' units that stand alone. */
  others: -0.7,
} as const;

/** Nats of words beyond these say no more. */
const LEAST_TOKENS = -12;
const MOST_TOKENS = 8;
/** Words added to both lengths before they are compared. */
const FREE_WORDS = 2;
/** Units that the share of lone ones is reckoned without. */
const SHARE_STRENGTH = 20;
/** Larger beads are not judged, units a side. */
const MOST_UNITS = 2;

/** Joins lone units to the bead before or behind them whose untied first or last sentence they render. */
export function joinPieces(
  ladder: readonly LatticeBead[],
  models: Models,
  poll: Poll,
): readonly LatticeBead[] {
  if (tuning.judgePieces === Infinity) return ladder;
  const lone = ladder.filter((bead) => kindOf(bead) !== stepKind.bead).length;
  const units = ladder.reduce((sum, { sourceCount, targetCount }) => sum + sourceCount + targetCount, 0);
  poll.spend(ladder.length / 10);
  const others = Math.log(Math.max(1, lone) / (units + SHARE_STRENGTH));
  const joined: LatticeBead[] = [];
  for (let at = 0; at < ladder.length; at += 1) {
    poll.spend(0.2);
    const [before, bead, after] = [joined.at(-1), ladder[at], ladder[at + 1]];
    if (bead === undefined) continue;
    const isSingle = kindOf(bead) !== stepKind.bead && isBeadOrEnd(before) && isBeadOrEnd(after);
    const back = isSingle ? judgePiece(bead, before, { models, others, poll }) : undefined;
    const forth = isSingle ? judgePiece(bead, after, { models, others, poll }) : undefined;
    const best = (back?.posterior ?? 0) >= (forth?.posterior ?? 0) ? back : forth;
    if (best === undefined) joined.push(bead);
    else if (best === back) joined.splice(-1, 1, best);
    else {
      joined.push(best);
      at += 1;
    }
  }
  return joined;
}

const isBeadOrEnd = (bead: LatticeBead | undefined): boolean =>
  bead === undefined || kindOf(bead) === stepKind.bead;

/** The bead with the lone unit, where it belongs there. */
function judgePiece(
  piece: LatticeBead,
  bead: LatticeBead | undefined,
  { models, others, poll }: { readonly models: Models; readonly others: number; readonly poll: Poll },
): LatticeBead | undefined {
  if (bead === undefined || bead.sourceCount > MOST_UNITS || bead.targetCount > MOST_UNITS) return undefined;
  const { evidence, weights } = models;
  const isSource = kindOf(piece) === stepKind.source;
  const own = isSource ? evidence.source : evidence.target;
  const unit = isSource ? piece.source : piece.target;
  const words = wordsOf(own, unit);
  if (own.clutter[unit] === 1 || words === undefined) return undefined;
  poll.spend(60);
  const isHead = isSource ? piece.source < bead.source : piece.target < bead.target;
  const end = looseEnd(evidence, weights, bead, { isSource: !isSource, isHead });
  if (end.sentence === 0 || end.untied < end.sentence) return undefined;
  const place: BeadPlace = {
    source: isSource ? Math.min(piece.source, bead.source) : bead.source,
    sourceCount: bead.sourceCount + piece.sourceCount,
    target: isSource ? bead.target : Math.min(piece.target, bead.target),
    targetCount: bead.targetCount + piece.targetCount,
  };
  const [whole, part] = [beadNats(models, place), beadNats(models, bead)];
  const lengthOf = (nats: { readonly length: number }): number => Math.max(-tuning.lookLength, nats.length);
  const odds =
    judge.constant +
    judge.tokens * Math.max(LEAST_TOKENS, Math.min(MOST_TOKENS, whole.tokens - part.tokens)) +
    judge.length * (lengthOf(whole) - lengthOf(part)) +
    judge.unlike * Math.abs(Math.log((end.sentence + FREE_WORDS) / (words + FREE_WORDS))) +
    judge.others * others;
  if (odds <= tuning.judgePieces) return undefined;
  return { ...place, posterior: Math.min(bead.posterior, 1 / (1 + Math.exp(-odds))) };
}

/** Words of a unit; undefined where one is a number, which its counterpart would have too. */
function wordsOf({ start, spoken, vocabulary }: Side, unit: number): number | undefined {
  let count = 0;
  for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at += 1) {
    const kind = vocabulary.kinds[spoken[at] ?? 0];
    if (kind === tokenKind.number) return undefined;
    if (kind !== tokenKind.mark) count += 1;
  }
  return count;
}
