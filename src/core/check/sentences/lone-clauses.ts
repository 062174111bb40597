import type { Span } from '../../model.ts';
import { loneClauseModel } from '../data/lone-clauses.data.ts';
import type { PlainReading } from '../words/plain.ts';
import { clauseEvidenceNames, weighClauses } from './clause-evidence.ts';

/** Log-odds as a sum: base plus weight times evidence. */
export interface LoneClauseModel {
  readonly base: number;
  readonly weights: Readonly<Record<(typeof clauseEvidenceNames)[number], number>>;
}

/** A clause of a side that nothing on the other side renders. */
export interface LoneClause extends Span {
  /** Where in the other side's text it would stand. */
  readonly place: number;
  /** Log-odds that it has no counterpart. */
  readonly odds: number;
}

const weights = clauseEvidenceNames.map((name) => loneClauseModel.weights[name]);

/** Fewest content words of a clause that is told: shorter ones are asides, whose words English has in other places. */
const leastWords = 3;
/** Log-odds from which a clause is told, by what the side is written in: Russian translations add most. */
const clauseMarks = { en: 2, uk: 2, ru: 2.5 } as const;

/** The clauses of a side that have no counterpart, in order. margin: added to what must be reached (log-odds). */
export function loneClauses(reading: PlainReading, side: 'source' | 'target', margin: number): LoneClause[] {
  const least = clauseMarks[reading[side].language ?? 'ru'] + margin;
  return weighClauses(reading, side).flatMap(({ startOffset, endOffset, place, words, evidence }) => {
    const odds = evidence.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), loneClauseModel.base);
    return words.length < leastWords || odds < least ? [] : [{ startOffset, endOffset, place, odds }];
  });
}
