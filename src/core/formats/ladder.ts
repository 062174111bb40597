import type { IndexBead, Message } from '../model.ts';

/**
 * Writes a ladder as hunalign does: lines `n m score`, "so many units of the source correspond to so many of the
 * target", from `0 0` to `N M`. The format is monotone: beads that cross are cut out of it and both their sides stand
 * as rungs without counterpart.
 * beads: every index of each side once, in source order. Score: ours, 0…1, where hunalign writes its own unbounded one.
 */
export function writeLadder(
  beads: readonly IndexBead[],
  counts: { readonly source: number; readonly target: number },
): { readonly text: string; readonly losses: readonly Message[] } {
  const lines: string[] = [];
  let source = 0;
  let target = 0;
  let lostCount = 0;
  for (const bead of beads) {
    const isFull = bead.source.length > 0 && bead.target.length > 0;
    if (!isFull) continue;
    const [sourceStart, sourceEnd] = reach(bead.source);
    const [targetStart, targetEnd] = reach(bead.target);
    const isRun =
      sourceEnd - sourceStart === bead.source.length && targetEnd - targetStart === bead.target.length;
    if (bead.isTransposed || !isRun || sourceStart < source || targetStart < target) {
      lostCount += 1;
      continue;
    }
    if (sourceStart > source || targetStart > target || lines.length === 0) {
      lines.push(`${String(source)}\t${String(target)}\t0`);
    }
    lines.push(`${String(sourceStart)}\t${String(targetStart)}\t${bead.score.toFixed(3)}`);
    source = sourceEnd;
    target = targetEnd;
  }
  if (source < counts.source || target < counts.target) lines.push(`${String(source)}\t${String(target)}\t0`);
  lines.push(`${String(counts.source)}\t${String(counts.target)}\t0`);
  const losses = lostCount > 0 ? [{ key: 'loss.crossing', params: { count: lostCount } }] : [];
  return { text: `${distinct(lines).join('\n')}\n`, losses };
}

function reach(indexes: readonly number[]): readonly [number, number] {
  return [Math.min(...indexes), Math.max(...indexes) + 1];
}

// A rung that starts where the one before starts says the same place twice: the scored one is kept.
function distinct(lines: readonly string[]): readonly string[] {
  const byPlace = new Map<string, string>();
  for (const line of lines) {
    const place = line.slice(0, line.lastIndexOf('\t'));
    if (!byPlace.has(place) || byPlace.get(place)?.endsWith('\t0')) byPlace.set(place, line);
  }
  return [...byPlace.values()];
}
