import { lettered } from '../../text/lettered.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { antonymGroups, antonymPairs } from '../data/antonyms.data.ts';
import { observe } from '../issues.ts';
import type { PairIssue } from '../types.ts';
import { functionQuality } from '../words/function-ties.ts';
import { findLoneAfter } from '../words/after.ts';
import { soundLikeness } from '../words/likeness.ts';
import { rememberOfForm } from '../words/memo.ts';
import { slotQuality } from '../words/slots.ts';
import { englishStem } from '../words/stems.ts';
import { sureTie, tiedShare } from '../words/tied-share.ts';

/** Finds words that stand in each other's place and do not mean the same: opposites, and unrelated words between ties. */
export const wordCheck: PairCheck = {
  id: 'word',
  isBySentence: true,
  run(reading) {
    const { source, target, links } = reading;
    if (reading.isSameLanguage) return [];
    const left = source.tokens.filter((token) => isOpen(reading, token, links.ofSource));
    const right = target.tokens.filter((token) => isOpen(reading, token, links.ofTarget));
    const issues: PairIssue[] = [];
    const used = new Set<Token>();
    for (const there of right) {
      const here = left.find(
        (one) =>
          !used.has(one) &&
          isNear(reading, one, there) &&
          areOpposites(one, there) &&
          mayBeOneKind(reading, one, there) &&
          isNegated(source, one) === isNegated(target, there),
      );
      if (here === undefined) continue;
      used.add(here);
      used.add(there);
      issues.push(asIssue(reading, here, there, 'antonym'));
    }
    const lone = findLoneAfter(reading);
    if (lone !== undefined) issues.push(asIssue(reading, lone.here, lone.there, 'antonym'));
    for (const { here, there } of broaderWords(reading, left, right)) {
      if (used.has(here) || used.has(there)) continue;
      if (tiedShare(reading) < leastShare || !isAmongTied(reading, here, there)) continue;
      used.add(here);
      used.add(there);
      issues.push(asIssue(reading, here, there, 'broader'));
    }
    for (const link of links.links) {
      if (link.quality !== slotQuality) continue;
      const [here, there] = [source.tokens[link.source[0] ?? -1], target.tokens[link.target[0] ?? -1]];
      if (here === undefined || there === undefined || used.has(here) || used.has(there)) continue;
      if (areStrangers(here, there) && isSureSlot(reading, here, there))
        issues.push(asIssue(reading, here, there, 'word'));
    }
    return issues;
  },
};

/** Between near languages an opposite is of the same part of speech: «минулого» and «первые» are none. */
const mayBeOneKind = ({ source, target }: PairReading, here: Token, there: Token): boolean =>
  source.language === 'en' ||
  target.language === 'en' ||
  here.facts.parts === 0 ||
  there.facts.parts === 0 ||
  (here.facts.parts & there.facts.parts) !== 0;

function asIssue(
  reading: PairReading,
  here: Token,
  there: Token,
  kind: 'antonym' | 'broader' | 'word',
): PairIssue {
  return {
    checkId: 'word',
    category: 'mistranslation',
    kind,
    // Words between ties are free renderings as a rule: a hint, no more.
    severity: kind === 'antonym' ? 'major' : kind === 'broader' ? 'minor' : 'info',
    tier: 'more',
    source: [here],
    target: [there],
    message: observe(
      kind === 'antonym' ? 'check.antonym' : 'check.word.differ',
      [reading.source, here],
      [reading.target, there],
    ),
  };
}

/** A word without a tie, or with one that rests on place alone; names and numbers have checks of their own. */
function isOpen(reading: PairReading, token: Token, ties: Int32Array): boolean {
  const link = reading.links.links[ties[token.index] ?? -1];
  return (
    // A content word that is tied as a function word (інші, “each other”) may mean more than that.
    (link === undefined ||
      link.quality === slotQuality ||
      link.quality === functionQuality ||
      isVerbBesideNoun(reading, token, ties === reading.links.ofSource ? 'source' : 'target')) &&
    !token.isNumber &&
    !token.isForeignScript &&
    !(token.isCapitalised && !token.isOpening) &&
    (token.isContent || token.facts.stem === 'under' || token.facts.stem === 'over')
  );
}

