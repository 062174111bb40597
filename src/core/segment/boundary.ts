import { lettered } from '../text/lettered.ts';
import { dashes, isLower, isUpper } from '../text/characters.ts';
import type { Candidate } from './candidates.ts';
import type { SegmentRules } from './rule-table.ts';

/** One place to decide on, with what stands around it. */
export interface BoundaryContext {
  readonly content: string;
  readonly rules: SegmentRules;
  readonly candidate: Candidate;
  /** Where the sentence in progress began. */
  readonly segmentStart: number;
  /** True where the whole unit has no capital letter, so that none can be expected. */
  readonly isCaseless: boolean;
}

const openers = /^[«„“‘‚‹"'(\[*•·¿¡]+\s?/;
const wordCharacter = lettered.u`[\p{L}№.'’-]`;
/** No abbreviation in the tables is longer. */
const longestAbbreviation = 16;
const firstWord = lettered.u`^[\p{L}\p{M}'’ʼ-]+`;
/** How far words are looked for on either side of a place, in code units. */
const reach = 60;
/** An abbreviation so many words into a sentence may well end it; earlier it does not. */
const wordsOfAClause = 7;
/** A speaker is named by at most so many words before the verb. */
const longestSpeaker = 4;

interface Next {
  readonly hasDash: boolean;
  readonly hasOpener: boolean;
  /** The first word, empty where something else stands there. */
  readonly word: string;
  readonly first: string;
  readonly rest: string;
}

function readNext(content: string, offset: number): Next {
  let rest = content.slice(offset, offset + reach * 2);
  const hasDash = dashes.includes(rest.charAt(0)) && /^.\s/.test(rest);
  if (hasDash) rest = rest.slice(1).trimStart();
  const opener = openers.exec(rest);
  if (opener !== null) rest = rest.slice(opener[0].length);
  const word = firstWord.exec(rest)?.[0] ?? '';
  return { hasDash, hasOpener: opener !== null, word, first: rest.charAt(0), rest };
}

/** A capital begins a sentence; so do a digit, an emoji or another script's letter. */
function looksLikeStart(next: Next, isCaseless: boolean): boolean {
  if (next.first === '') return true;
  if (!isLower(next.first)) return !/[,;:.…!?)\]»”]/.test(next.first);
  // Products and shops: iPhone, eBay.
  return isCaseless || /^\p{Ll}\p{Lu}/u.test(next.rest);
}

/** Says whether a speaker and a reporting verb follow: the verb at once, or after names alone. */
function hasReportingVerb(rest: string, rules: SegmentRules): boolean {
  const words = rest.match(lettered.gu`[\p{L}'’]+|[.!?…]`) ?? [];
  for (const [index, word] of words.slice(0, longestSpeaker + 1).entries()) {
    const lower = word.toLowerCase();
    if (rules.reporting.test(lower)) return true;
    if (!isUpper(word.charAt(0)) || (index === 0 && rules.starters.has(lower) && lower !== 'i')) return false;
  }
  return false;
}

/** The word that the stop follows, lower case, inner stops kept ("u.s", «т.д»).
 *  Walks back by hand: a pattern anchored only at its end would try every beginning. */
function abbreviationBefore(context: BoundaryContext): string {
  const { content, candidate, segmentStart } = context;
  const first = Math.max(segmentStart, candidate.stopOffset - longestAbbreviation);
  let start = candidate.stopOffset;
  while (start > first && wordCharacter.test(content.charAt(start - 1))) start -= 1;
  while (start < candidate.stopOffset && !lettered.u`[\p{L}№]`.test(content.charAt(start))) start += 1;
  return content.slice(start, candidate.stopOffset).toLowerCase();
}

/** «т. зв.», «т. д.», «н. е.»: the two halves joined as the tables write them. */
function spacedAbbreviation(context: BoundaryContext): string {
  const { content, candidate } = context;
  const before = content.slice(
    Math.max(context.segmentStart, candidate.stopOffset - 12),
    candidate.stopOffset,
  );
  const found = lettered.u`(?<![\p{L}])(\p{L}{1,2})\.\s?(\p{L}{1,4})$`.exec(before);
  return found === null ? '' : `${found[1]!}.${found[2]!}`.toLowerCase();
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

const nextInitial = /^\p{Lu}\p{Ll}?\.(?:[\s,;)]|\p{Lu}|$)/u;

/**
 * A stop after a single capital, or after the two or three letters that a given name is shortened to, is an initial
 * before a capital: «С. О. Кислиця», «Дж. Байден», "J. K. Rowling".
 */
