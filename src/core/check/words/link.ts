import type { SideReading, Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { soundLikeness } from './likeness.ts';
import { findNodes } from './nodes.ts';
import type { WordNode } from './nodes.ts';

/** A tie between words of the two sides. Token indexes, ascending. */
export interface WordLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0…1, how good the evidence is, position apart. */
  readonly quality: number;
}

/** The word ties of a pair. */
export interface WordLinks {
  readonly links: readonly WordLink[];
  /** Shape source tokens: index into `links`, -1 = none. */
  readonly ofSource: Int16Array;
  /** Shape target tokens. */
  readonly ofTarget: Int16Array;
}

interface Candidate {
  readonly source: WordNode;
  readonly target: WordNode;
  readonly quality: number;
  readonly rank: number;
}

/** Least likeness by sound: names may be inflected and respelt, loanwords must be closer. */
const nameLikeness = 0.66;
const wordLikeness = 0.78;
/** A far-off match must be this much better to win over a near one. */
const positionShare = 0.3;

/**
 * Ties words and phrases of the two sides: by lexicon concept, by a shared English gloss, by sound and by equal
 * spelling; near relative places win. Each word takes part in one tie, except that a leftover word beside a tied one
 * joins its tie where it renders the same word. Deterministic; time about O(candidates · log candidates).
 */
export function linkWords(source: SideReading, target: SideReading): WordLinks {
  const sourceNodes = findNodes(source);
  const targetNodes = findNodes(target);
  const candidates = findCandidates(sourceNodes, targetNodes, source.tokens.length, target.tokens.length);
  candidates.sort(
    (a, b) => b.rank - a.rank || a.source.first - b.source.first || a.target.first - b.target.first,
  );
  const links: { source: number[]; target: number[]; quality: number }[] = [];
  const ofSource = new Int16Array(source.tokens.length).fill(-1);
  const ofTarget = new Int16Array(target.tokens.length).fill(-1);
  for (const candidate of candidates) {
    if (!isFree(candidate.source, ofSource) || !isFree(candidate.target, ofTarget)) continue;
    const index = links.length;
    links.push({
      source: take(candidate.source, ofSource, index),
      target: take(candidate.target, ofTarget, index),
      quality: candidate.quality,
    });
  }
  joinLeftovers(candidates, links, ofSource, ofTarget);
  fillSlots(source, target, links, { ofSource, ofTarget });
  return { links, ofSource, ofTarget };
}

/** Quality of a tie that rests on place alone. */
export const slotQuality = 0.3;

/** Ties a lone leftover word to the lone leftover word between the partners of its neighbours. */
function fillSlots(
  source: SideReading,
  target: SideReading,
  links: { source: number[]; target: number[]; quality: number }[],
  { ofSource, ofTarget }: { readonly ofSource: Int16Array; readonly ofTarget: Int16Array },
): void {
  const theirs = target.tokens.filter((token) => token.isContent);
  const placeOf = new Map(theirs.map((token, place) => [token.index, place] as const));
  const own = source.tokens.filter((token) => token.isContent);
  for (const [place, token] of own.entries()) {
    if (ofSource[token.index] !== -1 || token.isNumber) continue;
    const [before, after] = [own[place - 1], own[place + 1]];
    const left = before === undefined ? -1 : lastPlace(links[ofSource[before.index] ?? -1], placeOf);
    const right =
      after === undefined ? theirs.length : firstPlace(links[ofSource[after.index] ?? -1], placeOf);
    if (left === undefined || right === undefined || right - left !== 2) continue;
    const there = theirs[left + 1];
    if (there === undefined || ofTarget[there.index] !== -1 || there.isNumber) continue;
    // A name for a common word is no rendering by place.
    if ((token.isCapitalised && !token.isOpening) !== (there.isCapitalised && !there.isOpening)) continue;
    ofSource[token.index] = links.length;
    ofTarget[there.index] = links.length;
    links.push({ source: [token.index], target: [there.index], quality: slotQuality });
  }
}

function lastPlace(
  link: { target: number[] } | undefined,
  placeOf: ReadonlyMap<number, number>,
): number | undefined {
  const places = link?.target.flatMap((at) => placeOf.get(at) ?? []) ?? [];
  return places.length === 0 ? undefined : Math.max(...places);
}

function firstPlace(
  link: { target: number[] } | undefined,
  placeOf: ReadonlyMap<number, number>,
): number | undefined {
  const places = link?.target.flatMap((at) => placeOf.get(at) ?? []) ?? [];
  return places.length === 0 ? undefined : Math.min(...places);
}

function isFree(node: WordNode, taken: Int16Array): boolean {
  for (let at = node.first; at <= node.last; at++) if (taken[at] !== -1) return false;
  return true;
}

function take(node: WordNode, taken: Int16Array, index: number): number[] {
  const members: number[] = [];
  for (let at = node.first; at <= node.last; at++) {
    taken[at] = index;
    members.push(at);
  }
  return members;
}

/** How far from its tie a leftover word may stand, in tokens. */
const leftoverReach = 3;

