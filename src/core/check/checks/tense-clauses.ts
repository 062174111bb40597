import { lettered } from '../../text/lettered.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import { isOpenClause, timesOf } from '../words/clause-times.ts';
import type { ClauseTimes } from '../words/clause-times.ts';
import { clausesOf } from '../words/clauses.ts';
import type { Clause } from '../words/clauses.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberWhether } from '../words/memo.ts';
import type { Times } from '../words/times.ts';

/** Two clauses that render each other and tell of times that exclude each other: the words that tell them. */
export interface ClauseClash {
  readonly english: Token;
  readonly slavic: Token;
}

/** Tied content words that two clauses must share, and the share of the English clause's. */
const leastShared = 2;
const leastShare = 0.5;

/** What is compared: an English clause, the clause that renders it, and the ties between their words. */
interface Mates {
  readonly clause: Clause;
  readonly mate: Clause;
  readonly slavic: Times;
  /** True where the Slavic word renders some word of the English clause. */
  isTied(token: Token): boolean;
  /** True where it renders a word before another one and none behind it: “fear” of “fear it will be closed”. */
  isTiedBefore(token: Token, english: Token): boolean;
}

/** Finds the first clause that tells of another time than its counterpart; verbs of speech are told as papers like. */
export function findClauseClash(
  reading: PairReading,
  sides: { readonly english: Times; readonly slavic: Times; readonly isForward: boolean },
  isSpeech: (token: Token) => boolean,
): ClauseClash | undefined {
  const { english, slavic, isForward } = sides;
  if (slavic.isConditional) return undefined;
  const { links, ofSource, ofTarget } = reading.links;
  let clauseAt: readonly Clause[] | undefined;
  for (const clause of clausesOf(english.reading)) {
    const own = timesOf(clause, english);
    if (!mayClash(own, slavic) || isOpenClause(clause, english, own)) continue;
    clauseAt ??= clausesOf(slavic.reading).flatMap((one) => one.tokens.map(() => one));
    const mate = mateOf(clause, clauseAt, reading, isForward);
    if (mate === undefined) continue;
    const verbs = new Set([...own.past, ...own.present, ...own.future]);
    const partnersOf = (token: Token): readonly Token[] => {
      const link = links[(isForward ? ofSource : ofTarget)[token.index] ?? -1];
      const others = (isForward ? link?.target : link?.source) ?? [];
      return clause.tokens.filter((one) => others.includes(one.index));
    };
    const isTiedBefore = (token: Token, will: Token): boolean => {
      const partners = partnersOf(token);
      return (
        partners.length > 0 && partners.every((one) => one.index < will.index && one.facts.verb !== null)
      );
    };
    const isTied = (token: Token): boolean => {
      const partners = partnersOf(token);
      // What renders another verb says nothing of this one.
      return partners.length > 0 && partners.every((one) => verbs.has(one) || !mayBeVerb(one));
    };
    const other = timesOf(mate, slavic);
    if (isOpenClause(mate, slavic, other)) continue;
    const clash = compare(own, other, { clause, mate, slavic, isTied, isTiedBefore });
    if (clash !== undefined && !isSpeech(clash.english)) return clash;
  }
  return undefined;
}

/** A clause of one time, where the other side tells of one that it excludes; what is to come may be told by none. */
function mayClash({ past, present, future }: ClauseTimes, slavic: Times): boolean {
  if (past.length > 0) return present.length + future.length === 0 && slavic.presents.length > 0;
  if (present.length > 0) return future.length === 0 && slavic.pasts.length > 0;
  return future.length > 0;
}

const mayBeVerb = ({ facts: { verb } }: Token): boolean => verb === 'third' || verb === 'past';

const slavicCopula = lettered.u`^(?:є|був|була|було|були|был|была|было|были|явля\p{L}+)$`;
const isSlavicCopula = rememberWhether(({ folded }: FormFacts): boolean => slavicCopula.test(folded));

function compare(own: ClauseTimes, other: ClauseTimes, mates: Mates): ClauseClash | undefined {
  const { mate, slavic } = mates;
  const isAbout = (token: Token | undefined): token is Token =>
    token !== undefined && (mates.isTied(token) || isSlavicCopula(token.facts));
  const kinds = (['past', 'present', 'future'] as const).filter((kind) => own[kind].length > 0);
  const theirs = (['past', 'present', 'future'] as const).filter((kind) => other[kind].length > 0);
  if (kinds.length !== 1) return undefined;
  if (kinds[0] === 'past') {
    const english = own.past[0];
    const now = other.present.find(isAbout);
    // Behind a verb of the past the present of Ukrainian and Russian is the past of English.
    const isTold = slavic.pasts.some((token) => token.sentence === mate.tokens[0]?.sentence);
    if (english === undefined || now === undefined || theirs.length !== 1 || isTold) return undefined;
    return { english, slavic: now };
  }
  if (kinds[0] === 'present') {
    // “is being hailed” goes on from what was done.
    if (mates.clause.tokens.some((token) => token.facts.folded === 'being')) return undefined;
    const english = own.present.find((token) => !token.facts.folded.endsWith('ing'));
    const told = other.past.find(isAbout);
    return english === undefined || told === undefined || theirs.length !== 1
      ? undefined
      : { english, slavic: told };
  }
  const english = own.future[0];
  if (english === undefined || other.future.length > 0) return undefined;
  const told =
    other.past.find(isAbout) ??
    other.present.find((token) => isAbout(token) && !mates.isTiedBefore(token, english));
  if (told !== undefined) return { english, slavic: told };
  const first = mate.tokens[0];
  return theirs.length === 0 && first !== undefined && slavic.futureCount === 0 && isAllKnown(mate)
    ? { english, slavic: first }
    : undefined;
}

/** A word that no dictionary has may be the verb. */
const isAllKnown = (clause: Clause): boolean =>
  clause.tokens.every(
    ({ facts, isCapitalised }) =>
      isCapitalised || facts.isFunction || facts.concepts.length > 0 || !endsAsVerb(facts),
  );

const verbTail = /(?:[ауюяеёиі]т|[уюая]ть|[иї]ть|л[аио]?|[аиіуяю]в|є|с[яь])$/u;
const endsAsVerb = rememberWhether(({ folded }: FormFacts): boolean => verbTail.test(folded));

/** The clause in which most of the tied words stand. */
function mateOf(
  clause: Clause,
  clauseAt: readonly Clause[],
  reading: PairReading,
  isForward: boolean,
): Clause | undefined {
  const { links, ofSource, ofTarget } = reading.links;
  const content = clause.tokens.filter((token) => token.isContent);
  const counts = new Map<Clause, number>();
  for (const token of content) {
    const link = links[(isForward ? ofTarget : ofSource)[token.index] ?? -1];
    if (link === undefined || link.quality < leastShare) continue;
    const mates = new Set((isForward ? link.source : link.target).map((at) => clauseAt[at]));
    for (const mate of mates) if (mate !== undefined) counts.set(mate, (counts.get(mate) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < leastShared || best[1] < leastShare * content.length) return undefined;
  return best[0];
}
