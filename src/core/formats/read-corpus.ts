import { AppError } from '../errors.ts';
import type { IndexBead } from '../model.ts';
import type { BilingualFile, BilingualFormat, BilingualText } from './bilingual.ts';
import { RowCollector, type ReadCell } from './bilingual-rows.ts';
import { orderBeads } from './bitext.ts';

/** A text of a corpus: its pieces in order. */
export interface CorpusText extends BilingualText {
  readonly pieces: readonly CorpusPiece[];
}
export interface CorpusPiece {
  readonly content: string;
  /** 1-based. */
  readonly paragraph: number;
}

/** The first text with one other, by beads of piece indexes. */
export interface CorpusPair {
  /** Index into the texts; never 0. */
  readonly otherIndex: number;
  readonly beads: readonly (IndexBead & { readonly tie: readonly string[] })[];
}

/**
 * Joins texts and their pairwise alignments with the first of them into rows. Beads of several pairs that share pieces
 * of the first text become one row, so that every piece stands in exactly one row; pieces that no bead names get rows
 * of their own.
 */
export function joinCorpus(
  texts: readonly CorpusText[],
  pairs: readonly CorpusPair[],
  format: BilingualFormat,
): BilingualFile {
  const rows = new RowCollector();
  texts.forEach((text, index) => rows.textIndex(String(index), text));
  const groups = groupBeads(texts, pairs);
  for (const group of groups) rows.addRow(cellsOf(texts, group));
  const level = texts.every((text) => text.pieces.every((piece, index) => piece.paragraph === index + 1))
    ? 'unit'
    : 'segment';
  return rows.finish({ format, title: '', level, pivotIndex: 0 });
}

