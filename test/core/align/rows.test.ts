import { describe, expect, it } from 'vitest';
import { joinRows } from '../../../src/core/align/rows.ts';
import type { IndexBead } from '../../../src/core/model.ts';

const bead = (source: number[], target: number[]): IndexBead => ({
  source,
  target,
  score: 0.9,
  isTransposed: false,
});
const spellRows = (rows: ReturnType<typeof joinRows>): string[] =>
  rows.map((row) => row.parts.map((part) => part.units.join(',')).join('|') + (row.isDisputed ? ' ?' : ''));

describe('joinRows', () => {
  it('joins ladders through the pivot; beads that share a pivot unit share a row', () => {
    const rows = joinRows({
      pivot: 0,
      unitCounts: [3, 3, 2],
      ladders: [[], [bead([0], [0]), bead([1, 2], [1]), bead([], [2])], [bead([0, 1], [0]), bead([2], [1])]],
    });
    expect(spellRows(rows)).toEqual(['0,1,2|0,1|0,1', '|2|']);
    expect(rows[0]?.parts[1]?.beads).toEqual([0, 1]);
  });

  it('places a row without pivot part after the row of the preceding unit, joined by a side ladder', () => {
    const rows = joinRows({
      pivot: 1,
      unitCounts: [3, 2, 3],
      ladders: [[bead([0], [0]), bead([1], [2])], [], [bead([0], [0]), bead([1], [2])]],
      sideLadders: [{ from: 0, to: 2, beads: [bead([1], [1])] }],
    });
    expect(spellRows(rows)).toEqual(['0|0|0', '1||1', '2|1|2']);
  });

  it('flags a triangle that disagrees', () => {
    const rows = joinRows({
      pivot: 0,
      unitCounts: [2, 2, 2],
      ladders: [[], [bead([0], [0]), bead([1], [1])], [bead([0], [0]), bead([1], [1])]],
      sideLadders: [{ from: 1, to: 2, beads: [bead([0], [1])] }],
    });
    expect(spellRows(rows)).toEqual(['0|0|0 ?', '1|1|1 ?']);
  });

  it('holds every unit once, thousands without pivot part too', () => {
    const rows = joinRows({ pivot: 0, unitCounts: [1, 20_000], ladders: [[], [bead([0], [0])]] });
    expect(rows).toHaveLength(20_000);
  });
});
