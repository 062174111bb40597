import { allMatches } from '../../text/matches.ts';
import type { SideReading } from '../reading.ts';
import { mayStart, startsOf } from './starts.ts';

/** A pattern of whole words with the letters that they may begin with. */
export interface GatedPattern {
  /** Global; begins with a look back for a letter. */
  readonly pattern: RegExp;
  /** By `startsOf`. */
  readonly starts: readonly number[];
}

/** Names the beginnings (apart by spaces, the first four letters count) of everything that a pattern of whole words may match. */
export const gated = (pattern: RegExp, beginnings: string): GatedPattern => ({
  pattern,
  starts: startsOf(beginnings),
});

/** Finds a pattern in a side; the text is searched only where one of its words may begin so. */
export function matchesOf(reading: SideReading, gate: GatedPattern): RegExpExecArray[] {
  if (!mayStart(reading.starts, gate.starts)) return [];
  return allMatches(reading.text, gate.pattern);
}
