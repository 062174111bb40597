import type { OfficeComment, OfficeParagraph, OfficeTable } from '../office-table.ts';
import { handlersOf, readXml, type XmlElement, type XmlOptions } from '../xml/read-xml.ts';

/** Tables of a Word document: those of the document itself; a table inside a cell is a part of the cell. */
export function readDocxTables(xml: string, options: XmlOptions): readonly OfficeTable[] {
  const reader = new DocxTableReader();
  readXml(xml, handlersOf(reader), options);
  return reader.tables;
}

class DocxTableReader {
  readonly tables: OfficeParagraph[][][][] = [];
  #depth = 0;
  #inText = false;
  #inRun = 0;
  #content: string | null = null;
  #comments: { readonly id: string; readonly startOffset: number; endOffset: number }[] = [];
  /** Comments that have begun and not ended: one may go on into the next paragraph. */
  readonly #open = new Set<string>();

  open({ local, attributes }: XmlElement): void {
    if (local === 'tbl') {
      this.#depth += 1;
      if (this.#depth === 1) this.tables.push([]);
    }
    if (this.#depth === 0) return;
    if (local === 'tr' && this.#depth === 1) this.tables.at(-1)?.push([]);
    else if (local === 'tc' && this.#depth === 1) this.tables.at(-1)?.at(-1)?.push([]);
    else if (local === 'p') this.#openParagraph();
    else if (local === 'r') this.#inRun += 1;
    else if (local === 't') this.#inText = true;
    else if (local === 'tab' && this.#inRun > 0) this.#add('\t');
    else if ((local === 'br' || local === 'cr') && this.#inRun > 0) this.#add('\n');
    else if (local === 'noBreakHyphen') this.#add('\u2011');
    else if (local === 'commentRangeStart') this.#startComment(attributes.get('id') ?? '');
    else if (local === 'commentRangeEnd') this.#open.delete(attributes.get('id') ?? '');
    else if (local === 'commentReference') this.#mention(attributes.get('id') ?? '');
  }

  text(piece: string): void {
    if (this.#inText) this.#add(piece);
  }

  close(local: string): void {
    if (local === 'tbl') this.#depth -= 1;
    else if (local === 't') this.#inText = false;
    else if (local === 'r') this.#inRun = Math.max(0, this.#inRun - 1);
    else if (local === 'p' && this.#content !== null) {
      const paragraph = { text: this.#content, comments: this.#comments };
      this.tables.at(-1)?.at(-1)?.at(-1)?.push(paragraph);
      this.#content = null;
    }
  }

  #openParagraph(): void {
    this.#content = '';
    this.#comments = [];
  }

  #add(text: string): void {
    if (this.#content === null) return;
    this.#content += text;
    for (const comment of this.#comments)
      if (this.#open.has(comment.id)) comment.endOffset = this.#content.length;
  }

  #startComment(id: string): void {
    const startOffset = this.#content?.length ?? 0;
    this.#open.add(id);
    this.#comments.push({ id, startOffset, endOffset: startOffset });
  }

  // A comment without a range stands at its sign.
  #mention(id: string): void {
    const at = this.#content?.length ?? 0;
    const paragraphs = this.tables.at(-1)?.at(-1)?.at(-1) ?? [];
    const isKnown = [...paragraphs, { comments: this.#comments }].some((one) =>
      one.comments.some((comment) => comment.id === id),
    );
    if (!isKnown) this.#comments.push({ id, startOffset: at, endOffset: at });
  }
}

/** Comments of a Word document by id. xml: `word/comments.xml`. */
export function readDocxComments(xml: string, options: XmlOptions): ReadonlyMap<string, OfficeComment> {
  const comments = new Map<string, { author: string; date: string; lines: string[] }>();
  let lines: string[] = [];
  let isText = false;
  readXml(
    xml,
    {
      onOpen: ({ local, attributes }) => {
        if (local === 'comment') {
          lines = [];
          const author = attributes.get('author') ?? '';
          comments.set(attributes.get('id') ?? '', { author, date: attributes.get('date') ?? '', lines });
        } else if (local === 'p') lines.push('');
        else if (local === 't') isText = true;
        else if (local === 'br') lines[lines.length - 1] += '\n';
      },
      onText: (text) => {
        if (isText && lines.length > 0) lines[lines.length - 1] += text;
      },
      onClose: (local) => {
        if (local === 't') isText = false;
      },
    },
    options,
  );
  return comments;
}
