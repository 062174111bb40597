import { diffWordsOf } from '../../text/word-diff.ts';
import { XmlInk } from '../xml-ink.ts';
import type { DocxParagraph, DocxRunText } from './paragraphs.ts';

/** A comment on words of a paragraph, by the id it has in `word/comments.xml`. */
export interface DocxCommentRange {
  readonly id: number;
  readonly startOffset: number;
  readonly endOffset: number;
}

/** What is to become of one paragraph. Offsets are those of its text. */
export interface ParagraphChange {
  readonly paragraph: DocxParagraph;
  readonly after: string;
  readonly comments: readonly DocxCommentRange[];
}

interface TextEdit {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly insert: string;
}

/**
 * Writes changes of paragraphs into the XML of a Word document as tracked deletions and insertions, and the ends of
 * comments. The rest of the document stays byte for byte. firstId: revisions are numbered from here.
 */
export function trackChanges(
  xml: string,
  changes: readonly ParagraphChange[],
  revision: { readonly author: string; readonly date: string; readonly firstId: number },
): { readonly xml: string; readonly changeCount: number } {
  const ink = new XmlInk();
  const pen = new RevisionPen(ink, revision);
  const patches = changes.flatMap((change) => patchesOf(change, pen));
  let text = '';
  let at = 0;
  for (const patch of patches.toSorted((a, b) => a.start - b.start)) {
    text += xml.slice(at, patch.start) + patch.xml;
    at = patch.end;
  }
  return { xml: text + xml.slice(at), changeCount: pen.count };
}

interface Patch {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

class RevisionPen {
  readonly #ink: XmlInk;
  readonly #attributes: string;
  #next: number;
  count = 0;

  constructor(
    ink: XmlInk,
    revision: { readonly author: string; readonly date: string; readonly firstId: number },
  ) {
    this.#ink = ink;
    this.#attributes = ink.attributes({ 'w:author': revision.author, 'w:date': revision.date });
    this.#next = revision.firstId;
  }

  kept(text: string): string {
    return `<w:t xml:space="preserve">${this.#ink.text(text)}</w:t>`;
  }

  deleted(text: string, properties: string): string {
    return this.#change(
      'w:del',
      `<w:r>${properties}<w:delText xml:space="preserve">${this.#ink.text(text)}</w:delText></w:r>`,
    );
  }

  inserted(text: string, properties: string): string {
    return this.#change('w:ins', `<w:r>${properties}${this.kept(text)}</w:r>`);
  }

  #change(name: string, inside: string): string {
    this.count += 1;
    this.#next += 1;
    return `<${name} w:id="${String(this.#next)}"${this.#attributes}>${inside}</${name}>`;
  }
}

/** The word changes from a paragraph's text to what it shall be; white space alone is no change. */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed.trim() !== '' || added.trim() !== '')
      edits.push({ startOffset: at - removed.length, endOffset: at, insert: added });
    removed = '';
    added = '';
  };
  for (const part of diffWordsOf(before, after)) {
    if (part.kind === 'added') added += part.text;
    else if (part.kind === 'removed') {
      removed += part.text;
      at += part.text.length;
    } else {
      flush();
      at += part.text.length;
    }
  }
  flush();
  return edits;
}

function patchesOf({ paragraph, after, comments }: ParagraphChange, pen: RevisionPen): readonly Patch[] {
  const edits = editsBetween(paragraph.text, after);
  const taken = new Set<TextEdit>();
  const { runs } = paragraph;
  return runs.flatMap((run, index): readonly Patch[] => {
    const end = run.startOffset + run.text.length;
    const isLast = index === runs.findLastIndex((one) => one.isEditable);
    const mine = run.isEditable
      ? edits.filter((edit) => touches(edit, run.startOffset, end, isLast && !taken.has(edit)))
      : [];
    const inserts = mine.filter((edit) => !taken.has(edit));
    for (const edit of inserts) taken.add(edit);
    const marks = comments.filter((comment) => isHere(comment, run, runs));
    const closing = comments.filter((comment) => endsHere(comment, run, runs));
    if (mine.length === 0 && marks.length === 0 && closing.length === 0) return [];
    const xml = rewrite(run, { edits: mine, inserts: new Set(inserts), starts: marks, ends: closing }, pen);
    return [{ start: run.xmlStart, end: run.xmlEnd, xml }];
  });
}

