import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { brokenConcord } from '../polarity/concord.ts';
import { findPolarity } from '../polarity/cues.ts';
import type { PolarityCue } from '../polarity/cues.ts';
import { isTurned } from '../polarity/ending.ts';
import { negationIssue } from '../polarity/issue.ts';
import { withoutExceptions } from '../polarity/none-but.ts';
import { withoutBounds } from '../polarity/not-before.ts';
import { deniedBy } from '../polarity/prefixes.ts';
import { negativeWords } from '../polarity/words.ts';
import type { PairIssue } from '../types.ts';
import { slotQuality } from '../words/slots.ts';
import { phraseUndenied } from './unturned.ts';
import { turnedPlain } from './turned.ts';
import { verbGroup } from '../words/verb-group.ts';
import { partBits } from '../words/word-parts.ts';
import type { WordLink } from '../words/link.ts';

/**
 * Finds a negation that one side has and the other has not, clause by clause: every negated word is looked up through
 * the word ties, and what negates it on the other side may be a particle, a negative word, a prefix or a verb of
 * refusal, failure or lack.
 */
export const negationCheck: PairCheck = {
  id: 'negation',
  isBySentence: true,
  run(reading) {
    const left = findPolarity(reading.source);
    const right = findPolarity(reading.target);
    const freeLeft = new Set(left);
    const freeRight = new Set(right);
    pairOff(reading, freeLeft, freeRight);
    const leftOver = [...freeLeft].filter((cue) => cue.isStrong);
    const rightOver = [...freeRight].filter((cue) => cue.isStrong);
    // What is left on both sides negates something differently worded: one for one.
    const shared = Math.min(leftOver.length, rightOver.length);
    const { source, target } = reading;
    const unbound = [
      withoutBounds(source, target, leftOver.slice(shared)),
      withoutBounds(target, source, rightOver.slice(shared)),
    ] as const;
    const lost = withoutExceptions(source, target, unbound[0]);
    const added = withoutExceptions(target, source, unbound[1]);
    return [
      ...lost.flatMap((cue) => lone(reading, cue, 'source', isHinted(freeRight))),
      ...added.flatMap((cue) => lone(reading, cue, 'target', isHinted(freeLeft))),
      ...turnedPlain({ reading, side: 'source', free: freeLeft, others: right }),
      ...turnedPlain({ reading, side: 'target', free: freeRight, others: left }),
      ...(lost.length === 0
        ? phraseUndenied({ reading, side: 'source', free: freeLeft, others: right })
        : []),
      ...(added.length === 0
        ? phraseUndenied({ reading, side: 'target', free: freeRight, others: left })
        : []),
      ...refusalLost(reading, 'source', left, right),
      ...refusalLost(reading, 'target', right, left),
      ...brokenConcord(reading, 'source'),
      ...brokenConcord(reading, 'target'),
    ];
  },
};

const secondChoice = 0.15;

/** Pairs cues: first those whose words are tied, then those near in place. */
function pairOff(reading: PairReading, freeLeft: Set<PolarityCue>, freeRight: Set<PolarityCue>): void {
  const candidates = [...freeLeft].flatMap((a) =>
    [...freeRight].map((b) => ({ a, b, cost: distance(reading, a, b) })),
  );
  // A particle is answered by a particle first: a negative word nearby is the second choice.
  const rank = ({ a, b, cost }: (typeof candidates)[number]): number =>
    a.isStrong && b.isStrong ? cost : cost + secondChoice;
  candidates.sort((x, y) => rank(x) - rank(y));
  for (const { a, b, cost } of candidates) {
    if (cost > farthest(a, b) || !freeLeft.has(a) || !freeRight.has(b)) continue;
    if (a.isStrong !== b.isStrong && isSpokenFor(reading, a, b)) continue;
    freeLeft.delete(a);
    freeRight.delete(b);
  }
}

/** Ties from which two words render each other, and from which they are equivalents of the lexicon. */
const looseTie = 0.8;
const equivalentTie = 0.9;
/** Ties by more than place, enough where nothing on the other side negates anything. */
const anyTie = 0.55;

