import type { DiscrepancyCategory, Message, NoteEntry, Passage, Severity } from '../model.ts';
import { spansInPiece, type ExportDocument, type ExportPiece } from './document.ts';

/** Turns a message into words; the catalogues belong to whoever calls. */
export type Say = (message: Message) => string;

/** Where a remark stands in the exported rows. */
export interface RemarkPlace {
  /** Index into `document.rows`, 0-based. */
  readonly rowIndex: number;
  /** Index into `document.texts`, 0-based. */
  readonly textIndex: number;
  /** Index into the cell's pieces, 0-based. */
  readonly pieceIndex: number;
  /** In the piece's content; equal where the passage has no width or its words were cut out. */
  readonly startOffset: number;
  readonly endOffset: number;
  readonly quote: string;
}

/** A finding, a note or a discrepancy in one shape, with its places among the rows. */
export interface RowRemark {
  readonly kind: 'finding' | 'note' | 'discrepancy';
  readonly id: string;
  readonly category?: DiscrepancyCategory;
  readonly severity?: Severity;
  readonly state?: 'open' | 'resolved';
  /** One entry for findings and discrepancies. */
  readonly entries: readonly NoteEntry[];
  /** Empty where nothing is proposed. */
  readonly proposedWording: string;
  readonly places: readonly RemarkPlace[];
}

/** Remarks by the row of their first place, and those that stand in none of the rows. */
export interface PlacedRemarks {
  /** Key: index into `document.rows`; a row without remarks has no entry. */
  readonly byRow: ReadonlyMap<number, readonly RowRemark[]>;
  readonly unplaced: readonly RowRemark[];
}

interface IndexedPiece {
  readonly rowIndex: number;
  readonly textIndex: number;
  readonly pieceIndex: number;
  readonly piece: ExportPiece;
}

type Index = ReadonlyMap<string, readonly IndexedPiece[]>;

/** Finds the place of every remark of a document. say: words for what the checks found. Time linear in rows. */
export function placeRemarks(document: ExportDocument, say: Say): PlacedRemarks {
  const index = indexPieces(document);
  const byRow = new Map<number, RowRemark[]>();
  const unplaced: RowRemark[] = [];
  for (const remark of allRemarks(document, say, index)) {
    const row = remark.places[0]?.rowIndex;
    if (row === undefined) unplaced.push(remark);
    else byRow.set(row, [...(byRow.get(row) ?? []), remark]);
  }
  return { byRow, unplaced };
}

/** One line of text for formats that know plain notes only. */
export function remarkLine(remark: RowRemark): string {
  const body = remark.entries
    .map((entry) => (entry.author === '' ? entry.body : `${entry.body} (${entry.author})`))
    .join(' / ');
  const rank = remark.category === undefined ? '' : `[${remark.category}] `;
  const proposal = remark.proposedWording === '' ? '' : ` → ${remark.proposedWording}`;
  return `${rank}${body}${proposal}`;
}

/** Tells how many remarks stand in no row that is written. */
export function unplacedLoss(placed: PlacedRemarks): readonly Message[] {
  const count = placed.unplaced.length;
  return count > 0 ? [{ key: 'loss.unplacedRemarks', params: { count } }] : [];
}

function indexPieces(document: ExportDocument): Index {
  const index = new Map<string, IndexedPiece[]>();
  document.rows.forEach((row, rowIndex) =>
    row.cells.forEach((cell, textIndex) =>
      cell.pieces.forEach((piece, pieceIndex) => {
        const entry = { rowIndex, textIndex, pieceIndex, piece };
        const list = index.get(piece.unitId);
        if (list) list.push(entry);
        else index.set(piece.unitId, [entry]);
      }),
    ),
  );
  return index;
}

function allRemarks(document: ExportDocument, say: Say, index: Index): readonly RowRemark[] {
  const findings = document.findings.map((finding): RowRemark => ({
    kind: 'finding',
    id: finding.id,
    category: finding.category,
    severity: finding.severity,
    entries: [{ author: finding.author, body: finding.remark, createdAt: finding.createdAt }],
    proposedWording: finding.proposedWording,
    places: placesOf(finding.passages, index),
  }));
  const notes = document.notes.map((note): RowRemark => ({
    kind: 'note',
    id: note.id,
    state: note.state,
    entries: note.entries,
    proposedWording: '',
    places: placesOf(note.passages, index),
  }));
  const discrepancies = document.discrepancies.map(({ discrepancy }): RowRemark => ({
    kind: 'discrepancy',
    id: discrepancy.fingerprint,
    category: discrepancy.category,
    severity: discrepancy.severity,
    entries: [
      { author: '', body: [discrepancy.message, ...discrepancy.evidence].map(say).join(' '), createdAt: '' },
    ],
    proposedWording: '',
    places: placesOf(discrepancy.passages, index),
  }));
  return [...findings, ...notes, ...discrepancies];
}

// Never between the halves of a character: files are cut at these places, and a half alone is forbidden in XML.
function wholeCharacter(text: string, offset: number, step: -1 | 1): number {
  const isInside =
    /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
  return isInside ? offset + step : offset;
}

function placesOf(passages: readonly Passage[], index: Index): readonly RemarkPlace[] {
  const places = passages.flatMap((passage): readonly RemarkPlace[] => {
    const pieces = index.get(passage.unitId) ?? [];
    for (const { piece, ...at } of pieces) {
      const spans = spansInPiece(piece, passage);
      const [first] = spans;
      const last = spans.at(-1);
      if (!first || !last) continue;
      const startOffset = wholeCharacter(piece.content, first.startOffset, -1);
      const endOffset = wholeCharacter(piece.content, last.endOffset, 1);
      return [{ ...at, startOffset, endOffset, quote: piece.content.slice(startOffset, endOffset) }];
    }
    const first = pieces[0];
    if (!first) return [];
    const { piece: _piece, ...at } = first;
    return [{ ...at, startOffset: 0, endOffset: 0, quote: '' }];
  });
  return places.toSorted((a, b) => a.rowIndex - b.rowIndex || a.textIndex - b.textIndex);
}
