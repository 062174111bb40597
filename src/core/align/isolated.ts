import type { LatticeBead } from './lattice.ts';
import { beadNats } from './bead-nats.ts';
import type { Models } from './passes.ts';
import type { AlignedPair } from './pipeline.ts';
import type { Poll } from './run.ts';

/** Fewest units without counterpart on each side along the ladder that cut a run of beads off from its neighbours. */
const FEWEST_BESIDE = 3;
/** A longer run is held by its length: by chance nothing fits so often. */
const LONGEST_RUN = 12;

/** A stretch of the ladder, from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Doubts runs of beads that stand alone between long runs of units without counterpart: nothing holds them where they are,
 * so that the best of many chance places is found there even where none of the units has a partner. Their scores are at
 * most what their evidence leaves over the number of places.
 */
export function doubtIsolated({ beads, models }: AlignedPair, poll: Poll): readonly LatticeBead[] {
  const doubted = [...beads];
  const gaps = longGaps(beads, poll);
  for (const [at, before] of gaps.entries()) {
    const after = gaps[at + 1];
    if (after === undefined || after.start - before.end > LONGEST_RUN) continue;
    const run = beads.slice(before.end, after.start);
    const beside = [...beads.slice(before.start, before.end), ...beads.slice(after.start, after.end)];
    const sources = beside.reduce((sum, one) => sum + one.sourceCount, 1);
    const targets = beside.length + 2 - sources;
    const nats = run.reduce((sum, bead) => sum + evidenceOf(bead, models), 0);
    poll.spend(20 * run.length);
    const most = 1 / (1 + Math.exp(Math.log(sources * targets) - nats));
    run.forEach((bead, place) => {
      if (!isLone(bead) && most < bead.posterior) doubted[before.end + place] = { ...bead, posterior: most };
    });
  }
  return doubted;
}

const isLone = (bead: LatticeBead): boolean => bead.sourceCount === 0 || bead.targetCount === 0;

function longGaps(beads: readonly LatticeBead[], poll: Poll): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= beads.length; at += 1) {
    poll.spend(0.2);
    const bead = beads[at];
    if (bead !== undefined && isLone(bead)) continue;
    if (at - start >= FEWEST_BESIDE) gaps.push({ start, end: at });
    start = at + 1;
  }
  return gaps;
}

/** What speaks for a bead besides how usual it is. */
function evidenceOf(bead: LatticeBead, models: Models): number {
  if (isLone(bead)) return 0;
  const { tokens, length } = beadNats(models, bead);
  const { edges = 0, sentences = 0, halves = 0, insertion = 0, clutter = 0, judged = 0 } = bead.look ?? {};
  return tokens + length + edges + sentences + halves + insertion + clutter + judged;
}
