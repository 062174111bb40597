import { oneOf } from '../../text/word-list.ts';
import type { Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { asksInVain, isWrongArticle } from '../words/broken-english.ts';
import type { WordPlace } from '../words/broken-english.ts';
import { partBits } from '../words/word-parts.ts';

/** Finds places where grammar asks for a word that is not there, and words written twice. */
export const grammarCheck: PairCheck = {
  id: 'grammar',
  run(reading) {
    return [...oneSide(reading, 'source'), ...oneSide(reading, 'target')];
  },
};

function oneSide(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  const gaps = own.language === 'en' ? missingWords(own) : { missing: [], articles: [] };
  return [
    ...gaps.missing.map((span) => asIssue(reading, side, span, 'omission')),
    ...gaps.articles.map((span) => asIssue(reading, side, span, 'usage')),
    ...[...repeatedWords(own, other), ...joinedTwins(reading, side)].map((span) =>
      asIssue(reading, side, span, 'duplication'),
    ),
  ];
}

function asIssue(
  reading: PairReading,
  side: 'source' | 'target',
  span: Span,
  category: keyof typeof told,
): PairIssue {
  const words = reading[side].text.slice(span.startOffset, span.endOffset);
  const { kind, key } = told[category];
  const place = category === 'omission' ? [placeThere(reading, side, span)] : [];
  return {
    checkId: 'grammar',
    category,
    kind,
    severity: 'minor',
    tier: 'more',
    source: side === 'source' ? [span] : place,
    target: side === 'target' ? [span] : place,
    message: { key, params: { words } },
  };
}

/** Where on the other side the missing word may stand: behind what renders the last tied word up to the place. */
function placeThere(reading: PairReading, side: 'source' | 'target', { endOffset }: Span): Span {
  const other = side === 'source' ? 'target' : 'source';
  const { links, ofSource, ofTarget } = reading.links;
  const ties = side === 'source' ? ofSource : ofTarget;
  const last = reading[side].tokens.findLast(
    (token) => token.endOffset <= endOffset && (ties[token.index] ?? -1) >= 0,
  );
  const partner = links[ties[last?.index ?? -1] ?? -1]?.[other].at(-1);
  const at = reading[other].tokens[partner ?? -1]?.endOffset ?? 0;
  return { startOffset: at, endOffset: at };
}

const told = {
  omission: { kind: 'word', key: 'check.omission.grammar' },
  usage: { kind: 'article', key: 'check.language.article' },
  duplication: { kind: 'repeated', key: 'check.duplication.word' },
} as const;

const article = /^(?:the|an?|my|your|our|their|its|every)$/u;
/** What cannot stand right behind an article: prepositions, conjunctions, finite verbs of being, pronouns. */
const notNoun =
  /^(?:of|in|on|at|by|for|with|from|to|into|onto|about|against|between|among|during|after|before|since|until|and|or|but|nor|that|which|who|whom|whose|because|if|while|when|where|is|are|was|were|be|been|has|had|have|will|would|shall|should|could|can|may|might|must|do|does|did|he|she|it|they|we|you|him|them|us|me|the|an?|as|than)$/u;
const preposition = oneOf`of|in|at|from|with|into|onto|between|among|during|against|for`;
/** What cannot follow a preposition inside a sentence. */
const notObject = oneOf`of|at|into|onto|is|are|was|were|has|had|and|or|but|because|although|he|she|they|we|i`;

/** Places where a word is missing, and articles of the wrong form. */
function missingWords(own: SideReading): {
  readonly missing: readonly Span[];
  readonly articles: readonly Span[];
} {
  const [missing, articles]: [Span[], Span[]] = [[], []];
  const { tokens } = own;
  const isQuestion = own.text.includes('?');
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.isCapitalised && !token.isOpening) continue;
    const gap = own.text.slice(token.endOffset, next?.startOffset ?? own.text.length);
    // “3:30 a.m.”: a stop between two letters is none at the end of a clause.
    const isEnd = gap !== ' ' && /^\s*[,.;:!?)]/u.test(gap) && !(next !== undefined && gap === '.');
    const isPlain = isEnd || gap === ' ';
    const place: WordPlace = {
      previous: tokens[at - 1],
      own: token,
      next,
      second: tokens[at + 2],
      mark: isEnd ? gap.trim().charAt(0) : '',
      isQuestion,
    };
    const isMissing = isBrokenAt(tokens, at, isEnd) || (isPlain && asksInVain(place));
    if (!isMissing && !(isPlain && isWrongArticle(place))) continue;
    (isMissing ? missing : articles).push({
      startOffset: token.startOffset,
      endOffset: next === undefined || isEnd ? token.endOffset : next.endOffset,
    });
  }
  return { missing, articles };
}

