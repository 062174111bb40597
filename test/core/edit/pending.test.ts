import { describe, expect, it } from 'vitest';
import { settledBeads } from '../../../src/core/edit/pending.ts';
import type { LadderState } from '../../../src/core/edit/relink.ts';
import type { Bead } from '../../../src/core/model.ts';
import { contextOf, ladderOf, notationOf } from './bead-case.ts';

/** What stays of a ladder: `?` before a bead asks for review. Units named in `skipped` are no content. */
function settled(notation: string, skipped: readonly string[] = []): string {
  const asked = notation.split(' ');
  const plain = ladderOf('a', asked.map((piece) => piece.replace('?', '')).join(' '));
  const beads = plain.beads.map((bead, place): Bead => ({
    ...bead,
    isTransposed: asked[place]!.includes('*'),
    target: bead.target.map((id) => id.replace('*', '') as typeof id),
    status: asked[place]!.includes('?') ? 'needs-review' : 'automatic',
  }));
  const state: LadderState = contextOf({ ...plain, beads }).ladders[0]!;
  const found = settledBeads(state, (id) => !skipped.includes(id));
  return notationOf(state.beads.filter((bead) => found.has(bead)));
}

describe('settledBeads', () => {
  it('leaves a stretch between two pins alone where nothing in it is pending', () => {
    expect(settled('p1-a1 !p2-a2 p3-a3 p4-a4 !p5-a5 p6-a6 ?p7-a7')).toBe('p1-a1 p3-a3 p4-a4');
  });
  it('takes content without counterpart for pending, and what is no content for settled', () => {
    expect(settled('p1-a1 p2- !p3-a3 p4-a4 -a5')).toBe('');
    expect(settled('p1-a1 p2- !p3-a3 p4-a4 -a5', ['p2', 'a5'])).toBe('p1-a1 p2- p4-a4 -a5');
  });
  it('takes a bead for pending that holds something which is no content any more', () => {
    expect(settled('p1-a1 !p2-a2 p3-a3', ['a3'])).toBe('p1-a1');
  });
  it('opens both stretches where a bead reaches over a pin, unless it is told as out of order', () => {
    expect(settled('p1-a1 p2-a4 !p3-a3 p4-a2 !p5-a5 p6-a6')).toBe('p6-a6');
    expect(settled('p1-a1 p2-a4* !p3-a3 p4-a2* !p5-a5 p6-a6')).toBe('p1-a1 p2-a4* p4-a2* p6-a6');
  });
  it('settles everything or nothing without pins', () => {
    expect([settled('p1-a1 p2-a2'), settled('p1-a1 ?p2-a2'), settled('!p1-a1')]).toEqual([
      'p1-a1 p2-a2',
      '',
      '',
    ]);
  });
});
