import type { Span } from '../../model.ts';
import { allMatches } from '../../text/matches.ts';
import type { SideReading, Token } from '../reading.ts';
import { partBits } from './word-parts.ts';

// Frames that English has not and other languages have: what a version that follows its original word by word brings in.

/**
 * “the questionnaire SAN” for “the SAN questionnaire”, “allows to choose” for “allows choosing”, “aged 18–48 months of life”.
 * Each begins behind no letter.
 */
const frames: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: 'questionnaire|scale|syndrome|registry|index', pattern: /(?<![\p{L}\p{N}])(?:questionnaires?|scales?|syndrome|registry|index) (?!(?:UN|EU|US|UK|NATO|WHO|IMF|OSCE|FBI|CIA)\b)[A-Z]{2,6}(?![\p{L}\p{N}-])/gu },
  {
    sign: 'ing to |s to ',
    // “What the law allows to happen”: the noun stands before.
    pattern: /(?<![a-z])(?<!(?:what|whom?|which|that|everything|anything|nothing|all) (?:[a-z'’-]+ ){1,3})(?:allows|allowing|permits|permitting|enables|enabling) to (?!(?:be|have|the|an?|any|some|all|his|her|their|its)\b)[a-z]+/gu,
  },
  { sign: ' of life', pattern: /(?<![a-z])aged? (?:from )?\d+ ?(?:[-–—]|to|and) ?\d+ (?:months|years) of life/gu },
]; // prettier-ignore

/** Finds such frames, one thing told as many (“a molecular drivers”), and an adjective where its noun is wanting (“swelling of interstitial.”). */
export function oddFrames(own: SideReading): Span[] {
  if (own.language !== 'en') return [];
  const found = frames
    .filter(({ sign }) => sign.split('|').some((one) => own.text.includes(one)))
    .flatMap(({ pattern }) => allMatches(own.text, pattern))
    .map((match): Span => ({ startOffset: match.index, endOffset: match.index + match[0].length }));
  return [...found, ...own.tokens.flatMap((_, at) => manyForOne(own, at) ?? lackOfNoun(own, at) ?? [])];
}

const manyWords = /^[a-z-]{3,}[^siu]s$/u;
/** Plurals in form that may stand for one, or before a noun. */
const oneInSense = /(?:series|species|means|headquarters|crossroads|barracks|works|gallows|outs|ics)$/u;

/** “a drivers”, “a molecular drivers”: behind the noun a mark or a function word. */
function manyForOne({ tokens, text }: SideReading, at: number): Span | undefined {
  const article = tokens[at];
  if (article?.text !== 'a' && article?.text !== 'an') return undefined;
  const first = tokens[at + 1];
  const isAttribute = first?.facts.parts === partBits.adj;
  const noun = isAttribute ? tokens[at + 2] : first;
  if (first === undefined || noun === undefined || !isKnownNoun(noun)) return undefined;
  if (!manyWords.test(noun.text) || oneInSense.test(noun.text)) return undefined;
  const next = tokens[noun.index + 1];
  const gap = text.slice(noun.endOffset, next?.startOffset ?? text.length);
  // “A cards and dice game”: the article belongs to what stands behind.
  if (/^(?:and|or)$/u.test(next?.facts.folded ?? '')) return undefined;
  if (!/^\s*[.,;:)]/u.test(gap) && !(gap === ' ' && next?.facts.isFunction === true)) return undefined;
  const words = text.slice(article.endOffset, noun.startOffset + 1);
  return /[^\p{L} -]/u.test(words)
    ? undefined
    : { startOffset: article.startOffset, endOffset: noun.endOffset };
}

const isKnownNoun = ({ facts }: Token): boolean => facts.parts === partBits.noun && facts.concepts.length > 0;

/** “kind of anticlimactic”, “best of additional”: “of” belongs to what stands before. */
const beforeOf =
  /^(?:kinds?|sorts?|types?|bit|lot|lots|most|best|one|some|many|out|all|both|instead|short)$/u;
const relational = /(?:[cnrt]ial|[cnt]al|ic|[ul]ar)$/u;

/** “swelling of interstitial.” */
function lackOfNoun({ tokens, text }: SideReading, at: number): Span | undefined {
  const [before, own, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.text !== 'of' || word === undefined || beforeOf.test(before?.facts.folded ?? '')) return undefined;
  const { parts, concepts, folded } = word.facts;
  if (parts !== partBits.adj || concepts.length === 0 || word.isCapitalised || !relational.test(folded))
    return undefined;
  const gap = text.slice(word.endOffset, tokens[at + 2]?.startOffset ?? text.length);
  if (!/^\s*[.;)]/u.test(gap) || text.slice(own.endOffset, word.startOffset) !== ' ') return undefined;
  return { startOffset: own.startOffset, endOffset: word.endOffset };
}
