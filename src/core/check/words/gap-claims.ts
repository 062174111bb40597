import type { Token } from '../reading.ts';
import { placeOf } from './gap-place.ts';
import type { GapPlace } from './gap-place.ts';
import type { SideEvidence } from './gap-side.ts';
import type { Gap } from './gaps.ts';

/** An untied word of the other side that a gap may count as its own free rendering. */
export interface Claim {
  readonly token: Token;
  /** What of the word's nats falls to the gap, in nats. */
  readonly cost: number;
}

/** The gaps of a side with what the untied words of the other side may answer of each. */
export interface SideGaps {
  readonly side: SideEvidence;
  readonly gaps: readonly Gap[];
  /** Shape gaps. */
  readonly places: readonly GapPlace[];
  readonly claims: readonly (readonly Claim[])[];
  /** Tokens from the place to the nearest untied word; `farthest` where there is none. */
  readonly nearest: readonly number[];
}

/** Distances in tokens. A place wider than `widest` is only near its two ends. */
const reach = { farthest: 20, widest: 12 } as const;

/** Deals each untied word of the other side to the gap whose place is nearest, in equal shares where several are. */
export function sideGaps(gaps: readonly Gap[], side: SideEvidence): SideGaps {
  const places = gaps.map((gap) => placeOf(side, gap));
  const claims = gaps.map((): Claim[] => []);
  const nearest = gaps.map((): number => reach.farthest);
  const distances = gaps.map(() => 0);
  for (const token of side.otherOpen) {
    let [least, sharers] = [Infinity, 0];
    for (let at = 0; at < places.length; at++) {
      const place = places[at];
      if (place === undefined) continue;
      const distance = distanceTo(place, token.index);
      distances[at] = distance;
      if (distance < (nearest[at] ?? 0)) nearest[at] = distance;
      if (distance < least) [least, sharers] = [distance, 1];
      else if (distance === least) sharers++;
    }
    const claim = { token, cost: (side.otherCosts[token.index] ?? 0) / sharers };
    for (let at = 0; at < places.length; at++) if (distances[at] === least) claims[at]?.push(claim);
  }
  return { side, gaps, places, claims, nearest };
}

function distanceTo({ before, after }: GapPlace, at: number): number {
  const low = Math.min(before, after);
  const high = Math.max(before, after);
  if (at < low) return low - at;
  if (at > high) return at - high;
  return high - low > reach.widest ? Math.min(at - low, high - at) : 0;
}
