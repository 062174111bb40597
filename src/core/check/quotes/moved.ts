import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { slotQuality } from '../words/slots.ts';
import { looseMarksOf, nestedOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';

type SideName = 'source' | 'target';

/** Content words at the edge of a quotation that the other side must have outside its marks. */
const leastMoved = 2;
/** Words among them that nothing is tied to. */
const mostUntied = 1;
/** How far from the other side's marks they may stand there, in words beyond their own number. */
const reachWords = 4;

/**
 * Tells words at the beginning or the end of a quotation that the other version has outside its marks: the reporter's
 * words inside, or quoted words outside. pair: versions of each other; all: every stretch of the two sides.
 */
export function findMoved(
  reading: PairReading,
  [a, b]: readonly [Stretch, Stretch],
  [left, right]: readonly [readonly Stretch[], readonly Stretch[]],
): PairIssue[] {
  // A mark without its fellow: nobody knows where the quotation ends.
  const isSure = looseMarksOf(reading.source).length + looseMarksOf(reading.target).length === 0;
  if (!a.isClosed || !b.isClosed || !isSure) return [];
  const issues: PairIssue[] = [];
  for (const isFront of [true, false]) {
    const found =
      edgeOf(reading, 'source', { own: a, other: b, all: right, isFront }) ??
      edgeOf(reading, 'target', { own: b, other: a, all: left, isFront });
    if (found !== null) issues.push(asIssue(reading, found));
  }
  return issues;
}

interface Edge {
  readonly side: SideName;
  /** The words inside the marks. */
  readonly inside: Span;
  /** The same words outside the marks of the other side. */
  readonly outside: Span;
}

interface Versions {
  readonly own: Stretch;
  readonly other: Stretch;
  /** Every stretch of the other side. */
  readonly all: readonly Stretch[];
  readonly isFront: boolean;
}

/** The run of words at one edge whose counterparts all stand outside, on the same side of the marks, near them. */
function edgeOf(reading: PairReading, side: SideName, { own, other, all, isFront }: Versions): Edge | null {
  const { links, ofSource, ofTarget } = reading.links;
  const tokens = reading[side === 'source' ? 'target' : 'source'].tokens;
  const quoted = new Set(all.flatMap((one) => one.tokens.map((token) => token.index)));
  const inOther = new Set(other.tokens.map((token) => token.index));
  const words = own.tokens.filter((token) => token.isContent);
  const partners = (token: Token): readonly number[] => {
    const link = links[(side === 'source' ? ofSource : ofTarget)[token.index] ?? -1];
    if (link === undefined || link.quality === slotQuality) return [];
    return side === 'source' ? link.target : link.source;
  };
  const inOrder = isFront ? words : [...words].reverse();
  const run: Token[] = [];
  const outside: number[] = [];
  let untied = 0;
  for (const token of inOrder) {
    const there = partners(token);
    if (there.some((at) => quoted.has(at)) || (there.length === 0 && ++untied > mostUntied)) break;
    if (there.length === 0) continue;
    run.push(token);
    outside.push(...there);
  }
  // «"Вона відповіла їм „приходьте завтра“"» against “She answered them 'come tomorrow'”.
  const isUnwrapped = nestedOf(reading[side], own).some(
    ({ tokens: inner }) =>
      2 * inner.length > own.tokens.length &&
      inner.includes(isFront ? own.tokens.at(-1)! : own.tokens[0]!) &&
      !inner.some((token) => run.includes(token)),
  );
  const rest = words.filter((token) => partners(token).some((at) => inOther.has(at))).length;
  if (run.length < (isUnwrapped ? 1 : leastMoved) || rest === 0) return null;
  const edge = isFront ? (other.tokens[0]?.index ?? 0) : (other.tokens.at(-1)?.index ?? 0);
  const isNear = outside.every((at) => {
    const distance = isFront ? edge - at : at - edge;
    return distance > 0 && distance <= 2 * run.length + reachWords;
  });
  if (!isNear) return null;
  return { side, inside: spanOf(run), outside: spanOf(outside.map((at) => tokens[at]!)) };
}

function spanOf(tokens: readonly Token[]): Span {
  return {
    startOffset: Math.min(...tokens.map((token) => token.startOffset)),
    endOffset: Math.max(...tokens.map((token) => token.endOffset)),
  };
}

function asIssue(reading: PairReading, { side, inside, outside }: Edge): PairIssue {
  const [here, there] = side === 'source' ? [inside, outside] : [outside, inside];
  return {
    checkId: 'quotation',
    category: 'quotation',
    kind: 'moved',
    severity: 'minor',
    tier: 'more',
    source: [here],
    target: [there],
    message: observe(
      side === 'source' ? 'check.quotation.moved-source' : 'check.quotation.moved-target',
      [reading.source, here],
      [reading.target, there],
    ),
  };
}
