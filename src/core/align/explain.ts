import type { IndexBead } from '../model.ts';
import { endNats } from './band-weigher.ts';
import { alonePrior } from './categories.ts';
import type { BeadPlace } from './evidence.ts';
import type { LookNats } from './lattice.ts';
import { beadNats } from './bead-nats.ts';
import type { Models } from './passes.ts';
import type { AlignedPair } from './pipeline.ts';
import type { BeadExplanation, LookPart, TokenEvidence } from './types.ts';
import type { Side } from './vocabulary.ts';

/** Nats below which a token's part is not worth a line. */
const LEAST_NATS = 0.02;

const lookParts: readonly LookPart[] = ['edges', 'sentences', 'halves', 'insertion', 'clutter', 'judged'];

/**
 * Lists why each bead: the evidence of its tokens, of its length, of its category, and what the second look weighed.
 * sourceActive, targetActive: the unit indexes that took part, ascending. A bead with an empty side, or of units that do
 * not stand together (an anchor of the user's), has no token evidence.
 */
export function explainBeads(
  beads: readonly IndexBead[],
  aligned: Pick<AlignedPair, 'models' | 'beads'>,
  sourceActive: readonly number[],
  targetActive: readonly number[],
): readonly BeadExplanation[] {
  const places = [new Map<number, number>(), new Map<number, number>()] as const;
  sourceActive.forEach((unit, at) => places[0].set(unit, at));
  targetActive.forEach((unit, at) => places[1].set(unit, at));
  const { models } = aligned;
  const looks = new Map(aligned.beads.map((bead) => [placeKey(bead), bead.look] as const));
  return beads.map((bead) => {
    const source = runOf(bead.source, places[0]);
    const target = runOf(bead.target, places[1]);
    if (source === undefined || target === undefined) return unexplained(bead, source ?? target, models);
    const place = { source, sourceCount: bead.source.length, target, targetCount: bead.target.length };
    return explain(place, models, looks.get(placeKey(place)));
  });
}

const placeKey = ({ source, sourceCount, target, targetCount }: BeadPlace): string =>
  `${source} ${sourceCount} ${target} ${targetCount}`;

/** Position of the first unit where the units stand together among those that took part. */
function runOf(units: readonly number[], places: ReadonlyMap<number, number>): number | undefined {
  const first = places.get(units[0] ?? -1);
  if (first === undefined) return undefined;
  return units.every((unit, at) => places.get(unit) === first + at) ? first : undefined;
}

/** place: of the unit where it stands alone and took part. */
function unexplained(bead: IndexBead, place: number | undefined, models: Models): BeadExplanation {
  const isSource = bead.target.length === 0;
  const isLone = isSource || bead.source.length === 0;
  const alone = isSource ? models.sourceAlone : models.targetAlone;
  const priorNats =
    isLone && place !== undefined ? alonePrior(models.priors, isSource) + (alone[place] ?? 0) : 0;
  return { tokens: [], wordNats: 0, lengthNats: 0, priorNats, endNats: 0, look: [], totalNats: priorNats };
}

function explain(bead: BeadPlace, models: Models, look: LookNats | undefined): BeadExplanation {
  const { source, target } = models.evidence;
  const left = defaultLosses(models, bead, true);
  const right = defaultLosses(models, bead, false);
  const tokens: TokenEvidence[] = [];
  models.evidence.weighAlone(bead, ({ sourceClass, targetClass, nats, sourceLoss, targetLoss }) => {
    left.set(sourceClass, (left.get(sourceClass) ?? 0) - sourceLoss);
    right.set(targetClass, (right.get(targetClass) ?? 0) - targetLoss);
    // A match takes back what both tokens lose by default, as far as the candidate is good.
    tokens.push({
      kind: 'match',
      source: source.vocabulary.forms[sourceClass] ?? '',
      target: target.vocabulary.forms[targetClass] ?? '',
      nats: nats + sourceLoss + targetLoss,
    });
  });
  const parts = beadNats(models, bead);
  const absent = [...missing(left, source, true), ...missing(right, target, false)];
  const sum = (list: readonly TokenEvidence[]): number => list.reduce((total, { nats }) => total + nats, 0);
  // Losses are forgiven in part: each counts by its share of what is left of them.
  const share = (parts.tokens - sum(tokens)) / Math.min(-1e-9, sum(absent));
  tokens.push(...absent.map((token) => ({ ...token, nats: token.nats * share })));
  const lengthNats = parts.length + (look?.length ?? 0);
  const { ends } = models;
  const byEnds =
    ends === undefined
      ? 0
      : endNats(ends, bead.source + bead.sourceCount - 1, bead.target + bead.targetCount - 1);
  const looked = lookParts.flatMap((part) => {
    const nats = look?.[part] ?? 0;
    return nats === 0 ? [] : [{ part, nats }];
  });
  return {
    tokens: tokens
      .filter((token) => Math.abs(token.nats) >= LEAST_NATS)
      .sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats)),
    wordNats: parts.tokens,
    lengthNats,
    priorNats: parts.prior,
    endNats: byEnds,
    look: looked,
    totalNats: looked.reduce((sum, { nats }) => sum + nats, parts.tokens + lengthNats + parts.prior + byEnds),
  };
}

/** What each class of one side of a bead loses by default, nats. */
function defaultLosses(models: Models, bead: BeadPlace, isSource: boolean): Map<number, number> {
  const losses = new Map<number, number>();
  models.evidence.forEachLoss(bead, isSource, (id, nats) => {
    losses.set(id, (losses.get(id) ?? 0) + nats);
  });
  return losses;
}

/** What the tokens that no match used lose. */
function missing(
  losses: ReadonlyMap<number, number>,
  side: Side,
  isSource: boolean,
): readonly TokenEvidence[] {
  const tokens: TokenEvidence[] = [];
  for (const [id, nats] of losses) {
    const form = side.vocabulary.forms[id] ?? '';
    tokens.push(
      isSource
        ? { kind: 'missing-in-target', source: form, nats }
        : { kind: 'missing-in-source', target: form, nats },
    );
  }
  return tokens;
}
