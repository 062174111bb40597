import type { PairReading } from '../pair-reading.ts';
import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { SideReading, Token } from '../reading.ts';
import { willSpeak } from './tense-lone.ts';
import { mainTokens } from '../words/clauses.ts';
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
  return (
    ofTies(reading, [here, there], isSpeech) ??
    ofCounts(here, there) ??
    ofLoneFuture(here, there) ??
    ofSpeechToCome([here, there], isSpeech) ??
    ofFormerState(here, there)
  );
}

/** «скаже» against «зазначив»: newspapers tell speech in the present or in the past, not in the future. */
function ofSpeechToCome(
  [here, there]: readonly [Times, Times],
  isSpeech: (token: Token) => boolean,
): readonly [Token, Token] | undefined {
  const later = (times: Times): Token | undefined =>
    times.reading.tokens.find(({ facts }) => willSpeak(facts));
  const spoke = (times: Times): Token | undefined => {
    const { tokens } = times.reading;
    if (tokens.some((one) => isSpeech(one) && /^(?:future|nonpast|infinitive)$/u.test(one.facts.verb ?? '')))
      return undefined;
    return tokens.find((one) => isSpeech(one) && /^(?:past|present)$/u.test(one.facts.verb ?? ''));
  };
  const [a, b] = [later(here), later(there)];
  if ((a === undefined) === (b === undefined)) return undefined;
  const said = spoke(a === undefined ? here : there);
  if (said === undefined) return undefined;
  return a === undefined ? (b === undefined ? undefined : [said, b]) : [a, said];
}

/** «був», «міг», «мали»: a state of the past, where nothing over there is past or may be. */
function ofFormerState(here: Times, there: Times): readonly [Token, Token] | undefined {
  const state = (times: Times): Token | undefined =>
    mainTokens(times.reading).find((token) => formerState.test(token.facts.folded) && isOfPast(times, token));
  const now = (times: Times): Token | undefined =>
    times.pastCount === 0 && !times.reading.tokens.some(({ facts }) => wishing.has(facts.folded))
      ? (times.presents[0] ??
        times.reading.tokens.find((token) => isNow(token) && !isMaybe(times.reading, token)))
      : undefined;
  const [a, b] = [state(here), state(there)];
  const [nowHere, nowThere] = [now(here), now(there)];
  if (a !== undefined && nowThere !== undefined) return [a, nowThere];
  return b !== undefined && nowHere !== undefined ? [nowHere, b] : undefined;
}

const wishing = oneOf`щоб|чтобы|аби|щоби|дабы`;

const formerState =
  /^(?:був|була|було|були|был|была|было|были|мав|мала|мало|мали|імел|імів|имел[аио]?|міг|могла|могло|могли|мог)$/u;

/** «мала» may be small, but not before an infinitive. */
const isOfPast = (times: Times, token: Token): boolean =>
  times.formOf(token) === 'past' ||
  (/^ма[вл]/u.test(token.facts.folded) &&
    times.formOf(token) !== 'nonpast' &&
    times.reading.tokens[token.index + 1]?.facts.verb === 'infinitive');

/** «Може, це вона»: perhaps. */
const isMaybe = ({ text }: SideReading, { facts, endOffset }: Token): boolean =>
  /^мо[жг]/u.test(facts.folded) && /^(?:,| быть| бути)/u.test(text.slice(endOffset));

/** What says a duty or a power without a time of its own: of the present where no «был» stands by. */
const isNow = ({ facts }: Token): boolean =>
  /^(?:може(?:ш|мо|те)|можуть|можу|можна|можно|может|могут|долж(?:ен|на|но|ны)|нужно|надо|следует|потрібно|треба|слід|повин(?:ен|на|но|ні)|нельзя|має|мають|имеет|имеют|немає|нет)$/u.test(
    facts.folded,
  );

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

/** «буде» against a side without a verb of the future, and with more than those of the past beside it: else its clause has become a noun. */
function ofLoneFuture(here: Times, there: Times): readonly [Token, Token] | undefined {
  const isPast = (times: Times): boolean => times.futureCount + times.openCount === 0;
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
