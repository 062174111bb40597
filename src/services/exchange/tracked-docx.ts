import { strFromU8, strToU8, zipSync } from 'fflate';
import { AppError } from '../../core/errors.ts';
import type { CorrectedUnit } from '../../core/formats/corrections.ts';
import { findDocxParagraphs, type DocxParagraph } from '../../core/formats/docx/paragraphs.ts';
import { pairParagraphs } from '../../core/formats/docx/pair-paragraphs.ts';
import {
  trackChanges,
  type DocxCommentRange,
  type ParagraphChange,
} from '../../core/formats/docx/track-changes.ts';
import { LossCounter } from '../../core/formats/bilingual.ts';
import { XmlInk } from '../../core/formats/xml-ink.ts';
import { readXml } from '../../core/formats/xml/read-xml.ts';
import type { Message, Span } from '../../core/model.ts';
import { diffWordsOf } from '../../core/text/word-diff.ts';
import { unpackArchive } from '../formats/archive.ts';

const documentPart = 'word/document.xml';
const commentsPart = 'word/comments.xml';
const typesPart = '[Content_Types].xml';
const relationsPart = 'word/_rels/document.xml.rels';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const commentsRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A remark that becomes a comment. */
export interface TrackedRemark {
  readonly unitId: string;
  readonly span: Span;
  readonly author: string;
  /** ISO 8601 UTC. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** A Word document with the changes in it. */
export interface TrackedDocx {
  readonly bytes: Uint8Array;
  readonly changeCount: number;
  readonly losses: readonly Message[];
}

/**
 * Puts corrections into a copy of the document that a text came from, as tracked changes, and remarks as comments. Every
 * other part of the document stays as it is. Corrections that the user made to the text itself are changes too.
 * Throws AppError 'format-broken' where the file is no Word document, 'archive-too-large'.
 */
export function writeTrackedDocx(
  original: { readonly bytes: Uint8Array; readonly fileName: string },
  units: readonly CorrectedUnit[],
  given: { readonly remarks: readonly TrackedRemark[]; readonly author: string; readonly date: string },
): TrackedDocx {
  const { fileName } = original;
  const entries = new Map(
    unpackArchive(original.bytes, {
      fileName,
      wants: (name) => !name.endsWith('/'),
      isCancelled: () => false,
    }),
  );
  const xml = partOf(entries, documentPart, fileName);
  const paragraphs = findDocxParagraphs(xml).filter((paragraph) => paragraph.text.trim() !== '');
  const pairs = pairParagraphs(
    units.map(({ unit }) => unit.content),
    paragraphs.map((paragraph) => paragraph.text),
  );
  const losses = new LossCounter();
  const comments = new Comments(entries, fileName);
  const changes = units.flatMap((unit, index): readonly ParagraphChange[] => {
    const paragraph = paragraphs[pairs[index] ?? -1];
    const remarks = given.remarks.filter((remark) => remark.unitId === unit.unit.id);
    if (!paragraph) {
      // A unit without changes is in the document anyhow.
      if (unit.replacements.length + remarks.length > 0) losses.add('loss.unitsNotInOriginal');
      return [];
    }
    return [changeOf(paragraph, unit, remarks, comments)];
  });
  const written = trackChanges(xml, changes, {
    author: given.author,
    date: isoSecond(given.date),
    firstId: 90_000,
  });
  // What was written is read once: a document that Word would refuse is never handed out.
  readXml(written.xml, {}, { fileName, part: documentPart });
  entries.set(documentPart, strToU8(written.xml));
  comments.store();
  const bytes = zipSync(Object.fromEntries(entries), { level: 6 });
  return { bytes, changeCount: written.changeCount, losses: losses.list() };
}

function partOf(entries: ReadonlyMap<string, Uint8Array>, name: string, fileName: string): string {
  const bytes = entries.get(name);
  if (!bytes) throw new AppError('format-broken', { file: fileName, reason: 'docx', part: name });
  const xml = strFromU8(bytes);
  // Read once for its faults: what follows goes by the text of the tags.
  readXml(xml, {}, { fileName, part: name });
  return xml;
}

function isoSecond(date: string): string {
  return `${date.slice(0, 19)}Z`;
}

function changeOf(
  paragraph: DocxParagraph,
  { unit, content }: CorrectedUnit,
  remarks: readonly TrackedRemark[],
  comments: Comments,
): ParagraphChange {
  const toParagraph = offsetMap(unit.content, paragraph.text);
  const ranges = remarks.map((remark): DocxCommentRange => {
    const startOffset = toParagraph(remark.span.startOffset);
    const endOffset = Math.max(startOffset, toParagraph(remark.span.endOffset));
    return { id: comments.add(remark), startOffset, endOffset };
  });
  return { paragraph, after: withoutFootnoteSigns(content, unit.content, paragraph.text), comments: ranges };
}

// The reader of Word files writes a footnote's sign into the words; in the document it is no text.
function withoutFootnoteSigns(content: string, before: string, original: string): string {
  const signs = new Set(before.match(/\[\d{1,4}\]/g) ?? []);
  return [...signs]
    .filter((sign) => !original.includes(sign))
    .reduce((text, sign) => text.replaceAll(sign, ''), content);
}

/** Maps offsets of one text to another that shares most words with it. */
function offsetMap(from: string, to: string): (offset: number) => number {
  const steps: { readonly from: number; readonly to: number; readonly isSame: boolean }[] = [];
  let a = 0;
  let b = 0;
  for (const part of diffWordsOf(from, to)) {
    steps.push({ from: a, to: b, isSame: part.kind === 'same' });
    if (part.kind !== 'added') a += part.text.length;
    if (part.kind !== 'removed') b += part.text.length;
  }
  return (offset) => {
    const step = steps.findLast((one) => one.from <= offset && (one.isSame || one.from === offset));
    const near = step ?? steps.findLast((one) => one.from <= offset);
    if (!near) return 0;
    return Math.min(to.length, near.to + (near.isSame ? offset - near.from : 0));
  };
}

/** The comments part: what the document has, and ours behind it. */
class Comments {
  readonly #entries: Map<string, Uint8Array>;
  readonly #xml: string;
  readonly #ink = new XmlInk();
  readonly #added: string[] = [];
  readonly #fileName: string;
  #next: number;

