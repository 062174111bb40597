import type { Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { soundLikeness } from './likeness.ts';
import { asPoint, glossKeys, Meetings, readKeys } from './meeting-keys.ts';
import type { WordNode } from './nodes.ts';

/** Two nodes that may render each other. */
export interface Candidate {
  readonly source: WordNode;
  readonly target: WordNode;
  /** 0…1, by what is known of the words alone. */
  readonly quality: number;
  /** Quality less what the places speak against it. */
  readonly rank: number;
}

/** Least likeness by sound: names may be inflected and respelt, loanwords must be closer. */
const nameLikeness = 0.66;
const wordLikeness = 0.78;
/** A far-off match must be this much better to win over a near one. */
const positionShare = 0.3;

/**
 * Pairs of words up to which all words of one side are compared with all of the other: 2,500 with 2,500. Beyond it time
 * and memory would grow with the square. A paragraph has some hundred words, and only a text whose line ends were lost
 * thousands, where a rendering does not stand a thousand words from its place.
 */
const mostPairs = 2500 * 2500;
/** Such sides are cut at the same relative places into blocks of so many words of the longer one. */
const blockWords = 750;
/**
 * Blocks of the target before and behind its own that a block of the source is compared with: 1,500 words, more than a
 * translation gains or loses up to there. Further off, an equal word is chance.
 */
const blocksAside = 2;

/** Both written anew by each call. */
const meetings = new Meetings();
const keys: number[] = [];

/**
 * Finds the nodes that may render each other: by concept, English gloss, sound or spelling. In no order. Of very long
 * sides only those about the same relative place, so that time grows with the length and not with its square.
 * Each side: its nodes and how many words it has. look: called before every block, may throw.
 */
export function findCandidates(
  [sourceNodes, sourceCount]: readonly [readonly WordNode[], number],
  [targetNodes, targetCount]: readonly [readonly WordNode[], number],
  look: () => void = () => undefined,
): Candidate[] {
  const found: Candidate[] = [];
  if (sourceCount * targetCount <= mostPairs) {
    addCandidates(found, [sourceNodes, sourceCount], [targetNodes, targetCount]);
    return found;
  }
  const blocks = Math.ceil(Math.max(sourceCount, targetCount) / blockWords);
  const targets = inBlocks(targetNodes, targetCount, blocks);
  for (const [block, nodes] of inBlocks(sourceNodes, sourceCount, blocks).entries()) {
    if (nodes.length === 0) continue;
    look();
    const near = targets.slice(Math.max(0, block - blocksAside), block + blocksAside + 1).flat();
    addCandidates(found, [nodes, sourceCount], [near, targetCount]);
  }
  return found;
}

/** Parts nodes by place into so many blocks; count: words of their side. */
function inBlocks(nodes: readonly WordNode[], count: number, blocks: number): WordNode[][] {
  const parted = Array.from({ length: blocks }, (): WordNode[] => []);
  for (const node of nodes) parted[Math.floor((node.first / count) * blocks)]?.push(node);
  return parted;
}

/** Compares all nodes of one list with all of the other that they share a key with; adds to `found`. Counts: words of the whole sides. */
function addCandidates(
  found: Candidate[],
  [sourceNodes, sourceCount]: readonly [readonly WordNode[], number],
  [targetNodes, targetCount]: readonly [readonly WordNode[], number],
): void {
  meetings.clear();
  for (let at = targetNodes.length - 1; at >= 0; at--) {
    const node = targetNodes[at];
    if (node === undefined) continue;
    const count = readKeys(node, keys);
    for (let place = 0; place < count; place++) meetings.add(keys[place] ?? 0, at);
  }
  /** The last source node, 1-based, that a target node was compared with. */
  const seen = targetNodes.map(() => 0);
  for (let at = 0; at < sourceNodes.length; at++) {
    const source = sourceNodes[at];
    if (source === undefined) continue;
    const count = readKeys(source, keys);
    for (let place = 0; place < count; place++) {
      for (let list = meetings.listOf(keys[place] ?? 0); list !== 0; list = meetings.restOf(list)) {
        const other = meetings.numberAt(list);
        const target = targetNodes[other];
        if (target === undefined || seen[other] === at + 1) continue;
        seen[other] = at + 1;
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
}

function nodeQuality(source: WordNode, target: WordNode): number {
  const a = source.token;
  const b = target.token;
  if (a === undefined || b === undefined) {
    return sharedConcept(source.concepts, target.concepts) ? 0.97 : 0;
  }
  // Function words are tied by their places, later.
  return a.isContent && b.isContent ? wordQuality(a, b) : 0;
}

/** How likely two words render each other by what is known of the words alone, 0…1. */
export function wordQuality(a: Token, b: Token): number {
  if (a.isNumber || b.isNumber) return asPoint(a.facts) === asPoint(b.facts) ? 1 : 0;
  const known = factsQuality(a.facts, b.facts);
  // Words that only look alike say nothing by their looks: час is time here and an hour there.
  if (areFalseFriends(a.facts, b.facts)) return known;
  if (a.facts.folded === b.facts.folded && a.facts.folded.length > 1) return 1;
  if (known >= 0.8) return known;
  return Math.max(known, soundQuality(a, b));
}

function soundQuality(a: Token, b: Token): number {
  const isName = a.isCapitalised && b.isCapitalised;
  const shortest = Math.min(a.facts.sounds.length, b.facts.sounds.length);
  if (shortest < (isName ? 3 : 5)) return 0;
  const least = isName ? nameLikeness : wordLikeness;
  const likeness = soundLikeness(a.facts.sounds, b.facts.sounds, least);
  if (likeness < least) return 0;
  return isName ? 0.3 + 0.65 * likeness : 0.9 * likeness;
}

const areFalseFriends = (a: FormFacts, b: FormFacts): boolean =>
  a.falseFriends.length > 0 && a.falseFriends.some((pair) => b.falseFriends.includes(pair));

/** True where two words or phrases have a concept in common. */
function sharedConcept(a: readonly number[], b: readonly number[]): boolean {
  for (const concept of a) for (const other of b) if (concept === other) return true;
  return false;
}

function factsQuality(a: FormFacts, b: FormFacts): number {
  const best = conceptQuality(a, b);
  if (best >= 0.8 || a.isFunction || b.isFunction) return best;
  const here = glossKeys(a);
  const there = glossKeys(b);
  if (share(a.direct, here.direct, b.direct, there.direct)) return Math.max(best, 0.8);
  if (
    share(a.direct, here.direct, b.indirect, there.indirect) ||
    share(a.indirect, here.indirect, b.direct, there.direct)
  )
    return Math.max(best, 0.6);
  return share(a.indirect, here.indirect, b.indirect, there.indirect) ? Math.max(best, 0.35) : best;
}

/** The best quality that a concept of both gives. */
function conceptQuality(a: FormFacts, b: FormFacts): number {
  const own = a.rankedConcepts;
  const others = b.rankedConcepts;
  let best = 0;
  for (let at = 0, other = 0; at < own.length && other < others.length;) {
    const here = own[at] ?? 0;
    const there = others[other] ?? 0;
    if (here >> 1 === there >> 1) {
      const looseSides = (here & 1) + (there & 1);
      if (looseSides === 0) return 0.95;
      best = Math.max(best, looseSides === 1 ? 0.85 : 0.6);
      at++;
      other++;
    } else if (here < there) at++;
    else other++;
  }
  return best;
}

/** True where two forms have a concept in common. */
export const meetInConcept = (a: FormFacts, b: FormFacts): boolean => conceptQuality(a, b) > 0;

/** True where two lists of stems share one; their keys, place by place, tell fast where they do not. */
function share(
  a: readonly string[],
  keysOfA: readonly number[],
  b: readonly string[],
  keysOfB: readonly number[],
): boolean {
  for (let at = 0; at < keysOfA.length; at++) {
    const key = keysOfA[at];
    for (let other = 0; other < keysOfB.length; other++)
      if (keysOfB[other] === key && a[at] === b[other]) return true;
  }
  return false;
}