function touches(edit: TextEdit, start: number, end: number, isLast: boolean): boolean {
  if (edit.startOffset < edit.endOffset) return edit.startOffset < end && edit.endOffset > start;
  return edit.startOffset >= start && (edit.startOffset < end || (isLast && edit.startOffset === end));
}

// A comment begins in the run that holds its first character, and ends in the one that holds its last.
function isHere(comment: DocxCommentRange, run: DocxRunText, runs: readonly DocxRunText[]): boolean {
  return holder(comment.startOffset, runs) === run;
}
function endsHere(comment: DocxCommentRange, run: DocxRunText, runs: readonly DocxRunText[]): boolean {
  return holder(Math.max(comment.startOffset, comment.endOffset - 1), runs) === run;
}
function holder(offset: number, runs: readonly DocxRunText[]): DocxRunText | undefined {
  return (
    runs.find((run) => offset >= run.startOffset && offset < run.startOffset + run.text.length) ?? runs.at(-1)
  );
}

interface RunParts {
  readonly edits: readonly TextEdit[];
  /** Those whose new words stand in this run. */
  readonly inserts: ReadonlySet<TextEdit>;
  readonly starts: readonly DocxCommentRange[];
  readonly ends: readonly DocxCommentRange[];
}

// The run is closed before each piece that is no plain text of it, and opened again behind it with the same looks.
function rewrite(run: DocxRunText, parts: RunParts, pen: RevisionPen): string {
  const from = run.startOffset;
  const to = from + run.text.length;
  const clamp = (offset: number): number => Math.max(from, Math.min(to, offset));
  const events: {
    readonly offset: number;
    readonly rank: number;
    readonly xml: string;
    readonly skipTo?: number;
  }[] = [];
  for (const comment of parts.starts)
    events.push({
      offset: clamp(comment.startOffset),
      rank: 1,
      xml: `<w:commentRangeStart w:id="${String(comment.id)}"/>`,
    });
  for (const comment of parts.ends) {
    const id = String(comment.id);
    const xml = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    events.push({ offset: clamp(comment.endOffset), rank: 3, xml });
  }
  for (const edit of parts.edits) {
    const start = clamp(edit.startOffset);
    const end = clamp(edit.endOffset);
    const removed = run.text.slice(start - from, end - from);
    const deleted = removed === '' ? '' : pen.deleted(removed, run.runProperties);
    const inserted =
      parts.inserts.has(edit) && edit.insert !== '' ? pen.inserted(edit.insert, run.runProperties) : '';
    events.push({ offset: start, rank: 2, xml: deleted + inserted, skipTo: end });
  }
  if (!run.isEditable) return aroundFixed(run, events, pen);
  let xml = '';
  let at = from;
  for (const event of events.toSorted((a, b) => a.offset - b.offset || a.rank - b.rank)) {
    if (event.offset > at) xml += pen.kept(run.text.slice(at - from, event.offset - from));
    at = Math.max(at, event.offset);
    xml += `</w:r>${event.xml}<w:r>${run.runProperties}`;
    at = Math.max(at, event.skipTo ?? at);
  }
  return at < to ? xml + pen.kept(run.text.slice(at - from)) : xml;
}

// A tab or a tracked word cannot be cut: comments stand before and behind it.
function aroundFixed(
  run: DocxRunText,
  events: readonly { readonly rank: number; readonly xml: string }[],
  pen: RevisionPen,
): string {
  const whole =
    run.text === '\t' ? '<w:tab/>' : run.text === ' ' && !run.isEditable ? '<w:br/>' : pen.kept(run.text);
  const reopened = (xml: string): string => (xml === '' ? '' : `</w:r>${xml}<w:r>${run.runProperties}`);
  const before = events.filter((event) => event.rank === 1).map((event) => event.xml);
  const behind = events.filter((event) => event.rank === 3).map((event) => event.xml);
  return reopened(before.join('')) + whole + reopened(behind.join(''));
}