/** True where the negative word of the pair renders a word of the other side that is not the particle: «виведення», “withdraw”. */
function isSpokenFor(reading: PairReading, a: PolarityCue, b: PolarityCue): boolean {
  const { links, source, target } = reading;
  const isSource = !a.isStrong;
  const [word, particle] = isSource ? [a, b] : [b, a];
  const own = (isSource ? source : target).tokens[word.scope[0] ?? -1];
  // “Yet” of “yet to” answers the particle and «поки що» before it alike.
  if (own?.startOffset !== word.startOffset || oneOf`yet|still`.has(own.facts.folded)) return false;
  const link = links.links[(isSource ? links.ofSource : links.ofTarget)[own.index] ?? -1];
  if (link === undefined || link.quality < looseTie) return false;
  const others = (isSource ? target : source).tokens;
  const partners = isSource ? link.target : link.source;
  if (partners.some((at) => others[at]?.startOffset === particle.startOffset)) return false;
  // What is negated right behind the particle may be said by the negative word: «не дозволив», “banned”. An equivalent
  // says it without the particle: «не вивів», “withdrew”; «мала» of «не мала» is no “little”.
  const isVerb = !negativeWords[(isSource ? source : target).language ?? 'en'].weak.has(own.facts.folded);
  return (isVerb && link.quality >= equivalentTie) || !partners.some((at) => at === particle.scope[0]);
}

/**
 * Two particles may negate one thing far apart; a negative word must stand where the particle stood. Two negative words
 * raise nothing, so they meet only where they negate one thing, and stay free to answer a particle elsewhere.
 */
const farthest = (a: PolarityCue, b: PolarityCue): number =>
  a.isStrong && b.isStrong ? 1.2 : a.isStrong || b.isStrong ? 0.72 : 0.4;

/** Verbs that turn the infinitive behind them round: refused to say, failed to explain. */
const refusing: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:fail(?:s|ed|ing)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|unable|neglect(?:s|ed)|omit(?:s|ted))$/u,
  uk: lettered.u`^відмов(?:ив|ила|или|ило|иться|ляється|ляються|ляв|ляла|ляли|имося|лятися|итися)\p{L}*$`,
  ru: lettered.u`^отказ(?:ал|ала|али|ало|ыва|ать)\p{L}*$`,
};

/** Of them the plain refusals: who fails to do a thing may yet have begun it, who refuses has not. */
const plainlyRefusing: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:refus|declin)/u,
  uk: /^відмов/u,
  ru: /^отказ/u,
};

/** Words that grant the infinitive behind them: what one side refused or failed to do the other agreed or managed to do. */
const granting: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:manag(?:e[sd]?|ing)|agree[sd]?|able|consent(?:s|ed))$/u,
  uk: /^(?:змож(?:е|уть)|зміг|змогл[аио]|зум(?:ів|іла|іли|іє|іють)|вда(?:лося|лось|ється|сться)|погод(?:ився|илася|илися|илась|ились|иться|яться))$/u,
  ru: /^(?:смо(?:г|гл[аио]|жет|гут)|сум(?:ел[аи]?|еет|еют)|уда(?:лось|[её]тся|стся)|соглас(?:ился|илась|ились|ится|ятся))$/u,
};

/** What may say a refusal in other words. */
const otherwise = lettered.iu`(?<!\p{L})(?:не|ні|ни|нет|немає|нема|без|not|no|never|without|neither|nor|nobody|none)(?!\p{L})|n['’]t(?!\p{L})`;

