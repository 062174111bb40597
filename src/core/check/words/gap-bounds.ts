import type { SideEvidence } from './gap-side.ts';
import type { Gap } from './gaps.ts';

const mark = /[,;:()–—.?!]/u;

/** True where a mark stands in a stretch of text between two words. A lone space, which stands between most, is none. */
export const hasMark = (text: string, from: number, to: number): boolean =>
  !(to === from + 1 && text.charCodeAt(from) === 0x20) && mark.test(text.slice(from, to));

/**
 * How the rest of the stretch between marks that holds a gap is tied: content words and function words, tied and not; whether
 * the gap stands in brackets, and how many more brackets its side has.
 */
export function addBounds(evidence: number[], gap: Gap, side: SideEvidence): void {
  const { own, ofOwn } = side;
  const { tokens, text } = own;
  const counts = { content: [0, 0], function: [0, 0] };
  const count = (at: number): void => {
    const list = tokens[at]?.isContent === true ? counts.content : counts.function;
    const kind = (ofOwn[at] ?? -1) < 0 ? 1 : 0;
    list[kind] = (list[kind] ?? 0) + 1;
  };
  const isParted = (at: number): boolean => {
    const [before, behind] = [tokens[at - 1], tokens[at]];
    return (
      before === undefined || behind === undefined || hasMark(text, before.endOffset, behind.startOffset)
    );
  };
  for (let at = gap.tokens[0]?.index ?? 0; !isParted(at); at--) count(at - 1);
  for (let at = (gap.tokens.at(-1)?.index ?? 0) + 1; !isParted(at); at++) count(at);
  const opening = text.lastIndexOf('(', gap.startOffset);
  const isBracketed = opening >= 0 && text.indexOf(')', opening) >= gap.endOffset;
  evidence.push(...counts.content, ...counts.function, isBracketed ? 1 : 0, side.brackets);
}
