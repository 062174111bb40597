import type { IndexBead } from '../model.ts';
import { alonePrior } from './categories.ts';
import type { BeadPlace } from './evidence.ts';
import { beadNats, type Models } from './passes.ts';
import type { BeadExplanation, TokenEvidence } from './types.ts';
import type { Side } from './vocabulary.ts';

/** Nats below which a token's part is not worth a line. */
const LEAST_NATS = 0.02;

/**
 * Lists why each bead: the evidence of its tokens, of its length, of its category.
 * sourceActive, targetActive: the unit indexes that took part, ascending. A bead with an empty side, or of units that do
 * not stand together (an anchor of the user's), has no token evidence.
 */
export function explainBeads(
  beads: readonly IndexBead[],
  models: Models,
  sourceActive: readonly number[],
  targetActive: readonly number[],
): readonly BeadExplanation[] {
  const places = [new Map<number, number>(), new Map<number, number>()] as const;
  sourceActive.forEach((unit, at) => places[0].set(unit, at));
  targetActive.forEach((unit, at) => places[1].set(unit, at));
  return beads.map((bead) => {
    const source = runOf(bead.source, places[0]);
    const target = runOf(bead.target, places[1]);
    if (source === undefined || target === undefined) return unexplained(bead, models);
    return explain(
      { source, sourceCount: bead.source.length, target, targetCount: bead.target.length },
      models,
    );
  });
}

/** Position of the first unit where the units stand together among those that took part. */
function runOf(units: readonly number[], places: ReadonlyMap<number, number>): number | undefined {
  const first = places.get(units[0] ?? -1);
  if (first === undefined) return undefined;
  return units.every((unit, at) => places.get(unit) === first + at) ? first : undefined;
}

function unexplained(bead: IndexBead, models: Models): BeadExplanation {
  const isLone = bead.source.length === 0 || bead.target.length === 0;
  const priorNats = isLone ? alonePrior(models.priors, bead.target.length === 0) : 0;
  return { tokens: [], lengthNats: 0, priorNats, totalNats: priorNats };
}

function explain(bead: BeadPlace, models: Models): BeadExplanation {
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
  return {
    tokens: tokens
      .filter((token) => Math.abs(token.nats) >= LEAST_NATS)
      .sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats)),
    lengthNats: parts.length,
    priorNats: parts.prior,
    totalNats: parts.length + parts.prior + parts.tokens,
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
