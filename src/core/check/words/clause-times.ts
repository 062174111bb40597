import type { Token } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { FormFacts } from './form-book.ts';
import { rememberOfForm } from './memo.ts';
import type { Time, Times } from './times.ts';

/** The times that the finite verbs of one clause tell. */
export interface ClauseTimes {
  readonly past: readonly Token[];
  readonly present: readonly Token[];
  readonly future: readonly Token[];
  /** Some word of it may tell of another time, or of none: an infinitive, a participle, “would”, «може». */
  readonly isOpen: boolean;
}

const openEnglish =
  /^(?:would|could|can|may|might|must|shall|should|ought|had|did|didn't|hadn't|have|has|hasn't|haven't|been|going|about|due|set|if|unless|let|cannot|can't|couldn't|wouldn't)$|'d$|'ve$/u;
const isOpenEnglish = rememberOfForm(({ folded }: FormFacts): boolean => openEnglish.test(folded));

/** Reads a clause off the times of its side; whether it is open is found out when asked. */
export function timesOf(clause: Clause, times: Times): ClauseTimes {
  // The words of a clause follow one another.
  const [first, last] = [clause.tokens[0]?.index ?? 0, clause.tokens.at(-1)?.index ?? -1];
  const told: Record<Time, Token[]> = { past: [], present: [], future: [] };
  let hasCopula = false;
  for (const list of [times.verbs, times.copulas]) {
    for (const { token, time } of list) {
      if (token.index < first || token.index > last) continue;
      told[time].push(token);
      // «було закрито»: the copula tells the time.
      if (list === times.copulas) hasCopula = true;
    }
  }
  return {
    ...told,
    get isOpen() {
      return isOpenClause(clause, times, { told, hasCopula });
    },
  };
}

function isOpenClause(
  { tokens }: Clause,
  times: Times,
  { told, hasCopula }: { readonly told: Record<Time, Token[]>; readonly hasCopula: boolean },
): boolean {
  const isTold = (token: Token): boolean =>
    told.past.includes(token) || told.present.includes(token) || told.future.includes(token);
  if (times.reading.language !== 'en')
    return tokens.some(
      (token) => times.isOfOtherTime(token) && !isTold(token) && !(hasCopula && times.isParticiple(token)),
    );
  return tokens.some(
    (token, at) =>
      (isOpenEnglish(token.facts) && !isTold(token)) ||
      (token.facts.folded === 'used' && tokens[at + 1]?.facts.folded === 'to'),
  );
}