function isBrokenAt(tokens: readonly Token[], at: number, isEnd: boolean): boolean {
  const word = tokens[at]?.facts.folded ?? '';
  const next = tokens[at + 1];
  const following = next?.facts.folded ?? '';
  if (article.test(word)) {
    if (tokens[at]?.text === 'A' || (word === 'its' && (following === 'own' || following === 'been')))
      return false;
    // “the will of the people”, “the can of paint”: nouns too.
    if (
      (following === 'will' || following === 'can' || following === 'might') &&
      tokens[at + 2]?.facts.folded === 'of'
    )
      return false;
    return isEnd || (notNoun.test(following) && next?.isCapitalised === false && !isFixed(word, following));
  }
  if (!preposition.has(word)) return false;
  // “of the kind dreamt of.”, “to get in”: a preposition may end a clause; before a comma it hardly does.
  if (isEnd)
    return (
      !isStranded(tokens, at) &&
      (word === 'of' ||
        word === 'from' ||
        word === 'between' ||
        word === 'among' ||
        word === 'during' ||
        word === 'into')
    );
  return next?.isCapitalised === false && notObject.has(following) && !isFixed(word, following);
}

const opensRelative = oneOf`what|which|that|who|whom|where|how|than|as|to|never|ever|one|ones|i|you|he|she|we|they`;

/** “a hole they never got close to climbing out of”: what a preposition at the end belongs to stands before, behind a verb. */
function isStranded(tokens: readonly Token[], at: number): boolean {
  const [own, previous] = [tokens[at], tokens[at - 1]];
  if (own === undefined || previous === undefined) return false;
  const { folded, parts, verb } = previous.facts;
  if (folded !== 'out' && (verb === null || parts === partBits.noun || previous.isCapitalised)) return false;
  return tokens
    .slice(0, at)
    .some((one) => one.sentence === own.sentence && opensRelative.has(one.facts.folded));
}

/** “the that”, “in and out”, “from of old”: sequences that do occur. */
function isFixed(word: string, following: string): boolean {
  return (
    (word === 'a' && ['may', 'can', 'will', 'must', 'do', 'us', 'the', 'it', 'me'].includes(following)) ||
    (word === 'in' && ['and', 'or', 'at', 'is', 'was', 'of'].includes(following)) ||
    (word === 'for' && ['and', 'or', 'of', 'at'].includes(following)) ||
    (word === 'with' && ['and', 'or'].includes(following)) ||
    (word === 'against' && ['and', 'or'].includes(following)) ||
    (word === 'from' && ['of', 'at', 'into', 'and'].includes(following))
  );
}

/** Words that may stand twice: “had had”, “that that”, numbers, names of two equal parts. */
const mayRepeat = oneOf`had|that|is|do|very|bye|no|ha|so|really|long|many|far|more|much|ні|так|дуже|ще|да|очень|еле|чуть|ледь|там|тут|не|what|who|the|still`;

/** Finds words written twice in a row. other: a version where a repetition may be meant too; absent = one text alone. */
export function repeatedWords(own: SideReading, other?: SideReading): Span[] {
  const found: Span[] = [];
  for (const token of own.tokens) {
    const next = own.tokens[token.index + 1];
    if (next === undefined || next.facts.folded !== token.facts.folded || mayRepeat.has(token.facts.folded))
      continue;
    if (!/^\s+$/u.test(own.text.slice(token.endOffset, next.startOffset))) continue;
    if (token.isNumber && token.text.length < 2) continue;
    if (other !== undefined && hasRepeat(other)) continue;
    found.push({ startOffset: token.startOffset, endOffset: next.endOffset });
  }
  return found;
}

const joining = oneOf`и|і|й|та|или|або|чи|and|or`;

/**
 * Finds one word on both sides of “and” or “or” («ярких и ярких») where the other side joins two words there. Nouns that
 * only share their noun («трудового и мирного договора») are not joined so.
 */
function joinedTwins(reading: PairReading, side: 'source' | 'target'): Span[] {
  const { tokens, text } = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  return tokens.flatMap(({ facts, startOffset, text: first }, at): Span[] => {
    const [link, twin] = [tokens[at + 1], tokens[at + 2]];
    if (link === undefined || twin === undefined || twin.facts.folded !== facts.folded) return [];
    if (!joining.has(link.facts.folded) || !twin.isContent || twin.isNumber || twin.isCapitalised) return [];
    if (!/^\s+\S+\s+$/u.test(text.slice(startOffset + first.length, twin.startOffset))) return [];
    // «снова и снова», “more and more”: adverbs are repeated for weight.
    if ((facts.parts & ~(partBits.noun | partBits.adj)) !== 0 || facts.isLight) return [];
    const isJoined = reading.links.links
      .filter((one) => one[side].includes(at) || one[side].includes(at + 2))
      .some((one) => one[side === 'source' ? 'target' : 'source'].some((index) => joinsTwo(other, index)));
    return isJoined ? [{ startOffset, endOffset: twin.endOffset }] : [];
  });
}

/** The word is joined to another one: “skills and expertise”; what stands twice there too is meant (“mental disorders and behavioural disorders”). */
function joinsTwo({ tokens }: SideReading, at: number): boolean {
  const own = tokens[at]?.facts.folded;
  if (tokens.some((one) => one.index !== at && one.facts.folded === own)) return false;
  return [-1, 1].some((step) => {
    const [link, twin] = [tokens[at + step], tokens[at + 2 * step]];
    return (
      link !== undefined &&
      joining.has(link.facts.folded) &&
      twin?.isContent === true &&
      twin.facts.folded !== own
    );
  });
}

const hasRepeat = (reading: SideReading): boolean =>
  reading.tokens.some((token, at) => reading.tokens[at + 1]?.facts.folded === token.facts.folded);
