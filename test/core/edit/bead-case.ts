import { sortBeads, orderOf } from '../../../src/core/edit/bead-order.ts';
import type { LadderState } from '../../../src/core/edit/relink.ts';
import type { RowContext } from '../../../src/core/edit/row-context.ts';
import { joinRows } from '../../../src/core/edit/rows.ts';
import { asId, type Bead, type BeadId, type Row, type TextId, type UnitId } from '../../../src/core/model.ts';

/** A ladder written as `p1+p2-a1 p3- -a2`: pivot units before the dash, the other text's behind it; `!` = anchor. */
export function ladderOf(textId: string, notation: string): { textId: TextId; beads: readonly Bead[] } {
  const beads = notation.split(' ').map((piece, place): Bead => {
    const isAnchor = piece.startsWith('!');
    const [source = '', target = ''] = piece.replace('!', '').split('-');
    const ids = (side: string): readonly UnitId[] =>
      side === '' ? [] : side.split('+').map((id) => asId<UnitId>(id));
    return {
      id: asId<BeadId>(`${textId}${String(place)}`),
      source: ids(source),
      target: ids(target),
      score: 0.5,
      isTransposed: false,
      isManual: false,
      isAnchor,
      status: 'automatic',
    };
  });
  return { textId: asId<TextId>(textId), beads };
}

/** Unit number inside its id: `p12` is 12. */
function numberOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}

/** A comparison of pivot `p` with the given ladders, ready for a verb. */
export function contextOf(...ladders: readonly ReturnType<typeof ladderOf>[]): RowContext {
  const byNumber = (ids: readonly UnitId[]): readonly UnitId[] =>
    [...new Set(ids)].toSorted((a, b) => numberOf(a) - numberOf(b));
  const pivotUnits = byNumber(ladders.flatMap(({ beads }) => beads.flatMap((bead) => bead.source)));
  const states = ladders.map(({ textId, beads }): LadderState => {
    const pivotOrder = orderOf(pivotUnits);
    const otherOrder = orderOf(byNumber(beads.flatMap((bead) => bead.target)));
    return { textId, pivotOrder, otherOrder, beads: sortBeads(beads, pivotOrder, otherOrder) };
  });
  let count = 0;
  const pivotTextId = asId<TextId>('p');
  return {
    pivotTextId,
    rows: rowsOf(pivotUnits, states),
    ladders: states,
    lengthOf: () => 10,
    newBeadId: () => {
      count += 1;
      return asId<BeadId>(`new${String(count)}`);
    },
  };
}

/** The rows of a context, or of the same with other ladders. */
export function rowsOf(
  pivotUnits: readonly UnitId[],
  ladders: readonly Pick<LadderState, 'textId' | 'beads'>[],
): readonly Row[] {
  const pivotTextId = asId<TextId>('p');
  return joinRows({
    textIds: [pivotTextId, ...ladders.map((ladder) => ladder.textId)],
    pivotTextId,
    pivotUnits,
    ladders,
  });
}

/** Beads written back in the notation of `ladderOf`; `*` marks transposed, `m` manual. */
export function notationOf(beads: readonly Bead[]): string {
  return beads
    .map(
      (bead) =>
        `${bead.isAnchor ? '!' : ''}${bead.source.join('+')}-${bead.target.join('+')}${bead.isTransposed ? '*' : ''}`,
    )
    .join(' ');
}

/** Rows as `p1|a1|b1`, cells with several units joined by `+`. */
export function rowNotation(rows: readonly Row[]): string {
  return rows.map((row) => row.cells.map((cell) => cell.units.join('+')).join('|')).join(' ');
}
