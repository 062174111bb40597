import { describe, expect, it } from 'vitest';
import { joinRows, type SideLadder } from '../../../src/core/edit/rows.ts';
import { asId, type Row, type TextId, type UnitId } from '../../../src/core/model.ts';
import { ladderOf, rowNotation } from './bead-case.ts';

/** Rows of pivot `p` with ladders a, b, c … in the notation of `ladderOf`; side: `b1-c2 b2-c3`. */
function join(pivotUnits: string, ladders: readonly string[], side = ''): readonly Row[] {
  const named = ladders.map((notation, place) => ladderOf('abc'[place]!, notation));
  const pivotTextId = asId<TextId>('p');
  const sideLadders: readonly SideLadder[] =
    side === ''
      ? []
      : [
          {
            sourceTextId: asId<TextId>('a'),
            targetTextId: asId<TextId>('b'),
            beads: ladderOf('x', side).beads,
          },
        ];
  return joinRows({
    textIds: [pivotTextId, ...named.map((ladder) => ladder.textId)],
    pivotTextId,
    pivotUnits: pivotUnits.split(' ').map((id) => asId<UnitId>(id)),
    ladders: named,
    sideLadders,
  });
}

describe('joinRows', () => {
  it('joins ladders through the pivot; beads that share a pivot unit share a row', () => {
    const rows = join('p1 p2 p3', ['p1-a1 p2+p3-a2 -a3', 'p1+p2-b1 p3-b2']);
    expect(rowNotation(rows)).toBe('p1+p2+p3|a1+a2|b1+b2 |a3|');
  });
  it('keeps additions of two texts apart where nothing ties them', () => {
    expect(rowNotation(join('p1 p2', ['p1-a1 -a2 p2-a3', 'p1-b1 -b2 p2-b3']))).toBe(
      'p1|a1|b1 |a2| ||b2 p2|a3|b3',
    );
  });
  it('puts additions that correspond into one row, at the head too', () => {
    expect(rowNotation(join('p1 p2', ['p1-a1 -a2 p2-a3', 'p1-b1 -b2 p2-b3'], 'a2-b2'))).toBe(
      'p1|a1|b1 |a2|b2 p2|a3|b3',
    );
    expect(rowNotation(join('p1', ['-a1 p1-a2', '-b1 p1-b2'], 'a1-b1'))).toBe('|a1|b1 p1|a2|b2');
  });
  it('keeps each text’s reading order around shared additions', () => {
    const ladders = ['p1-a1 -a2 -a3', 'p1-b1 -b2 -b3 -b4'];
    expect(rowNotation(join('p1', ladders, 'a2-b3'))).toBe('p1|a1|b1 ||b2 |a2|b3 |a3| ||b4');
    // Crossing ties: the second would turn one of the texts round.
    expect(rowNotation(join('p1', ladders, 'a2-b3 a3-b2'))).toBe('p1|a1|b1 |a2| |a3|b2 ||b3 ||b4');
  });
  it('does not join additions that follow different rows', () => {
    expect(rowNotation(join('p1 p2', ['p1-a1 -a2 p2-a3', 'p1-b1 p2-b2 -b3'], 'a2-b3'))).toBe(
      'p1|a1|b1 |a2| p2|a3|b2 ||b3',
    );
  });
  it('keeps a row’s key while its cells keep their units', () => {
    const before = join('p1 p2 p3', ['p1-a1 p2-a2 p3-a3']);
    const after = join('p1 p2 p3', ['p1- p2-a2 p3-a3 -a1']);
    const keyOf = (rows: readonly Row[], unit: string): string | undefined =>
      rows.find((row) => row.cells[0]?.units.includes(asId<UnitId>(unit)))?.key;
    expect([keyOf(after, 'p2'), keyOf(after, 'p3')]).toEqual([keyOf(before, 'p2'), keyOf(before, 'p3')]);
    expect(keyOf(after, 'p1')).not.toBe(keyOf(before, 'p1'));
  });
  it('holds every unit once, thousands without pivot part too', () => {
    const additions = Array.from({ length: 20_000 }, (_, at) => `-a${String(at + 2)}`).join(' ');
    expect(join('p1', [`p1-a1 ${additions}`])).toHaveLength(20_001);
  });
});
