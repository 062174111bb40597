import { cleanXmlText } from './xml-text.ts';
import type { ExportCell, ExportDocument, ExportRow } from './document.ts';

/** A cell as one line of text, with what is needed to take it apart again. */
export interface JoinedCell {
  readonly text: string;
  /** Where spaces join two pieces: offsets in the text without what XML forbids; UTF-16 code units. */
  readonly joins: readonly number[];
  /** 1-based paragraph of each piece. */
  readonly paragraphs: readonly number[];
  /** For each piece of the cell: where its content begins in `text`; -1 where it is blank. */
  readonly starts: readonly number[];
  /** Where the pieces stand in the file they came from, in one line; empty where nobody knows. */
  readonly places: string;
}

/** Joins a cell's pieces by one space and remembers where; blank pieces are left out, as in `cellText`. */
export function joinCell(cell: ExportCell | undefined): JoinedCell {
  let text = '';
  const joins: number[] = [];
  const paragraphs: number[] = [];
  const starts: number[] = [];
  const places: string[] = [];
  for (const piece of cell?.pieces ?? []) {
    const trimmed = piece.content.trim();
    if (trimmed === '') {
      starts.push(-1);
      continue;
    }
    if (paragraphs.length > 0) {
      joins.push(cleanXmlText(text).text.length);
      text += ' ';
    }
    paragraphs.push(piece.paragraph);
    places.push(piece.place ?? '');
    starts.push(text.length - (piece.content.length - piece.content.trimStart().length));
    text += trimmed;
  }
  return { text, joins, paragraphs, starts, places: joinPlaces(places) };
}

/** Puts the places of a cell's pieces in one line, one a piece; empty where there are none. `readPlaces` parts them. */
export function joinPlaces(places: readonly string[]): string {
  const plain = places.map((place) => place.replace(/[|\s]+/g, ' ').trim());
  return plain.every((place) => place === '') ? '' : plain.join(' | ');
}

/** Takes a joined text apart. Offsets where no space stands are skipped: somebody changed the words since. */
export function splitCell(text: string, joins: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const at of joins) {
    if (at < from || text[at] !== ' ') continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** What is said of a row's ties as short words: `confirmed`, `needs-review`, `moved`, `manual`, `fixed`. */
export function tieWords(row: ExportRow): readonly string[] {
  const tied = row.cells.filter((cell) => cell.score !== undefined && cell.pieces.length > 0);
  if (tied.length === 0) return [];
  return [
    tied.every((cell) => cell.status === 'confirmed') ? 'confirmed' : '',
    tied.some((cell) => cell.status === 'needs-review') ? 'needs-review' : '',
    tied.some((cell) => cell.isTransposed) ? 'moved' : '',
    tied.some((cell) => cell.isManual) ? 'manual' : '',
    tied.some((cell) => cell.isAnchor) ? 'fixed' : '',
  ].filter((word) => word !== '');
}

/** One cell's tie as short words, for formats that keep the cells of a row apart. */
export function cellTieWords(cell: ExportCell): readonly string[] {
  if (cell.score === undefined) return [];
  return [
    cell.status === undefined || cell.status === 'automatic' ? '' : cell.status,
    cell.isTransposed ? 'moved' : '',
    cell.isManual ? 'manual' : '',
    cell.isAnchor ? 'fixed' : '',
  ].filter((word) => word !== '');
}

/** Reads `cellTieWords` back. Unknown words are nobody's. */
export function readTieWords(words: readonly string[]): Omit<ExportCell, 'pieces' | 'score'> {
  return {
    status: words.includes('confirmed')
      ? 'confirmed'
      : words.includes('needs-review')
        ? 'needs-review'
        : 'automatic',
    ...(words.includes('moved') ? { isTransposed: true } : {}),
    ...(words.includes('manual') ? { isManual: true } : {}),
    ...(words.includes('fixed') ? { isAnchor: true } : {}),
  };
}

/** Index of the first text that is not the pivot: the target of formats that know two sides. */
export function firstOther(document: Pick<ExportDocument, 'pivotIndex'>): number {
  return document.pivotIndex === 0 ? 1 : 0;
}

/** Keeps the pivot and one other text; rows in which neither has words fall away. */
export function pairOf(document: ExportDocument, otherIndex: number): ExportDocument {
  const kept = [document.pivotIndex, otherIndex];
  const pivot = document.texts[document.pivotIndex];
  const other = document.texts[otherIndex];
  if (!pivot || !other) return document;
  const ids = new Set<string>([pivot.id, other.id]);
  const isHere = (remark: { readonly passages: readonly { readonly textId: string }[] }): boolean =>
    remark.passages.some((passage) => ids.has(passage.textId));
  return {
    ...document,
    texts: [pivot, other],
    pivotIndex: 0,
    rows: document.rows
      .map((row) => ({ ...row, cells: kept.map((index) => row.cells[index] ?? { pieces: [] }) }))
      .filter((row) => row.cells.some((cell) => cell.pieces.some((piece) => piece.content.trim() !== ''))),
    findings: document.findings.filter(isHere),
    notes: document.notes.filter(isHere),
    discrepancies: document.discrepancies.filter(({ discrepancy }) => isHere(discrepancy)),
    pairs: document.pairs.filter((pair) => pair.other.textId === other.id),
  };
}