/** A refusal whose infinitive the other side tells as done, with no negation anywhere near. */
function refusalLost(
  reading: PairReading,
  side: 'source' | 'target',
  cues: readonly PolarityCue[],
  others: readonly PolarityCue[],
): PairIssue[] {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  const { language } = own;
  if (language === undefined || reading.isSameLanguage) return [];
  const { links, ofSource, ofTarget } = reading.links;
  const tie = (at: number): WordLink | undefined =>
    links[(side === 'source' ? ofSource : ofTarget)[at] ?? -1];
  return cues.flatMap((cue): PairIssue[] => {
    const head = own.tokens.find((token) => token.startOffset === cue.startOffset);
    if (cue.isStrong || head === undefined || !refusing[language].test(head.facts.folded)) return [];
    const verb = own.tokens
      .slice(head.index + 1, head.index + 4)
      .find((token) => token.isContent && token.sentence === head.sentence);
    if (verb === undefined || !isInfinitive(own, verb)) return [];
    const link = tie(verb.index);
    const there = other.tokens[(side === 'source' ? link?.target : link?.source)?.[0] ?? -1];
    // A refusal that has a rendering of its own is no matter of negation here.
    if (link === undefined || there === undefined) return [];
    if (link.quality < (others.length === 0 ? anyTie : equivalentTie)) return [];
    if ((tie(head.index)?.quality ?? 0) > slotQuality) return [];
    if (isInfinitive(other, there) && !isGranted(other, there)) return [];
    const before = other.text.slice(Math.max(0, there.startOffset - 50), there.startOffset);
    const isTurned = others.some(
      (one) => Math.abs(one.startOffset - there.startOffset) < 60 && one.startOffset !== there.startOffset,
    );
    if (isTurned || otherwise.test(before.split(/[.;!?]/u).at(-1) ?? '')) return [];
    // The rendered infinitive told as done leaves no room for a free rendering.
    const isPlain = plainlyRefusing[language].test(head.facts.folded);
    return [
      negationIssue(reading, {
        side,
        here: head,
        there,
        ...(isPlain && { weight: { severity: 'major', tier: 'shown' } }),
      }),
    ];
  });
}

/** True right behind a word that grants it: «змогли домовитися», “agreed to ratify”. */
const isGranted = ({ tokens, language }: SideReading, verb: Token): boolean =>
  language !== undefined &&
  tokens
    .slice(Math.max(0, verb.index - 3), verb.index)
    .some((token) => token.sentence === verb.sentence && granting[language].test(token.facts.folded));

const isInfinitive = (own: SideReading, verb: Token): boolean =>
  own.language === 'en'
    ? own.tokens[verb.index - 1]?.facts.folded === 'to'
    : verb.facts.verb === 'infinitive';

/** What a prefix costs as the answer of a particle, wherever it stands: less than any pair that only place speaks for. */
const oneWord = 0.3;

function distance(reading: PairReading, a: PolarityCue, b: PolarityCue): number {
  const { links } = reading;
  if (isSaidInOneWord(reading, a, b)) return oneWord;
  if (!a.isStrong && !b.isStrong && areTied(reading, a, b)) return 0;
  const isTied = a.scope.some((own) => {
    const link = links.links[links.ofSource[own] ?? -1];
    return link !== undefined && b.scope.some((other) => link.target.includes(other));
  });
  const places = (cue: PolarityCue, { text }: SideReading): number[] =>
    [cue.startOffset, cue.particleOffset ?? cue.startOffset].map((at) => at / Math.max(1, text.length));
  const others = places(b, reading.target);
  const place = Math.min(
    ...places(a, reading.source).flatMap((own) => others.map((other) => Math.abs(own - other))),
  );
  const strength = a.isStrong && b.isStrong ? 0 : a.isStrong || b.isStrong ? 0.15 : 0.1;
  return (isTied ? 0 : 0.4) + place + strength;
}

/** True of two words, negative by their meaning, that render each other: “empty”, «порожній». */
function areTied({ links, source, target }: PairReading, a: PolarityCue, b: PolarityCue): boolean {
  const [own, other] = [source.tokens[a.scope[0] ?? -1], target.tokens[b.scope[0] ?? -1]];
  if (own?.startOffset !== a.startOffset || other?.startOffset !== b.startOffset) return false;
  return links.links[links.ofSource[own.index] ?? -1]?.target.includes(other.index) === true;
}

