import { expect, it } from 'vitest';
import type { Change } from '../../src/core/edit/changes.ts';
import { asId, type Bead, type BeadId, type UnitId } from '../../src/core/model.ts';
import { packChanges, unpackChanges } from '../../src/store/packed-changes.ts';

const bead = (number: number, patch: Partial<Bead> = {}): Bead => ({
  id: asId<BeadId>(`bead${String(number)}`),
  source: [asId<UnitId>(`p${String(number)}`), asId<UnitId>(`p${String(number)}b`)],
  target: [],
  score: 0.123456789,
  isTransposed: false,
  isManual: false,
  isAnchor: false,
  status: 'automatic',
  ...patch,
});
const put = (ladderId: string, to: Bead): Change => ({ kind: 'bead', ladderId, id: to.id, to });

it('gives every change back, in order, between others and over several ladders', () => {
  const changes: readonly Change[] = [
    { kind: 'bead', ladderId: 'one', id: asId<BeadId>('gone'), to: null },
    put('one', bead(1, { isTransposed: true, status: 'confirmed' })),
    put('two', bead(2, { isManual: true, target: [asId<UnitId>('a1')] })),
    { kind: 'title', to: 'Назва' },
    put('two', bead(3, { isAnchor: true, source: [], status: 'needs-review' })),
  ];
  expect(unpackChanges(packChanges(changes))).toEqual(changes);
});
it('reads the plain form of older logs', () => {
  const changes = [put('one', bead(1)), put('one', bead(2))];
  expect(unpackChanges(JSON.stringify(changes))).toEqual(changes);
});
it('takes less than half the room', () => {
  const changes = Array.from({ length: 1000 }, (_, number) => put('ladder', bead(number)));
  expect(packChanges(changes).length).toBeLessThan(JSON.stringify(changes).length / 2);
});
