import type { BilingualFile, BilingualRemark } from './bilingual.ts';
import { readNumbers, readPlaces, readScore, RowCollector, type ReadCell } from './bilingual-rows.ts';
import type { OfficeWords } from './office-words.ts';

/** A paragraph of a cell with the comments that stand in it. */
export interface OfficeParagraph {
  readonly text: string;
  /** Offsets in `text`, UTF-16 code units, end exclusive. */
  readonly comments: readonly {
    readonly id: string;
    readonly startOffset: number;
    readonly endOffset: number;
  }[];
}
export type OfficeCell = readonly OfficeParagraph[];

/** A comment by whoever wrote it; `lines` are its paragraphs. */
export interface OfficeComment {
  readonly author: string;
  /** ISO 8601; empty where nobody said. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** A table of a document, its head first. */
export type OfficeTable = readonly (readonly OfficeCell[])[];

/** What findings of the checks are signed with: they are found again, so they are not read as anybody's. */
export const checksAuthor = 'Zvirka';
/** Signs a comment whose author is not known: Word shows no empty names. */
const nobody = '—';

interface Column {
  readonly kind: 'row' | 'words' | 'status';
  readonly sigil: string;
  readonly language: string;
}

/**
 * Reads the table that we write into Word and OpenDocument texts: a column a text, comments on their words, ties in the
 * last column. Null where none of the tables is ours. Programs that saved the file again keep all of it.
 */
export function readOfficeTable(
  tables: readonly OfficeTable[],
  comments: ReadonlyMap<string, OfficeComment>,
  given: { readonly words: OfficeWords; readonly title: string },
): BilingualFile | null {
  for (const table of tables) {
    const columns = readHead(table[0] ?? [], given.words);
    if (columns) return readRows(table.slice(1), { columns, comments, ...given });
  }
  return null;
}

function readHead(head: readonly OfficeCell[], words: OfficeWords): readonly Column[] | null {
  const columns = head.map((cell, index): Column | null => {
    const text = cellWords(cell);
    const kind = Object.hasOwn(words.heads, text) ? words.heads[text] : undefined;
    if (index === 0) return kind === 'row' ? { kind, sigil: '', language: '' } : null;
    if (kind === 'status' && index === head.length - 1) return { kind, sigil: '', language: '' };
    const [, sigil, language] = /^(.+) \(([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\)$/su.exec(text) ?? [];
    return sigil === undefined || language === undefined ? null : { kind: 'words', sigil, language };
  });
  const known = columns.flatMap((column) => (column ? [column] : []));
  const isOurs = known.length === columns.length && known.some((column) => column.kind === 'words');
  return isOurs ? known : null;
}

function cellWords(cell: OfficeCell | undefined): string {
  return (cell ?? [])
    .map((paragraph) => paragraph.text)
    .join(' ')
    .trim();
}

interface RowsJob {
  readonly columns: readonly Column[];
  readonly comments: ReadonlyMap<string, OfficeComment>;
  readonly words: OfficeWords;
  readonly title: string;
}

function readRows(lines: OfficeTable, job: RowsJob): BilingualFile {
  const rows = new RowCollector();
  const texts = job.columns.filter((column) => column.kind === 'words');
  for (const { sigil, language } of texts) rows.textIndex(sigil, { sigil, language, provenance: {} });
  const tied = new Set<number>();
  for (const line of lines) {
    const ties = readTies(line, job, texts);
    for (const [index, { score }] of ties) if (score !== undefined) tied.add(index);
    const cells = new Map<number, ReadCell>();
    const kept = new Map<number, OfficeCell>();
    job.columns.forEach((column, at) => {
      if (column.kind !== 'words') return;
      const paragraphs = (line[at] ?? []).filter((one) => one.text.trim() !== '');
      kept.set(texts.indexOf(column), paragraphs);
      cells.set(texts.indexOf(column), { ...joined(paragraphs), ...ties.get(texts.indexOf(column)) });
    });
    const rowIndex = rows.addRow(cells);
    if (rowIndex >= 0) addRemarks(rows, rowIndex, kept, job);
  }
  // Ties belong to the texts beside the base: it is the first one without any.
  const pivotIndex = Math.max(
    0,
    texts.findIndex((_, index) => !tied.has(index)),
  );
  return rows.finish({ format: 'table', title: job.title, level: 'unit', pivotIndex });
}

function joined(paragraphs: OfficeCell): ReadCell {
  let text = '';
  const joins: number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      joins.push(text.length);
      text += ' ';
    }
    text += paragraph.text;
  }
  return { text, joins };
}

/** `EN: ¶ 14 15 · @ p. 3 · 0.97 · moved`: the sigil only where there are more than two texts. */
function readTies(
  line: readonly OfficeCell[],
  job: RowsJob,
  texts: readonly Column[],
): ReadonlyMap<number, Omit<ReadCell, 'text'>> {
  const at = job.columns.findIndex((column) => column.kind === 'status');
  return new Map(
    (line[at] ?? []).flatMap((paragraph) => {
      const index = texts.findIndex((text) => paragraph.text.startsWith(`${text.sigil}: `));
      const text = texts[index];
      if (!text) return [];
      const parts = paragraph.text.slice(text.sigil.length + 2).split(' · ');
      const find = (sign: string): string | undefined =>
        parts.find((part) => part.startsWith(sign))?.slice(sign.length);
      const paragraphs = readNumbers(find('¶ '));
      const places = readPlaces(find('@ '));
      const score = parts.map((part) => readScore(part.replace(',', '.'))).find((one) => one !== undefined);
      const tie = parts.flatMap((part) =>
        Object.hasOwn(job.words.ties, part) ? [job.words.ties[part]!] : [],
      );
      return [
        [
          index,
          {
            ...(paragraphs === undefined ? {} : { paragraphs }),
            ...(places === undefined ? {} : { places }),
            ...(score === undefined ? {} : { score, tie }),
          },
        ] as const,
      ];
    }),
  );
}

function addRemarks(
  rows: RowCollector,
  rowIndex: number,
  cells: ReadonlyMap<number, OfficeCell>,
  job: RowsJob,
): void {
  for (const [textIndex, paragraphs] of cells)
    for (const [pieceIndex, paragraph] of paragraphs.entries())
      for (const { id, ...span } of paragraph.comments) {
        const comment = job.comments.get(id);
        if (!comment) continue;
        if (comment.author === checksAuthor) rows.losses.add('loss.discrepancies');
        else
          rows.addRemark({
            ...readComment(comment, job.words),
            places: [{ rowIndex, textIndex, pieceIndex, ...span }],
          });
      }
}

function readComment(comment: OfficeComment, words: OfficeWords): Omit<BilingualRemark, 'places'> {
  const [first = ''] = comment.lines;
  const rank = Object.hasOwn(words.ranks, first) ? words.ranks[first] : undefined;
  const lines = rank === undefined ? comment.lines : comment.lines.slice(1);
  // A proposal comes last and may have several lines.
  const at =
    rank?.category === undefined
      ? -1
      : lines.findLastIndex((line) => words.proposals.some(([before]) => line.startsWith(before)));
  const proposal = at < 0 ? '' : lines.slice(at).join('\n');
  const mark = words.proposals.find(([before, after]) => at >= 0 && isBetween(proposal, before, after));
  const body = (mark === undefined ? lines : lines.slice(0, at)).join('\n');
  const { state = 'open', ...ranked } = rank ?? {};
  return {
    entries: [{ author: comment.author === nobody ? '' : comment.author, body, createdAt: comment.date }],
    state,
    ...ranked,
    ...(mark === undefined
      ? {}
      : { proposedWording: proposal.slice(mark[0].length, proposal.length - mark[1].length) }),
  };
}

function isBetween(text: string, before: string, after: string): boolean {
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
