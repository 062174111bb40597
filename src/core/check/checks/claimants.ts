import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { findClaimants } from '../quotes/claimants.ts';
import type { Claimant } from '../quotes/claimants.ts';
import { otherMouth } from '../quotes/other-mouth.ts';
import { findReportVerbs } from '../quotes/stances.ts';
import type { ReportVerb } from '../quotes/stances.ts';
import type { SideReading, Token } from '../reading.ts';
import { overlaps } from '../spans.ts';
import type { PairIssue } from '../types.ts';
import { slotQuality } from '../words/slots.ts';
import { isAccording, isAside, isNegated } from './attribution.ts';
import { pairOffices } from './offices.ts';

/**
 * Finds a claim whose claimant the other side leaves out or names otherwise: «за словами мера» against plain fact,
 * against “according to the police”, and claims that exchanged their claimants.
 */
export const claimantCheck: PairCheck = {
  id: 'attribution',
  isBySentence: true,
  run(reading) {
    if (reading.isSameLanguage) return [];
    const [left, right] = [findClaimants(reading.source), findClaimants(reading.target)];
    if (left.length > 0 && right.length > 0) return changed(reading, left, right);
    return [...dropped(reading, 'source', left), ...dropped(reading, 'target', right)];
  },
};

/** A claimant whose words or verb one side alone has, where nobody is said to say anything on the other. */
function dropped(
  reading: PairReading,
  side: 'source' | 'target',
  claimants: readonly Claimant[],
): PairIssue[] {
  const other = reading[side === 'source' ? 'target' : 'source'];
  if (other.language === undefined) return [];
  const here = claimants.find((one) => isUntied(reading, side, one)) ?? toldPlainly(reading, side);
  if (here === undefined || otherMouth[other.language].test(other.text)) return [];
  if (findReportVerbs(other).length > 0) return [];
  // Who claims doubts: that is told even where the claim is rendered freely.
  if (!('stance' in here && here.stance === 'claiming') && !isClaimThere(reading, side, here)) return [];
  const isSource = side === 'source';
  const span = plain(here);
  return [
    {
      checkId: 'attribution',
      category: 'attribution',
      kind: 'dropped',
      severity: 'minor',
      tier: 'more',
      source: isSource ? [span] : [],
      target: isSource ? [] : [span],
      message: observe(
        isSource ? 'check.attribution.only-source' : 'check.attribution.only-target',
        [reading.source, isSource ? span : undefined],
        [reading.target, isSource ? undefined : span],
      ),
    },
  ];
}

/** Share of the words beside the claimant that must have a rendering: else the claim is another one, or left out too. */
const leastThere = 0.5;

function isClaimThere(reading: PairReading, side: 'source' | 'target', here: Span): boolean {
  const words = reading[side].tokens.filter(
    (token) =>
      token.isContent && (token.endOffset <= here.startOffset || token.startOffset >= here.endOffset),
  );
  const tied = words.filter((token) => isTied(reading, side, token)).length;
  return tied > 0 && tied >= leastThere * words.length;
}

/** Verbs that say no more than that somebody said it, of a third person. */
const plainest: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:said|says|reported|announced)$/u,
  uk: lettered.u`^(?:заяв(?:ив|ила|или|ило|ляє|ляють|ляв|ляла|ляли|лено)|сказа(?:в|ла|ли|ло)|каже|кажуть|повідом(?:ив|ила|или|ило|ляє|ляють|ляється|ляв|ляла|ляли|лено)|зазнача(?:є|ють|ється))$`,
  ru: lettered.u`^(?:заяв(?:ил|ила|или|ило|ляет|ляют|лял|ляла|ляли|лено)|сказа(?:л|ла|ли|ло)|говор(?:ит|ят)|сообщ(?:ил|ила|или|ило|ает|ают|ается|ал|ала|али|ало)|отмеча(?:ет|ют|ется))$`,
};

