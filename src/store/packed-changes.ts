import type { Change } from '../core/edit/changes.ts';
import { asId, type Bead, type BeadId, type UnitId } from '../core/model.ts';

/** A bead as the log keeps it: its id alone = gone; else units of both sides by spaces, score, flags and status. */
type PackedBead =
  | readonly [id: string]
  | readonly [
      id: string,
      source: string,
      target: string,
      score: number,
      flags: number,
      status: Bead['status'],
    ];
/** A run of bead changes of one ladder: an alignment makes thousands of them, and names take most of their room. */
interface PackedRun {
  readonly kind: 'beads';
  readonly ladderId: string;
  readonly beads: readonly PackedBead[];
}

/** Writes changes as the log keeps them, in a fifth of the room that their plain form takes. */
export function packChanges(changes: readonly Change[]): string {
  const packed: (Change | { kind: 'beads'; ladderId: string; beads: PackedBead[] })[] = [];
  for (const change of changes) {
    if (change.kind !== 'bead') {
      packed.push(change);
      continue;
    }
    const last = packed.at(-1);
    if (last?.kind === 'beads' && last.ladderId === change.ladderId) last.beads.push(packBead(change));
    else packed.push({ kind: 'beads', ladderId: change.ladderId, beads: [packBead(change)] });
  }
  return JSON.stringify(packed);
}

/** Reads what `packChanges` wrote, and the plain form of older logs. */
export function unpackChanges(text: string): readonly Change[] {
  // The log is written by `packChanges` alone, so the shape is known.
  const packed = JSON.parse(text) as readonly (Change | PackedRun)[];
  return packed.flatMap((entry): readonly Change[] =>
    entry.kind === 'beads' ? entry.beads.map((bead) => unpackBead(entry.ladderId, bead)) : [entry],
  );
}

function packBead({ id, to }: Extract<Change, { kind: 'bead' }>): PackedBead {
  if (to === null) return [id];
  const flags = (to.isTransposed ? 1 : 0) + (to.isManual ? 2 : 0) + (to.isAnchor ? 4 : 0);
  return [id, to.source.join(' '), to.target.join(' '), to.score, flags, to.status];
}

function unpackBead(ladderId: string, packed: PackedBead): Change {
  const id = asId<BeadId>(packed[0]);
  if (packed.length === 1) return { kind: 'bead', ladderId, id, to: null };
  const [, source, target, score, flags, status] = packed;
  const to: Bead = {
    id,
    source: idsOf(source),
    target: idsOf(target),
    score,
    isTransposed: (flags & 1) !== 0,
    isManual: (flags & 2) !== 0,
    isAnchor: (flags & 4) !== 0,
    status,
  };
  return { kind: 'bead', ladderId, id, to };
}

function idsOf(joined: string): readonly UnitId[] {
  return joined === '' ? [] : joined.split(' ').map((id) => asId<UnitId>(id));
}
