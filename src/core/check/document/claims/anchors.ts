import type { Span } from '../../../model.ts';
import type { PairReading } from '../../pair-reading.ts';
import { findReportVerbs } from '../../quotes/stances.ts';
import type { SideReading, Token } from '../../reading.ts';
import { overlaps } from '../../spans.ts';
import { slotQuality } from '../../words/slots.ts';
import { partBits } from '../../words/word-parts.ts';

/** Ties from which two words say the same thing. */
export const tieOfThings = 0.6;

/** Two words of two reports that name one thing or one deed. */
export interface Anchor {
  /** The first word with content of either side, and all of them. */
  readonly here: Token;
  readonly there: Token;
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  readonly quality: number;
}

/** Words with content that two sentences have in common, those of who reports left out: “…, the governor said”. */
export function anchorsOf(reading: PairReading): readonly Anchor[] {
  const { source, target, links } = reading;
  return links.links.flatMap(({ source: left, target: right, quality }): Anchor[] => {
    if (quality < tieOfThings || quality === slotQuality) return [];
    const words = (side: SideReading, indexes: readonly number[]): Token[] =>
      indexes.flatMap((at) => side.tokens[at] ?? []).filter((token) => token.isContent && !token.isNumber);
    const [own, others] = [words(source, left), words(target, right)];
    const [here, there] = [own[0], others[0]];
    if (here === undefined || there === undefined) return [];
    const isSaid = isOfReport(source, here) && isOfReport(target, there);
    return isSaid ? [] : [{ here, there, source: own, target: others, quality }];
  });
}

/** True where both sides of an anchor stand among these words. */
export const standsIn = (
  { source, target }: Anchor,
  here: { has(token: Token): boolean },
  there: { has(token: Token): boolean },
): boolean => source.some((token) => here.has(token)) && target.some((token) => there.has(token));

/** True for a verb of speech and the name of a quotation's speaker: who says a thing is no part of it. */
export const isOfReport = (side: SideReading, token: Token): boolean => reportWords(side).has(token.index);

const reportWords = (side: SideReading): ReadonlySet<number> =>
  side.keep(reportWords, () => {
    const isInside = (span: Span | undefined, { startOffset, endOffset }: Token): boolean =>
      span !== undefined && span.startOffset <= startOffset && endOffset <= span.endOffset;
    // «Відповідь», “answer”: a noun may be what is spoken of.
    const isVerb = (at: number): boolean => ((side.tokens[at]?.facts.parts ?? 0) & partBits.noun) === 0;
    const found = new Set(
      findReportVerbs(side)
        .map(({ token }) => token)
        .filter(isVerb),
    );
    for (const token of side.tokens)
      if (
        side.quotations.some(
          ({ verbSpan, speakerSpan }) => isInside(verbSpan, token) || isInside(speakerSpan, token),
        )
      )
        found.add(token.index);
    return found;
  });

/** The tie of a word with the other side, where it is one of things. */
export function partnersOf(
  reading: PairReading,
  side: 'source' | 'target',
  { index }: Token,
): readonly Token[] {
  const { links, ofSource, ofTarget } = reading.links;
  const link = links[(side === 'source' ? ofSource : ofTarget)[index] ?? -1];
  if (link === undefined || link.quality < tieOfThings || link.quality === slotQuality) return [];
  return side === 'source'
    ? link.target.flatMap((at) => reading.target.tokens[at] ?? [])
    : link.source.flatMap((at) => reading.source.tokens[at] ?? []);
}

/** Words with content that stand at most so many such words from one, in its sentence, without it. */
export function wordsNear(
  side: SideReading,
  [first, last]: readonly [Token, Token],
  reach: number,
): readonly Token[] {
  const near: Token[] = [];
  for (const step of [-1, 1] as const) {
    let left = reach;
    for (let at = (step < 0 ? first.index : last.index) + step; left > 0; at += step) {
      const token = side.tokens[at];
      if (token?.sentence !== first.sentence) break;
      if (!token.isContent) continue;
      left -= 1;
      near.push(token);
    }
  }
  return near;
}

/** How many anchors stand at most so many words with content from two places, one of either side, in their sentences. */
export function besideBoth(
  { source, target }: PairReading,
  anchors: readonly Anchor[],
  [here, there]: readonly [Span, Span],
  reach: number,
): number {
  const near = (side: SideReading, span: Span): ReadonlySet<Token> => {
    const within = side.tokens.filter((token) => overlaps(token, span));
    const [first, last] = [within[0], within.at(-1)];
    return new Set(first === undefined || last === undefined ? [] : wordsNear(side, [first, last], reach));
  };
  const [own, others] = [near(source, here), near(target, there)];
  return anchors.filter((anchor) => standsIn(anchor, own, others)).length;
}
