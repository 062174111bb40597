import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beadChanges, type Change } from '../../../src/core/edit/changes.ts';
import { applyRowEdit } from '../../../src/core/edit/row-edit.ts';
import type { RowContext } from '../../../src/core/edit/row-context.ts';
import type { Bead, BeadId, RowEdit } from '../../../src/core/model.ts';
import { contextOf, ladderOf, rowsOf } from './bead-case.ts';

const seed = 20251122;

/** A random partition of two texts into beads, in the notation of `ladderOf`. */
const ladder = (name: string): fc.Arbitrary<ReturnType<typeof ladderOf>> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    })
    .map((sizes) => {
      let left = 0;
      let right = 0;
      const pieces = sizes.flatMap(([m, n, isAnchor]) => {
        if (m + n === 0) return [];
        const source = Array.from({ length: m }, () => `p${String((left += 1))}`);
        const target = Array.from({ length: n }, () => `${name}${String((right += 1))}`);
        const mark = isAnchor && m > 0 && n > 0 ? '!' : '';
        if (m > 0 && n > 0) return [`${mark}${source.join('+')}-${target.join('+')}`];
        return [...source.map((id) => `${id}-`), ...target.map((id) => `-${id}`)];
      });
      return ladderOf(name, pieces.length > 0 ? pieces.join(' ') : 'p1-');
    });

interface Dice {
  readonly verb: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
const dice: fc.Arbitrary<Dice> = fc.record({
  verb: fc.nat(10),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
});

function pick<T>(from: readonly T[], number: number): T {
  return from[number % from.length]!;
}

/** Any verb on any rows of the context, possible or not. */
function editOf(context: RowContext, { verb, a, b, c }: Dice): RowEdit {
  const row = pick(context.rows, a);
  const next = context.rows[row.index + 1] ?? row;
  const texts = [context.pivotTextId, ...context.ladders.map((one) => one.textId)];
  const textId = pick(texts, c);
  const allPivot = [...context.ladders[0]!.pivotOrder.keys()];
  const state = pick(context.ladders, c);
  const allOther = [...state.otherOrder.keys()];
  const rowKey = row.key;
  const units = row.cells.flatMap((cell) => cell.units);
  const edits: readonly RowEdit[] = [
    {
      kind: 'link',
      textId: state.textId,
      pivotUnits: allPivot.length > 0 ? [pick(allPivot, a), pick(allPivot, b)] : [],
      otherUnits: allOther.length > 0 ? [pick(allOther, b)] : [],
    },
    { kind: 'unlink', rowKey, textId: state.textId },
    { kind: 'merge-rows', rowKeys: [rowKey, next.key] },
    { kind: 'split-row', rowKey, textId, atUnitId: pick(units, b) },
    { kind: 'shift', rowKey, textId, direction: b % 2 === 0 ? 'up' : 'down' },
    { kind: 'pull-unit', rowKey, textId },
    { kind: 'push-unit', rowKey, textId },
    { kind: 'swap', rowKey, otherRowKey: pick(context.rows, b).key, textId },
    { kind: 'anchor', rowKeys: [rowKey], isAnchor: b % 2 === 0 },
    {
      kind: 'status',
      rowKeys: [rowKey],
      status: pick(['automatic', 'confirmed', 'needs-review'] as const, b),
    },
    { kind: 'confirm-up-to', rowKey },
  ];
  return edits[verb]!;
}

function allUnits(beads: readonly Bead[]): readonly string[] {
  return beads.flatMap((bead) => [...bead.source, ...bead.target]).toSorted();
}

/** What the store does with changes, over a plain map; answers with the changes that take them back. */
function apply(beads: Map<BeadId, Bead>, changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change): Change => {
      if (change.kind !== 'bead') throw new Error(change.kind);
      const before = beads.get(change.id) ?? null;
      if (change.to === null) beads.delete(change.id);
      else beads.set(change.id, change.to);
      const members = [...beads.values()].flatMap((bead) => [...bead.source, ...bead.target]);
      expect(new Set(members).size, 'a unit stands in two beads on the way').toBe(members.length);
      return { ...change, to: before };
    })
    .toReversed();
}

describe('any verb on any comparison', () => {
  it('keeps every unit exactly once, leaves the context alone, and can be taken back', () => {
    fc.assert(
      fc.property(
        ladder('a'),
        ladder('b'),
        fc.array(dice, { minLength: 1, maxLength: 6 }),
        (a, b, throws) => {
          // Both ladders share the pivot: the shorter one gets the missing units without counterpart.
          const pivots = new Set([...a.beads, ...b.beads].flatMap((bead) => bead.source));
          const whole = [a, b].map(({ textId, beads }) => {
            const present = new Set(beads.flatMap((bead) => bead.source));
            const missing = [...pivots].filter((id) => !present.has(id));
            return ladderOf(textId, [...notation(beads), ...missing.map((id) => `${id}-`)].join(' '));
          });
          let context = contextOf(...whole);
          if (context.rows.length === 0) return;
          const expected = context.ladders.map((one) => allUnits(one.beads));
          for (const thrown of throws) {
            const frozen = JSON.stringify(context.ladders);
            const result = applyRowEdit(context, editOf(context, thrown));
            expect(JSON.stringify(context.ladders)).toBe(frozen);
            if (!result.isPossible) continue;
            const ladders = context.ladders.map(
              (one) => result.ladders.find((changed) => changed.textId === one.textId) ?? one,
            );
            expect(ladders.map((one) => allUnits(one.beads))).toEqual(expected);
            for (const [place, one] of ladders.entries())
              checkInverse(context.ladders[place]!.beads, one.beads);
            const rows = rowsOf([...context.ladders[0]!.pivotOrder.keys()], ladders);
            expect(rows.flatMap((row) => row.cells.flatMap((cell) => cell.units)).toSorted()).toEqual(
              [...new Set(expected.flat())].toSorted(),
            );
            expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
            context = { ...context, ladders, rows };
          }
        },
      ),
      { seed, numRuns: 400 },
    );
  });
});

function notation(beads: readonly Bead[]): readonly string[] {
  return beads.map((bead) => `${bead.isAnchor ? '!' : ''}${bead.source.join('+')}-${bead.target.join('+')}`);
}

function checkInverse(before: readonly Bead[], after: readonly Bead[]): void {
  const store = new Map(before.map((bead) => [bead.id, bead]));
  const undo = apply(store, beadChanges('l', before, after));
  const bytesAfter = JSON.stringify([...store.values()].toSorted(byId));
  expect(bytesAfter).toBe(JSON.stringify(after.toSorted(byId)));
  const redo = apply(store, undo);
  expect(JSON.stringify([...store.values()].toSorted(byId))).toBe(JSON.stringify(before.toSorted(byId)));
  apply(store, redo);
  expect(JSON.stringify([...store.values()].toSorted(byId))).toBe(bytesAfter);
}

function byId(a: Bead, b: Bead): number {
  return a.id < b.id ? -1 : 1;
}
