import { beadKey, sumReasons } from '../core/align/reasons.ts';
import { settleTriangle, type PivotBeads } from '../core/align/triangle.ts';
import type { AlignAnchor, AlignOptions, AlignResult, AlignText } from '../core/align/types.ts';
import type { AlignInput } from './align-input.ts';
import type { PairAlignment } from './align-output.ts';

/** Aligns two texts by the options of the command, some of them replaced. */
export type Align = (
  source: AlignText,
  target: AlignText,
  instead?: Partial<Pick<AlignOptions, 'anchors' | 'explain' | 'mode'>>,
) => AlignResult;

/** What the ladders of three or four texts were made of. */
export interface Settling {
  readonly inputs: readonly AlignInput[];
  readonly pivotIndex: number;
  /** Beads that stay as they are, in each of the ladders. */
  readonly anchors: readonly AlignAnchor[];
  readonly align: Align;
}

/**
 * Makes the ladders of three or four texts consistent, as the program does for a comparison: each two others are aligned
 * with each other as well. Explanations go along; a bead that the third text led to is weighed by itself, as the window does.
 */
export function settlePairs(given: readonly PairAlignment[], settling: Settling): readonly PairAlignment[] {
  const { inputs, align } = settling;
  const pairs = [...given];
  for (const [at, left] of given.entries()) {
    for (let next = at + 1; next < pairs.length; next += 1) {
      const [one = left, other] = [pairs[at], pairs[next]];
      const source = inputs[one.otherIndex];
      const target = other && inputs[other.otherIndex];
      if (!source || !target || one.mode !== 'parallel' || other.mode !== 'parallel') continue;
      const direct = align(source, target, { anchors: [], explain: false });
      if (direct.mode !== 'parallel') continue;
      const settled = settleTriangle({
        left: fixedBeads(one, settling),
        right: fixedBeads(other, settling),
        direct: direct.beads,
      });
      pairs[at] = { ...one, beads: settled.left };
      pairs[next] = { ...other, beads: settled.right };
    }
  }
  return pairs.map((pair, at) => explainAgain(given[at] ?? pair, pair, settling));
}

const fixedBeads = ({ beads }: PairAlignment, { anchors }: Settling): PivotBeads => ({
  beads,
  fixed: [
    new Set(anchors.flatMap((anchor) => anchor.source)),
    new Set(anchors.flatMap((anchor) => anchor.target)),
  ],
});

/** The settled pair with an explanation a bead, in the order of its beads, where they were asked for. */
function explainAgain(
  before: PairAlignment,
  settled: PairAlignment,
  { inputs, pivotIndex, align }: Settling,
): PairAlignment {
  const { explanations } = before;
  const [pivot, other] = [inputs[pivotIndex], inputs[settled.otherIndex]];
  if (explanations === undefined || settled.beads === before.beads || !pivot || !other) return settled;
  const reasons = new Map(before.beads.map((bead, at) => [beadKey(bead), explanations[at]]));
  const only = (input: AlignInput, units: readonly number[]): AlignText => ({
    language: input.language,
    units: units.map((unit) => input.units[unit] ?? ''),
  });
  return {
    ...settled,
    explanations: settled.beads.map((bead) => {
      const own = reasons.get(beadKey(bead));
      if (own !== undefined || bead.source.length === 0 || bead.target.length === 0)
        return own ?? sumReasons([]);
      const alone = align(only(pivot, bead.source), only(other, bead.target), {
        anchors: [],
        mode: 'parallel',
      });
      const isWhole = alone.beads.length === 1;
      return (isWhole ? alone.explanations?.[0] : undefined) ?? sumReasons([]);
    }),
  };
}
