import type { Token } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { FormFacts } from './form-book.ts';
import { rememberWhether } from './memo.ts';
import type { Time, Times } from './times.ts';

/** The times that the finite verbs of one clause tell. */
export interface ClauseTimes extends Readonly<Record<Time, readonly Token[]>> {
  /** «було закрито»: the copula tells the time. */
  readonly hasCopula: boolean;
}

const openEnglish =
  /^(?:would|could|can|may|might|must|shall|should|ought|had|did|didn't|hadn't|have|has|hasn't|haven't|been|going|about|due|set|if|unless|let|cannot|can't|couldn't|wouldn't)$|'d$|'ve$/u;
const isOpenEnglish = rememberWhether(({ folded }: FormFacts): boolean => openEnglish.test(folded));

/** Reads a clause off the times of its side. */
export function timesOf(clause: Clause, times: Times): ClauseTimes {
  // The words of a clause follow one another.
  const [first, last] = [clause.tokens[0]?.index ?? 0, clause.tokens.at(-1)?.index ?? -1];
  const told: Record<Time, Token[]> = { past: [], present: [], future: [] };
  let hasCopula = false;
  for (const list of [times.verbs, times.copulas]) {
    for (const { token, time } of list) {
      if (token.index < first || token.index > last) continue;
      told[time].push(token);
      if (list === times.copulas) hasCopula = true;
    }
  }
  return { past: told.past, present: told.present, future: told.future, hasCopula };
}

/**
 * True where some word of a clause may tell of another time than `told`, or of none: an infinitive, a participle,
 * “would”, «може». A function and no getter of `ClauseTimes`: each object with one would be of a class of its own, which
 * the collector keeps with all that it leads to.
 */
export function isOpenClause({ tokens }: Clause, times: Times, told: ClauseTimes): boolean {
  const isTold = (token: Token): boolean =>
    told.past.includes(token) || told.present.includes(token) || told.future.includes(token);
  if (times.reading.language !== 'en')
    return tokens.some(
      (token) =>
        times.isOfOtherTime(token) && !isTold(token) && !(told.hasCopula && times.isParticiple(token)),
    );
  return tokens.some(
    (token, at) =>
      (isOpenEnglish(token.facts) && !isTold(token)) ||
      (token.facts.folded === 'used' && tokens[at + 1]?.facts.folded === 'to'),
  );
}
