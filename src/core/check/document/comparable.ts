import type { Message, Span, Tier } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { overlaps } from '../spans.ts';
import { slotQuality } from '../words/slots.ts';
import { thresholdOf } from '../thresholds.ts';
import type { CheckKnowledge, CheckText, PairIssue } from '../types.ts';
import { notExcluded } from './claims/certainty.ts';
import { areOtherHours, readMoments } from './claims/moments.ts';
import type { Moment } from './claims/moments.ts';
import { isSureDenial } from './claims/polarity.ts';
import { areOfOneUnit, mayBothBeTrue } from './both-true.ts';

/** What two reports of one event can contradict each other in: claims, not wording and not what one of them leaves out. */
const conflicts: ReadonlySet<PairIssue['category']> = new Set([
  'number',
  'date',
  'unit',
  'negation',
  'quotation',
  'attribution',
  'modality',
  'loaded',
]);

/** Share of content words that two sentences must have in common to be about one person, who has an office. */
const leastForOffice = 0.6;

/** True where a finding between comparable texts is a conflict of claims about one thing. */
export function isConflict(reading: PairReading, issue: PairIssue, knowledge: CheckKnowledge): boolean {
  // How a name is spelled is a matter of its own, wherever it stands.
  if (issue.kind === 'via-russian' || issue.kind === 'title') return true;
  // Another report of an event names other people and places: that contradicts nothing.
  if (issue.category === 'name') return false;
  // What was due when the one was written may be done in the other.
  if (issue.kind === 'duty') return false;
  const [here, there] = [issue.source[0], issue.target[0]];
  const isOffice = issue.kind?.startsWith('office') === true;
  if (here === undefined || there === undefined) return false;
  if (!isOffice && !isOfThings(issue) && !conflicts.has(issue.category)) return false;
  if (issue.kind !== undefined && ownWays.has(issue.kind)) return false;
  if (isPlainNumber(issue)) {
    if (areOneHour(reading, here, there)) return false;
    if (mayBothBeTrue(reading, issue, thresholdOf(knowledge, 'number.rounding') / 100)) return false;
  }
  if (issue.category === 'date' && (isStamp(reading.source, here) || isStamp(reading.target, there)))
    return false;
  if (issue.category === 'negation' && !isSureDenial(reading, issue, [here, there])) return false;
  if (issue.category === 'modality' && areExcluded(reading, here, there)) return false;
  const sentences = [sentenceAt(reading.source, here), sentenceAt(reading.target, there)] as const;
  if (isPlainNumber(issue) && areOfOneUnit(reading, issue))
    return sharedWords(reading, ...sentences).shared >= leastOfOneUnit;
  return (
    sharedShare(reading, ...sentences) >=
    (isOffice ? leastForOffice : thresholdOf(knowledge, 'comparable.shared') / 100)
  );
}

/** Two parts of one time of day, by another zone perhaps: «о 5:20», “02:20 GMT”. */
function areOneHour({ source, target }: PairReading, here: Span, there: Span): boolean {
  const at = (side: SideReading, span: Span): Moment | undefined =>
    readMoments(side, undefined).find((one) => one.minutes !== undefined && overlaps(one, span));
  const [a, b] = [at(source, here), at(target, there)];
  return a !== undefined && b !== undefined && !areOtherHours(a, b);
}

/** “2026-02-03”: nobody writes so in a sentence; such a date was glued to the text when it was copied. */
const isStamp = ({ text }: SideReading, { startOffset, endOffset }: Span): boolean =>
  [...text.matchAll(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/gu)].some(
    ({ index }) => index <= startOffset && endOffset <= index + 10,
  );

/** «Не виключила, що вік знизять» and “could be lowered” say the same. */
const areExcluded = ({ source, target }: PairReading, here: Span, there: Span): boolean =>
  [source, target].some((side, at) => {
    const sentence = side.sentences[sentenceAt(side, at === 0 ? here : there)];
    return (
      sentence !== undefined && notExcluded.test(side.text.slice(sentence.startOffset, sentence.endOffset))
    );
  });

/** Each author quotes or retells in a way of his own, and names things as he is used to. */
const ownWays: ReadonlySet<string> = new Set([
  'marks-lost',
  'marks-added',
  'retold',
  'made-direct',
  'inconsistent',
]);