function joinLeftovers(
  candidates: readonly Candidate[],
  links: { source: number[]; target: number[]; quality: number }[],
  ofSource: Int16Array,
  ofTarget: Int16Array,
): void {
  for (const { source, target, quality } of candidates) {
    if (quality < 0.5 || source.first !== source.last || target.first !== target.last) continue;
    const bySource = links[ofSource[source.first] ?? -1];
    const byTarget = links[ofTarget[target.first] ?? -1];
    if (bySource === undefined && byTarget !== undefined) {
      const distance = Math.min(...byTarget.source.map((at) => Math.abs(at - source.first)));
      if (distance > leftoverReach) continue;
      byTarget.source = [...byTarget.source, source.first].sort((a, b) => a - b);
      ofSource[source.first] = ofTarget[target.first] ?? -1;
    } else if (byTarget === undefined && bySource !== undefined) {
      const distance = Math.min(...bySource.target.map((at) => Math.abs(at - target.first)));
      if (distance > leftoverReach) continue;
      bySource.target = [...bySource.target, target.first].sort((a, b) => a - b);
      ofTarget[target.first] = ofSource[source.first] ?? -1;
    }
  }
}

function addTo(map: Map<string | number, WordNode[]>, key: string | number, node: WordNode): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [node]);
  else if (list.at(-1) !== node) list.push(node);
}

function findCandidates(
  sourceNodes: readonly WordNode[],
  targetNodes: readonly WordNode[],
  sourceCount: number,
  targetCount: number,
): Candidate[] {
  const byKey = new Map<string | number, WordNode[]>();
  for (const node of targetNodes) {
    for (const key of keysOf(node)) addTo(byKey, key, node);
  }
  const found: Candidate[] = [];
  const seen = new Set<WordNode>();
  for (const source of sourceNodes) {
    seen.clear();
    for (const key of keysOf(source)) {
      for (const target of byKey.get(key) ?? []) {
        if (seen.has(target)) continue;
        seen.add(target);
        const quality = nodeQuality(source, target);
        if (quality <= 0.2) continue;
        const distance = Math.abs(
          source.first / Math.max(1, sourceCount) - target.first / Math.max(1, targetCount),
        );
        const length = source.last - source.first + target.last - target.first;
        found.push({ source, target, quality, rank: quality - positionShare * distance + 0.02 * length });
      }
    }
  }
  return found;
}

/** Keys under which two nodes may meet: concepts as numbers, spellings, glosses and sounds as strings. */
function keysOf(node: WordNode): (string | number)[] {
  const { token } = node;
  if (token === undefined) return [...node.concepts];
  const { facts } = token;
  if (token.isNumber) return [`=${facts.folded}`];
  const keys: (string | number)[] = [...node.concepts, `=${facts.folded}`];
  for (const stem of facts.direct) keys.push(`g${stem}`);
  for (const stem of facts.indirect) keys.push(`g${stem}`);
  if (token.isCapitalised && facts.sounds.length >= 3) keys.push('name');
  if ((!token.isCapitalised || token.isOpening) && facts.soundBucket > 0 && facts.folded.length >= 5)
    keys.push(`s${facts.soundBucket}`);
  return keys;
}

function nodeQuality(source: WordNode, target: WordNode): number {
  const a = source.token;
  const b = target.token;
  if (a === undefined || b === undefined) {
    return sharedConcept(source.concepts, target.concepts) ? 0.97 : 0;
  }
  return wordQuality(a, b);
}

/** How likely two words render each other by what is known of the words alone, 0…1. */
export function wordQuality(a: Token, b: Token): number {
  if (a.isNumber || b.isNumber) return a.facts.folded === b.facts.folded ? 1 : 0;
  if (a.facts.folded === b.facts.folded && a.facts.folded.length > 1) return 1;
  const known = factsQuality(a.facts, b.facts);
  if (known >= 0.8) return known;
  return Math.max(known, soundQuality(a, b));
}

function soundQuality(a: Token, b: Token): number {
  const isName = a.isCapitalised && b.isCapitalised;
  const shortest = Math.min(a.facts.sounds.length, b.facts.sounds.length);
  if (shortest < (isName ? 3 : 5)) return 0;
  const least = isName ? nameLikeness : wordLikeness;
  const likeness = soundLikeness(a.facts.sounds, b.facts.sounds);
  if (likeness < least) return 0;
  return isName ? 0.3 + 0.65 * likeness : 0.9 * likeness;
}

function sharedConcept(a: readonly number[], b: readonly number[]): boolean {
  return a.some((concept) => b.includes(concept));
}

function factsQuality(a: FormFacts, b: FormFacts): number {
  let best = 0;
  for (let at = 0; at < a.concepts.length; at++) {
    const other = b.concepts.indexOf(a.concepts[at] ?? -1);
    if (other < 0) continue;
    const looseSides = (at < a.equivalentCount ? 0 : 1) + (other < b.equivalentCount ? 0 : 1);
    best = Math.max(best, looseSides === 0 ? 0.95 : looseSides === 1 ? 0.85 : 0.6);
    if (best === 0.95) return best;
  }
  if (a.isFunction || b.isFunction) return best;
  if (best >= 0.8) return best;
  if (a.direct.some((stem) => b.direct.includes(stem))) return Math.max(best, 0.8);
  if (
    a.direct.some((stem) => b.indirect.includes(stem)) ||
    a.indirect.some((stem) => b.direct.includes(stem))
  ) {
    return Math.max(best, 0.6);
  }
  return a.indirect.some((stem) => b.indirect.includes(stem)) ? Math.max(best, 0.35) : best;
}
