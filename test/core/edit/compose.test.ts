import { describe, expect, it } from 'vitest';
import { composeLadders } from '../../../src/core/edit/compose.ts';
import { asId, type BeadId, type UnitId } from '../../../src/core/model.ts';
import { ladderOf, notationOf } from './bead-case.ts';

function compose(source: string, target: string, first: string, second: string): string {
  let count = 0;
  return notationOf(
    composeLadders({
      source: source.split(' ').map((id) => asId<UnitId>(id)),
      target: target.split(' ').map((id) => asId<UnitId>(id)),
      first: first === '' ? [] : ladderOf('x', first).beads,
      second: second === '' ? [] : ladderOf('y', second).beads,
      newBeadId: () => asId<BeadId>(String((count += 1))),
    }),
  );
}

describe('composeLadders', () => {
  it('ties units over a third text', () => {
    expect(compose('a1 a2 a3', 'b1 b2', 'a1-c1 a2-c2 a3-', 'c1-b1 c2-b2')).toBe('a1-b1 a2-b2 a3-');
  });
  it('joins what hangs together through the third text', () => {
    expect(compose('a1 a2', 'b1 b2', 'a1-c1+c2 a2-c3', 'c1-b1 c2+c3-b2')).toBe('a1+a2-b1+b2');
  });
  it('leaves every unit alone where there is no third text', () => {
    expect(compose('a1 a2', 'b1', '', '')).toBe('-b1 a1- a2-');
  });
  it('flags what crosses', () => {
    expect(compose('a1 a2 a3', 'b1 b2 b3', 'a1-c1 a2-c2 a3-c3', 'c1-b2 c2-b3 c3-b1')).toBe(
      'a1-b2 a2-b3 a3-b1*',
    );
  });
});
