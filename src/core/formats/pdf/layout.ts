import { joinWrapped } from '../../text/hard-wrap.ts';
import { tidyLine } from '../../text/lines.ts';
import type { TextBlock } from '../../text/plain-blocks.ts';
import { splitColumns } from './columns.ts';
import { markReferences, takeNotes } from './footnotes.ts';
import { readPageLines, rejoinLines } from './lines.ts';
import { readParagraphs, stripBullet, type PdfParagraph } from './paragraphs.ts';
import { takeRunningHeads } from './running-heads.ts';
import type { PdfLine, PdfPage } from './types.ts';

/** What the pages of a PDF say. */
export interface PdfText {
  readonly blocks: readonly TextBlock[];
  /** Lines left out of the text as running heads and page numbers. */
  readonly takenCount: number;
}

const endsSentence = /[.!?…:;][»”"’')\]]*(?:\[\d+\])?$/u;

/** The size and the font that most letters have. */
function bodyOf(lines: readonly PdfLine[]): { readonly size: number; readonly font: string } {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const top = <T>(counts: ReadonlyMap<T, number>): T | undefined =>
    [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
  return { size: top(sizes) ?? 10, font: top(fonts) ?? '' };
}

/** A paragraph broken by the end of a page or column goes on in the next one. */
function continuesIn(last: PdfParagraph | undefined, first: PdfParagraph | undefined): boolean {
  if (last?.kind !== first?.kind && !(last?.kind === 'list-item' && first?.kind === 'paragraph'))
    return false;
  if (!last || !first || (last.kind !== 'paragraph' && last.kind !== 'list-item')) return false;
  const end = last.lines.at(-1);
  const start = first.lines[0];
  if (!end || !start || Math.abs(end.size - start.size) > end.size * 0.08) return false;
  if (first.kind === 'list-item') return false;
  return !endsSentence.test(end.text) || /^\p{Ll}/u.test(start.text);
}

function makeVocabulary(lines: readonly PdfLine[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []));
    return words;
  };
}

class Layout {
  readonly #body: { readonly size: number; readonly font: string };
  readonly #vocabulary: () => ReadonlySet<string>;
  readonly #paragraphs: PdfParagraph[] = [];
  readonly #notes: TextBlock[] = [];

  constructor(lines: readonly PdfLine[]) {
    this.#body = bodyOf(lines);
    this.#vocabulary = makeVocabulary(lines);
  }

  addPage(lines: readonly PdfLine[]): void {
    const stretches = splitColumns(lines).map((stretch) => takeNotes(rejoinLines(stretch), this.#body.size));
    const signs = new Map<string, string>();
    for (const { sign, lines: held } of stretches.flatMap(({ notes }) => notes)) {
      const mark = `[${String(this.#notes.length + 1)}]`;
      if (!signs.has(sign)) signs.set(sign, mark);
      this.#notes.push({ kind: 'footnote', content: `${mark} ${this.#join(held)}`, place: placeOf(held) });
    }
    for (const { body } of stretches) {
      const marked = body.map((line) =>
        line.raised.length === 0 ? line : { ...line, text: markReferences(line, signs), raised: [] },
      );
      this.#addParagraphs(marked.length === 0 ? [] : readParagraphs(marked, this.#body));
    }
  }

  finish(heads: readonly PdfLine[]): readonly TextBlock[] {
    const blocks = this.#paragraphs.flatMap(({ kind, lines }): readonly TextBlock[] => {
      const content = kind === 'list-item' ? stripBullet(this.#join(lines)) : this.#join(lines);
      return content === '' ? [] : [{ kind, content, place: placeOf(lines) }];
    });
    const outside = heads.map((line): TextBlock => ({
      kind: 'paragraph',
      content: tidyLine(line.text),
      isOutside: true,
      place: placeOf([line]),
    }));
    return [...blocks, ...this.#notes, ...outside];
  }

  #join(lines: readonly PdfLine[]): string {
    return tidyLine(
      joinWrapped(
        lines.map((line) => tidyLine(line.text)),
        this.#vocabulary,
      ),
    );
  }

  #addParagraphs(found: readonly PdfParagraph[]): void {
    const [first, ...rest] = found;
    const last = this.#paragraphs.at(-1);
    if (first && last && continuesIn(last, first))
      this.#paragraphs[this.#paragraphs.length - 1] = {
        kind: last.kind,
        lines: [...last.lines, ...first.lines],
      };
    else if (first) this.#paragraphs.push(first);
    this.#paragraphs.push(...rest);
  }
}

function placeOf(lines: readonly PdfLine[]): string {
  return `p. ${String(lines[0]?.page ?? 1)}`;
}

/** Makes paragraphs of the pieces that pages draw: lines, columns, hyphens at line ends, paragraphs that go on over
 *  columns and pages, headings by size, tables by aligned cells, footnotes tied to their raised signs and moved to the
 *  end, running heads and page numbers taken out (each wording of a head stays once, flagged as outside). */
export function layOutPdf(pages: readonly PdfPage[]): PdfText {
  const lined = pages.map((page) => ({ page, lines: readPageLines(page) }));
  const split = takeRunningHeads(lined);
  const layout = new Layout(split.pages.flatMap(({ lines }) => lines));
  for (const { lines } of split.pages) layout.addPage(lines);
  return { blocks: layout.finish(split.heads), takenCount: split.takenCount };
}
