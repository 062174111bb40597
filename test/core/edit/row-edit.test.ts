import { describe, expect, it } from 'vitest';
import { applyRowEdit } from '../../../src/core/edit/row-edit.ts';
import type { RowContext } from '../../../src/core/edit/row-context.ts';
import { asId, type RowEdit, type TextId, type UnitId } from '../../../src/core/model.ts';
import { contextOf, ladderOf, notationOf } from './bead-case.ts';

const a = asId<TextId>('a');
const p = asId<TextId>('p');
const unit = (id: string): UnitId => asId<UnitId>(id);

/** The ladder of `a` after a verb, in the notation of `ladderOf`; a refusal as `no: reason`. */
function after(context: RowContext, edit: RowEdit, textId: TextId = a): string {
  const result = applyRowEdit(context, edit);
  if (!result.isPossible) return `no: ${result.reason.key.slice('edit.impossible.'.length)}`;
  const ladder = result.ladders.find((one) => one.textId === textId);
  return ladder ? notationOf(ladder.beads) : 'unchanged';
}

/** Key of the row that holds a unit. */
function rowWith(context: RowContext, id: string): string {
  return context.rows.find((row) => row.cells.some((cell) => cell.units.includes(unit(id))))!.key;
}

describe('link', () => {
  it('ties units by hand and leaves the rest of their beads together', () => {
    const context = contextOf(ladderOf('a', 'p1+p2-a1 p3-a2 p4-'));
    expect(
      after(context, { kind: 'link', textId: a, pivotUnits: [unit('p2')], otherUnits: [unit('a2')] }),
    ).toBe('p1-a1 p2-a2 p3- p4-');
  });
  it('flags a tie that crosses the others', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2-a2 p3- -a3 p4-a4'));
    expect(
      after(context, { kind: 'link', textId: a, pivotUnits: [unit('p1')], otherUnits: [unit('a3')] }),
    ).toBe('-a1 p1-a3* p2-a2 p3- p4-a4');
  });
  it('marks the tie as manual with score 1', () => {
    const context = contextOf(ladderOf('a', 'p1- -a1'));
    const result = applyRowEdit(context, {
      kind: 'link',
      textId: a,
      pivotUnits: [unit('p1')],
      otherUnits: [unit('a1')],
    });
    expect(result.isPossible && result.ladders[0]?.beads).toEqual([
      {
        id: 'new1',
        source: ['p1'],
        target: ['a1'],
        score: 1,
        isTransposed: false,
        isManual: true,
        isAnchor: false,
        status: 'automatic',
      },
    ]);
  });
  it('refuses one side alone, unknown units, and the pivot as the other text', () => {
    const context = contextOf(ladderOf('a', 'p1-a1'));
    const link = (pivot: string[], other: string[], textId = a): string =>
      after(context, { kind: 'link', textId, pivotUnits: pivot.map(unit), otherUnits: other.map(unit) });
    expect([link(['p1'], []), link(['p1'], ['x']), link(['p1'], ['a1'], p)]).toEqual([
      'no: one-side-empty',
      'no: unknown-unit',
      'no: pivot-side',
    ]);
  });
  it('takes nothing out of an anchored bead', () => {
    const context = contextOf(ladderOf('a', '!p1+p2-a1 p3-a2'));
    expect(
      after(context, { kind: 'link', textId: a, pivotUnits: [unit('p2')], otherUnits: [unit('a2')] }),
    ).toBe('no: anchored');
  });
});

describe('unlink', () => {
  it('leaves every unit of the row alone', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2+p3-a2+a3 p4-a4'));
    expect(after(context, { kind: 'unlink', rowKey: rowWith(context, 'p2'), textId: a })).toBe(
      'p1-a1 -a2 -a3 p2- p3- p4-a4',
    );
  });
  it('refuses a row without a match and a row that is gone', () => {
    const context = contextOf(ladderOf('a', 'p1- -a1'));
    expect([
      after(context, { kind: 'unlink', rowKey: rowWith(context, 'p1'), textId: a }),
      after(context, { kind: 'unlink', rowKey: 'gone', textId: a }),
    ]).toEqual(['no: not-linked', 'no: row-gone']);
  });
});