  constructor(entries: Map<string, Uint8Array>, fileName: string) {
    this.#entries = entries;
    this.#fileName = fileName;
    this.#xml = entries.has(commentsPart)
      ? partOf(entries, commentsPart, fileName)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${main}"></w:comments>`;
    const ids = [...this.#xml.matchAll(/<w:comment\s[^>]*?w:id="(\d+)"/g)].map((match) => Number(match[1]));
    this.#next = Math.max(-1, ...ids) + 1;
  }

  add(remark: TrackedRemark): number {
    const id = this.#next;
    this.#next += 1;
    const author = remark.author === '' ? 'Zvirka' : remark.author;
    const attributes = this.#ink.attributes({
      'w:id': id,
      'w:author': author,
      'w:date': isoSecond(remark.date),
      'w:initials': [...author].slice(0, 1).join(''),
    });
    const paragraphs = remark.lines.map(
      (line) => `<w:p><w:r><w:t xml:space="preserve">${this.#ink.text(line)}</w:t></w:r></w:p>`,
    );
    this.#added.push(`<w:comment${attributes}>${paragraphs.join('') || '<w:p/>'}</w:comment>`);
    return id;
  }

  store(): void {
    if (this.#added.length === 0) return;
    const isNew = !this.#entries.has(commentsPart);
    const xml = this.#xml.includes('</w:comments>')
      ? this.#xml.replace('</w:comments>', () => `${this.#added.join('')}</w:comments>`)
      : this.#xml.replace(
          /<w:comments([^>]*)\/>/,
          (_, attributes: string) => `<w:comments${attributes}>${this.#added.join('')}</w:comments>`,
        );
    this.#entries.set(commentsPart, strToU8(xml));
    if (isNew) this.#declare();
  }

  #declare(): void {
    const types = partOf(this.#entries, typesPart, this.#fileName);
    const override = `<Override PartName="/${commentsPart}" ContentType="${commentsType}"/>`;
    this.#entries.set(typesPart, strToU8(types.replace('</Types>', () => `${override}</Types>`)));
    const relations = partOf(this.#entries, relationsPart, this.#fileName);
    const relation = `<Relationship Id="rIdZvirkaComments" Type="${commentsRelation}" Target="comments.xml"/>`;
    this.#entries.set(
      relationsPart,
      strToU8(relations.replace('</Relationships>', () => `${relation}</Relationships>`)),
    );
  }
}
