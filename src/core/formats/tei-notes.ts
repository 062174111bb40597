import { discrepancyCategories, type NoteEntry, type Severity } from '../model.ts';
import type { BilingualRemark } from './bilingual.ts';
import type { ExportDocument, ExportPiece } from './document.ts';
import { remarkLine, type RowRemark } from './row-remarks.ts';
import type { XmlInk } from './xml-ink.ts';
import type { XmlElement } from './xml/read-xml.ts';

// Remarks in TEI: an item of the list a remark, a note an entry; what a note points at stands in `target`, the stretches
// of those pieces in `n`, both in one order.

const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/** Writes one remark. ids: those of the pieces. */
export function writeTeiRemark(
  remark: RowRemark,
  given: {
    readonly document: ExportDocument;
    readonly ids: ReadonlyMap<ExportPiece, string>;
    readonly ink: XmlInk;
  },
): string {
  const { document, ids, ink } = given;
  const places = remark.places.flatMap((place) => {
    const piece = document.rows[place.rowIndex]?.cells[place.textIndex]?.pieces[place.pieceIndex];
    const id = piece && ids.get(piece);
    if (!piece || id === undefined) return [];
    // The piece stands in the file without the spaces around it.
    const cut = piece.content.length - piece.content.trimStart().length;
    return [{ id, from: Math.max(0, place.startOffset - cut), to: Math.max(0, place.endOffset - cut) }];
  });
  const isFinding = remark.category !== undefined;
  const first = {
    type: isFinding ? `${remark.kind}.${remark.category}` : remark.kind,
    subtype: isFinding ? remark.severity : remark.state,
    target: places.length === 0 ? undefined : places.map(({ id }) => `#${id}`).join(' '),
    n:
      places.length === 0
        ? undefined
        : places.map(({ from, to }) => `${String(from)}:${String(to)}`).join(' '),
  };
  if (remark.kind === 'discrepancy')
    return `            <item><note${ink.attributes(first)}>${ink.text(remarkLine(remark))}</note></item>\n`;
  const notes = remark.entries.map((entry, index) => {
    const attributes = index === 0 ? first : { type: remark.kind };
    const signed = entry.author === '' ? '' : `<name>${ink.text(entry.author)}</name> `;
    const dated = entry.createdAt === '' ? '' : `<date${ink.attributes({ when: entry.createdAt })}/>`;
    const proposal =
      index > 0 || remark.proposedWording === ''
        ? ''
        : ` → <q type="proposal">${ink.text(remark.proposedWording)}</q>`;
    return `<note${ink.attributes(attributes)}>${signed}${dated}<seg>${ink.text(entry.body)}</seg>${proposal}</note>`;
  });
  return `            <item>${notes.join('')}</item>\n`;
}

/** A remark as it is read, its places by the ids of pieces. */
export interface TeiRemark {
  readonly targets: readonly {
    readonly id: string;
    readonly startOffset?: number;
    readonly endOffset?: number;
  }[];
  readonly isDiscrepancy: boolean;
  readonly remark: Omit<BilingualRemark, 'places'>;
}

interface OpenNote {
  author: string;
  date: string;
  /** Words in `seg`, where we wrote them; undefined in notes of others. */
  body: string | undefined;
  proposal: string;
  /** Words of the note itself. */
  rest: string;
}

/** Reads notes that point at pieces, ours and others'; notes of one item are one thread. */
export class TeiNotes {
  readonly #remarks: { readonly attributes: ReadonlyMap<string, string>; readonly notes: OpenNote[] }[] = [];
  #note: OpenNote | null = null;
  /** Inside an item that began a thread. */
  #isThread = false;

  /** True while a note is open: its words are no text. */
  get isOpen(): boolean {
    return this.#note !== null;
  }

  open({ local, attributes }: XmlElement, pointersOf: (list: string) => readonly string[]): void {
    if (local === 'item') this.#isThread = false;
    else if (local === 'note' && !this.#note) {
      const isFirst = pointersOf(attributes.get('target') ?? '').length > 0;
      if (!isFirst && !this.#isThread) return;
      this.#note = { author: '', date: '', body: undefined, proposal: '', rest: '' };
      if (isFirst) this.#remarks.push({ attributes, notes: [this.#note] });
      else this.#remarks.at(-1)?.notes.push(this.#note);
      this.#isThread = true;
    } else if (local === 'date' && this.#note) this.#note.date = attributes.get('when') ?? '';
    else if (local === 'seg' && this.#note) this.#note.body ??= '';
  }

  /** inner: the innermost open element. */
  text(piece: string, inner: string | undefined): void {
    const note = this.#note;
    if (!note) return;
    if (inner === 'name') note.author += piece;
    else if (inner === 'q' && note.body !== undefined) note.proposal += piece;
    else if (inner === 'seg' && note.body !== undefined) note.body += piece;
    else note.rest += piece;
  }

  close(local: string | undefined): void {
    if (local === 'note') this.#note = null;
    else if (local === 'item') this.#isThread = false;
  }

  list(pointersOf: (list: string) => readonly string[]): readonly TeiRemark[] {
    return this.#remarks.map(({ attributes, notes }): TeiRemark => {
      const type = attributes.get('type') ?? '';
      const subtype = attributes.get('subtype') ?? '';
      const category = discrepancyCategories.find((one) => type === `finding.${one}`);
      const severity = severities.find((one) => one === subtype);
      const proposal = notes[0]?.proposal ?? '';
      const spans = (attributes.get('n') ?? '').split(' ');
      return {
        targets: pointersOf(attributes.get('target') ?? '').map((id, index) => {
          const [, from, to] = /^(\d{1,9}):(\d{1,9})$/.exec(spans[index] ?? '') ?? [];
          return from === undefined || to === undefined
            ? { id }
            : { id, startOffset: Number(from), endOffset: Number(to) };
        }),
        isDiscrepancy: type.startsWith('discrepancy'),
        remark: {
          entries: notes.map(entryOf),
          state: subtype === 'resolved' ? 'resolved' : 'open',
          ...(category === undefined ? {} : { category }),
          ...(category === undefined || severity === undefined ? {} : { severity }),
          ...(proposal === '' ? {} : { proposedWording: proposal }),
        },
      };
    });
  }
}

function entryOf({ author, date, body, rest }: OpenNote): NoteEntry {
  const words = author === '' ? rest : rest.replace(/^\s*: /, '');
  return { author, body: body ?? words.trim(), createdAt: date };
}