describe('merge and split', () => {
  it('merges neighbouring rows in every ladder', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2-a2'), ladderOf('b', 'p1-b1 p2- -b2'));
    const edit: RowEdit = {
      kind: 'merge-rows',
      rowKeys: [rowWith(context, 'p1'), rowWith(context, 'p2')],
    };
    expect([after(context, edit), after(context, edit, asId<TextId>('b'))]).toEqual([
      'p1+p2-a1+a2',
      'p1+p2-b1 -b2',
    ]);
  });
  it('takes an addition into the row before it', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 -a2 p2-a3'));
    const edit: RowEdit = { kind: 'merge-rows', rowKeys: [rowWith(context, 'p1'), rowWith(context, 'a2')] };
    expect(after(context, edit)).toBe('p1-a1+a2 p2-a3');
  });
  it('refuses one row alone and rows that are not neighbours', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2-a2 p3-a3'));
    expect([
      after(context, { kind: 'merge-rows', rowKeys: [rowWith(context, 'p1')] }),
      after(context, { kind: 'merge-rows', rowKeys: [rowWith(context, 'p1'), rowWith(context, 'p3')] }),
    ]).toEqual(['no: needs-two-rows', 'no: rows-apart']);
  });
  it('splits the pivot and shares the other side out by length', () => {
    const context = contextOf(ladderOf('a', 'p1+p2-a1+a2+a3+a4'));
    const edit: RowEdit = {
      kind: 'split-row',
      rowKey: rowWith(context, 'p1'),
      textId: p,
      atUnitId: unit('p2'),
    };
    expect(after(context, edit)).toBe('p1-a1+a2 p2-a3+a4');
  });
  it('splits one translation and leaves the others where the pivot stays whole', () => {
    const context = contextOf(ladderOf('a', 'p1-a1+a2'), ladderOf('b', 'p1-b1+b2'));
    const edit: RowEdit = {
      kind: 'split-row',
      rowKey: rowWith(context, 'p1'),
      textId: a,
      atUnitId: unit('a2'),
    };
    expect([after(context, edit), after(context, edit, asId<TextId>('b'))]).toEqual([
      'p1-a1 -a2',
      'unchanged',
    ]);
  });
  it('refuses to split before the first unit', () => {
    const context = contextOf(ladderOf('a', 'p1-a1+a2'));
    const edit: RowEdit = {
      kind: 'split-row',
      rowKey: rowWith(context, 'p1'),
      textId: a,
      atUnitId: unit('a1'),
    };
    expect(after(context, edit)).toBe('no: first-unit');
  });
});

describe('shift', () => {
  const shift = (context: RowContext, at: string, direction: 'up' | 'down'): string =>
    after(context, { kind: 'shift', rowKey: rowWith(context, at), textId: a, direction });
  it('moves a side down to the end; what stood last stays alone', () => {
    expect(shift(contextOf(ladderOf('a', 'p1-a1 p2-a2 p3-a3')), 'p2', 'down')).toBe('p1-a1 p2- p3-a2 -a3');
  });
  it('fills a gap on the way up', () => {
    expect(shift(contextOf(ladderOf('a', 'p1-a1 p2- p3-a2 p4-a3')), 'p3', 'up')).toBe(
      'p1-a1 p2-a2 p3-a3 p4-',
    );
  });
  it('joins the row above where that has units of its own', () => {
    expect(shift(contextOf(ladderOf('a', 'p1-a1 p2-a2 p3-a3')), 'p2', 'up')).toBe('p1-a1+a2 p2-a3 p3-');
  });
  it('stops at the next anchor', () => {
    expect(shift(contextOf(ladderOf('a', 'p1-a1 p2-a2 !p3-a3 p4-a4')), 'p1', 'down')).toBe(
      'p1- p2-a1 -a2 !p3-a3 p4-a4',
    );
  });
  it('refuses above the first row, against an anchor, and where there is nothing to move', () => {
    expect([
      shift(contextOf(ladderOf('a', 'p1-a1 p2-a2')), 'p1', 'up'),
      shift(contextOf(ladderOf('a', '!p1-a1 p2-a2')), 'p2', 'up'),
      shift(contextOf(ladderOf('a', '!p1-a1 p2-a2')), 'p1', 'down'),
      shift(contextOf(ladderOf('a', 'p1- p2-a1')), 'p1', 'down'),
    ]).toEqual(['no: first-row', 'no: anchored', 'no: anchored', 'no: nothing-to-move']);
  });
});