/** One number against another, in figures or words. */
const isPlainNumber = ({ checkId, kind }: PairIssue): boolean => checkId === 'number' && kind === undefined;

/** Words that two sentences share, the unit among them, to measure one thing in it: kilometres from the line of the front. */
const leastOfOneUnit = 2;

/** Maize for wheat, soldiers for civilians: a claim of another thing, whatever the words around it. */
const isOfThings = ({ checkId, kind, severity }: PairIssue): boolean =>
  kind === 'goods' || (checkId === 'contrast' && severity === 'major');

function sentenceAt(reading: SideReading, span: Span): number {
  return reading.sentences.findIndex(
    (one) => one.startOffset <= span.startOffset && span.startOffset < one.endOffset,
  );
}

function sharedShare(reading: PairReading, source: number, target: number): number {
  const { shared, least } = sharedWords(reading, source, target);
  // «Перевірка забрала п'ять годин»: of four words one is the number and two are as many as can be shared.
  return shared < (least <= 4 ? 2 : 3) ? 0 : shared / Math.max(1, least);
}

/** Content words that two sentences share, and how many the shorter one has. */
function sharedWords(
  reading: PairReading,
  source: number,
  target: number,
): { readonly shared: number; readonly least: number } {
  const { links, ofSource } = reading.links;
  const wordsOf = (side: SideReading, sentence: number): readonly Token[] =>
    side.tokens.filter(
      (token) => token.sentence === sentence && token.isContent && !isOfReporter(side, token),
    );
  const own = wordsOf(reading.source, source);
  const other = wordsOf(reading.target, target);
  const within = new Set(other.map((token) => token.index));
  // A tie that rests on place alone proves nothing here.
  const shared = own.filter((token) => {
    const link = links[ofSource[token.index] ?? -1];
    return link !== undefined && link.quality !== slotQuality && link.target.some((at) => within.has(at));
  }).length;
  return { shared, least: Math.min(own.length, other.length) };
}

/** “…, Koval said”: two sentences that the same person said are not about one thing for that. */
const isOfReporter = ({ quotations }: SideReading, token: Token): boolean =>
  quotations.some(({ verbSpan, speakerSpan }) =>
    [verbSpan, speakerSpan].some(
      (span) =>
        span !== undefined && span.startOffset <= token.startOffset && token.endOffset <= span.endOffset,
    ),
  );

/** A difference that time may explain is folded, and says so; so is one between texts of which one has no date. */
export function explainByDates(
  a: CheckText,
  b: CheckText,
  issue: PairIssue,
  knowledge: Pick<CheckKnowledge, 'thresholds'> = {},
): { tier: Tier; evidence: Message[] } {
  const isCount = issue.category === 'number' || issue.category === 'date' || issue.category === 'unit';
  if (!isCount) return { tier: issue.tier, evidence: [] };
  const [here, there] = [a.provenance.publicationDate, b.provenance.publicationDate];
  if (
    here !== undefined &&
    there !== undefined &&
    isSameTime(here, there, thresholdOf(knowledge, 'comparable.days'))
  )
    return { tier: issue.tier, evidence: [] };
  return { tier: 'more', evidence: [sayDates(a, b)] };
}

/** Says what is known of the dates of two texts. */
function sayDates(a: CheckText, b: CheckText): Message {
  const [here, there] = [a.provenance.publicationDate, b.provenance.publicationDate];
  const params = { source: a.sigil, target: b.sigil, sourceDate: here ?? '', targetDate: there ?? '' };
  if (here === undefined)
    return { key: there === undefined ? 'check.dates.missing' : 'check.dates.missing-source', params };
  return { key: there === undefined ? 'check.dates.missing-target' : 'check.dates.explain', params };
}

/** Full dates at most so many days apart, or equal partial ones. */
function isSameTime(a: string, b: string, mostDays: number): boolean {
  if (a === b) return true;
  const isFull = /^\d{4}-\d\d-\d\d$/u.test(a) && /^\d{4}-\d\d-\d\d$/u.test(b);
  return isFull && Math.abs(Date.parse(a) - Date.parse(b)) <= mostDays * 86_400_000;
}
