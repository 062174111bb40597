import { AppError } from '../../../errors.ts';
import type { Passage, TextId } from '../../../model.ts';
import { PairReading } from '../../pair-reading.ts';
import { toPassages } from '../../side.ts';
import { overlaps } from '../../spans.ts';
import { countryCheck } from '../../checks/countries.ts';
import { thresholdOf } from '../../thresholds.ts';
import type { CheckInput, CheckKnowledge, CheckText, PairIssue } from '../../types.ts';
import { explainByDates, isConflict } from '../comparable.ts';
import { issueFinding } from '../issue-finding.ts';
import type { CheckReading } from '../quotations.ts';
import type { Finding } from '../speakers.ts';
import { findOtherActors } from './actors.ts';
import { anchorsOf } from './anchors.ts';
import { findOtherCauses } from './causes.ts';
import { findCertainty } from './certainty.ts';
import { findCounted } from './counted.ts';
import { findOtherDoers } from './doers.ts';
import { conflictsInPlace, countriesInPlace } from './in-place.ts';
import { findOpposites } from './opposites.ts';
import { areAtOtherTimes, findOtherTimes } from './other-times.ts';
import { findOtherNames } from './places.ts';
import { findOpposed } from './poles.ts';
import { findDenied } from './polarity.ts';
import { meetSentences, readSentences } from './sentences.ts';
import type { MetSentences, ReportSentence } from './sentences.ts';
import { findOtherStages } from './stages.ts';
import { findOtherTolls, readTolls } from './tolls.ts';

/** Of two texts so many pairs of passages correspond, and this share of the sentences of the shorter one, where they report one event. */
const fewestPairs = 3;
const leastShare = 0.1;
/**
 * What two sentences whose passages do not correspond must have in common: words, or of short sentences a share of them; nats of
 * what those say, and of the most that either has in common with any sentence.
 */
const fewestAnchors = 3;
const leastOfShort = 0.4;
const leastNats = 5.5;
const leastOfBest = 0.8;

interface Claims {
  readonly input: CheckInput;
  readonly knowledge: CheckKnowledge;
  readonly check: CheckReading;
}

/**
 * Finds claims of one report that the other one contradicts, sentence by sentence over the whole texts: in sentences whose passages
 * correspond and, where two texts report one event, in others that have enough in common. All are folded: who reads decides
 * whether they are about one thing. Throws AppError('cancelled').
 */
export function findClaimConflicts(claims: Claims): Finding[] {
  const { input, knowledge } = claims;
  if (input.mode !== 'comparable') return [];
  const read = input.texts.map((text) => readSentences(text, knowledge, input));
  return read.flatMap((left, place) =>
    read.slice(place + 1).flatMap((right, offset) => {
      const texts = [input.texts[place], input.texts[place + 1 + offset]] as const;
      return texts[0] === undefined || texts[1] === undefined
        ? []
        : between([texts[0], texts[1]], [left, right], claims);
    }),
  );
}

function between(
  texts: readonly [CheckText, CheckText],
  [left, right]: readonly [readonly ReportSentence[], readonly ReportSentence[]],
  claims: Claims,
): Finding[] {
  const loose = (claims.input.loose ?? []).flatMap((pair) => oriented(pair, texts));
  const isMet = ({ a, b }: MetSentences): boolean =>
    loose.some(([here, there]) => touch(a.passage, here) && touch(b.passage, there));
  const isOneEvent =
    loose.length >= fewestPairs && loose.length >= leastShare * Math.min(left.length, right.length);
  const met = withCorresponding(meetSentences(left, right), [left, right], loose);
  const bestOf = new Map<ReportSentence, number>();
  for (const { a, b, nats } of met)
    for (const one of [a, b]) bestOf.set(one, Math.max(nats, bestOf.get(one) ?? 0));
  const tolls =
    isOneEvent && !claims.input.disabledChecks.includes('number')
      ? findOtherTolls(readTolls(left), readTolls(right), roundingOf(claims))
      : [];
  const ofTolls = tolls.map(({ reading, issue }) => asFinding(reading, texts, issue, claims));
  const ofSentences = met.flatMap((pair): Finding[] => {
    if (claims.input.isCancelled?.() === true) throw new AppError('cancelled');
    const reading = new PairReading(pair.a.reading, pair.b.reading);
    if (isMet(pair))
      return [
        ...conflictsOf(reading, claims, texts),
        ...conflictsInPlace(reading, claims.check(reading), claims.knowledge),
      ].map((issue) => asFinding(reading, texts, issue, claims));
    const most = Math.max(bestOf.get(pair.a) ?? 0, bestOf.get(pair.b) ?? 0);
    if (!isOneEvent || pair.nats < Math.max(leastNats, leastOfBest * most) || !areAlike(reading)) return [];
    // Who denies in one sentence and says in another may speak of two things.
    const told = claims
      .check(reading)
      .filter((issue) => issue.category !== 'attribution' && isConflict(reading, issue, claims.knowledge));
    return [...told, ...conflictsOf(reading, claims, texts)].map((issue) =>
      asFinding(reading, texts, issue, claims),
    );
  });
  return [...ofSentences, ...ofTolls];
}

