import type { Span } from '../../model.ts';
import { loneModel } from '../data/lone-sentences.data.ts';
import type { PlainReading } from '../words/plain.ts';
import { evidenceNames, weighPieces } from './lone-evidence.ts';

/** Log-odds as a sum: base plus weight times evidence. */
export interface LoneModel {
  readonly base: number;
  readonly weights: Readonly<Record<(typeof evidenceNames)[number], number>>;
}

/** A sentence of a side that nothing on the other side renders. */
export interface LoneSentence extends Span {
  /** Where in the other side's text it would stand. */
  readonly place: number;
  /** Log-odds that it has no counterpart. */
  readonly odds: number;
}

/** Fewest content words of a sentence that is told: shorter ones are rendered by anything. */
const leastWords = 2;
const weights = evidenceNames.map((name) => loneModel.weights[name]);

/** The sentences of both sides that have no counterpart, from log-odds of `least` on, in order; none where neither side has two. */
export function loneSentences(
  reading: PlainReading,
  least: number,
): { readonly source: readonly LoneSentence[]; readonly target: readonly LoneSentence[] } {
  const { source, target } = weighPieces(reading);
  const judge = (pieces: typeof source): LoneSentence[] =>
    pieces.flatMap(({ piece, evidence, place }): LoneSentence[] => {
      if (piece.words.length < leastWords) return [];
      const odds = evidence.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), loneModel.base);
      const { startOffset, endOffset } = piece;
      return odds < least ? [] : [{ startOffset, endOffset, place, odds }];
    });
  return { source: judge(source), target: judge(target) };
}
