import type { DetectedLanguage, LanguageCode, Mark, Span } from '../model.ts';
import { hasWordCharacter, isSpaceCode } from '../text/characters.ts';
import { endsSentence } from './boundary.ts';
import { findBrackets } from './brackets.ts';
import { findCandidates, findGluedBoundaries, type Candidate } from './candidates.ts';
import { englishRules } from './rules-en.ts';
import { russianRules } from './rules-ru.ts';
import { ukrainianRules } from './rules-uk.ts';
import type { SegmentRules } from './rule-table.ts';

/** Sentence ends of scripts for which we have no rules: there Intl.Segmenter decides. */
const foreignStops = /[。！？؟۔।॥։።‼⁇⁈⁉]/;
const rulesByLanguage: Readonly<Record<string, SegmentRules>> = {
  uk: ukrainianRules,
  ru: russianRules,
  en: englishRules,
};
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  // A cache, not state: the same language always gives the same segmenter.
  const made = new Intl.Segmenter(language === 'other' || language === 'undecided' ? 'und' : language, {
    granularity: 'sentence',
  });
  segmenters.set(language, made);
  return made;
}

function pickRules(content: string, language: string): SegmentRules {
  const known = rulesByLanguage[language.toLowerCase().split('-')[0] ?? ''];
  if (known !== undefined) return known;
  // An undecided Cyrillic unit is short: the Ukrainian table knows most of what the Russian one does.
  return /[Ѐ-ӿ]/.test(content) ? ukrainianRules : englishRules;
}

function foreignBoundaries(content: string, language: string): readonly number[] {
  if (!foreignStops.test(content)) return [];
  const offsets: number[] = [];
  for (const piece of segmenterFor(language).segment(content)) {
    const before = content.slice(Math.max(0, piece.index - 8), piece.index).trimEnd();
    if (foreignStops.test(before.slice(-2))) offsets.push(piece.index);
  }
  return offsets;
}

/** Marks at either end of a unit (a glued date, a service line) are segments of their own. */
function markBoundaries(content: string, marks: readonly Mark[]): readonly number[] {
  const end = content.trimEnd().length;
  const start = content.length - content.trimStart().length;
  return marks.flatMap((mark) => {
    if (mark.reason === 'footnote' || mark.reason === 'user' || mark.reason === 'trimmed') return [];
    if (mark.startOffset <= start && mark.endOffset < end) return [mark.endOffset];
    if (mark.reason !== 'editorial' && mark.endOffset >= end && mark.startOffset > start)
      return [mark.startOffset];
    return [];
  });
}

/** Says where a bracket that holds the stop forbids a break: one that opens inside the sentence. */
function isInsideBracket(
  content: string,
  candidate: Candidate,
  brackets: readonly Span[],
  segmentStart: number,
): boolean {
  return brackets.some(
    (bracket) =>
      (bracket.startOffset > segmentStart || isSigned(content, candidate.endOffset, bracket)) &&
      bracket.startOffset < candidate.stopOffset &&
      bracket.endOffset > candidate.endOffset,
  );
}

/** A remark's signature at the end of its bracket belongs to the remark: «(… не підтверджено. – Прим. ред.)». */
function isSigned(content: string, from: number, bracket: Span): boolean {
  return /^\s*[–—-]\s[^()[\]]{1,40}[)\]]$/u.test(content.slice(from, bracket.endOffset));
}

function ownBoundaries(content: string, rules: SegmentRules): readonly number[] {
  const candidates = findCandidates(content);
  const brackets = findBrackets(content);
  const isCaseless = !/\p{Lu}/u.test(content);
  const offsets: number[] = [];
  let segmentStart = 0;
  let firstBracket = 0;
  for (const candidate of candidates) {
    while (firstBracket < brackets.length && brackets[firstBracket]!.endOffset <= candidate.stopOffset)
      firstBracket += 1;
    const near = brackets.slice(firstBracket, firstBracket + 1);
    if (isInsideBracket(content, candidate, near, segmentStart)) continue;
    if (!endsSentence({ content, rules, candidate, segmentStart, isCaseless })) continue;
    offsets.push(candidate.nextOffset);
    segmentStart = candidate.nextOffset;
  }
  const isAbbreviation = (word: string): boolean => rules.prefixes.has(word) || rules.undecided.has(word);
  return [...offsets, ...findGluedBoundaries(content, isAbbreviation)];
}

/** Cuts at the boundaries, trims white space, and joins pieces without a letter or digit to a neighbour. */
function cut(content: string, boundaries: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  const pieces = [...new Set(boundaries)].sort((left, right) => left - right);
  let start = 0;
  for (const boundary of [...pieces, content.length]) {
    let from = start;
    let to = boundary;
    while (from < to && isSpaceCode(content.charCodeAt(from))) from += 1;
    while (to > from && isSpaceCode(content.charCodeAt(to - 1))) to -= 1;
    start = boundary;
    if (from === to) continue;
    const previous = spans.at(-1);
    const isBare = !hasWordCharacter(content.slice(from, to));
    const isPreviousBare =
      previous !== undefined && !hasWordCharacter(content.slice(previous.startOffset, previous.endOffset));
    if (previous !== undefined && (isBare || isPreviousBare))
      spans[spans.length - 1] = { startOffset: previous.startOffset, endOffset: to };
    else spans.push({ startOffset: from, endOffset: to });
  }
  return spans;
}

/** Splits one unit into sentence-like spans, in order, that cover every non-space character exactly once.
 *  language: rules exist for uk, ru and en; others are split by script. marks: a mark at the beginning or end of
 *  the unit becomes a span of its own. A quotation is never cut off from its attribution; one that runs over
 *  several sentences is cut between them. Time linear in the length. */
export function segmentUnit(
  content: string,
  language: DetectedLanguage | LanguageCode,
  marks: readonly Mark[] = [],
): readonly Span[] {
  return cut(content, [
    ...ownBoundaries(content, pickRules(content, language)),
    ...foreignBoundaries(content, language),
    ...markBoundaries(content, marks),
  ]);
}
