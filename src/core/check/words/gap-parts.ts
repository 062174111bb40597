import type { Token } from '../reading.ts';
import { untiedCost } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { partBits } from './word-parts.ts';

const mark = /[,;:()–—.?!«»“”"…]/u;

/**
 * The phrases that a gap is made of, where it is more than one: what has no counterpart often stands beside what is
 * rendered freely. A phrase begins behind a mark, at a function word, and where a verb meets what is none. text: the
 * gap's side.
 */
export function gapParts(gap: Gap, text: string): Gap[] {
  const parts: Token[][] = [];
  let own: Token[] = [];
  for (const token of gap.tokens) {
    const previous = own.at(-1);
    if (previous !== undefined && isBoundary(previous, token, text)) {
      parts.push(own);
      own = [];
    }
    if (token.isContent) own.push(token);
  }
  if (own.length > 0) parts.push(own);
  return parts.length < 2 ? [] : parts.map((tokens) => partOf(gap, tokens));
}

function isBoundary(previous: Token, token: Token, text: string): boolean {
  if (!token.isContent) return true;
  const isSpace =
    token.startOffset === previous.endOffset + 1 && text.charCodeAt(previous.endOffset) === 0x20;
  if (!isSpace && mark.test(text.slice(previous.endOffset, token.startOffset))) return true;
  return isVerb(previous) !== isVerb(token);
}

const isVerb = ({ facts }: Token): boolean => facts.parts === partBits.verb;

function partOf(gap: Gap, tokens: readonly Token[]): Gap {
  return {
    ...gap,
    tokens,
    startOffset: tokens[0]?.startOffset ?? gap.startOffset,
    endOffset: tokens.at(-1)?.endOffset ?? gap.endOffset,
    contentCount: tokens.length,
    cost: tokens.reduce((sum, token) => sum + untiedCost(token), 0),
  };
}
