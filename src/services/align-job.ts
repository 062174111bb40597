import { settleTriangle } from '../core/align/triangle.ts';
import type { AlignAnchor, AlignResult, AlignText } from '../core/align/types.ts';
import type { Change, LadderRecord } from '../core/edit/changes.ts';
import { isFixed, settledBeads } from '../core/edit/pending.ts';
import {
  asId,
  isContentUnit,
  type Bead,
  type BeadId,
  type ComparisonId,
  type TextId,
  type Unit,
  type UnitId,
} from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { readText } from '../store/texts.ts';
import { listUnits } from '../store/units.ts';
import { readComparisonState, readPivotLadder, storeBeads, type PivotLadder } from './comparison-state.ts';
import { perform, reader, type ServiceContext } from './context.ts';
import type { JobHandle } from './jobs.ts';
import { innerMarks } from './revision.ts';

/** How often a run starts again because somebody changed fixed rows meanwhile. */
const maxAttempts = 3;

/** `pending`: stretches between two pins in which nothing is open stay as they are (see `core/edit/pending.ts`). */
export type AlignScope = 'all' | 'pending';

/**
 * Aligns every bitext of a comparison around what people fixed: anchors, confirmed and manual beads stay as they are.
 * The whole run is one edit. Beads that come out the same keep their ids.
 */
export async function alignComparison(
  context: ServiceContext,
  given: { readonly comparisonId: ComparisonId; readonly scope: AlignScope },
  job: JobHandle,
): Promise<void> {
  const { comparisonId, scope } = given;
  const db = reader(context);
  const first = readComparisonState(db, comparisonId);
  const results: AlignedLadder[] = [];
  const ladderCount = first.ladders.length;
  // Each ladder, then each pair of the other texts.
  const runCount = ladderCount + (ladderCount * (ladderCount - 1)) / 2;
  for (const [place, ladder] of first.ladders.entries()) {
    const report = (fraction: number): void => job.report((place + fraction) / runCount);
    const result = await alignLadder(context, ladder, { job, scope, report });
    if (result) results.push(result);
  }
  await settleTriangles(context, results, {
    job,
    report: (runs) => job.report((ladderCount + runs) / runCount),
  });
  // Read again: rows may have been edited while the aligner ran, and only their own changes may be replaced.
  const now = readComparisonState(db, comparisonId);
  const changes = now.ladders.flatMap((ladder) => {
    const result = results.find((one) => one.ladderId === ladder.record.id);
    return result ? store(context, ladder, result) : [];
  });
  if (changes.length === 0) return;
  perform(context, {
    label: { key: 'edit.align', params: { title: now.record.title } },
    changes,
    topics: ['project', 'comparisons', 'rows'],
  });
}

/** Makes ladders that share the pivot consistent with the alignment of their other texts. Changes `results` in place. */
async function settleTriangles(
  context: ServiceContext,
  results: AlignedLadder[],
  run: { readonly job: JobHandle; readonly report: (runs: number) => void },
): Promise<void> {
  let done = 0;
  for (let at = 0; at < results.length; at += 1) {
    for (let next = at + 1; next < results.length; next += 1) {
      const [left, right] = [results[at]!, results[next]!];
      const isParallel = left.result.mode === 'parallel' && right.result.mode === 'parallel';
      // A run over parts of the ladders has said nothing of the rest.
      if (!isParallel || left.settled.size > 0 || right.settled.size > 0) continue;
      const task = context.deps.compute.run(
        {
          kind: 'align',
          source: left.otherText,
          target: right.otherText,
          mode: 'auto',
          anchors: [],
          explain: false,
        },
        (fraction) => run.report(done + fraction),
      );
      const direct = await run.job.follow(task);
      done += 1;
      if (direct.mode !== 'parallel') continue;
      const settled = settleTriangle({
        left: { beads: left.result.beads, fixed: left.fixed },
        right: { beads: right.result.beads, fixed: right.fixed },
        direct: direct.beads,
      });
      results[at] = { ...left, result: { ...left.result, beads: settled.left } };
      results[next] = { ...right, result: { ...right.result, beads: settled.right } };
    }
  }
}

interface AlignedLadder {
  readonly ladderId: string;
  /** The text beside the pivot, as the aligner saw it. */
  readonly otherText: AlignText;
  /** Places of the pivot's and the other text's units in fixed beads. */
  readonly fixed: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly result: AlignResult;
  readonly pivotUnits: readonly UnitId[];
  readonly otherUnits: readonly UnitId[];
  readonly pivotRevision: string;
  readonly otherRevision: string;
  /** Beads beside the fixed ones that the run was told to leave alone. */
  readonly settled: ReadonlySet<BeadId>;
}

