import type { Span } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';

const leastLetters = { word: 5, common: 6, stem: 5 } as const;
/** Of the shorter one's letters so many stand in both of two kin words: “dysphonic dysphonia”, not “complete complex”. */
const kinShare = 0.87;

/** Finds two kin words in a row where no two words of the other side are so near. */
export function kinInRow(reading: PairReading, side: 'source' | 'target'): Span[] {
  const { tokens, text } = reading[side];
  const found = tokens.flatMap((own, at): Span[] => {
    const next = tokens[at + 1];
    if (next === undefined || !isPlain(own) || !isPlain(next)) return [];
    if (text.slice(own.endOffset, next.startOffset) !== ' ' || !areKin(own.facts.folded, next.facts.folded))
      return [];
    return [{ startOffset: own.startOffset, endOffset: next.endOffset }];
  });
  if (found.length === 0) return [];
  const stems = reading[side === 'source' ? 'target' : 'source'].tokens
    .filter(isPlain)
    .map(({ facts }) => facts.folded.slice(0, leastLetters.stem));
  return new Set(stems).size < stems.length ? [] : found;
}

const isPlain = ({ isContent, isNumber, isCapitalised, facts }: Token): boolean =>
  isContent && !isNumber && !isCapitalised && facts.folded.length >= leastLetters.word;

function areKin(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && common < b.length && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return a !== b && common >= leastLetters.common && common >= kinShare * Math.min(a.length, b.length);
}
