import { letterPattern } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { SideReading } from '../reading.ts';
import { mayStart, startsOf } from './starts.ts';

/** A pattern of whole words with the letters that they may begin with. */
export interface GatedPattern {
  /** Global; begins with a look back for a letter. */
  readonly pattern: RegExp;
  readonly starts: readonly number[];
  /** The pattern is for texts in lower case. */
  readonly isLower: boolean;
}

/** Names the beginnings (apart by spaces, the first four letters count) of everything that a pattern of whole words may match. */
export const gated = (pattern: RegExp, beginnings: string): GatedPattern => ({
  pattern,
  starts: startsOf(beginnings),
  isLower: false,
});

/**
 * The same for words in any case. source: the pattern in lower case, sought in the text in lower case: patterns that
 * ignore case take the engine several times as long to compile. Compiled when first sought.
 */
export function gatedInAnyCase(source: string, beginnings: string): GatedPattern {
  let compiled: RegExp | undefined;
  return {
    get pattern() {
      return (compiled ??= letterPattern(source, 'gu'));
    },
    starts: startsOf(beginnings),
    isLower: true,
  };
}

/**
 * Finds a pattern in a side; the text is searched only where one of its words may begin so. The words of matches are in
 * lower case where the pattern is for any case.
 */
export function matchesOf(reading: SideReading, gate: GatedPattern): RegExpExecArray[] {
  if (!mayStart(reading.starts, gate.starts)) return [];
  return allMatches(gate.isLower ? reading.lower : reading.text, gate.pattern);
}
