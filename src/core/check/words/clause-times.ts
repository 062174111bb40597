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

/** Reads a clause off the times of its side. */
export function timesOf(clause: Clause, times: Times): ClauseTimes {
  const within = new Set(clause.tokens);
  const all = [...times.verbs, ...times.copulas];
  const of = (time: Time): Token[] =>
    all.filter((one) => one.time === time && within.has(one.token)).map((one) => one.token);
  const [past, present, future] = [of('past'), of('present'), of('future')];
  const known = new Set([...past, ...present, ...future]);
  // «було закрито»: the copula tells the time.
  const hasCopula = times.copulas.some((one) => within.has(one.token));
  const isOpen =
    times.reading.language === 'en'
      ? clause.tokens.some((token) => !known.has(token) && isOpenEnglish(token.facts)) ||
        clause.tokens.some(
          (token, at) => token.facts.folded === 'used' && clause.tokens[at + 1]?.facts.folded === 'to',
        )
      : clause.tokens.some(
          (token) =>
            !known.has(token) && times.isOfOtherTime(token) && !(hasCopula && times.isParticiple(token)),
        );
  return { past, present, future, isOpen };
}
