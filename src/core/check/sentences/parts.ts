import type { Span } from '../../model.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import { marksInside } from '../side.ts';
import type { Side } from '../side.ts';
import type { PairIssue } from '../types.ts';
import { usualOf } from '../words/gap-side.ts';
import { bestChain } from './chain.ts';
import type { ChainBead } from './chain.ts';
import type { Piece } from './pieces.ts';
import { tiePieces, worthOf } from './ties.ts';
import type { PieceTies } from './ties.ts';

/** Sentences of both sides that render each other, read as a pair of their own. */
export interface PairPart {
  readonly reading: PairReading;
  /** Where the part begins in the text of the source and of the target. */
  readonly starts: readonly [number, number];
}

/** Sides of more pieces are no paragraph and are compared as a whole. */
const mostPieces = 40;

/**
 * Cuts a pair of paragraphs into sentences that correspond, in order, so that what is said in one sentence is not held
 * against another. A sentence without counterpart stays with the one before it. One part, the pair itself, where a side
 * has one sentence or the sentences do not keep their order.
 */
export const partsOf = (reading: PairReading): readonly PairPart[] => reading.keep(cutParts, cutParts);

function cutParts(reading: PairReading): readonly PairPart[] {
  const whole = [{ reading, starts: [0, 0] as const }];
  if (Math.min(reading.source.sentences.length, reading.target.sentences.length) < 2) return whole;
  const ties = tiePieces(reading, mostPieces);
  if (ties === undefined) return whole;
  const beads = joinLone(bestChain(ties, usualOf(reading.source, reading.target).length));
  if (beads.length < 2 || !keepOrder(ties, beads)) return whole;
  const cut = (own: SideReading, spans: readonly Span[]): SideReading[] =>
    spans.map((span) => new SideReading(sliceSide(own.side, span), own.lexicon));
  const here = spansOfBeads(ties.source.pieces, beads, 0, reading.source.text.length);
  const there = spansOfBeads(ties.target.pieces, beads, 1, reading.target.text.length);
  const [left, right] = [cut(reading.source, here), cut(reading.target, there)];
  return left.flatMap((source, at): PairPart[] => {
    const target = right[at];
    if (target === undefined) return [];
    const starts = [here[at]?.startOffset ?? 0, there[at]?.startOffset ?? 0] as const;
    return [{ reading: new PairReading(source, target), starts }];
  });
}

/** Where each bead begins and ends in a side's text: up to the beginning of the next one. */
function spansOfBeads(
  pieces: readonly Piece[],
  beads: readonly ChainBead[],
  side: 0 | 1,
  length: number,
): Span[] {
  return beads.map(({ from, to }, at) => ({
    startOffset: at === 0 ? 0 : (pieces[from[side]]?.startOffset ?? 0),
    endOffset: pieces[to[side]]?.startOffset ?? length,
  }));
}

/** Gives a bead with nothing on one side to the bead before it, at the beginning to the one behind it. */
function joinLone(beads: readonly ChainBead[]): ChainBead[] {
  const joined: ChainBead[] = [];
  for (const bead of beads) {
    const last = joined.at(-1);
    const isLone = (one: ChainBead): boolean => one.from[0] === one.to[0] || one.from[1] === one.to[1];
    if (last !== undefined && (isLone(bead) || isLone(last)))
      joined[joined.length - 1] = { from: last.from, to: bead.to };
    else joined.push(bead);
  }
  return joined;
}

/** True where every sentence has more to do with its own bead than with any sentence outside it. */
function keepOrder(ties: PieceTies, beads: readonly ChainBead[]): boolean {
  return beads.every(({ from, to }) => {
    for (const side of [0, 1] as const) {
      const other = side === 0 ? 1 : 0;
      const count = (side === 0 ? ties.target : ties.source).pieces.length;
      for (let own = from[side]; own < to[side]; own++) {
        let [inside, outside] = [0, 0];
        for (let at = 0; at < count; at++) {
          const nats = side === 0 ? worthOf(ties, own, at) : worthOf(ties, at, own);
          if (at >= from[other] && at < to[other]) inside += nats;
          else outside = Math.max(outside, nats);
        }
        if (outside > inside) return false;
      }
    }
    return true;
  });
}

/** A part of a side, with its own marks; findings in it are moved back, so that it needs no units. */
function sliceSide(side: Side, span: Span): Side {
  return {
    ...side,
    text: side.text.slice(span.startOffset, span.endOffset).trimEnd(),
    pieces: [],
    ignored: marksInside(side.ignored, span),
    ...(side.remarks === undefined ? {} : { remarks: marksInside(side.remarks, span) }),
  };
}

/** A finding of a part in the offsets of the whole sides. */
export function movedBack(issue: PairIssue, [source, target]: PairPart['starts']): PairIssue {
  const move =
    (by: number) =>
    ({ startOffset, endOffset }: Span): Span => ({
      startOffset: startOffset + by,
      endOffset: endOffset + by,
    });
  return { ...issue, source: issue.source.map(move(source)), target: issue.target.map(move(target)) };
}
