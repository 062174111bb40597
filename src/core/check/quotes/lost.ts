import { lettered } from '../../text/lettered.ts';
import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { findReportVerbs } from './stances.ts';
import { looseMarksOf, nestedOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { isRetold } from './voice.ts';
import { isShouted } from '../words/shouted.ts';

/** What else stands in marks in a pair. */
export interface Marked {
  /** Stretches of the side that has the lone ones. */
  readonly own: readonly Stretch[];
  /** Stretches of the other side. */
  readonly others: readonly Stretch[];
  /** Stretches that are versions of each other, source first. */
  readonly pairs: readonly (readonly [Stretch, Stretch])[];
}

/** Words from which a stretch without marks on the other side is a speech: it is listed at once. */
const longSpeech = 5;

/**
 * Tells stretches that stand in marks on one side alone: marks lost or added, or, where the other side tells the words
 * in the reporter's voice, direct speech retold.
 */
export function findLost(
  reading: PairReading,
  stretches: readonly Stretch[],
  side: 'source' | 'target',
  { own, others, pairs }: Marked,
): PairIssue[] {
  const other = reading[side === 'source' ? 'target' : 'source'];
  const isBare = others.length === 0;
  return (
    stretches
      .filter(
        (stretch) =>
          stretch.isClosed || (isBare && stretch.tokens.length > 2 && stretch.outer.startOffset > 0),
      )
      .map((stretch) => ({
        stretch,
        partners: densest(partnersOf(reading, stretch, side), stretch),
      }))
      // «…, – сказав він, – …» in one pair of marks there is two pairs here.
      .filter(
        ({ stretch, partners }) =>
          !others.some(
            (one) =>
              one.tokens.some((token) => token.isContent && partners.has(token.index)) &&
              !(isOfOuter(stretch, one, own, pairs) && nestedOf(other, one).length === 0),
          ),
      )
      .filter(
        ({ stretch, partners }) => !isBesideLooseMark(reading[side], stretch, other, spanOf(other, partners)),
      )
      .filter(({ stretch, partners }) => !isSetPhrase(reading[side], stretch, other, partners))
      .filter(({ stretch, partners }) => !isAskedBare(reading[side], stretch, other, spanOf(other, partners)))
      .map(({ stretch, partners }) =>
        asIssue(reading, stretch, { side, partners, isBare: others.length === 0 }),
      )
  );
}

/**
 * Tells speeches in marks inside a quotation whose other version has no marks inside: «він сказав: „Ходімо до міста“».
 * pairs: versions of each other, source first.
 */
export function findNestedLost(
  reading: PairReading,
  pairs: readonly (readonly [Stretch, Stretch])[],
): PairIssue[] {
  return pairs.flatMap((pair) => {
    const [here, there] = [nestedOf(reading.source, pair[0]), nestedOf(reading.target, pair[1])];
    if ((here.length === 0) === (there.length === 0)) return [];
    const side = here.length > 0 ? 'source' : 'target';
    const [own, other] =
      side === 'source' ? [reading.source, reading.target] : [reading.target, reading.source];
    const outer = side === 'source' ? pair[1] : pair[0];
    const inside = new Set(outer.tokens.map((token) => token.index));
    return [...here, ...there].flatMap((stretch) => {
      const partners = [...partnersOf(reading, stretch, side)].filter((at) => inside.has(at));
      const isSpoken = stretch.tokens.length >= leastNested && !isName(stretch, own, other);
      // Where the inner words are all that the other side has, the outer marks are what differs.
      const whole = partnersOf(reading, side === 'source' ? pair[0] : pair[1], side);
      const isAll = [...whole].every((at) => !inside.has(at) || partners.includes(at));
      if (!isSpoken || isAll || partners.length < 2 || !isLedIn(own, stretch)) return [];
      return [
        asIssue(reading, stretch, { side, partners: new Set(partners), isBare: false, isNested: true }),
      ];
    });
  });
}

/** Fewer words in marks inside a quotation are a word that the speaker stresses. */
const leastNested = 4;

/** What somebody thinks or might ask stands in marks or bare as the writer likes; what somebody says does not. */
const isLedIn = (own: SideReading, { outer }: Stretch): boolean =>
  findReportVerbs(own).some(
    (verb) => verb.endOffset <= outer.startOffset && outer.startOffset - verb.endOffset < reachChars,
  );

/** The other side's stretch is the version of the speech that this one stands inside of, whose own end is not marked. */
const isOfOuter = (
  stretch: Stretch,
  other: Stretch,
  own: readonly Stretch[],
  pairs: readonly (readonly [Stretch, Stretch])[],
): boolean => {
  const outer = own.find((one) => !one.isClosed && one.outer.endOffset === stretch.outer.startOffset);
  return outer !== undefined && pairs.some((pair) => pair.includes(outer) && pair.includes(other));
};

const messageKeys = {
  marks: {
    source: { both: 'check.quotation.marks-source', alone: 'check.quotation.marks-source-alone' },
    target: { both: 'check.quotation.marks-target', alone: 'check.quotation.marks-target-alone' },
  },
  retold: {
    source: { both: 'check.quotation.retold-source', alone: 'check.quotation.retold-source-alone' },
    target: { both: 'check.quotation.retold-target', alone: 'check.quotation.retold-target-alone' },
  },
} as const;

/** A stretch that stands in marks on one side alone, with what answers it on the other. */
interface Lone {
  readonly side: 'source' | 'target';
  /** Tokens of the other side that its words are tied to. */
  readonly partners: ReadonlySet<number>;
  /** Nothing stands in marks on the other side. */
  readonly isBare: boolean;
  readonly isNested?: boolean;
}

function asIssue(reading: PairReading, stretch: Stretch, lone: Lone): PairIssue {
  const { side, partners } = lone;
  const isSource = side === 'source';
  const other = reading[isSource ? 'target' : 'source'];
  const counterpart = spanOf(other, partners);
  const isOther = isRetold(reading[side], stretch, other, counterpart);
  const [here, there] = isSource ? [stretch.inner, counterpart] : [counterpart, stretch.inner];
  return {
    checkId: 'quotation',
    category: 'quotation',
    kind: isOther ? (isSource ? 'retold' : 'made-direct') : isSource ? 'marks-lost' : 'marks-added',
    ...weightOf(reading[side], stretch, lone, isOther),
    source: here === undefined ? [] : [here],
    target: there === undefined ? [] : [there],
    message: observe(
      messageKeys[isOther ? 'retold' : 'marks'][side][counterpart === undefined ? 'alone' : 'both'],
      [reading.source, here],
      [reading.target, there],
    ),
  };
}

/** Share of a speech's words that must stand on the other side for its marks, not the words, to be what is missing. */
const leastThere = 0.4;

function weightOf(
  own: SideReading,
  stretch: Stretch,
  { partners, isBare, isNested = false }: Lone,
  isOther: boolean,
): Pick<PairIssue, 'severity' | 'tier'> {
  const isLong = stretch.tokens.length >= longSpeech;
  const isThere = partners.size >= Math.max(2, leastThere * contentOf(stretch));
  if (isLong && !isNested && isThere && stretch.isClosed) return { severity: 'major', tier: 'shown' };
  // Where other marks stand, a whole speech without its words is missing, which is told as such.
  if (isLong && !isThere && !isBare) return { severity: 'info', tier: 'more' };
  // A single word in marks is a matter of style as a rule.
  const isWeighty = stretch.tokens.length > 1 || isTold(own, stretch, partners.size > 0 || !isBare);
  return { severity: isWeighty && !(isNested && isOther) ? 'minor' : 'info', tier: 'more' };
}

const contentOf = ({ tokens }: Stretch): number => tokens.filter((token) => token.isContent).length;

/** Titles and names stand in marks in one language and bare in another; speech and single words in question do not. */
export function isName(stretch: Stretch, own: SideReading, other: SideReading): boolean {
  if (isSpoken(own, stretch)) return false;
  const words = stretch.tokens.filter((token) => token.isContent);
  const shouted = words.filter((token) => token.text.length > 2 && isShouted(token)).length;
  const isFirst = isOpeningWord(own, stretch);
  const capitals =
    words.filter(
      (token) => (token.isCapitalised && !(isFirst && isCommonThere(token, other))) || token.isNumber,
    ).length - (shouted > 2 ? shouted : 0);
  const isShort = stretch.tokens.length <= 4;
  if (words.length === 0) return isShort && capitals > 0;
  const isTitle = isShort ? capitals > 0 : capitals >= 0.6 * words.length;
  if (!isTitle || words.length < 2) return isTitle;
  // Cyrillic text sets titles of several words in marks always, unless it leaves them in Latin letters; English books have marks too.
  if (own.language === 'en' && other.language !== 'en')
    return capitals < 2 || words.some((word) => other.text.includes(word.text));
  return !ofBook.test(textBefore(own, stretch));
}

/** One word in marks at the beginning of a sentence: its capital says nothing. */
const isOpeningWord = (own: SideReading, { tokens, outer }: Stretch): boolean =>
  tokens.length === 1 && own.sentences.some((one) => one.startOffset === outer.startOffset);

/** «Партизани» at the beginning of a sentence, “partisans” inside one: a common word, whatever its capital. */
const isCommonThere = ({ facts }: Token, { tokens }: SideReading): boolean =>
  !facts.isProper &&
  tokens.some(
    (one) => !one.isCapitalised && one.facts.concepts.some((concept) => facts.concepts.includes(concept)),
  );

/** «Приходьте завтра», – сказав він: a mark of a sentence leads over to the reporter's verb. */
const isSpoken = (own: SideReading, { tokens, inner, outer }: Stretch): boolean =>
  tokens.length > 2 &&
  (/[,!?…]/u.test(own.text[inner.endOffset - 1] ?? '') ||
    /^,\s*[–—-]\s/u.test(own.text.slice(outer.endOffset, outer.endOffset + 4))) &&
  own.quotations.some(
    (one) =>
      one.span.startOffset === inner.startOffset &&
      one.verbSpan !== undefined &&
      one.verbSpan.startOffset >= inner.endOffset,
  );

/** UTF-16 units before a mark in which the noun that it belongs to is sought: two words of usual length. */
const nounReach = 24;

const textBefore = (own: SideReading, { outer }: Stretch): string =>
  own.text.slice(Math.max(0, outer.startOffset - nounReach), outer.startOffset);

/** «роман "Дім над річкою"», «назвав міст "Павутиною"»: what English sets in marks as well. */
const ofBook = lettered.iu`(?<!\p{L})(?:книг|книж|мемуар|роман|оповідан|рассказ|пісн|песн|вірш|статт|стать|нарис|очерк|назвав|назвал|називає|называет|охрестив|окрестил)\p{L}*(?:\s\p{L}+)?\s$`;

/** Nouns behind which Ukrainian and Russian set a term in marks: «в категорії "тропічний шторм"». */
const ofTerm = lettered.iu`(?<!\p{L})(?:категор|термін(?!а)|термин|понят|поняц|статус|рівн|уровн|режим|рубри|номінац|номинац|опці|опци|функці|функци)\p{L}*\s$`;

/** Words whose marks belong to the language: titles that the other language tells by capitals, terms, compounds in hyphens. */
function isSetPhrase(
  own: SideReading,
  stretch: Stretch,
  other: SideReading,
  partners: ReadonlySet<number>,
): boolean {
  if (own.language === 'en' || other.language !== 'en' || stretch.tokens.length >= longSpeech) return false;
  if (ofTerm.test(textBefore(own, stretch))) return true;
  const words = [...partners].map((at) => other.tokens[at]).filter((token) => token !== undefined);
  if (words.length === 0) return false;
  const isTitle = stretch.tokens[0]?.isCapitalised === true && words.every((token) => token.isCapitalised);
  return isTitle || words.every((token) => lettered.u`\p{L}-\p{L}+-\p{L}`.test(token.text));
}

/** «питання „Хто відповість?“» and “the question - who will answer?”: the question is direct on both sides. */
function isAskedBare(
  own: SideReading,
  stretch: Stretch,
  other: SideReading,
  place: Span | undefined,
): boolean {
  if (place === undefined) return false;
  const [asked, words] = [own.text.slice(stretch.inner.startOffset, stretch.outer.endOffset), other.text];
  return (
    lettered.u`\?\P{L}*$`.test(asked) &&
    /^\s?\?/u.test(words.slice(place.endOffset, place.endOffset + 2)) &&
    /\s[-–—]\s/u.test(words.slice(Math.max(0, place.startOffset - 4), place.endOffset))
  );
}

/** A common word alone in marks counts where its rendering is known, where others kept theirs, or where somebody is named as saying it. */
function isTold(reading: SideReading, stretch: Stretch, isKnown: boolean): boolean {
  const isCommon = stretch.tokens.every(
    (token) =>
      (!token.isCapitalised || isOpeningWord(reading, stretch)) && token.isContent && token.text.length > 4,
  );
  if (!isCommon) return false;
  const quotation = reading.quotations.find((one) => one.span.startOffset === stretch.inner.startOffset);
  return isKnown || quotation?.speaker !== undefined;
}

/** How far behind or before the words a mark without its fellow may stand for them. */
const reachChars = 30;

/** True where a mark without its fellow stands at an edge of the words and the stretch has none there: they may be inside after all. */
function isBesideLooseMark(
  own: SideReading,
  { outer }: Stretch,
  other: SideReading,
  place: Span | undefined,
): boolean {
  if (place === undefined) return false;
  const edges = (reading: SideReading, { startOffset, endOffset }: Span): readonly [boolean, boolean] => {
    const marks = looseMarksOf(reading);
    const middle = (startOffset + endOffset) / 2;
    return [
      marks.some((at) => at < middle && at >= startOffset - reachChars),
      marks.some((at) => at >= middle && at <= endOffset + reachChars),
    ];
  };
  const [before, behind] = edges(own, outer);
  const [opens, closes] = edges(other, place);
  return (opens && !before) || (closes && !behind);
}

/** Indexes of the other side's tokens that the quoted words are tied to. */
export function partnersOf(
  reading: PairReading,
  stretch: Pick<Stretch, 'tokens'>,
  side: 'source' | 'target',
): ReadonlySet<number> {
  const { links } = reading;
  return new Set(
    stretch.tokens.flatMap((token) => {
      const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[token.index] ?? -1];
      return (side === 'source' ? link?.target : link?.source) ?? [];
    }),
  );
}

/** The stretch of the other side that holds most of the tied words, no longer than the quotation in other words may be. */
function densest(partners: ReadonlySet<number>, stretch: Pick<Stretch, 'tokens'>): ReadonlySet<number> {
  const places = [...partners].sort((a, b) => a - b);
  const width = 2 * stretch.tokens.length + 6;
  let best: readonly number[] = [];
  for (const [from, first] of places.entries()) {
    const within = places.slice(from).filter((at) => at - first <= width);
    if (within.length > best.length) best = within;
  }
  return new Set(best);
}

function spanOf(reading: SideReading, tokens: ReadonlySet<number>): Span | undefined {
  const first = reading.tokens[Math.min(...tokens)];
  const last = reading.tokens[Math.max(...tokens)];
  return first === undefined || last === undefined
    ? undefined
    : { startOffset: first.startOffset, endOffset: last.endOffset };
}
