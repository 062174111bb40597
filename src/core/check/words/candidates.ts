import type { Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { soundLikeness } from './likeness.ts';
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

function addTo(map: Map<string | number, WordNode[]>, key: string | number, node: WordNode): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [node]);
  else if (list.at(-1) !== node) list.push(node);
}

/** Finds the nodes that may render each other: by concept, English gloss, sound or spelling. In no order. */
export function findCandidates(
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
  if (token.isNumber) return [`=${asPoint(facts.folded)}`];
  if (!token.isContent) return [...node.concepts];
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
  // Function words are tied by their places, later.
  return a.isContent && b.isContent ? wordQuality(a, b) : 0;
}

/** 6,1 and 6.1 are one number. */
const asPoint = (folded: string): string => folded.replace(/(?<=\d),(?=\d{1,2}$)/u, '.');

/** How likely two words render each other by what is known of the words alone, 0…1. */
export function wordQuality(a: Token, b: Token): number {
  if (a.isNumber || b.isNumber) return asPoint(a.facts.folded) === asPoint(b.facts.folded) ? 1 : 0;
  const known = factsQuality(a.facts, b.facts);
  // Words that only look alike say nothing by their looks: час is time here and an hour there.
  if (a.facts.falseFriends.some((pair) => b.facts.falseFriends.includes(pair))) return known;
  if (a.facts.folded === b.facts.folded && a.facts.folded.length > 1) return 1;
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