/** Marks by which the other side may tell whose words they are: «Міністр: ціни зростуть», “prices to rise - minister”. */
const marksOfSpeech = /[:«»“”„"]|\s[–—-]\s/u;

/** The only verb of speech of a sentence, which leads over to what is told or stands in passing, without a rendering. */
function toldPlainly(reading: PairReading, side: 'source' | 'target'): ReportVerb | undefined {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  const [verb, ...more] = findReportVerbs(own);
  if (verb === undefined || more.length > 0 || own.language === undefined) return undefined;
  const token = own.tokens[verb.token];
  if (token === undefined || token.facts.verb === 'infinitive' || isAccording(own, verb)) return undefined;
  if (own.sentences.length > 1 || other.sentences.length > 1 || isNegated(own, verb)) return undefined;
  const isPlain = verb.stance === 'neutral' && plainest[own.language].test(token.facts.folded);
  if (verb.stance !== 'claiming' && (!isPlain || marksOfSpeech.test(other.text))) return undefined;
  const isLed = leadsOver(own, verb) || isAside(own, verb) || (isPlain && isLast(own, verb));
  return isLed && !isOfPronoun(own, token) && !isTied(reading, side, token) ? verb : undefined;
}

/** “…, he said”: said once more of what the sentences around tell anyway; “that said” tells of nobody. */
const isOfPronoun = ({ tokens }: SideReading, { index }: Token): boolean => {
  const [before, behind] = [index - 1, index + 1].map((at) => tokens[at]?.facts.folded ?? '');
  return before === 'that' || pronouns.has(before ?? '') || pronouns.has(behind ?? '');
};
const pronouns = oneOf`he|she|they|i|we|you|it|він|вона|вони|воно|я|ми|ти|ви|он|она|они|оно|мы|ты|вы`;

const isTied = ({ links }: PairReading, side: 'source' | 'target', { index }: Token): boolean =>
  (side === 'source' ? links.ofSource : links.ofTarget)[index] !== -1;

/** “said that”, «заявив, що». */
const leadsOver = ({ text }: SideReading, { endOffset }: ReportVerb): boolean =>
  lettered.iu`^[^.;]{0,30},?\s(?:що|что|that)(?!\p{L})`.test(text.slice(endOffset, endOffset + 40));

/** “…, the governor said.”, «…, повідомив мер.». */
const isLast = ({ text }: SideReading, { startOffset, endOffset }: ReportVerb): boolean =>
  lettered.u`,\s(?:[–—-]\s)?(?:[\p{L}'’-]+\s){0,5}$`.test(text.slice(0, startOffset)) &&
  lettered.u`^(?:\s[\p{L}'’-]+){0,4}\.?$`.test(text.slice(endOffset));

function partnersOf({ links }: PairReading, side: 'source' | 'target', { index }: Token): readonly number[] {
  const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[index] ?? -1];
  if (link === undefined || link.quality <= slotQuality) return [];
  return side === 'source' ? link.target : link.source;
}

const isUntied = (reading: PairReading, side: 'source' | 'target', { words }: Claimant): boolean =>
  words.every((word) => partnersOf(reading, side, word).length === 0);

/** One claimant on either side without a word in common, or several that are tied crosswise. */
function changed(reading: PairReading, left: readonly Claimant[], right: readonly Claimant[]): PairIssue[] {
  const isTied = (a: Claimant, b: Claimant): boolean =>
    a.words.some((word) =>
      partnersOf(reading, 'source', word).some((at) => b.words.some(({ index }) => index === at)),
    );
  if (left.length > 1 && right.length > 1) {
    const areExchanged = (a: Claimant, b: Claimant): boolean =>
      left.some((one) => one !== a && isTied(one, b)) && right.some((one) => one !== b && isTied(a, one));
    return left.flatMap((a, place) => {
      const b = right[place];
      return b === undefined || isTied(a, b) || !areExchanged(a, b) ? [] : [issueOf(reading, a, b)];
    });
  }
  const [[a], [b]] = [left, right];
  if (a === undefined || b === undefined) return [];
  // «за даними Міноборони», “according to the Ministry of Defence”: one office in words that nothing ties.
  const isOneOffice = pairOffices(reading).equal.some(
    ([here, there]) => overlaps(here, a) && overlaps(there, b),
  );
  if (isOneOffice || !isUntied(reading, 'source', a) || !isUntied(reading, 'target', b)) return [];
  return isClaimThere(reading, 'source', a) ? [issueOf(reading, a, b)] : [];
}

function issueOf({ source, target }: PairReading, a: Claimant, b: Claimant): PairIssue {
  const [here, there] = [plain(a), plain(b)];
  return {
    checkId: 'attribution',
    category: 'attribution',
    kind: 'claimant',
    severity: 'minor',
    tier: 'more',
    source: [here],
    target: [there],
    message: observe('check.attribution.claimant', [source, here], [target, there]),
  };
}

const plain = ({ startOffset, endOffset }: Span): Span => ({ startOffset, endOffset });