function isInitial(context: BoundaryContext, next: Next): boolean {
  const { content, candidate, rules } = context;
  if (candidate.isClosed) return false;
  const before = content.slice(Math.max(0, candidate.stopOffset - 20), candidate.stopOffset);
  const letters = /(?:^|[\s(«"“„.-])(\p{Lu}\p{Ll}{0,5})$/u.exec(before)?.[1] ?? '';
  const isShortened = letters.length > 1 && rules.initials.has(letters.toLowerCase());
  if (letters.length !== 1 && !isShortened) return false;
  if (!isUpper(next.first)) return next.word !== '' || /\d/.test(next.first) === false;
  // «Ю. В. Левченко»: the second initial spells like a word that begins sentences.
  if (nextInitial.test(next.rest) && !next.hasOpener) return true;
  if (!rules.starters.has(next.word.toLowerCase())) return true;
  // «план Б. Він»: a starter after a lone letter that a small word introduces begins a sentence; "I." too.
  return !isShortened && !/\p{Ll}\s+\p{Lu}$/u.test(before) && next.word.length === 1;
}

function decideUndecided(context: BoundaryContext, next: Next, word: string): boolean {
  if (/\d/.test(next.first)) return false;
  if (!isUpper(next.first)) return next.hasDash;
  if (context.rules.starters.has(next.word.toLowerCase()) || context.rules.listEnds.has(word)) return true;
  if (next.hasOpener) return !context.candidate.isClosed;
  const { content, segmentStart, candidate } = context;
  const words = wordCount(
    content.slice(Math.max(segmentStart, candidate.stopOffset - reach * 4), candidate.stopOffset),
  );
  return words >= wordsOfAClause;
}

/** An abbreviation's stop: true = it ends the sentence, false = it does not, undefined = no abbreviation. */
function decideAbbreviation(context: BoundaryContext, next: Next): boolean | undefined {
  const { rules } = context;
  const word = abbreviationBefore(context);
  if (word === '') return undefined;
  const spaced = spacedAbbreviation(context);
  if (rules.undecided.has(spaced)) return decideUndecided(context, next, spaced);
  if (rules.prefixes.has(spaced)) return false;
  if (/\d/.test(next.first) && rules.numberPrefixes.has(word)) return false;
  if (rules.undecided.has(word) && (!rules.prefixes.has(word) || followsNumber(context, word)))
    return decideUndecided(context, next, word);
  if (rules.prefixes.has(word)) return false;
  if (lettered.u`^\p{L}(?:\.\p{L})+$`.test(word)) return decideUndecided(context, next, word);
  return undefined;
}

/** «5 г.» is grams, hours or a year; «г. Киев» a city: a number before makes it a unit of measure. */
function followsNumber(context: BoundaryContext, word: string): boolean {
  const end = context.candidate.stopOffset - word.length;
  return /[\dIVXLХІ]\s?$/.test(context.content.slice(Math.max(0, end - 4), end));
}

/** «1.» or «а)» alone at the beginning is a list mark, not a sentence. */
function isListMark(context: BoundaryContext): boolean {
  const before = context.content.slice(context.segmentStart, context.candidate.stopOffset);
  return before.length <= 5 && /^[\s«"(]*(?:\d{1,3}|[IVX]{1,4})$/.test(before);
}

function decideDash(context: BoundaryContext, next: Next): boolean {
  const { candidate } = context;
  if (!isUpper(next.first)) return false;
  // A dash right after a closed quotation brings its speaker.
  if (candidate.isClosed) return false;
  if (candidate.stops === '.') return true;
  return !hasReportingVerb(next.rest, context.rules);
}

/** “Why?” Kyslytsia asked. «Чому?» запитав: the speaker stays with the words. */
function isAttribution(context: BoundaryContext, next: Next): boolean {
  const { candidate, rules } = context;
  if (!candidate.isClosed || candidate.stops.startsWith('.')) return false;
  return next.word !== '' && !next.hasOpener && hasReportingVerb(next.rest, rules);
}

/** Decides whether a sentence ends at the candidate. */
export function endsSentence(context: BoundaryContext): boolean {
  const { content, candidate } = context;
  if (candidate.nextOffset >= content.length) return true;
  const next = readNext(content, candidate.nextOffset);
  const isPlainStop = candidate.stops === '.';
  if (isPlainStop && isListMark(context)) return false;
  if (isPlainStop && !candidate.isClosed) {
    if (isInitial(context, next)) return false;
    const verdict = decideAbbreviation(context, next);
    if (verdict !== undefined) return verdict;
  }
  if (next.hasDash) return decideDash(context, next);
  if (!looksLikeStart(next, context.isCaseless)) return false;
  return !isAttribution(context, next);
}
