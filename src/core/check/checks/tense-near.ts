import type { PairReading } from '../pair-reading.ts';
import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { SideReading, Token } from '../reading.ts';
import { readTimes } from '../words/times.ts';
import type { Times } from '../words/times.ts';

/** Ties from which two verbs are equivalents of the lexicon. */
const sameVerb = 0.9;

/**
 * Finds the first verb that a Ukrainian and a Russian side tell in times that exclude each other: both have the same
 * forms, so a tied verb in another time was changed. Verbs of speech are told in any time.
 */
export function findNearClash(
  reading: PairReading,
  isSpeech: (token: Token) => boolean,
): readonly [Token, Token] | undefined {
  if (reading.isSameLanguage) return undefined;
  const [here, there] = [readTimes(reading.source), readTimes(reading.target)];
  if (here.isConditional || there.isConditional) return undefined;
  return ofTies(reading, [here, there], isSpeech) ?? ofCounts(here, there) ?? ofLoneFuture(here, there);
}

/** A verb and its equivalent. */
function ofTies(
  reading: PairReading,
  [here, there]: readonly [Times, Times],
  isSpeech: (token: Token) => boolean,
): readonly [Token, Token] | undefined {
  for (const { source, target, quality } of reading.links.links) {
    const [a, b] = [reading.source.tokens[source.at(-1) ?? -1], reading.target.tokens[target.at(-1) ?? -1]];
    if (a === undefined || b === undefined || quality < sameVerb || [a, b].some(isOut)) continue;
    const [first, second] = [here.formOf(a), there.formOf(b)];
    const isLater = [first, second].includes('future') && [first, second].some(isGone);
    if (!isLater && (isSpeech(a) || isSpeech(b))) continue;
    // What «щоб» wishes for has a past form and no time.
    const isWished =
      (a.facts.verb === 'past') !== (first === 'past') || (b.facts.verb === 'past') !== (second === 'past');
    const isUntil = isAwaited(reading.source, a) || isAwaited(reading.target, b);
    if (!isWished && !isUntil && (isLater || areApart(first, second))) return [a, b];
  }
  return undefined;
}

/** «пока не окажется», «поки не опинився»: what is waited for has no time of its own. */
const isAwaited = ({ text }: SideReading, { startOffset }: Token): boolean =>
  awaiting.test(text.slice(Math.max(0, startOffset - 60), startOffset));

const awaiting = lettered.iu`(?<!\p{L})(?:поки|доки|допоки|пока)(?! що)(?:\s[\p{L}'’-]+){0,4}\sне\s$`;

/** «стали» may be steel, but not where «станут» renders it. */
const isGone = (form: string | null): boolean => form === 'past' || form === 'maybe-past';

const canNow = (token: Token): boolean => oneOf`може|можуть|может|могут`.has(token.facts.folded);
const couldThen = (token: Token): boolean => oneOf`міг|могла|могло|могли|мог`.has(token.facts.folded);

/** Where one side has a form more and the other side a form of another time: forms that both languages tell alike. */
function ofCounts(here: Times, there: Times): readonly [Token, Token] | undefined {
  const copulasOf = (times: Times, time: 'past' | 'future'): Token[] =>
    times.copulas.filter((one) => one.time === time).map((one) => one.token);
  const formsOf = (times: Times): readonly (readonly [Token[], Token[]])[] => [
    [copulasOf(times, 'past'), copulasOf(times, 'future')],
    [times.reading.tokens.filter(couldThen), times.reading.tokens.filter(canNow)],
  ];
  const theirs = formsOf(there);
  for (const [at, [ownPast, ownLater]] of formsOf(here).entries()) {
    const [past = [], later = []] = theirs[at] ?? [];
    const [lost, gained] = [ownPast.length - past.length, later.length - ownLater.length];
    const [a, b] = lost > 0 ? [ownPast[0], later[0]] : [ownLater[0], past[0]];
    if (lost * gained > 0 && a !== undefined && b !== undefined) return [a, b];
  }
  return undefined;
}

/** «буде» against a side whose verbs are all of the past, and more than those of the past beside it: else its clause has become a noun. */
function ofLoneFuture(here: Times, there: Times): readonly [Token, Token] | undefined {
  const isPast = (times: Times): boolean => times.futureCount + times.openCount + times.presents.length === 0;
  const futureOf = (times: Times): Token | undefined =>
    times.copulas.find(({ time }) => time === 'future')?.token;
  const [a, b] = [futureOf(here), futureOf(there)];
  const [past, pastThere] = [here.pasts[there.pasts.length], there.pasts[here.pasts.length]];
  if (a !== undefined && isPast(there) && pastThere !== undefined) return [a, pastThere];
  return b !== undefined && isPast(here) && past !== undefined ? [past, b] : undefined;
}

/** Participles, gerunds, imperatives, and the future of one word, whose endings look like a present. */
const notFinite =
  /(?:вш|едш|[юуая]щ)(?:ий|ая|ее|ие|его|ему|им|ем|их|ими|ую|ей)(?:ся)?$|(?:[юуая]чи|вши)(?:сь|ся)?$|[йиь]те(?:ся|сь)?$|тим(?:у|еш?|еть?|емо|ете|уть)(?:ся|сь)?$|[аеє]н(?:ою|ої|ого|ому|им|их|ими)$|оказыва|опиня/u;

const isOut = ({ facts, isCapitalised, isOpening }: Token): boolean =>
  (isCapitalised && !isOpening) || notFinite.test(facts.folded);

/** The past against anything that is no past, the present against the future. */
function areApart(a: string | null, b: string | null): boolean {
  const isLater = (form: string | null): boolean =>
    form === 'present' || form === 'future' || form === 'nonpast';
  if (a === 'past' || b === 'past') return isLater(a) || isLater(b);
  return (a === 'present' && b === 'future') || (a === 'future' && b === 'present');
}