interface Group {
  /** Piece indexes by text. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly ties: ReadonlyMap<number, { readonly score: number; readonly words: readonly string[] }>;
}

function groupBeads(texts: readonly CorpusText[], pairs: readonly CorpusPair[]): readonly Group[] {
  const pivotCount = texts[0]?.pieces.length ?? 0;
  // Union of the pivot's pieces that some bead holds together: the smallest index stands for its group.
  const leader = Array.from({ length: pivotCount }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while ((leader[at] ?? at) !== at) at = leader[at] ?? at;
    return at;
  };
  for (const { beads } of pairs)
    for (const { source } of beads) {
      const lead = Math.min(...source.map(find));
      for (const index of source) leader[find(index)] = lead;
    }
  const groups = new Map<number, Map<number, number[]>>();
  const ties = new Map<number, Map<number, { score: number; words: readonly string[] }>>();
  for (let index = 0; index < pivotCount; index += 1) {
    const lead = find(index);
    const group = groups.get(lead) ?? new Map<number, number[]>([[0, []]]);
    group.get(0)?.push(index);
    groups.set(lead, group);
  }
  const orphans: Group[] = [];
  for (const { otherIndex, beads } of pairs) {
    const held = new Set(beads.flatMap((bead) => bead.target));
    for (const bead of beads) {
      if (bead.source.length === 0) {
        orphans.push({ members: new Map([[otherIndex, bead.target]]), ties: new Map() });
        continue;
      }
      const lead = find(bead.source[0] ?? 0);
      const group = groups.get(lead);
      if (!group || bead.target.length === 0) continue;
      group.set(otherIndex, [...(group.get(otherIndex) ?? []), ...bead.target]);
      const tie = ties.get(lead) ?? new Map<number, { score: number; words: readonly string[] }>();
      tie.set(otherIndex, { score: Math.min(bead.score, tie.get(otherIndex)?.score ?? 1), words: bead.tie });
      ties.set(lead, tie);
    }
    for (let index = 0; index < (texts[otherIndex]?.pieces.length ?? 0); index += 1)
      if (!held.has(index)) orphans.push({ members: new Map([[otherIndex, [index]]]), ties: new Map() });
  }
  const filled = [...groups].map(([lead, members]): Group => ({
    members,
    ties: ties.get(lead) ?? new Map(),
  }));
  return placeOrphans(filled, orphans);
}

// Groups in the pivot's order; one without pivot after the group that holds the piece before its own.
function placeOrphans(filled: readonly Group[], orphans: readonly Group[]): readonly Group[] {
  const others = [...new Set(orphans.flatMap((orphan) => [...orphan.members.keys()]))];
  let ordered: readonly Group[] = filled;
  for (const other of others) {
    const mine = orphans.filter((orphan) => orphan.members.has(other));
    const beads = [...ordered, ...mine].map((group, index) => ({
      source: group.members.has(other) && mine.includes(group) ? [] : [index],
      target: group.members.get(other) ?? [],
      score: 0,
      isTransposed: false,
      group,
    }));
    ordered = orderBeads(beads).map((bead) => bead.group);
  }
  return ordered;
}

function cellsOf(texts: readonly CorpusText[], group: Group): ReadonlyMap<number, ReadCell> {
  const cells = new Map<number, ReadCell>();
  for (const [textIndex, indexes] of group.members) {
    const pieces = indexes
      .toSorted((a, b) => a - b)
      .flatMap((index) => {
        const piece = texts[textIndex]?.pieces[index];
        return piece ? [{ piece, index }] : [];
      });
    const tie = group.ties.get(textIndex);
    cells.set(textIndex, {
      text: pieces.map(({ piece }) => piece.content).join(' '),
      joins: joinsOf(pieces.map(({ piece }) => piece.content)),
      // The index keeps the order of sentences inside one paragraph too.
      paragraphs: pieces.map(({ index }) => index + 1),
      ...(tie === undefined ? {} : { score: tie.score, tie: tie.words }),
    });
  }
  return cells;
}

function joinsOf(contents: readonly string[]): readonly number[] {
  let at = -1;
  return contents.slice(0, -1).map((content) => {
    at += content.length + 1;
    return at;
  });
}

/** Reads Moses files: line n of each is row n. The files must have as many lines. */
export function readMoses(
  texts: readonly (BilingualText & { readonly text: string; readonly fileName: string })[],
): BilingualFile {
  const lines = texts.map(({ text }) => splitLines(text));
  const count = lines[0]?.length ?? 0;
  const uneven = lines.findIndex((list) => list.length !== count);
  if (uneven >= 0)
    throw new AppError('format-broken', {
      file: texts[uneven]?.fileName ?? '',
      reason: 'lines',
      detail: `${String(count)} ≠ ${String(lines[uneven]?.length ?? 0)}`,
    });
  const rows = new RowCollector();
  texts.forEach((text, index) =>
    rows.textIndex(String(index), {
      sigil: text.sigil,
      language: text.language,
      provenance: text.provenance,
    }),
  );
  for (let line = 0; line < count; line += 1)
    rows.addRow(new Map(lines.map((list, index) => [index, { text: list[line] ?? '' }])));
  return rows.finish({ format: 'moses', title: '', level: 'segment', pivotIndex: 0 });
}

/**
 * Reads hunalign's ladder with the texts it belongs to. Lines are `n m score`; a rung reaches to the next one. Lines
 * `<p>` of a text are marks of paragraphs, not pieces.
 */
export function readLadder(
  ladder: string,
  given: readonly [
    source: BilingualText & { readonly text: string },
    target: BilingualText & { readonly text: string },
  ],
  fileName: string,
): BilingualFile {
  const texts = given.map(({ text, ...head }): CorpusText => ({
    ...head,
    pieces: splitLines(text).map((content, index) => ({ content: content.trim(), paragraph: index + 1 })),
  }));
  const [sourceLength = 0, targetLength = 0] = texts.map((text) => text.pieces.length);
  const rungs = splitLines(ladder)
    .filter((line) => line.trim() !== '')
    .map((line, index) => readRung(line, index + 1, fileName));
  const last = rungs.at(-1);
  if (!last || last.source !== sourceLength || last.target !== targetLength)
    throw new AppError('format-broken', {
      file: fileName,
      reason: 'ladder',
      detail: `${String(last?.source ?? 0)} ${String(last?.target ?? 0)} ≠ ${String(sourceLength)} ${String(targetLength)}`,
    });
  const beads = rungs.slice(0, -1).map((rung, index) => {
    const next = rungs[index + 1] ?? rung;
    if (next.source < rung.source || next.target < rung.target)
      throw new AppError('format-broken', {
        file: fileName,
        reason: 'ladder',
        detail: `${String(index + 2)}`,
      });
    const isMark = (list: readonly number[], side: 0 | 1): boolean =>
      list.length === 1 && texts[side]?.pieces[list[0] ?? 0]?.content === '<p>';
    const source = range(rung.source, next.source).filter((at) => !isMark([at], 0));
    const target = range(rung.target, next.target).filter((at) => !isMark([at], 1));
    return { source, target, score: toScore(rung.score), isTransposed: false, tie: [] };
  });
  const plain = texts.map((text) => ({
    ...text,
    pieces: text.pieces.map((piece) => (piece.content === '<p>' ? { ...piece, content: '' } : piece)),
  }));
  return joinCorpus(plain, [{ otherIndex: 1, beads }], 'ladder');
}

function readRung(
  line: string,
  number: number,
  file: string,
): { readonly source: number; readonly target: number; readonly score: number } {
  const parts = /^(\d{1,9})[\t ]+(\d{1,9})(?:[\t ]+(-?[\d.]+(?:e[-+]?\d+)?))?\s*$/i.exec(line);
  if (!parts) throw new AppError('format-broken', { file, reason: 'ladder', detail: String(number) });
  return { source: Number(parts[1]), target: Number(parts[2]), score: Number(parts[3] ?? '0') };
}

// Ours are 0…1; hunalign's have no bound, and a logistic curve keeps their order.
function toScore(score: number): number {
  return score >= 0 && score <= 1 ? score : 1 / (1 + Math.exp(-score));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Splits at LF or CRLF; a final line end makes no further line, a byte-order mark is dropped. */
export function splitLines(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
