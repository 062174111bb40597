import type { SlavicLanguage, Span } from '../../model.ts';
import type { SideReading, Token } from '../reading.ts';
import { isLoneNeighbour } from './lone-neighbours.ts';
import { rememberOfForm } from './memo.ts';

const cyrillic = /\p{Script=Cyrillic}/u;

// Words come folded, in small letters.
const ukrainianOnly = /[іїєґ]/u;
const russianOnly = /[ыэёъ]/u;
/** Endings that one of the two has and the other writes otherwise («встретился», «зустрівся»). */
const ukrainianEndings = /(?:[аиуя]вся|ння|нню|ттям?|(?:сь|зь|ць)(?:кий|кого|кому|ким|ка|кої|кою|ку|ке))$/u;
const russianEndings =
  /.{2}(?:лся|[аеиоуюя]тся|ени(?:е|я|ю|ем)|ани(?:е|ю|ем)|ци(?:я|и|ю|ей)|(?:^|[^ь])ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|нная|нное|ность|ностью|ости)$/u;
/** Frequent words that one of the two neighbours has and the other has not. */
const neighbourWords: Readonly<Record<SlavicLanguage, RegExp>> = {
  uk: /^(?:що|це|цей|ця|ці|цього|та|або|але|від|до|із|зі|як|який|яка|які|якого|його|її|їх|був|була|було|були|є|не|ще|вже|після|під|через|щодо|також|лише|коли|тому|тим|цим|у|й|немає|він|вона|вони|ми|ви|якщо|більше|дуже|між|може)$/iu,
  ru: /^(?:что|это|этот|эта|эти|этого|или|но|от|из|как|который|которая|которые|которого|его|её|ее|их|был|была|было|были|есть|ещё|еще|уже|после|под|через|также|только|когда|поэтому|тем|этим|нет|он|она|они|мы|вы|если|больше|очень|между|может|с|и|во|со|для|при|чтобы|так|где)$/iu,
};

/**
 * Runs in the neighbouring Cyrillic language, wherever they begin: the heaviest stretch by the words' own evidence, of
 * three words at least; or, of any length, words that the other side has letter for letter and the own language lacks;
 * or single words that are the neighbour's beyond doubt.
 * leastNeighbour: weight a run must gather, about one a word that only the neighbour has.
 */
export function neighbourRuns(own: SideReading, other: SideReading, leastNeighbour: number): NeighbourRun[] {
  if (own.language !== 'uk' && own.language !== 'ru') return [];
  const runs = heavyRuns(own, other, leastNeighbour);
  const isTold = (token: Token): boolean =>
    runs.some((run) => run.startOffset <= token.startOffset && token.endOffset <= run.endOffset);
  // What two texts of one language both have is no difference.
  const isShared = ({ facts }: Token): boolean =>
    other.language === own.language && other.tokens.some((one) => one.facts.folded === facts.folded);
  const lone =
    leastNeighbour > loneAtMost
      ? []
      : own.tokens.filter(
          (token) => isLoneNeighbour(own, other, token) && !isTold(token) && !isShared(token),
        );
  return lone.length === 0
    ? runs
    : [...runs, ...lone.map(({ startOffset, endOffset }) => ({ startOffset, endOffset, isSure: false }))];
}

/** Who lets longer runs pass than this, in weight, is told of no single word. */
const loneAtMost = 5;

/** Runs of three words and enough weight, and words copied from the other side. */
function heavyRuns(own: SideReading, other: SideReading, leastNeighbour: number): NeighbourRun[] {
  const copies = copiedForms(own, other);
  // What the lexicons know costs most: they are asked only where the letters and the frequent words leave the chance of a run.
  if (copies.size === 0 && !mayGather(own, leastNeighbour)) return [];
  const isCopied = own.tokens.map((token) => copies.has(token.facts.folded) && isNeighbourOnly(own, token));
  const weights = own.tokens.map((token, at) =>
    isCopied[at] === true ? copied : neighbourWeight(own, token),
  );
  const runs: NeighbourRun[] = [];
  for (let from = 0; from < weights.length;) {
    const best = heaviest(weights, from);
    const [first, last] = [own.tokens[best.start], own.tokens[best.end]];
    const isRun = best.sum >= leastNeighbour && best.end - best.start >= 2;
    const isCopy = isCopied.slice(best.start, best.end + 1).includes(true);
    if (first === undefined || last === undefined || !(isRun || isCopy)) {
      if (best.sum < leastNeighbour && !isCopied.slice(from).includes(true)) break;
      from = best.end + 1;
      continue;
    }
    runs.push({ startOffset: first.startOffset, endOffset: last.endOffset, isSure: isRun });
    from = best.end + 1;
  }
  return runs;
}

/** True where some stretch could reach a weight by the most that its words can weigh. */
function mayGather(own: SideReading, least: number): boolean {
  const weights = own.tokens.map((token) => mostWeight(own, token));
  for (;;) {
    const stretch = heaviest(weights, 0);
    if (stretch.sum < least) return false;
    // The lexicons are asked for the words that make up the weight, and for the others between only where it stays.
    if (!weighAnew(own, weights, stretch, true) && !weighAnew(own, weights, stretch, false)) return true;
  }
}

