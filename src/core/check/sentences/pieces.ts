import type { Span } from '../../model.ts';
import { figuresOf } from './figures.ts';
import type { PlainSide, PlainToken } from '../words/plain.ts';

/** A sentence of a side, or a part of one that the lack of a mark hid: a heading run together with the text behind it. */
export interface Piece extends Span {
  /** Place among the side's pieces, 0-based. */
  readonly index: number;
  /** Content words that no check of values looks at. */
  readonly words: readonly PlainToken[];
  /** Figures in digits. */
  readonly figures: readonly string[];
}

/** Fewest tokens on either side of a boundary that no mark shows. */
const leastPart = 3;

/** The tokens at which the pieces of a side begin. */
export function pieceStarts({ text, tokens }: PlainSide): readonly number[] {
  const starts: number[] = [];
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    if (
      before === undefined ||
      before.sentence !== token.sentence ||
      isUnmarked({ text, tokens }, before, token, starts.at(-1) ?? 0)
    )
      starts.push(token.index);
  }
  return starts;
}

/** Cuts a side into pieces that cover its tokens in order. starts: where they begin. */
export function piecesOf(side: PlainSide, starts: readonly number[] = pieceStarts(side)): Piece[] {
  const { text, sentences, tokens } = side;
  return starts.map((start, index): Piece => {
    const end = starts[index + 1] ?? tokens.length;
    const [first, last] = [tokens[start], tokens[end - 1]];
    const sentence = sentences[first?.sentence ?? -1];
    const isWholeStart = tokens[start - 1]?.sentence !== first?.sentence;
    const isWholeEnd = tokens[end]?.sentence !== last?.sentence;
    const startOffset = (isWholeStart ? sentence?.startOffset : first?.startOffset) ?? 0;
    const endOffset =
      (isWholeEnd ? sentence?.endOffset : tokens[end]?.startOffset) ?? last?.endOffset ?? startOffset;
    return {
      index,
      startOffset,
      endOffset: startOffset + text.slice(startOffset, endOffset).trimEnd().length,
      words: tokens.slice(start, end).filter((token) => token.isContent && !token.isNumber),
      figures: figuresOf(text.slice(startOffset, endOffset)),
    };
  });
}

/** Small words that have capitals inside a sentence too: “I”, the month of May, the US and the WHO, the «Рада» in its genitive, the polite «Ви». */
const isOftenCapital = /^(?:I|I['’].*|\p{Lu}{2,}(?:['’]s)?|May|Will|Ради|В[иы]|Ва(?:с|ми?)|Ваш\p{Ll}{0,3})$/u;

/** True where a sentence seems to begin although no mark ends the one before: a small word in capitals behind a word in small letters. */
function isUnmarked(
  { text, tokens }: Pick<PlainSide, 'text' | 'tokens'>,
  before: PlainToken,
  token: PlainToken,
  start: number,
): boolean {
  if (!token.isCapitalised || token.isOpening || token.isForeignScript) return false;
  if (token.index - start < leastPart || tokens[token.index + leastPart - 1]?.sentence !== token.sentence)
    return false;
  const between = text.slice(before.endOffset, token.startOffset);
  if (between === ') ') return true;
  if (!token.facts.isFunction || isOftenCapital.test(token.text)) return false;
  if (between === '» ' || between === '” ') return true;
  return between === ' ' && before.isContent && !before.isCapitalised;
}
