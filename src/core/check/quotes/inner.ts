import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { soundLikeness } from '../words/likeness.ts';
import { slotQuality } from '../words/slots.ts';

/** Words inside quotation marks on one side of a pair. */
export interface QuotedWords {
  readonly inner: Span;
  readonly tokens: readonly Token[];
}

/** Least content words, and share of them tied on the poorer and on the better side, for two quotations to be one in two wordings. */
const leastWords = 3;
const leastTied = { parallel: [0.5, 0.5], comparable: [0.3, 0.45] } as const;
/** Content words of a quotation for each difference between near languages, from the second on. */
const wordsADifference = 8;
/** Free words beside the two that differ, in all, from which the whole is a free rendering. */
const mostFree = 3;

/** The words of two versions of one quotation, with what is tied between them. */
interface Versions {
  readonly reading: PairReading;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
  /** Tokens of the target by index of a source token, inside the quotations only; place alone ties nothing. */
  readonly partnerOf: ReadonlyMap<number, number>;
  readonly freeLeft: readonly Token[];
  readonly freeRight: readonly Token[];
}

/**
 * Compares the words inside two versions of one quotation: a word in whose place the other side has an unrelated one
 * («диктатора» and “Putin” between tied neighbours), and between near languages a word that only one side has.
 * Silent where the versions share too little: there every word is a free rendering.
 */
export function compareInner(
  reading: PairReading,
  a: QuotedWords,
  b: QuotedWords,
  mode: keyof typeof leastTied = 'parallel',
): PairIssue[] {
  const versions = readVersions(reading, a, b, leastTied[mode]);
  if (versions === null) return [];
  const { freeLeft, freeRight } = versions;
  const pairs = freeLeft.flatMap((here) => {
    const there = freeRight.filter(
      (one) => isInPlace(versions, here, one) || areLeftAlone(versions, here, one),
    );
    const [only] = there;
    return only !== undefined && there.length === 1 && areUnrelated(reading, here, only)
      ? [[here, only] as const]
      : [];
  });
  const isFree = mode === 'parallel' && freeLeft.length + freeRight.length > mostFree + 2 * pairs.length;
  // Everything else is rendered word for word: the one word that is not was chosen.
  const isLone = pairs.length === 1 && freeLeft.length + freeRight.length <= 2;
  const issues = pairs.map(([here, there]) => replaced(versions, here, there, { isFree, isLone }));
  const used = new Set<Token>(pairs.flat());
  if (!areNear(reading)) return issues;
  // Near languages render each other word for word: where much else differs too, the rendering is free.
  const differences = freeLeft.length + freeRight.length - pairs.length;
  const words = Math.min(versions.left.length, versions.right.length);
  if (differences > Math.max(1, words / wordsADifference)) return [];
  const lone = (tokens: readonly Token[], side: 'source' | 'target'): PairIssue[] =>
    tokens
      .filter((token) => !used.has(token))
      .flatMap((token) => {
        const place = placeOf(versions, token, side);
        return place === undefined ? [] : [onlyHere(reading, token, side, place)];
      });
  return [...issues, ...lone(freeLeft, 'source'), ...lone(freeRight, 'target')];
}