/** «суд засудив», “court”: a verb that was joined to the tie of a noun beside it renders another word as often as not. */
function isVerbBesideNoun(
  { links, source, target }: PairReading,
  token: Token,
  side: 'source' | 'target',
): boolean {
  if (token.facts.verb === null) return false;
  const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[token.index] ?? -1];
  const own = link?.[side] ?? [];
  const { tokens } = side === 'source' ? source : target;
  return (
    link?.isPhrase === false &&
    own.length === 2 &&
    own.some((at) => at !== token.index && tokens[at]?.facts.verb === null && tokens[at].isContent)
  );
}

let opposites: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Opposites by English stem, both ways; read from the data once. */
function oppositesByStem(): ReadonlyMap<string, ReadonlySet<string>> {
  if (opposites !== undefined) return opposites;
  const made = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    made.set(a, (made.get(a) ?? new Set()).add(b));
  };
  for (const line of antonymPairs.trim().split('\n')) {
    const [a = '', b = ''] = line.split(' ').map(englishStem);
    add(a, b);
    add(b, a);
  }
  for (const line of antonymGroups.trim().split('\n')) {
    const [left = [], right = []] = line.split(' / ').map((half) => half.split(' ').map(englishStem));
    for (const a of left) {
      for (const b of right) {
        add(a, b);
        add(b, a);
      }
    }
  }
  opposites = made;
  return made;
}

const negation = lettered.u`^(?:not|no|never|without|nor|neither|hardly|barely|less|least|\p{L}+n't|не|ні|ни|ані|без|ніколи|никогда|жодн\p{L}*|менш|менее|найменш|наименее)$`;

/** True behind a negation: “not easy” is what «непростий» says. */
export function isNegated({ tokens }: SideReading, token: Token): boolean {
  return tokens
    .slice(Math.max(0, token.index - 3), token.index)
    .some((one) => one.sentence === token.sentence && negation.test(one.facts.folded));
}

const negativePrefix = /^(?:un|in|im|ir|il|dis|non)(?=.{4})/u;

const become = englishStem('become');

/** True where some gloss of one word is the opposite of some gloss of the other, and none is shared. */
export function areOpposites(a: Token, b: Token): boolean {
  const table = oppositesByStem();
  const [x, y] = [glosses(a.facts), glosses(b.facts)];
  if (x.length === 0 || y.length === 0 || x.some((stem) => y.includes(stem))) return false;
  // «стати», “become” says too little of what it joins to stand against a verb (“the shoe to drop”).
  if (x.includes(become) || y.includes(become)) return false;
  return x.some((stem) => {
    const set = table.get(stem);
    return y.some((other) => set?.has(other) === true || isPrefixed(stem, other) || isPrefixed(other, stem));
  });
}

const isPrefixed = (long: string, short: string): boolean =>
  // The end is compared first: most pairs of words have none in common.
  short.length >= 4 &&
  long.length > short.length &&
  long.endsWith(short) &&
  negativePrefix.test(long) &&
  long.replace(negativePrefix, '') === short;

const glosses = rememberOfForm(({ direct, folded, stem }): readonly string[] =>
  // Best glosses only: a loose one opens the door to everything.
  direct.length === 0 && /^[a-z]/u.test(folded) ? [stem] : direct.slice(0, 6),
);

/** English words that take in much of what others name: any of them in the place of a narrower word says less. */
const broad = new Set(
  'people person object item location area region group unit vehicle worker animal creature organism event activity building structure food fluid liquid plant movement device concept system method weapon surface weather drink contest agreement illness disease image picture substance material equipment clothing tool machine fruit insect bird product process'
    .split(' ')
    .flatMap((word) => [word, `${word}s`, word.replace(/y$/u, 'ies')]),
);

/** A noun and nothing else. */
const isOnlyNoun = (reading: SideReading, token: Token): boolean =>
  [...kindsOf(reading, token)].every((kind) => kind === 'noun');

const broadStems = new Set([...broad].map(englishStem));

/** Share of tied content words below which a sentence is rendered too freely for its places to say anything. */
const leastShare = 0.5;

