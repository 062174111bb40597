import { soundsOf } from '../../align/skeleton.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { soundLikeness } from '../words/likeness.ts';
import { slotQuality } from '../words/slots.ts';
import { crudeStem } from '../words/stems.ts';

/** A name of one side that nothing on the other side renders. */
export interface LoneName {
  readonly tokens: readonly Token[];
  /** The gazetteer or the lexicon has the name, with forms in the other language. */
  readonly isKnown: boolean;
  /** No word of it is an everyday word. */
  readonly isPlain: boolean;
  /** Capitals all through. */
  readonly isAcronym: boolean;
}

/** Words in capitals that name nobody: titles, days, months, and what opens a form of address. */
const notNames =
  /^(?:I|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Miss|St|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|Internet|AM|PM|GMT|BST|EST|UTC|TV|OK|CEO|Sen|According|Пан|Бог|Цельсі\p{L}*|Цельси\p{L}*|Фаренгейт\p{L}*|Ріхтера|Рихтера)s?$/u;

/** Likeness by sound from which another word may be the name after all. */
const leastLikeness = 0.45;
/** The same for a word in small letters: an adjective made of the name. */
const leastCommonLikeness = 0.58;

/** Finds the names of a side that have no counterpart, in runs of neighbouring words. */
export function findLoneNames(
  reading: PairReading,
  side: 'source' | 'target',
  gazetteer: Gazetteer | undefined,
): LoneName[] {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  if (own.language === undefined || other.language === undefined || isHeadline(own) || isHeadline(other))
    return [];
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const isFree = (token: Token): boolean => {
    const link = reading.links.links[ties[token.index] ?? -1];
    return (link === undefined || link.quality === slotQuality) && !isExplained(token, own, other, gazetteer);
  };
  return capitalRuns(own).flatMap((run) => {
    const free = run.filter(isFree);
    const isWhole = free.length === run.length;
    const tokens = isWhole ? run : longestStretch(free).filter((token) => isPlainName(token));
    if (tokens.length === 0) return [];
    const isKnown = tokens.some((token) => isKnownName(token, own, gazetteer));
    // An opening word that no dictionary has may be any word.
    if (!isKnown && tokens.length === 1 && tokens[0]?.isOpening === true) return [];
    return [
      {
        tokens,
        isKnown,
        isPlain: tokens.every((token) => isPlainName(token)),
        isAcronym: tokens.every((token) => isAcronym(token)),
      },
    ];
  });
}

/** Titles in capitals all through say nothing about names. */
function isHeadline(reading: SideReading): boolean {
  const words = reading.tokens.filter((token) => token.isContent && !token.isNumber);
  return words.length > 3 && words.filter((token) => token.isCapitalised).length > 0.6 * words.length;
}

const isPlainName = (token: Token): boolean => token.facts.concepts.length === 0 || token.facts.isProper;

const isAcronym = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** The longest run of neighbours. */
function longestStretch(tokens: readonly Token[]): Token[] {
  let best: Token[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    run = run.at(-1)?.index === token.index - 1 ? [...run, token] : [token];
    if (run.length > best.length) best = run;
  }
  return best;
}

function capitalRuns(own: SideReading): Token[][] {
  const runs: Token[][] = [];
  for (const token of own.tokens) {
    if (!isNameWord(token)) continue;
    const last = runs.at(-1)?.at(-1);
    const gap = last === undefined ? '' : own.text.slice(last.endOffset, token.startOffset);
    if (last !== undefined && /^(?:['’]s)?[\s-]+$/u.test(gap)) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Sen., Gov.: what stands before a name. */
const isAbbreviation = (token: Token): boolean =>
  /^(?:Sen|Rep|Gov|Gen|Col|Capt|Lt|Prof|Rev|Jr|Sr|Inc|Ltd|Co)$/u.test(token.text);

function isNameWord(token: Token): boolean {
  if (!token.isCapitalised || token.isNumber || token.isForeignScript || token.text.length < 2) return false;
  if (notNames.test(token.text.replace(/['’]s$/u, '')) || isAbbreviation(token)) return false;
  if (isAcronym(token) && /^(?:US|UK|UN|EU|USA)$/u.test(token.text)) return true;
  if (!token.isContent || (token.text.length < 3 && !isAcronym(token))) return false;
  const isWord = token.facts.concepts.length > 0 && !token.facts.isProper;
  return !(token.isOpening && isWord);
}

function isExplained(
  token: Token,
  own: SideReading,
  other: SideReading,
  gazetteer: Gazetteer | undefined,
): boolean {
  const { facts } = token;
  // «дол. США» is “$”.
  if (/^(?:США|USA?)$/u.test(token.text) && other.text.includes('$')) return true;
  const known = formsElsewhere(token, own, other, gazetteer);
  const parts = /[-‑–]/u.test(token.text) ? soundParts(token.text) : [];
  return other.tokens.some(
    (one) =>
      // «Пунта-Евгенія», Byeong-seug: one of the halves is enough.
      (one.isCapitalised && areHalves(parts, facts.sounds, one)) ||
      // Short names are respelt beyond likeness: Lee, «Ли».
      (token.text.length <= 4 && one.isCapitalised && one.text.length <= 4 && !isAcronym(token)) ||
      one.facts.folded === facts.folded ||
      ((one.text.length > 2 || isAcronym(one)) && known.has(crudeStem(one.facts.folded).slice(0, 5))) ||
      (one.isContent &&
        ((facts.sounds.length > 1 &&
          soundLikeness(facts.sounds, one.facts.sounds) >=
            (one.isCapitalised ? leastLikeness : leastCommonLikeness)) ||
          facts.concepts.some((concept) => one.facts.concepts.includes(concept)) ||
          facts.direct.some((stem) => one.facts.direct.includes(stem) || one.facts.indirect.includes(stem)) ||
          facts.indirect.some((stem) => one.facts.direct.includes(stem)))),
  );
}

const soundParts = (text: string): string[] =>
  text
    .split(/[-‑–]/u)
    .map((part) => soundsOf(part.toLowerCase()))
    .filter((part) => part.length > 1);

function areHalves(parts: readonly string[], sounds: string, one: Token): boolean {
  const others = /[-‑–]/u.test(one.text) ? soundParts(one.text) : [];
  const isLike = (a: string, b: string): boolean => soundLikeness(a, b) >= leastLikeness;
  return (
    parts.some((part) => isLike(part, one.facts.sounds) || others.some((other) => isLike(part, other))) ||
    others.some((other) => isLike(sounds, other))
  );
}

/** Beginnings of the words that the gazetteer writes the name with in the other language. */
function formsElsewhere(
  token: Token,
  own: SideReading,
  other: SideReading,
  gazetteer: Gazetteer | undefined,
): ReadonlySet<string> {
  const found = new Set<string>();
  const [from, to] = [own.language, other.language];
  if (gazetteer === undefined || from === undefined || to === undefined) return found;
  for (const entry of [...gazetteer.named(token.text, from), ...gazetteer.withWord(token.facts.folded)].slice(
    0,
    12,
  ))
    for (const form of entry[to])
      for (const word of form.text.toLowerCase().split(/[\s-]+/u)) found.add(crudeStem(word).slice(0, 5));
  return found;
}

function isKnownName(token: Token, own: SideReading, gazetteer: Gazetteer | undefined): boolean {
  if (token.facts.isProper && token.facts.concepts.length > 0) return true;
  return own.language !== undefined && (gazetteer?.named(token.text, own.language).length ?? 0) > 0;
}