/** True where a prefix says what the other side says by a particle: «невідомо», “not known”. */
function isSaidInOneWord({ source, target }: PairReading, a: PolarityCue, b: PolarityCue): boolean {
  if (a.isStrong === b.isStrong) return false;
  const [own, word, other, particle] = a.isStrong ? [target, b, source, a] : [source, a, target, b];
  const token = own.tokens[word.scope[0] ?? -1];
  if (token?.startOffset !== word.startOffset) return false;
  return (
    deniedBy(
      own,
      token,
      particle.scope.map((at) => other.tokens[at]),
    ) !== undefined
  );
}

/** A word that is negative by its meaning only is left over there: it may say the same somewhere else. */
const isHinted = (free: ReadonlySet<PolarityCue>): boolean => [...free].some((cue) => !cue.isStrong);

function lone(
  reading: PairReading,
  cue: PolarityCue,
  side: 'source' | 'target',
  isExcused: boolean,
): PairIssue[] {
  if (isTurned(reading, cue, side)) return [];
  const there = counterpartOf(reading, cue, side);
  return [
    negationIssue(reading, {
      side,
      here: { startOffset: cue.startOffset, endOffset: cue.endOffset },
      quoted: phraseAround(reading[side], cue),
      there,
      weight: {
        // A free rendering of the whole phrase may say the same without a negation.
        severity: there !== undefined ? 'major' : isExcused ? 'info' : 'minor',
        tier: isSure(reading, cue, side) ? 'shown' : 'more',
      },
    }),
  ];
}

/** Ties by place alone lie below the first, equivalents above the second; between them are looser renderings. */
const uncertainTie = 0.5;
const goodTie = 0.75;

/** True where the very word that is negated has its rendering, and the rendering stands without negation. */
function isSure(reading: PairReading, cue: PolarityCue, side: 'source' | 'target'): boolean {
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const tie = reading.links.links[ties[cue.scope[0] ?? -1] ?? -1];
  if (tie === undefined) return false;
  // A looser rendering of the negated word is mostly another word of the clause («робила», “really”).
  return side === 'target' || tie.quality < uncertainTie || tie.quality >= goodTie;
}

/**
 * The words that render the negated word on the other side, with what helps them: “did leak”. Where the word itself
 * is rendered by none, an English verb that “do” stresses is what a lost “not” leaves.
 */
function counterpartOf(reading: PairReading, cue: PolarityCue, side: 'source' | 'target'): Span | undefined {
  const { links } = reading;
  const other = reading[side === 'source' ? 'target' : 'source'];
  for (const [place, own] of cue.scope.slice(0, 3).entries()) {
    const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[own] ?? -1];
    const at = side === 'source' ? link?.target[0] : link?.source[0];
    const token = other.tokens[at ?? -1];
    if (token !== undefined) return (place > 0 ? stressedVerb(other) : undefined) ?? verbGroup(other, token);
  }
  return undefined;
}

const stressing = new Set(['do', 'does', 'did']);

/** “she did mean to say”: an English verb behind “do” where nothing is asked. */
function stressedVerb({ language, tokens, text }: SideReading): Span | undefined {
  if (language !== 'en' || text.includes('?')) return undefined;
  for (const [index, helper] of tokens.entries()) {
    const verb = tokens[index + 1];
    if (verb === undefined || !stressing.has(helper.facts.folded)) continue;
    const isVerb = verb.facts.folded === 'do' || (verb.facts.parts & partBits.verb) !== 0;
    if (isVerb && text.slice(helper.endOffset, verb.startOffset).trim() === '')
      return { startOffset: helper.startOffset, endOffset: verb.endOffset };
  }
  return undefined;
}

/** The cue with the word it negates, for the message. */
function phraseAround(reading: SideReading, cue: PolarityCue): Span {
  const last = reading.tokens[cue.scope[0] ?? -1];
  return {
    startOffset: Math.min(cue.startOffset, last?.startOffset ?? cue.startOffset),
    endOffset: Math.max(cue.endOffset, last?.endOffset ?? cue.endOffset),
  };
}