/** True where most words beside the two have sure ties, or one of them is tied to its fellow over there. */
function isAmongTied({ source, target, links }: PairReading, here: Token, there: Token): boolean {
  const around = (side: SideReading, token: Token): (Token | undefined)[] => {
    const own = side.tokens.filter(({ isContent }) => isContent);
    const at = own.findIndex(({ index }) => index === token.index);
    return [own[at - 1], own[at + 1]];
  };
  const isTied = (token: Token | undefined, ties: Int32Array): boolean =>
    token === undefined || (links.links[ties[token.index] ?? -1]?.quality ?? 0) >= sureTie;
  const [left, right] = [around(source, here), around(target, there)];
  const isBeside = left.some((token, at) => {
    const [other, link] = [right[at], links.links[links.ofSource[token?.index ?? -1] ?? -1]];
    if (token === undefined || other === undefined) return token === other;
    return link !== undefined && link.quality >= sureTie && link.target.includes(other.index);
  });
  const loose = [
    ...left.filter((token) => !isTied(token, links.ofSource)),
    ...right.filter((token) => !isTied(token, links.ofTarget)),
  ];
  return isBeside || loose.length <= 1;
}

/** Pairs where the place alone ties a broad English word to a noun that the lexicon renders by none of them. */
function broaderWords(
  reading: PairReading,
  left: readonly Token[],
  right: readonly Token[],
): { here: Token; there: Token }[] {
  const isForward = reading.target.language === 'en';
  const [english, slavic] = isForward ? [right, left] : [left, right];
  const own = reading[isForward ? 'source' : 'target'];
  return english.flatMap((token) => {
    if (!broad.has(token.facts.folded)) return [];
    const near = slavic.filter(
      (one) =>
        (isForward ? isNear(reading, one, token, 0.12) : isNear(reading, token, one, 0.12)) &&
        one.facts.equivalentCount > 0 &&
        isOnlyNoun(own, one) &&
        !isNumeral.test(one.facts.folded),
    );
    const [narrow] = near;
    if (narrow === undefined || near.length > 1) return [];
    if ([...narrow.facts.direct, ...narrow.facts.indirect].some((stem) => broadStems.has(stem))) return [];
    return [isForward ? { here: narrow, there: token } : { here: token, there: narrow }];
  });
}

/** Relative distance within which a rendering is looked for. */
const nearness = 0.25;

function isNear(reading: PairReading, a: Token, b: Token, within = nearness): boolean {
  return Math.abs(a.index / reading.source.tokens.length - b.index / reading.target.tokens.length) < within;
}

/** Quality from which a neighbour's tie rests on the lexicon or on the same sound. */
const sureQuality = 0.8;

/**
 * True where the place itself is certain and the words are of one kind: two nouns between neighbours whose
 * own ties are sure. Anything looser is free rendering as a rule.
 */
function isSureSlot(reading: PairReading, here: Token, there: Token): boolean {
  if (isNumeral.test(here.facts.folded) || isNumeral.test(there.facts.folded)) return false;
  const [a, b] = [kindsOf(reading.source, here), kindsOf(reading.target, there)];
  if (!a.has('noun') || !b.has('noun') || a.has('adv') || b.has('adv')) return false;
  if (soundLikeness(here.facts.sounds, there.facts.sounds) > 0.6) return false;
  const own = reading.source.tokens.filter((token) => token.isContent && token.sentence === here.sentence);
  const place = own.indexOf(here);
  return [own[place - 1], own[place + 1]].every((neighbour) => {
    const link = reading.links.links[reading.links.ofSource[neighbour?.index ?? -1] ?? -1];
    return link !== undefined && link.quality >= sureQuality;
  });
}

/** Numbers in words and negative pronouns belong to other checks. */
const isNumeral =
  /^(?:жодн|один|одн|єдин|перш|друг|трет|четв|п['’ʼ]?ят|шіст|шост|сьом|сім|семь|вос|вісім|дев|дес|двад|трид|чотир|четыр|мільй|милли|мільярд|миллиард|million|billion|half|single|double)/u;

function kindsOf(reading: SideReading, token: Token): ReadonlySet<string> {
  return new Set(token.facts.concepts.flatMap((id) => reading.lexicon?.partOf(id) ?? []));
}

/** Both words are well known to the lexicon, and nothing in it connects them. */
function areStrangers(a: Token, b: Token): boolean {
  if (a.facts.equivalentCount === 0 || b.facts.equivalentCount === 0 || a.isOpening || b.isOpening)
    return false;
  const all = [...b.facts.direct, ...b.facts.indirect];
  return ![...a.facts.direct, ...a.facts.indirect].some((stem) => all.includes(stem));
}
