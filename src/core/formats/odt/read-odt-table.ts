import type { OfficeComment, OfficeParagraph, OfficeTable } from '../office-table.ts';
import { handlersOf, readXml, type XmlElement, type XmlOptions } from '../xml/read-xml.ts';

/** Tables of an OpenDocument text with its annotations, which stand where they belong. */
export function readOdtTables(
  xml: string,
  options: XmlOptions,
): { readonly tables: readonly OfficeTable[]; readonly comments: ReadonlyMap<string, OfficeComment> } {
  const reader = new OdtTableReader();
  readXml(xml, handlersOf(reader), options);
  return { tables: reader.tables, comments: reader.comments };
}

interface OpenComment {
  author: string;
  date: string;
  readonly lines: string[];
}

class OdtTableReader {
  readonly tables: OfficeParagraph[][][][] = [];
  readonly comments = new Map<string, OpenComment>();
  #depth = 0;
  #content: string | null = null;
  #marks: { readonly id: string; readonly startOffset: number; endOffset: number }[] = [];
  #comment: OpenComment | null = null;
  /** The field of an annotation that is being read. */
  #field: 'author' | 'date' | 'line' | null = null;
  /** Inside a change that was taken out. */
  #deleted = 0;

  open({ local, attributes }: XmlElement): void {
    if (local === 'tracked-changes') this.#deleted += 1;
    if (this.#deleted > 0) return;
    if (local === 'annotation') this.#openComment(attributes);
    else if (this.#comment) this.#openField(local);
    else if (local === 'table') {
      this.#depth += 1;
      if (this.#depth === 1) this.tables.push([]);
    } else if (this.#depth === 0) return;
    else if (local === 'table-row' && this.#depth === 1) this.tables.at(-1)?.push([]);
    else if (local === 'table-cell' && this.#depth === 1) this.tables.at(-1)?.at(-1)?.push([]);
    else if (local === 'p' || local === 'h') {
      this.#content = '';
      this.#marks = [];
    } else if (local === 's') this.#add(' '.repeat(spaces(attributes.get('c'))));
    else if (local === 'tab') this.#add('\t');
    else if (local === 'line-break') this.#add('\n');
    else if (local === 'annotation-end') this.#endComment(attributes.get('name') ?? '');
  }

  text(piece: string): void {
    if (this.#deleted > 0) return;
    if (!this.#comment) this.#add(piece.replace(/\s+/g, ' '));
    else if (this.#field === 'author') this.#comment.author += piece;
    else if (this.#field === 'date') this.#comment.date += piece;
    else if (this.#field === 'line') this.#addLine(piece);
  }

  close(local: string): void {
    if (local === 'tracked-changes') this.#deleted -= 1;
    else if (this.#deleted > 0) return;
    else if (local === 'annotation') this.#closeComment();
    else if (this.#comment) {
      if (local === 'p' || local === 'creator' || local === 'date') this.#field = null;
    } else if (local === 'table') this.#depth -= 1;
    else if ((local === 'p' || local === 'h') && this.#content !== null) {
      this.tables.at(-1)?.at(-1)?.at(-1)?.push({ text: this.#content, comments: this.#marks });
      this.#content = null;
    }
  }

  #add(text: string): void {
    if (this.#content !== null) this.#content += text;
  }

  #openComment(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('name') ?? `#${String(this.comments.size)}`;
    this.#comment = { author: '', date: '', lines: [] };
    this.#field = null;
    this.comments.set(id, this.#comment);
    const at = this.#content?.length ?? 0;
    if (this.#content !== null) this.#marks.push({ id, startOffset: at, endOffset: at });
  }

  #openField(local: string): void {
    if (local === 'creator') this.#field = 'author';
    else if (local === 'date') this.#field = 'date';
    else if (local === 'p') {
      this.#field = 'line';
      this.#comment?.lines.push('');
    } else if (local === 's') this.#addLine(' ');
    else if (local === 'tab') this.#addLine('\t');
    else if (local === 'line-break') this.#addLine('\n');
  }

  #addLine(piece: string): void {
    const lines = this.#comment?.lines;
    if (lines && lines.length > 0) lines[lines.length - 1] += piece;
  }

  // Programs write the second, some of them its fractions, none the zone: ours is UTC.
  #closeComment(): void {
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(this.#comment?.date.trim() ?? '')?.[0];
    if (this.#comment) this.#comment.date = date === undefined ? '' : `${date}Z`;
    this.#comment = null;
  }

  #endComment(id: string): void {
    const mark = this.#marks.find((one) => one.id === id);
    if (mark) mark.endOffset = this.#content?.length ?? mark.endOffset;
  }
}

function spaces(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 1000) : 1;
}