/** Puts the true weights of a stretch's words in the place of the most they can be; false where they are the same. */
function weighAnew(
  own: SideReading,
  weights: number[],
  { start, end }: { readonly start: number; readonly end: number },
  isPositiveOnly: boolean,
): boolean {
  let isChanged = false;
  for (let at = start; at <= end; at++) {
    const [token, most = 0] = [own.tokens[at], weights[at]];
    if (token === undefined || (isPositiveOnly && most <= 0)) continue;
    const weight = neighbourWeight(own, token);
    if (weight === most) continue;
    weights[at] = weight;
    isChanged = true;
  }
  return isChanged;
}

/** A stretch in the neighbouring language. */
export interface NeighbourRun extends Span {
  /** Three words and the weight that the threshold asks for; else single words. */
  readonly isSure: boolean;
}

/** Weight of a word copied from the other side that only its language has. */
const copied = 1.6;

const noCopies: ReadonlySet<string> = new Set();

/** Forms of the other side, in the neighbouring language, that stand on this side too; short ones are shared by chance. */
function copiedForms(own: SideReading, other: SideReading): ReadonlySet<string> {
  if (other.language !== (own.language === 'uk' ? 'ru' : 'uk')) return noCopies;
  const theirs = new Set(other.tokens.map(({ facts }) => facts.folded));
  return new Set(
    own.tokens.flatMap(({ facts, isNumber, isCapitalised, isOpening }) =>
      isNumber || (isCapitalised && !isOpening) || facts.folded.length < 5 || !theirs.has(facts.folded)
        ? []
        : [facts.folded],
    ),
  );
}

/** Known to the lexicon of the neighbour and not to the own one. */
const isNeighbourOnly = (own: SideReading, token: Token): boolean =>
  token.facts.concepts.length === 0 &&
  (own.lexicon?.conceptsOf(token.text, own.language === 'uk' ? 'ru' : 'uk').length ?? 0) > 0;

function heaviest(weights: readonly number[], from: number): { start: number; end: number; sum: number } {
  let best = { start: from, end: from, sum: 0 };
  let start = from;
  let sum = 0;
  for (let at = from; at < weights.length; at++) {
    sum += weights[at] ?? 0;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (sum > best.sum) best = { start, end: at, sum };
  }
  return best;
}

/** Above 0 = a word of the neighbour, below 0 = a word of the text's own language. */
function neighbourWeight(own: SideReading, token: Token): number {
  const sure = sureWeight(own, token);
  if (sure !== null) return sure;
  const { lexicon } = own;
  if (lexicon === undefined || token.isCapitalised || token.isNumber) return 0;
  const isOwn = token.facts.concepts.length > 0;
  const isOther = lexicon.conceptsOf(token.text, own.language === 'uk' ? 'ru' : 'uk').length > 0;
  return isOwn === isOther ? 0 : isOwn ? -1 : 0.7;
}

/** The weight by the word's looks; null where only the lexicons can tell. */
function sureWeight(own: SideReading, token: Token): number | null {
  const look = (own.language === 'uk' ? lookInUkrainian : lookInRussian)(token.facts);
  // Names keep the letters of their own language.
  if (look.isByLetters) return look.weight * (token.isCapitalised && !token.isOpening ? 0.3 : 1);
  return look.weight;
}

/** The weight, or for a word that only the lexicons tell the most it can be. */
const mostWeight = (own: SideReading, token: Token): number =>
  sureWeight(own, token) ?? (token.facts.concepts.length > 0 ? 0 : 0.7);

type NeighbourLook =
  | { readonly isByLetters: true; readonly weight: number }
  | { readonly isByLetters: false; readonly weight: number | null };

const lookInUkrainian = rememberOfForm(({ folded }) => neighbourLook(folded, true));
const lookInRussian = rememberOfForm(({ folded }) => neighbourLook(folded, false));

const ofOther: NeighbourLook = { isByLetters: true, weight: 1.5 };
const ofOwn: NeighbourLook = { isByLetters: true, weight: -2 };
const longestNeighbourWord = 8;
const untold: NeighbourLook = { isByLetters: false, weight: null };

function neighbourLook(word: string, isUkrainian: boolean): NeighbourLook {
  if (!cyrillic.test(word)) return { isByLetters: false, weight: 0 };
  const [ownLetters, otherLetters] = isUkrainian
    ? [ukrainianOnly, russianOnly]
    : [russianOnly, ukrainianOnly];
  if (otherLetters.test(word)) return ofOther;
  if (ownLetters.test(word)) return ofOwn;
  const [ownEndings, otherEndings] = isUkrainian
    ? [ukrainianEndings, russianEndings]
    : [russianEndings, ukrainianEndings];
  if (otherEndings.test(word)) return { isByLetters: true, weight: 1.2 };
  if (ownEndings.test(word)) return { isByLetters: true, weight: -1.5 };
  if (word.length > longestNeighbourWord) return untold;
  const [ownWords, otherWords] = isUkrainian
    ? [neighbourWords.uk, neighbourWords.ru]
    : [neighbourWords.ru, neighbourWords.uk];
  if (ownWords.test(word)) return { isByLetters: false, weight: otherWords.test(word) ? 0 : -1.5 };
  return { isByLetters: false, weight: otherWords.test(word) ? 1 : null };
}
