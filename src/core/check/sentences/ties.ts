import type { KnownLanguage } from '../../model.ts';
import type { WordLink } from '../words/link.ts';
import { fittedRates } from '../words/open-rates.ts';
import type { PlainReading } from '../words/plain.ts';
import { slotQuality } from '../words/slots.ts';
import { piecesOf, pieceStarts } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Nats for "they render each other" by kind of evidence; the chance of such a tie between unrelated sentences is behind them. */
const tieNats = { slot: 0.3, word: 1.2, figure: 2 } as const;
/** Share of a word's untied cost that a tie is worth on top: rare and foreign words tell more. */
const rareShare = 0.6;

/** What the pieces of one side are worth. */
export interface PieceSide {
  readonly pieces: readonly Piece[];
  readonly letters: Float64Array;
  /** Shape pieces: nats of all its words, were none of them tied. */
  readonly costs: Float64Array;
  /** Shape pieces: costs of words without any tie. */
  readonly open: Float64Array;
  /** Shape pieces × pieces of the other side: how much of the costs is saved by ties between the two. */
  readonly tied: Float64Array;
  /** The same: nats of the ties between the two. */
  readonly worth: Float64Array;
}

/** What the pieces of a pair have to do with each other. */
export interface PieceTies {
  readonly source: PieceSide;
  readonly target: PieceSide;
  /** Shape source pieces × target pieces: figures that both have. */
  readonly figures: Uint8Array;
}

/** Counts the evidence between the pieces of a pair; undefined where no side has two, one has none or one has more than `most`. */
export function tiePieces(reading: PlainReading, most: number): PieceTies | undefined {
  const [ownStarts, otherStarts] = [pieceStarts(reading.source), pieceStarts(reading.target)];
  const [n, m] = [ownStarts.length, otherStarts.length];
  if (Math.max(n, m) < 2 || Math.max(n, m) > most || Math.min(n, m) === 0) return undefined;
  const source = piecesOf(reading.source, ownStarts);
  const target = piecesOf(reading.target, otherStarts);
  const { links, ofSource, ofTarget } = reading.links;
  const side = (pieces: readonly Piece[], isSource: boolean): PieceSide =>
    tieSide(pieces, isSource ? reading.source.language : reading.target.language, {
      ties: isSource ? ofSource : ofTarget,
      places: isSource
        ? pieceOfTokens(target, reading.target.tokens.length)
        : pieceOfTokens(source, reading.source.tokens.length),
      count: isSource ? m : n,
      linkOf: (at) => links[at],
      otherEnd: (link) => (isSource ? link.target : link.source),
    });
  const figures = new Uint8Array(n * m);
  for (const a of source)
    for (const b of target) figures[a.index * m + b.index] = sharedFigures(a.figures, b.figures);
  return { source: side(source, true), target: side(target, false), figures };
}

/** How a side reaches the other one. */
interface OtherEnd {
  readonly ties: Int32Array;
  /** Shape tokens of the other side: its piece, −1 = none. */
  readonly places: Int32Array;
  /** Pieces of the other side. */
  readonly count: number;
  readonly linkOf: (at: number) => WordLink | undefined;
  readonly otherEnd: (link: WordLink) => readonly number[];
}

function tieSide(
  pieces: readonly Piece[],
  language: KnownLanguage | undefined,
  { ties, places, count, linkOf, otherEnd }: OtherEnd,
): PieceSide {
  const [costs, open] = [new Float64Array(pieces.length), new Float64Array(pieces.length)];
  const [tied, worth] = [new Float64Array(pieces.length * count), new Float64Array(pieces.length * count)];
  const add = (table: Float64Array, at: number, nats: number): void => {
    table[at] = (table[at] ?? 0) + nats;
  };
  for (const { index, words } of pieces)
    for (const token of words) {
      const cost = fittedRates.costOf(token, language);
      add(costs, index, cost);
      const link = linkOf(ties[token.index] ?? -1);
      if (link === undefined) {
        add(open, index, cost);
        continue;
      }
      const isSlot = link.quality <= slotQuality;
      for (const there of new Set(otherEnd(link).map((at) => places[at] ?? -1))) {
        if (there < 0) continue;
        add(tied, index * count + there, isSlot ? cost / 2 : cost);
        add(worth, index * count + there, isSlot ? tieNats.slot : tieNats.word + rareShare * cost);
      }
    }
  const letters = Float64Array.from(pieces, ({ startOffset, endOffset }) => endOffset - startOffset);
  return { pieces, letters, costs, open, tied, worth };
}

/** Nats of what ties a piece of the source to one of the target: each tie counts from both its ends. */
export function worthOf({ source, target, figures }: PieceTies, row: number, column: number): number {
  const width = target.pieces.length;
  const words =
    (source.worth[row * width + column] ?? 0) + (target.worth[column * source.pieces.length + row] ?? 0);
  return words / 2 + tieNats.figure * (figures[row * width + column] ?? 0);
}

function pieceOfTokens(pieces: readonly Piece[], count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (const piece of pieces) for (const token of piece.words) places[token.index] = piece.index;
  return places;
}

/** Figures that both have. */
function sharedFigures(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((one) => b.includes(one)).length;
}
