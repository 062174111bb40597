import type { SegmentBead } from '../bridge/api.ts';
import { orderOf, sortBeads, type UnitOrder } from '../core/edit/bead-order.ts';
import {
  asId,
  type Bead,
  type BeadId,
  type Passage,
  type TextId,
  type Unit,
  type UnitId,
} from '../core/model.ts';
import { sideOf, type AlignSide } from './align-job.ts';
import type { PivotLadder } from './comparison-state.ts';
import { reader, type SegmentLadder, type ServiceContext } from './context.ts';

/**
 * Aligns the sentences inside every bead of a ladder at once, because what one bead teaches serves the others.
 * Kept until the beads or the texts change. Every sentence of a bead once, in order; units that are not content stay
 * whole and without counterpart.
 */
export function segmentLadder(context: ServiceContext, ladder: PivotLadder): Promise<SegmentLadder> {
  const cache = context.session.segments;
  const { record, isReversed, state } = ladder;
  const db = reader(context);
  const pivotId = isReversed ? record.targetTextId : record.sourceTextId;
  const pivot = sideOf(db, pivotId);
  const other = sideOf(db, state.textId);
  const beads = state.beads.map((bead) => `${bead.id}:${bead.source.join()}|${bead.target.join()}`);
  const key = [pivotId, pivot.revision, other.revision, ...beads].join(' ');
  const known = cache.get(record.id);
  if (known?.key === key) return known.found;
  const found = alignBeads(context, ladder, { pivotId, pivot, other });
  cache.set(record.id, { key, found });
  // A run that failed or was stopped says nothing: the next one who asks starts anew.
  found.catch(() => {
    if (cache.get(record.id)?.found === found) cache.delete(record.id);
  });
  return found;
}

async function alignBeads(
  context: ServiceContext,
  ladder: PivotLadder,
  sides: { readonly pivotId: TextId; readonly pivot: AlignSide; readonly other: AlignSide },
): Promise<SegmentLadder> {
  const { beads, pivotOrder, otherOrder, textId } = ladder.state;
  const places = (
    order: ReadonlyMap<UnitId, number>,
    side: AlignSide,
    ids: readonly UnitId[],
  ): readonly number[] =>
    ids.map((id) => order.get(id) ?? 0).filter((place) => side.text.skipped?.[place] !== true);
  const paired = beads
    .map((bead) => ({
      id: bead.id,
      source: places(pivotOrder, sides.pivot, bead.source),
      target: places(otherOrder, sides.other, bead.target),
    }))
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const { result } = context.deps.compute.run({
    kind: 'segments',
    source: sides.pivot.text,
    target: sides.other.text,
    beads: paired.map(({ source, target }) => ({ source, target })),
  });
  const aligned = await result;
  const passages = (of: TextId, side: AlignSide, spans: (typeof aligned)[number][number]['source']) =>
    spans.map(({ unit, startOffset, endOffset }): Passage => ({
      textId: of,
      unitId: side.unitIds[unit]!,
      startOffset,
      endOffset,
    }));
  return new Map(
    paired.map(({ id }, at) => [
      id,
      (aligned[at] ?? []).map((bead): SegmentBead => ({
        textId,
        pivot: passages(sides.pivotId, sides.pivot, bead.source),
        other: passages(textId, sides.other, bead.target),
        score: bead.score,
      })),
    ]),
  );
}

/**
 * The sentences of beads of units, in the order of a ladder: what corresponds as aligned, the rest without counterpart
 * and with the score of its bead. Units that `unitOf` does not give are left out.
 */
export function segmentsOfBeads(input: {
  readonly ladder: PivotLadder;
  readonly pivotTextId: TextId;
  readonly beads: readonly Bead[];
  readonly segments: SegmentLadder;
  readonly unitOf: (id: UnitId) => Unit | undefined;
}): readonly SegmentBead[] {
  const { textId, pivotOrder, otherOrder } = input.ladder.state;
  const found = input.beads.flatMap((bead) => {
    const isKept = (passage: Passage): boolean => input.unitOf(passage.unitId) !== undefined;
    const aligned = (input.segments.get(bead.id) ?? [])
      .map((one) => ({ ...one, pivot: one.pivot.filter(isKept), other: one.other.filter(isKept) }))
      .filter((one) => one.pivot.length + one.other.length > 0);
    const placed = new Set(
      aligned.flatMap((one) => [...one.pivot, ...one.other].map(({ unitId }) => unitId)),
    );
    const alone = (ids: readonly UnitId[], of: TextId): readonly Passage[] =>
      ids.filter((id) => !placed.has(id)).flatMap((id) => sentencesOf(of, input.unitOf(id)));
    const { score } = bead;
    return [
      ...aligned,
      ...alone(bead.source, input.pivotTextId).map((one) => ({ textId, pivot: [one], other: [], score })),
      ...alone(bead.target, textId).map((one) => ({ textId, pivot: [], other: [one], score })),
    ];
  });
  const orders = [
    inTextOrder(
      found.flatMap((bead) => bead.pivot),
      pivotOrder,
    ),
    inTextOrder(
      found.flatMap((bead) => bead.other),
      otherOrder,
    ),
  ] as const;
  const byBead = new Map(found.map((bead): readonly [Bead, SegmentBead] => [asBead(bead), bead]));
  return sortBeads([...byBead.keys()], ...orders).flatMap((bead) => byBead.get(bead) ?? []);
}

/** A sentence as if it were a unit, so that the rules which order and join units serve sentences too. */
export function sentenceId(passage: Passage): UnitId {
  return asId<UnitId>(`${passage.unitId}#${String(passage.startOffset)}`);
}

/** The sentences of a unit as passages; a unit without any is one. */
export function sentencesOf(textId: TextId, unit: Unit | undefined): readonly Passage[] {
  if (!unit) return [];
  const whole = { startOffset: 0, endOffset: unit.content.length };
  const spans = unit.segments.length > 0 ? unit.segments : [whole];
  return spans.map((span) => ({ textId, unitId: unit.id, ...span }));
}

function inTextOrder(passages: readonly Passage[], order: UnitOrder): UnitOrder {
  const sorted = passages.toSorted(
    (a, b) => (order.get(a.unitId) ?? 0) - (order.get(b.unitId) ?? 0) || a.startOffset - b.startOffset,
  );
  return orderOf(sorted.map(sentenceId));
}

function asBead(segment: SegmentBead): Bead {
  return {
    id: asId<BeadId>(''),
    source: segment.pivot.map(sentenceId),
    target: segment.other.map(sentenceId),
    score: segment.score,
    isTransposed: false,
    isManual: false,
    isAnchor: false,
    status: 'automatic',
  };
}
