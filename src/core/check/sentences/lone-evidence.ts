import { usualOf } from '../words/gap-side.ts';
import type { PlainReading } from '../words/plain.ts';
import { weighChains } from './chain.ts';
import type { PieceVerdict } from './chain.ts';
import type { Piece } from './pieces.ts';
import { tiePieces } from './ties.ts';
import type { PieceSide } from './ties.ts';

/** A piece of a side with what speaks for its having no counterpart. */
export interface WeighedPiece {
  readonly piece: Piece;
  /** In the order of `evidenceNames`. */
  readonly evidence: readonly number[];
  /** Where in the other side's text it would stand. */
  readonly place: number;
}

/** The pieces of both sides; none for a side that has one piece only. */
export interface WeighedPieces {
  readonly source: readonly WeighedPiece[];
  readonly target: readonly WeighedPiece[];
}

/** What each number of the evidence is. */
export const evidenceNames = [
  // Nats of the best chain without it less those of the best one with it.
  'margin', 'marginFor', 'marginSquare',
  // Share of its weight that no tie saves: in the bead it is best part of, and anywhere.
  'loose', 'looseSquare', 'looseAnywhere', 'looseAnywhereSquare', 'looseBySize', 'openNats', 'tiedNats',
  // Letters and content words that the other side lacks, as a share of its own: the whole side, then the bead.
  'lack', 'lackFor', 'excess', 'beadLack', 'beadLackFor', 'looseByLack',
  // What else has no tie: on the other side, in the bead's counterpart, in the rest of the own side.
  'otherOpen', 'otherOpenInBead', 'someOpenInBead', 'restOpen', 'looseByOther', 'looseByRest',
  'openNames', 'tiedNames', 'openFigures', 'sharedFigures',
  'more', 'isMore', 'size', 'isFirst', 'isLast', 'isAlone', 'isEnglish',
] as const; // prettier-ignore

/** More pieces on a side than these are no paragraph; nothing is weighed there. */
const mostPieces = 40;

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const total = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0);
const sumIn = (values: Float64Array, [from, to]: readonly [number, number]): number =>
  total(values.subarray(from, to));

/** Weighs the pieces of both sides. */
export function weighPieces(reading: PlainReading): WeighedPieces {
  const ties = tiePieces(reading, mostPieces);
  if (ties === undefined) return { source: [], target: [] };
  const { source, target } = reading;
  const chains = weighChains(ties, usualOf(source, target).length);
  const weigh = (own: PieceSide, other: PieceSide, isSource: boolean): WeighedPiece[] => {
    if (own.pieces.length < 2) return [];
    const usual = isSource ? usualOf(source, target) : usualOf(target, source);
    const verdicts = isSource ? chains.source : chains.target;
    const whole: WholeSide = {
      own,
      other,
      growth: Math.exp(usual.length),
      ties: isSource ? reading.links.ofSource : reading.links.ofTarget,
      isEnglish: (isSource ? source : target).language === 'en',
    };
    return own.pieces.map((piece, at): WeighedPiece => {
      const before = verdicts[at - 1]?.counterpart[1] ?? 0;
      const text = isSource ? target.text : source.text;
      return {
        piece,
        evidence: evidenceOf(whole, piece, verdicts[at] ?? noVerdict),
        place: other.pieces[before]?.startOffset ?? text.length,
      };
    });
  };
  return { source: weigh(ties.source, ties.target, true), target: weigh(ties.target, ties.source, false) };
}

const noVerdict: PieceVerdict = { margin: 0, counterpart: [0, 0], company: [0, 1] };

/** What the pieces of a side share. */
interface WholeSide {
  readonly own: PieceSide;
  readonly other: PieceSide;
  /** Usual length of the other side by that of the own one. */
  readonly growth: number;
  readonly ties: Int32Array;
  readonly isEnglish: boolean;
}

function evidenceOf(whole: WholeSide, piece: Piece, verdict: PieceVerdict): number[] {
  const { own, other, growth } = whole;
  const at = piece.index;
  const [cost, open] = [own.costs[at] ?? 0, own.open[at] ?? 0];
  const weight = Math.max(1, cost);
  const letters = Math.max(8, own.letters[at] ?? 0);
  const count = other.pieces.length;
  const tied = Math.min(cost, sumIn(own.tied.subarray(at * count, (at + 1) * count), verdict.counterpart));
  const [loose, anywhere] = [(cost - tied) / weight, open / weight];
  const lack = clip((total(own.letters) * growth - total(other.letters)) / letters, -1, 1.5);
  const beadLetters =
    sumIn(own.letters, verdict.company) * growth - sumIn(other.letters, verdict.counterpart);
  const beadLack = clip(beadLetters / letters, -1, 1.5);
  const excess = clip((countWords(own) - countWords(other)) / Math.max(2, piece.words.length), -1, 1.5);
  const otherOpen = total(other.open) / Math.max(1, total(other.costs));
  const inBead = clip(sumIn(other.open, verdict.counterpart) / weight, 0, 2);
  const rest = (total(own.open) - open) / Math.max(1, total(own.costs) - cost);
  const margin = clip(verdict.margin, -10, 6);
  const size = Math.log(1 + piece.words.length);
  const more = clip(own.pieces.length - count, -2, 2);
  return [
    margin, Math.max(0, margin), margin ** 2 / 10,
    loose, loose ** 2, anywhere, anywhere ** 2, anywhere * size, clip(cost - tied, 0, 12), clip(tied, 0, 12),
    lack, Math.max(0, lack), excess, beadLack, Math.max(0, beadLack), loose * beadLack,
    otherOpen, inBead, Math.min(1, inBead), rest, loose * otherOpen, loose * rest,
    ...namesAndFigures(whole, piece),
    more, more > 0 ? 1 : 0, size, at === 0 ? 1 : 0, at === own.pieces.length - 1 ? 1 : 0,
    verdict.company[1] - verdict.company[0] === 1 ? 1 : 0, whole.isEnglish ? 1 : 0,
  ]; // prettier-ignore
}

const countWords = ({ pieces }: PieceSide): number =>
  pieces.reduce((sum, { words }) => sum + words.length, 0);

/** Names without and with a tie, figures that the other side lacks and has. */
function namesAndFigures({ other, ties }: WholeSide, { words, figures }: Piece): number[] {
  const names = words.filter((token) => token.isForeignScript || (token.isCapitalised && !token.isOpening));
  const open = names.filter((token) => (ties[token.index] ?? -1) < 0).length;
  const shared = figures.filter((one) => other.pieces.some((there) => there.figures.includes(one))).length;
  return [
    Math.min(3, open),
    Math.min(3, names.length - open),
    Math.min(2, figures.length - shared),
    Math.min(2, shared),
  ];
}