function readVersions(
  reading: PairReading,
  a: QuotedWords,
  b: QuotedWords,
  [least, leastBest]: readonly [number, number],
): Versions | null {
  const [left, right] = [a.tokens, b.tokens].map((tokens) => tokens.filter((token) => token.isContent));
  if (left === undefined || right === undefined) return null;
  if (Math.min(left.length, right.length) < leastWords) return null;
  const { links, ofSource, ofTarget } = reading.links;
  const inside = new Set(b.tokens.map((token) => token.index));
  const partnerOf = new Map<number, number>();
  const tiedRight = new Set<number>();
  for (const token of a.tokens) {
    const link = links[ofSource[token.index] ?? -1];
    const partners = link?.target.filter((at) => inside.has(at)) ?? [];
    if (link === undefined || link.quality === slotQuality || partners[0] === undefined) continue;
    partnerOf.set(token.index, partners[0]);
    for (const at of partners) tiedRight.add(at);
  }
  const isBound = (token: Token, ties: Int32Array): boolean => {
    const link = links[ties[token.index] ?? -1];
    return link !== undefined && link.quality !== slotQuality;
  };
  const sharedLeft = left.filter((token) => partnerOf.has(token.index)).length;
  const sharedRight = right.filter((token) => tiedRight.has(token.index)).length;
  const shares = [sharedLeft / left.length, sharedRight / right.length];
  if (Math.min(...shares) < least || Math.max(...shares) < leastBest) return null;
  return {
    reading,
    left,
    right,
    partnerOf,
    freeLeft: left.filter((token) => !token.isNumber && !isBound(token, ofSource)),
    freeRight: right.filter((token) => !token.isNumber && !isBound(token, ofTarget)),
  };
}

/** True where a neighbour of the one is tied to a neighbour of the other, with no other free word between. */
function isInPlace({ left, right, partnerOf }: Versions, here: Token, there: Token): boolean {
  const [i, j] = [left.indexOf(here), right.indexOf(there)];
  const tied = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && partnerOf.get(a.index) === b.index;
  const isBehind = tied(left[i - 1], right[j - 1]);
  const isBefore = tied(left[i + 1], right[j + 1]);
  const isFirst = i === 0 && j === 0;
  const isLast = i === left.length - 1 && j === right.length - 1;
  const endsBoth = endsClause(here, left[i + 1]) && endsClause(there, right[j + 1]);
  return (isBehind && (isBefore || isLast || endsBoth)) || (isBefore && isFirst);
}

/** All other words are rendered, in whatever order, and of these two one is a name and the other a noun. */
function areLeftAlone({ reading, freeLeft, freeRight }: Versions, here: Token, there: Token): boolean {
  if (freeLeft.length !== 1 || freeRight.length !== 1 || isName(here) === isName(there)) return false;
  const common = isName(here) ? kindsOf(reading.target, there) : kindsOf(reading.source, here);
  return common.has('noun');
}

const endsClause = (token: Token, next: Token | undefined): boolean =>
  next === undefined || next.sentence !== token.sentence;

/** Nothing in the lexicon or in the sound connects the two, and both are well known: one of them may be a name. */
function areUnrelated(reading: PairReading, a: Token, b: Token): boolean {
  const isKnown = (token: Token): boolean => token.facts.equivalentCount > 0 || isName(token);
  if (!isKnown(a) || !isKnown(b) || (isName(a) && isName(b))) return false;
  if (soundLikeness(a.facts.sounds, b.facts.sounds) > 0.5) return false;
  const [left, right] = [a, b].map(({ facts }) => new Set([...facts.direct, ...facts.indirect]));
  if (left === undefined || right === undefined) return false;
  for (const stem of left) if (right.has(stem)) return false;
  if (a.facts.concepts.some((id) => b.facts.concepts.includes(id))) return false;
  // A noun for a verb is another turn of phrase.
  return isName(a) !== isName(b) || shareKind(reading.source, a, reading.target, b);
}

/** Shorter words at the beginning of a quotation are calls («Гей», «Эй»). */
const leastOfName = 4;

/** At the beginning of a quotation a capital tells nothing: there a name is a word that no list of words has. */
const isName = ({ isCapitalised, isOpening, facts, text }: Token): boolean =>
  isCapitalised && (!isOpening || (facts.equivalentCount === 0 && text.length >= leastOfName));

function shareKind(source: SideReading, a: Token, target: SideReading, b: Token): boolean {
  const kinds = kindsOf(source, a);
  // Adverbs are half of set phrases («байдуже», «всё равно») and come and go.
  return [...kindsOf(target, b)].some((kind) => kind !== 'adv' && kind !== 'function' && kinds.has(kind));
}

