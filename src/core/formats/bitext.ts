import type { IndexBead } from '../model.ts';
import type { ExportCell, ExportDocument, ExportPiece } from './document.ts';
import { cellTieWords } from './cell-pieces.ts';

/** A piece of a text in the text's own order. */
export interface OrderedPiece {
  readonly piece: ExportPiece;
  readonly content: string;
}

/** A bead with what people said of it. */
export interface BitextBead extends IndexBead {
  readonly words: readonly string[];
}

/** The pivot and one other text as lists of pieces with their beads: what ladder formats are made of. */
export interface Bitext {
  readonly source: readonly OrderedPiece[];
  readonly target: readonly OrderedPiece[];
  /** Every index of each side once, in source order; a bead without source after the one before it in the target. */
  readonly beads: readonly BitextBead[];
}

/** The pieces of one text in the order of the text, not of the rows; blank ones are left out. */
export function textPieces(document: ExportDocument, textIndex: number): readonly OrderedPiece[] {
  return document.rows
    .flatMap((row) => row.cells[textIndex]?.pieces ?? [])
    .filter((piece) => piece.content.trim() !== '')
    .map((piece) => ({ piece, content: piece.content.trim() }))
    .toSorted((a, b) => a.piece.paragraph - b.piece.paragraph || startOf(a.piece) - startOf(b.piece));
}

/** Takes the pivot and one other text out of a document. */
export function toBitext(document: ExportDocument, otherIndex: number): Bitext {
  const source = textPieces(document, document.pivotIndex);
  const target = textPieces(document, otherIndex);
  const sourcePlace = new Map(source.map(({ piece }, index) => [piece, index]));
  const targetPlace = new Map(target.map(({ piece }, index) => [piece, index]));
  const beads = document.rows.flatMap((row): readonly BitextBead[] => {
    const other: ExportCell = row.cells[otherIndex] ?? { pieces: [] };
    const bead: BitextBead = {
      source: indexes(row.cells[document.pivotIndex], sourcePlace),
      target: indexes(other, targetPlace),
      score: other.score ?? 0,
      isTransposed: other.isTransposed ?? false,
      words: cellTieWords(other),
    };
    return bead.source.length + bead.target.length > 0 ? [bead] : [];
  });
  return { source, target, beads: orderBeads(beads) };
}

function startOf(piece: ExportPiece): number {
  return piece.kept[0]?.startOffset ?? 0;
}

function indexes(cell: ExportCell | undefined, places: ReadonlyMap<ExportPiece, number>): readonly number[] {
  return (cell?.pieces ?? []).flatMap((piece) => places.get(piece) ?? []).toSorted((a, b) => a - b);
}

/** Puts beads into source order; one without source comes after the bead that holds the target piece before its own. */
export function orderBeads<T extends IndexBead>(beads: readonly T[]): readonly T[] {
  const first = (list: readonly number[]): number => list[0] ?? 0;
  const filled = beads
    .filter((bead) => bead.source.length > 0)
    .toSorted((a, b) => first(a.source) - first(b.source));
  const orphans = beads
    .filter((bead) => bead.source.length === 0)
    .toSorted((a, b) => first(a.target) - first(b.target));
  const after = new Map<T | undefined, T[]>();
  const holder = new Map(filled.flatMap((bead) => bead.target.map((index) => [index, bead] as const)));
  for (const orphan of orphans) {
    const before = holder.get(first(orphan.target) - 1);
    // A run of orphans hangs on the bead before the first of them.
    for (const index of orphan.target) if (before) holder.set(index, before);
    after.set(before, [...(after.get(before) ?? []), orphan]);
  }
  return [...(after.get(undefined) ?? []), ...filled.flatMap((bead) => [bead, ...(after.get(bead) ?? [])])];
}

/** Beads without crossings or gaps inside, and how many had to be cut for it. */
export interface MonotoneBeads {
  readonly beads: readonly BitextBead[];
  readonly cutCount: number;
}

/**
 * Cuts a ladder down to what formats without crossings can say: a bead whose target stands before that of an earlier
 * one, or whose pieces are no unbroken run, becomes two beads without counterpart. Both sides stay whole, in order.
 */
export function cutCrossings(bitext: Bitext): MonotoneBeads {
  const kept: BitextBead[] = [];
  let cutCount = 0;
  let targetEnd = 0;
  for (const bead of bitext.beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue;
    const isMonotone = isRun(bead.source) && isRun(bead.target) && (bead.target[0] ?? 0) >= targetEnd;
    if (isMonotone && !bead.isTransposed) {
      kept.push(bead);
      targetEnd = (bead.target.at(-1) ?? 0) + 1;
    } else cutCount += 1;
  }
  return { beads: fillGaps(kept, bitext.source.length, bitext.target.length), cutCount };
}

function isRun(list: readonly number[]): boolean {
  return (list.at(-1) ?? 0) - (list[0] ?? 0) === list.length - 1;
}

// One bead a piece where nothing ties it: first the source's, then the target's, before the next kept bead.
function fillGaps(
  kept: readonly BitextBead[],
  sourceCount: number,
  targetCount: number,
): readonly BitextBead[] {
  const beads: BitextBead[] = [];
  let source = 0;
  let target = 0;
  const alone = (side: 'source' | 'target', index: number): BitextBead => ({
    source: side === 'source' ? [index] : [],
    target: side === 'target' ? [index] : [],
    score: 0,
    isTransposed: false,
    words: [],
  });
  const fill = (sourceEnd: number, targetEnd: number): void => {
    for (; source < sourceEnd; source += 1) beads.push(alone('source', source));
    for (; target < targetEnd; target += 1) beads.push(alone('target', target));
  };
  for (const bead of kept) {
    fill(bead.source[0] ?? 0, bead.target[0] ?? 0);
    beads.push(bead);
    source = (bead.source.at(-1) ?? 0) + 1;
    target = (bead.target.at(-1) ?? 0) + 1;
  }
  fill(sourceCount, targetCount);
  return beads;
}
