import type { LatticeBead } from './lattice.ts';
import { beadNats } from './bead-nats.ts';
import type { AlignedPair } from './pipeline.ts';
import type { Poll } from './run.ts';

/**
 * Log odds that two texts are a translation that lost much rather than two reports of one event: both leave many units
 * alone, but what a translation still pairs it renders whole. A logistic regression without constant, fitted on some 1,400
 * cuts of 8 to 40 units of translations, up to half of either side lost, and on 1,200 reports of one event, of two events, of
 * made comparable texts and of unrelated ones; each fifth of the documents was judged by the fit of the others.
 */
const odds = {
  /** By share of the words matched over the usual share, in beads of usual size. */
  matched: 6,
  /** By nat of a bead's lengths. */
  length: 0.4,
  /** By unit without counterpart, of the text that has fewer of them. */
  alone: -0.76,
  /** By bead out of order that is part of no moved block. Set by hand: where no block moved, no cut of a translation has one. */
  strays: -2,
} as const;

/** Share of the losses of its words that a bead's matches take back, where the bead speaks for neither. */
const USUAL_SHARE = 0.62;
/** Nats that the words of a bead of usual size lose unmatched; beads count by this power of theirs, and up to a size. */
const USUAL_LOSS = 20;
const LARGEST_LOSS = 60;
const SIZE_POWER = 0.7;
const MOST_LENGTH = 2;

/** Weighs every bead and every unit left alone of a parallel alignment. strays: beads out of order outside moved blocks. */
export function translationOdds({ beads, models }: AlignedPair, strays: number, poll: Poll): number {
  const { evidence } = models;
  const alone: [number, number] = [0, 0];
  let sum = 0;
  for (const bead of beads) {
    poll.spend(bead.sourceCount > 0 && bead.targetCount > 0 ? 10 : 0.3);
    if (bead.targetCount === 0) alone[0] += 1;
    else if (bead.sourceCount === 0) alone[1] += 1;
    else {
      const { length } = beadNats(models, bead);
      sum += odds.matched * matchedIn(bead, evidence);
      sum += odds.length * Math.max(-MOST_LENGTH, Math.min(MOST_LENGTH, length));
    }
  }
  return sum + odds.alone * Math.min(...alone) + odds.strays * strays;
}

/** Share of a bead's words that are matched, over the usual one, by the bead's size. */
function matchedIn(bead: LatticeBead, evidence: AlignedPair['models']['evidence']): number {
  const loss = evidence.lossOf(bead).reduce((sum, nats) => sum - nats, 0);
  let matched = 0;
  evidence.weighAlone(bead, ({ quality, sourceLoss, targetLoss }) => {
    matched -= quality * (sourceLoss + targetLoss);
  });
  const size = (Math.min(LARGEST_LOSS, loss) / USUAL_LOSS) ** SIZE_POWER;
  return (matched / Math.max(0.1, loss) - USUAL_SHARE) * size;
}
