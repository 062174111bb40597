import type { Provenance, UnitKind } from '../../model.ts';
import { tidyLine } from '../../text/lines.ts';
import type { TextBlock } from '../../text/plain-blocks.ts';
import { readXml, type XmlElement, type XmlOptions } from '../xml/read-xml.ts';
import { OdtStyles } from './styles.ts';

/** What an OpenDocument text holds. */
export interface ReadOdt {
  readonly blocks: readonly TextBlock[];
  readonly provenance: Provenance;
}

/** Whole branches that hold no text of the document: comments, deleted text, drawings' descriptions, settings. */
const skipped = new Set(
  'annotation tracked-changes deletion note-citation title desc scripts settings font-face-decls master-styles forms binary-data event-listeners ruby-text index-title-template table-of-content-source alphabetical-index-source illustration-index-source bibliography-source variable-decls sequence-decls user-field-decls hidden-text math'.split(
    ' ',
  ),
);
const indexes = new Set([
  'table-of-content',
  'alphabetical-index',
  'illustration-index',
  'table-index',
  'bibliography',
  'user-index',
  'object-index',
]);
const mostSpaces = 1_000;

interface Paragraph {
  readonly kind: UnitKind;
  readonly parts: string[];
}

class OdtReader {
  readonly blocks: TextBlock[] = [];
  readonly notes: TextBlock[] = [];
  readonly fields = new Map<string, string>();
  readonly #styles = new OdtStyles();
  /** Open paragraphs: a frame or a footnote may hold others inside one. */
  readonly #open: Paragraph[] = [];
  /** Depth of the branch that is passed over; 0 = none. */
  #skipDepth = 0;
  #cells = 0;
  #items = 0;
  #outside = 0;
  #noteCount = 0;
  /** Footnotes under way: the paragraphs of one become one unit. */
  readonly #note: { readonly sign: string; readonly parts: string[] }[] = [];
  #field = '';

  open(element: XmlElement, depth: number): void {
    if (this.#skipDepth > 0) return;
    const { local, attributes } = element;
    // `dc:title` of the document and `svg:title` of a picture share a name.
    const isField = element.uri === 'http://purl.org/dc/elements/1.1/' || local === 'initial-creator';
    if (isField && this.#open.length === 0) {
      this.#field = local;
      return;
    }
    if (skipped.has(local)) {
      this.#skipDepth = depth;
      return;
    }
    if (local === 'p' || local === 'h') this.#openParagraph(element);
    else if (local === 'style') this.#styles.add(element);
    else if (local === 'table-cell' || local === 'covered-table-cell') this.#cells += 1;
    else if (local === 'list-item') this.#items += 1;
    else if (indexes.has(local)) this.#outside += 1;
    else if (local === 'note') this.#openNote();
    else if (local === 's')
      this.#add(' '.repeat(Math.min(mostSpaces, Number(attributes.get('c') ?? 1) || 1)));
    else if (local === 'tab' || local === 'line-break') this.#add(' ');
  }

  text(piece: string): void {
    if (this.#skipDepth > 0) return;
    if (this.#field !== '') this.fields.set(this.#field, (this.fields.get(this.#field) ?? '') + piece);
    else this.#add(piece);
  }

  close(local: string, depth: number): void {
    if (this.#skipDepth > 0) {
      if (depth === this.#skipDepth) this.#skipDepth = 0;
      return;
    }
    this.#field = '';
    if (local === 'p' || local === 'h') this.#closeParagraph();
    else if (local === 'table-cell' || local === 'covered-table-cell') this.#cells -= 1;
    else if (local === 'list-item') this.#items -= 1;
    else if (indexes.has(local)) this.#outside -= 1;
    else if (local === 'note') this.#closeNote();
  }

  #add(piece: string): void {
    this.#open.at(-1)?.parts.push(piece);
  }

  #openParagraph({ local, attributes }: XmlElement): void {
    const style = this.#styles.kindOf(attributes.get('style-name'));
    const held: UnitKind = this.#cells > 0 ? 'table' : this.#items > 0 ? 'list-item' : 'paragraph';
    const kind = local === 'h' ? 'heading' : this.#cells > 0 && style !== 'caption' ? held : (style ?? held);
    this.#open.push({ kind, parts: [] });
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    const content = tidyLine(paragraph.parts.join('').replace(/[\r\n]+/g, ' '));
    if (content === '') return;
    const note = this.#note.at(-1);
    if (note) note.parts.push(content);
    else
      this.blocks.push({ kind: paragraph.kind, content, ...(this.#outside > 0 ? { isOutside: true } : {}) });
  }

  #openNote(): void {
    this.#noteCount += 1;
    const sign = `[${String(this.#noteCount)}]`;
    this.#add(sign);
    this.#note.push({ sign, parts: [] });
  }

  #closeNote(): void {
    const note = this.#note.pop();
    if (!note || note.parts.length === 0) return;
    this.notes.push({ kind: 'footnote', content: `${note.sign} ${note.parts.join(' ')}` });
  }
}

function provenanceOf(fields: ReadonlyMap<string, string>): Provenance {
  const title = fields.get('title')?.trim();
  const author = (fields.get('creator') ?? fields.get('initial-creator'))?.trim();
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(author === undefined || author === '' ? {} : { author }),
  };
}

/**
 * Reads the XML of an OpenDocument text: paragraphs, headings, lists, tables and captions as kinds, footnotes and
 * endnotes tied to their signs; comments and deleted text are left out, tables of contents flagged as outside.
 * parts: content.xml and, where they exist, styles.xml and meta.xml; or one flat document. Styles and meta first.
 * Throws like `readXml`. Source: OpenDocument 1.3, part 3.
 */
export function readOdt(
  parts: readonly { readonly part: string; readonly text: string }[],
  options: XmlOptions,
): ReadOdt {
  const reader = new OdtReader();
  for (const { part, text } of parts) {
    readXml(
      text,
      {
        onOpen: (element, depth) => reader.open(element, depth),
        onText: (piece) => reader.text(piece),
        onClose: (local, depth) => reader.close(local, depth),
      },
      { ...options, part },
    );
  }
  return { blocks: [...reader.blocks, ...reader.notes], provenance: provenanceOf(reader.fields) };
}