describe('pull and push', () => {
  const move = (context: RowContext, kind: 'pull-unit' | 'push-unit', at: string, textId = a): string =>
    after(context, { kind, rowKey: rowWith(context, at), textId });
  it('pulls the first unit of the next row', () => {
    expect(move(contextOf(ladderOf('a', 'p1-a1 p2-a2+a3')), 'pull-unit', 'p1')).toBe('p1-a1+a2 p2-a3');
  });
  it('pulls an addition that stands alone', () => {
    expect(move(contextOf(ladderOf('a', 'p1-a1 -a2 p2-a3')), 'pull-unit', 'p1')).toBe('p1-a1+a2 p2-a3');
  });
  it('pushes the last unit to the next row', () => {
    expect(move(contextOf(ladderOf('a', 'p1-a1+a2 p2-a3')), 'push-unit', 'p1')).toBe('p1-a1 p2-a2+a3');
  });
  it('moves a unit of the pivot in every ladder', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2+p3-a2'));
    expect(move(context, 'pull-unit', 'p1', p)).toBe('p1+p2-a1 p3-a2');
  });
  it('refuses at the end, without units, and where nothing would tie the unit', () => {
    expect([
      move(contextOf(ladderOf('a', 'p1-a1 p2-')), 'pull-unit', 'p1'),
      move(contextOf(ladderOf('a', 'p1- p2-a1')), 'push-unit', 'p1'),
      move(contextOf(ladderOf('a', 'p1-a1 -a2')), 'push-unit', 'p1'),
    ]).toEqual(['no: last-row', 'no: nothing-to-move', 'no: no-counterpart']);
  });
});

describe('swap', () => {
  it('exchanges the units of two rows', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2-a2+a3 p3-a4'));
    const edit: RowEdit = {
      kind: 'swap',
      rowKey: rowWith(context, 'p1'),
      otherRowKey: rowWith(context, 'p2'),
      textId: a,
    };
    expect(after(context, edit)).toBe('p1-a2+a3 p2-a1 p3-a4');
  });
  it('refuses a row with itself', () => {
    const context = contextOf(ladderOf('a', 'p1-a1'));
    const rowKey = rowWith(context, 'p1');
    expect(after(context, { kind: 'swap', rowKey, otherRowKey: rowKey, textId: a })).toBe(
      'no: needs-two-rows',
    );
  });
});

describe('anchor, status, confirm up to', () => {
  it('pins and unpins the beads of a row in every ladder', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2-a2'), ladderOf('b', 'p1-b1 p2-b2'));
    const edit: RowEdit = { kind: 'anchor', rowKeys: [rowWith(context, 'p1')], isAnchor: true };
    expect([after(context, edit), after(context, edit, asId<TextId>('b'))]).toEqual([
      '!p1-a1 p2-a2',
      '!p1-b1 p2-b2',
    ]);
    expect(after(contextOf(ladderOf('a', '!p1-a1')), { ...edit, rowKeys: [context.rows[0]!.key] })).toBe(
      'no: row-gone',
    );
  });
  it('hands a row back to the machine by the status automatic', () => {
    const context = contextOf(ladderOf('a', 'p1-a1'));
    const confirmed = applyRowEdit(context, {
      kind: 'status',
      rowKeys: [context.rows[0]!.key],
      status: 'confirmed',
    });
    expect(confirmed.isPossible && confirmed.ladders[0]?.beads[0]?.status).toBe('confirmed');
    expect(after(context, { kind: 'status', rowKeys: [context.rows[0]!.key], status: 'automatic' })).toBe(
      'no: nothing-to-do',
    );
  });
  it('confirms every row up to this one but those that need review', () => {
    const context = contextOf(ladderOf('a', 'p1-a1 p2-a2 p3-a3'));
    const marked = applyRowEdit(context, {
      kind: 'status',
      rowKeys: [context.rows[0]!.key],
      status: 'needs-review',
    });
    const ladders = marked.isPossible ? marked.ladders : [];
    const result = applyRowEdit(
      { ...context, ladders },
      { kind: 'confirm-up-to', rowKey: rowWith(context, 'p2') },
    );
    expect(result.isPossible && result.ladders[0]?.beads.map((bead) => bead.status)).toEqual([
      'needs-review',
      'confirmed',
      'automatic',
    ]);
  });
});