const kindsOf = (reading: SideReading, token: Token): ReadonlySet<string> =>
  new Set(
    token.facts.concepts
      .slice(0, token.facts.equivalentCount)
      .flatMap((id) => reading.lexicon?.partOf(id) ?? []),
  );

/** Ukrainian and Russian render each other word for word, above all inside quotation marks. */
const areNear = ({ source, target }: PairReading): boolean =>
  source.language !== target.language && source.language !== 'en' && target.language !== 'en';

/** Where on the other side a word would stand whose neighbours are tied to neighbours; undefined where it may be rendered. */
function placeOf(
  { reading, left, right, partnerOf }: Versions,
  token: Token,
  side: 'source' | 'target',
): number | undefined {
  if (!isWeighty(reading[side], token)) return undefined;
  const [own, other] = side === 'source' ? [left, right] : [right, left];
  const toOther = side === 'source' ? partnerOf : inverse(partnerOf);
  const at = own.indexOf(token);
  const place = (neighbour: Token | undefined): number | undefined => {
    const partner = neighbour === undefined ? undefined : toOther.get(neighbour.index);
    const found = other.findIndex((one) => one.index === partner);
    return found < 0 ? undefined : found;
  };
  const [before, after] = [place(own[at - 1]), place(own[at + 1])];
  if (at === 0) return after === 0 ? other[0]?.startOffset : undefined;
  if (at === own.length - 1) return before === other.length - 1 ? other.at(-1)?.endOffset : undefined;
  return before !== undefined && after === before + 1 ? other[before]?.endOffset : undefined;
}

/** A noun, an adjective, a verb or an adverb; pronouns and particles come and go. */
const isWeighty = (own: SideReading, token: Token): boolean =>
  token.text.length > 3 &&
  [...kindsOf(own, token)].some(
    (kind) => kind === 'noun' || kind === 'adj' || kind === 'verb' || kind === 'adv',
  ) &&
  !/^(?:сам|той|так|тот|эт|цей|ц[іяе]|сво[їйяє]|бути|быть|був|был|буд)/u.test(token.facts.folded);

const inverse = (map: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
  new Map([...map].map(([from, to]) => [to, from] as const));

function replaced(
  { reading, left, right }: Versions,
  here: Token,
  there: Token,
  { isFree, isLone }: { readonly isFree: boolean; readonly isLone: boolean },
): PairIssue {
  // A name for a common word names somebody whom the other side does not: that is no free rendering.
  const isTelling = areNear(reading) || isName(here) !== isName(there);
  const isNoun = kindsOf(reading.source, here).has('noun') && kindsOf(reading.target, there).has('noun');
  const isChosen = isLone && isNoun && Math.min(left.length, right.length) >= longEnough;
  return {
    checkId: 'quotation',
    category: 'quotation',
    kind: 'words',
    // Measured: of other words in each other's place about one in three says something else.
    severity: (isTelling && !isFree) || isChosen ? 'minor' : 'info',
    tier: isName(here) !== isName(there) && !isFree ? 'shown' : 'more',
    source: [here],
    target: [there],
    message: observe('check.quotation.words', [reading.source, here], [reading.target, there]),
  };
}

/** Content words from which a single different noun between tied ones is a choice. */
const longEnough = 4;

function onlyHere(reading: PairReading, token: Token, side: 'source' | 'target', place: number): PairIssue {
  const isSource = side === 'source';
  const point: Span = { startOffset: place, endOffset: place };
  return {
    checkId: 'quotation',
    category: 'quotation',
    kind: isSource ? 'word-lost' : 'word-added',
    severity: 'minor',
    tier: 'more',
    source: [isSource ? token : point],
    target: [isSource ? point : token],
    message: observe(
      isSource ? 'check.quotation.word-lost' : 'check.quotation.word-added',
      [reading.source, isSource ? token : undefined],
      [reading.target, isSource ? undefined : token],
    ),
  };
}