const roundingOf = ({ knowledge }: Claims): number => thresholdOf(knowledge, 'number.rounding') / 100;

/** Adds the sentences of corresponding passages that share too few words to meet by them. */
function withCorresponding(
  met: readonly MetSentences[],
  [left, right]: readonly [readonly ReportSentence[], readonly ReportSentence[]],
  loose: readonly (readonly [Passage, Passage])[],
): readonly MetSentences[] {
  const isMet = (a: ReportSentence, b: ReportSentence): boolean =>
    met.some((one) => one.a === a && one.b === b);
  const added = loose.flatMap(([here, there]) => {
    const own = left.filter(({ passage }) => touch(passage, here));
    const others = right.filter(({ passage }) => touch(passage, there));
    return own.flatMap((a) =>
      others.flatMap((b): MetSentences[] => (isMet(a, b) ? [] : [{ a, b, nats: 0 }])),
    );
  });
  return [...met, ...added];
}

/** True for sentences with enough words in common. */
function areAlike(reading: PairReading): boolean {
  const { length } = anchorsOf(reading);
  const words = Math.min(
    ...[reading.source, reading.target].map(
      ({ tokens }) => tokens.filter((token) => token.isContent && !token.isNumber).length,
    ),
  );
  return length >= fewestAnchors || (length > 1 && length >= leastOfShort * words);
}

/** What no check of pairs tells between reports. */
function conflictsOf(
  reading: PairReading,
  { input, knowledge }: Claims,
  texts: readonly [CheckText, CheckText],
): readonly PairIssue[] {
  const isOn = (id: string): boolean => !input.disabledChecks.includes(id);
  const { gazetteer } = knowledge;
  return [
    ...(isOn('number') ? findCounted(reading, thresholdOf(knowledge, 'number.rounding') / 100) : []),
    ...(isOn('date') ? findOtherTimes(reading, texts) : []),
    ...(isOn('tense') ? findOtherStages(reading, texts) : []),
    ...(isOn('negation') ? findDenied(reading) : []),
    ...(isOn('claim') ? findCertainty(reading) : []),
    ...(isOn('word')
      ? [
          ...(areAtOtherTimes(reading) ? [] : [...findOpposites(reading), ...findOpposed(reading)]),
          ...findOtherCauses(reading),
        ]
      : []),
    ...(isOn('name') ? findOtherDoers(reading) : []),
    ...(isOn('name') && gazetteer !== undefined
      ? [
          ...findOtherActors(reading, gazetteer),
          ...findOtherNames(reading, gazetteer),
          ...countriesInPlace(reading, countryCheck.run(reading, knowledge)),
        ]
      : []),
  ];
}

function asFinding(
  { source, target }: PairReading,
  [a, b]: readonly [CheckText, CheckText],
  issue: PairIssue,
  { knowledge }: Claims,
): Finding {
  const passages = [
    ...issue.source.flatMap((span) => toPassages(source.side, span)),
    ...issue.target.flatMap((span) => toPassages(target.side, span)),
  ];
  const { evidence } = explainByDates(a, b, issue, knowledge);
  return { ...issueFinding(issue, passages, evidence), tier: 'more', severity: 'minor' };
}

function oriented(
  { a, b }: NonNullable<CheckInput['loose']>[number],
  [left, right]: readonly [{ readonly id: TextId }, { readonly id: TextId }],
): (readonly [Passage, Passage])[] {
  if (a.textId === left.id && b.textId === right.id) return [[a, b]];
  return a.textId === right.id && b.textId === left.id ? [[b, a]] : [];
}

const touch = (one: Passage, other: Passage): boolean => one.unitId === other.unitId && overlaps(one, other);

/** Leaves out claims whose places another check has told already, and such as meet another claim on both sides. */
export function withoutToldClaims(
  claims: readonly Finding[],
  others: readonly Finding[],
): readonly Finding[] {
  const told: Finding[] = [...others];
  return claims.filter((one) => {
    const texts = new Set(one.passages.map(({ textId }) => textId));
    const isTold = told.some((other) =>
      [...texts].every((id) =>
        one.passages.some((here) => here.textId === id && other.passages.some((there) => touch(here, there))),
      ),
    );
    if (!isTold) told.push(one);
    return !isTold;
  });
}