/** Null where nothing of the ladder is to be aligned. */
async function alignLadder(
  context: ServiceContext,
  given: PivotLadder,
  run: {
    readonly job: JobHandle;
    readonly scope: AlignScope;
    readonly report: (fraction: number) => void;
  },
): Promise<AlignedLadder | null> {
  const db = reader(context);
  let ladder = given;
  for (let attempt = 1; ; attempt += 1) {
    const pivotId = ladder.isReversed ? ladder.record.targetTextId : ladder.record.sourceTextId;
    const otherId = ladder.state.textId;
    const pivot = sideOf(db, pivotId);
    const other = sideOf(db, otherId);
    const settled = run.scope === 'all' ? [] : settledIn(ladder, pivot, other);
    const fixed = ladder.state.beads.filter(isFixed);
    if (settled.length > 0 && settled.length + fixed.length === ladder.state.beads.length) return null;
    const anchors = toAnchors(ladder, [...fixed, ...settled]);
    const { mode } = ladder.record;
    const task = context.deps.compute.run(
      {
        kind: 'align',
        source: pivot.text,
        target: other.text,
        // What is left between settled stretches says nothing about the texts as a whole.
        mode: settled.length > 0 && mode !== 'unaligned' ? mode : 'auto',
        anchors,
        explain: false,
      },
      run.report,
    );
    const result = await run.job.follow(task);
    ladder = readPivotLadder(db, pivotId, otherId);
    const isCurrent = sameBeads(ladder.state.beads.filter(isFixed), fixed);
    if (isCurrent || attempt >= maxAttempts) {
      return {
        settled: new Set(settled.map((bead) => bead.id)),
        ladderId: ladder.record.id,
        otherText: other.text,
        fixed: [
          new Set(anchors.flatMap((anchor) => anchor.source)),
          new Set(anchors.flatMap((anchor) => anchor.target)),
        ],
        result,
        pivotUnits: pivot.unitIds,
        otherUnits: other.unitIds,
        pivotRevision: pivot.revision,
        otherRevision: other.revision,
      };
    }
  }
}

/** A text as the aligner takes it, with what ties the answer back to the project. */
export interface AlignSide {
  readonly text: AlignText;
  readonly unitIds: readonly UnitId[];
  readonly revision: string;
}

/** Reads a text for the aligner. */
export function sideOf(db: ReadableDb, textId: TextId): AlignSide {
  const units = listUnits(db, textId);
  const record = readText(db, textId);
  return {
    text: {
      language: record?.language ?? 'und',
      units: units.map((unit) => unit.content),
      segments: units.map((unit) => unit.segments),
      skipped: units.map((unit) => !isContentUnit(unit)),
      ignored: units.map(ignoredSpans),
    },
    unitIds: units.map((unit) => unit.id),
    revision: record?.revision ?? '',
  };
}

function ignoredSpans(unit: Unit): readonly { readonly startOffset: number; readonly endOffset: number }[] {
  return innerMarks(unit)
    .map(({ startOffset, endOffset }) => ({ startOffset, endOffset }))
    .toSorted((a, b) => a.startOffset - b.startOffset);
}

/** The fixed beads of a ladder by unit places. */
export function anchorsOf(ladder: PivotLadder): readonly AlignAnchor[] {
  return toAnchors(ladder, ladder.state.beads.filter(isFixed));
}

function toAnchors(ladder: PivotLadder, beads: readonly Bead[]): readonly AlignAnchor[] {
  const { pivotOrder, otherOrder } = ladder.state;
  return beads.map((bead) => ({
    source: bead.source.map((id) => pivotOrder.get(id) ?? 0),
    target: bead.target.map((id) => otherOrder.get(id) ?? 0),
  }));
}

// A text that changed since the aligner ran may have changed anywhere: then nothing counts as settled.
function settledIn(ladder: PivotLadder, pivot: AlignSide, other: AlignSide): readonly Bead[] {
  const { record, isReversed, state } = ladder;
  const [source, target] = isReversed ? [other, pivot] : [pivot, other];
  const isStale = record.sourceRevision !== source.revision || record.targetRevision !== target.revision;
  if (isStale || record.mode === 'unaligned') return [];
  const skipped = new Set<UnitId>(
    [pivot, other].flatMap((side) => side.unitIds.filter((_, place) => side.text.skipped?.[place])),
  );
  return [...settledBeads(state, (unitId) => !skipped.has(unitId))];
}

function sameBeads(one: readonly Bead[], other: readonly Bead[]): boolean {
  const keys = (beads: readonly Bead[]): string =>
    beads.map((bead) => keyOf(bead.source, bead.target)).join();
  return keys(one) === keys(other);
}

function store(context: ServiceContext, ladder: PivotLadder, aligned: AlignedLadder): readonly Change[] {
  const { record, isReversed, state } = ladder;
  const old = new Map(state.beads.map((bead) => [keyOf(bead.source, bead.target), bead]));
  const after = aligned.result.beads.map((bead): Bead => {
    const source = bead.source.map((place) => aligned.pivotUnits[place]!);
    const target = bead.target.map((place) => aligned.otherUnits[place]!);
    const same = old.get(keyOf(source, target));
    if (same && aligned.settled.has(same.id)) return same;
    if (same && isFixed(same)) return { ...same, isTransposed: bead.isTransposed };
    return {
      id: same?.id ?? asId<BeadId>(context.deps.randomId()),
      source,
      target,
      score: bead.score,
      isTransposed: bead.isTransposed,
      isManual: false,
      isAnchor: false,
      status: same?.status ?? 'automatic',
    };
  });
  const loose = aligned.result.loose.map((pair) =>
    isReversed ? { ...pair, source: pair.target, target: pair.source } : pair,
  );
  const to: LadderRecord = {
    ...record,
    mode: aligned.result.mode,
    sourceRevision: isReversed ? aligned.otherRevision : aligned.pivotRevision,
    targetRevision: isReversed ? aligned.pivotRevision : aligned.otherRevision,
    isComplete: aligned.result.complete,
    loose,
  };
  const isSame = JSON.stringify(to) === JSON.stringify(record);
  return [...(isSame ? [] : [{ kind: 'ladder', id: record.id, to } as const]), ...storeBeads(ladder, after)];
}

function keyOf(source: readonly UnitId[], target: readonly UnitId[]): string {
  return `${source.join(' ')}|${target.join(' ')}`;
}
