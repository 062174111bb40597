import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { observe } from '../issues.ts';
import type { PairIssue } from '../types.ts';
import { isShouted } from '../words/shouted.ts';
import { acronymsOf } from '../words/acronyms.ts';

/** Finds a heading in capitals (“AIM To study …”) that opens a sentence on one side only. */
export const headingCheck: PairCheck = {
  id: 'extent',
  run(reading) {
    if (reading.isSameLanguage) return [];
    return (['source', 'target'] as const).flatMap((side) => addedHeading(reading, side));
  },
};

/** A heading has at most so many words. */
const mostWords = 5;

function addedHeading(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const own = reading[side];
  const words = openingCapitals(own);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const other = reading[side === 'source' ? 'target' : 'source'];
  if (openingCapitals(other).length > 0 || isSaidThere(reading, side, words)) return [];
  const span = { startOffset: first.startOffset, endOffset: last.endOffset };
  const point = { startOffset: 0, endOffset: 0 };
  const isAdded = side === 'target';
  return [
    {
      checkId: 'extent',
      category: isAdded ? 'addition' : 'omission',
      kind: 'heading',
      severity: 'minor',
      tier: 'more',
      source: [isAdded ? point : span],
      target: [isAdded ? span : point],
      message: observe(
        isAdded ? 'check.addition.heading' : 'check.omission.heading',
        [reading.source, isAdded ? undefined : span],
        [reading.target, isAdded ? span : undefined],
      ),
    },
  ];
}

/** Everyday words in capitals that open the side and go over into a sentence in small letters. */
function openingCapitals(own: SideReading): Token[] {
  const { tokens } = own;
  let end = 0;
  while (end < tokens.length && end <= mostWords && isShouted(tokens[end])) end++;
  const next = tokens[end];
  if (end === 0 || end > mostWords || next === undefined || next.sentence !== tokens[0]?.sentence) return [];
  const words = tokens.slice(0, end);
  const isPlain = words.some(
    (token) => token.text.length > 2 && token.facts.concepts.length > 0 && !token.facts.isProper,
  );
  // A lone acronym at the beginning (“AIDS patients”) is known as such or goes on in small letters.
  const goesOn = next.isCapitalised && next.text !== next.text.toUpperCase();
  return isPlain && goesOn && !acronymsOf(own).some((one) => one.isBracketed && one.token === words[0])
    ? words
    : [];
}

/** The other side has the words, in whatever letters. */
function isSaidThere({ links }: PairReading, side: 'source' | 'target', words: readonly Token[]): boolean {
  const ties = side === 'source' ? links.ofSource : links.ofTarget;
  return words.some((token) => token.isContent && ties[token.index] !== -1);
}
