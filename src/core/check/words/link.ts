import type { SideReading } from '../reading.ts';
import { findCandidates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { tieFunctionWords } from './function-ties.ts';
import { findNodes } from './nodes.ts';
import type { WordNode } from './nodes.ts';
import { splitPhrase } from './phrase-parts.ts';
import { fillSlots } from './slots.ts';

/** A tie between words of the two sides. Token indexes, ascending. */
export interface WordLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0…1, how good the evidence is, position apart. */
  readonly quality: number;
  /** The words are part of a multi-word concept that both sides have. */
  readonly isPhrase: boolean;
}

/** The word ties of a pair. */
export interface WordLinks {
  readonly links: readonly WordLink[];
  /** Shape source tokens: index into `links`, -1 = none. */
  readonly ofSource: Int32Array;
  /** Shape target tokens. */
  readonly ofTarget: Int32Array;
  /** The best quality at which each word could be tied to any single word over there, taken or not; 0 = to none. */
  readonly bestOfSource: Float32Array;
  readonly bestOfTarget: Float32Array;
}

/** Ties while they are made. */
export class LinkBuilder {
  readonly source: SideReading;
  readonly target: SideReading;
  readonly links: { source: number[]; target: number[]; quality: number; isPhrase: boolean }[] = [];
  readonly ofSource: Int32Array;
  readonly ofTarget: Int32Array;
  readonly bestOfSource: Float32Array;
  readonly bestOfTarget: Float32Array;

  constructor(source: SideReading, target: SideReading) {
    this.source = source;
    this.target = target;
    this.ofSource = new Int32Array(source.tokens.length).fill(-1);
    this.ofTarget = new Int32Array(target.tokens.length).fill(-1);
    this.bestOfSource = new Float32Array(source.tokens.length);
    this.bestOfTarget = new Float32Array(target.tokens.length);
  }

  /** Ties words that have no tie yet. */
  add(source: number[], target: number[], quality: number, isPhrase = false): void {
    for (const at of source) this.ofSource[at] = this.links.length;
    for (const at of target) this.ofTarget[at] = this.links.length;
    this.links.push({ source, target, quality, isPhrase });
  }

  /** Adds words of one side to the tie that a word of the other side has. */
  extend(side: 'source' | 'target', by: number, more: readonly number[]): void {
    const place = (side === 'target' ? this.ofSource : this.ofTarget)[by] ?? -1;
    const link = this.links[place];
    if (link === undefined || more.length === 0) return;
    link[side] = [...link[side], ...more].sort((a, b) => a - b);
    for (const at of more) (side === 'target' ? this.ofTarget : this.ofSource)[at] = place;
  }
}

/**
 * Ties words and phrases of the two sides: by lexicon concept, by a shared English gloss, by sound and by equal
 * spelling; places near what the sure ties say win. Then leftover words beside a tied one that render the same word,
 * function words between tied neighbours, and lone leftovers in one place. Deterministic; time about
 * O(candidates · log candidates). look: called between the stages and inside a long one, may throw.
 */
export function linkWords(
  source: SideReading,
  target: SideReading,
  look: () => void = () => undefined,
): WordLinks {
  const builder = new LinkBuilder(source, target);
  const candidates = findCandidates(
    [findNodes(source), source.tokens.length],
    [findNodes(target), target.tokens.length],
    look,
  );
  look();
  noteBest(builder, candidates);
  sortByRank(candidates);
  takeAll(builder, candidates);
  look();
  joinLeftovers(builder, candidates);
  fillSlots(builder);
  tieFunctionWords(builder);
  return builder;
}

function noteBest({ bestOfSource, bestOfTarget }: LinkBuilder, candidates: readonly Candidate[]): void {
  for (const { source, target, quality } of candidates) {
    if (source.token === undefined || target.token === undefined) continue;
    if (quality > (bestOfSource[source.first] ?? 0)) bestOfSource[source.first] = quality;
    if (quality > (bestOfTarget[target.first] ?? 0)) bestOfTarget[target.first] = quality;
  }
}

function sortByRank(candidates: Candidate[]): void {
  candidates.sort(
    (a, b) => b.rank - a.rank || a.source.first - b.source.first || a.target.first - b.target.first,
  );
}

function takeAll(builder: LinkBuilder, candidates: readonly Candidate[]): void {
  for (const { source, target, quality } of candidates) {
    if (!isFree(source, builder.ofSource) || !isFree(target, builder.ofTarget)) continue;
    if (source.token !== undefined && target.token !== undefined) {
      builder.add([source.first], [target.first], quality);
    } else splitPhrase(builder, source, target, quality);
  }
}

function isFree(node: WordNode, taken: Int32Array): boolean {
  for (let at = node.first; at <= node.last; at++) if (taken[at] !== -1) return false;
  return true;
}

/** How far from its tie a leftover word may stand, in tokens. */
const leftoverReach = 3;

function joinLeftovers({ links, ofSource, ofTarget }: LinkBuilder, candidates: readonly Candidate[]): void {
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
