import { AppError } from '../../core/errors.ts';
import type { BilingualFile } from '../../core/formats/bilingual.ts';
import { readDocxComments, readDocxTables } from '../../core/formats/docx/read-docx-table.ts';
import { readOdtTables } from '../../core/formats/odt/read-odt-table.ts';
import { readOfficeTable } from '../../core/formats/office-table.ts';
import type { OfficeWords } from '../../core/formats/office-words.ts';
import { readOds } from '../../core/formats/sheet/ods.ts';
import { readOwnTable } from '../../core/formats/read-table.ts';
import { decodeXml } from '../../core/formats/xml/decode-xml.ts';
import type { XmlOptions } from '../../core/formats/xml/read-xml.ts';
import { unpackArchive } from '../formats/archive.ts';
import { openWorkbook } from '../formats/sheets.ts';

interface OfficeOptions {
  readonly words?: OfficeWords;
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (share: number) => void;
}

const mimePart = 'mimetype';
const wanted = new Set(['content.xml', mimePart, 'word/document.xml', 'word/comments.xml']);

/**
 * Reads a workbook, Word or OpenDocument file whose table is one that we wrote, whoever saved it since. Null where it is
 * none, or no office file at all: then it is a document, or a set of files. Throws AppError like the readers of its
 * format.
 */
export function readOfficeFile(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  options: OfficeOptions,
): BilingualFile | null {
  const { words } = options;
  if (!words) return null;
  const { fileName } = file;
  const isCancelled = options.isCancelled ?? ((): boolean => false);
  const entries = unpackArchive(file.bytes, {
    fileName,
    isCancelled,
    wants: (name) => wanted.has(name) || isWorkbookPart(name),
  });
  const xml: XmlOptions = {
    fileName,
    isCancelled,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  };
  if (entries.has('xl/workbook.xml')) return readWorkbook(entries, { xml, words });
  const main = entries.get('word/document.xml');
  if (main) {
    const content = decodeXml(main, fileName);
    if (!mayBeOurs(content, words)) return null;
    const comments = entries.get('word/comments.xml');
    return readOfficeTable(
      readDocxTables(content, { ...xml, part: 'word/document.xml' }),
      comments
        ? readDocxComments(decodeXml(comments, fileName), { ...xml, part: 'word/comments.xml' })
        : new Map(),
      { words, title: '' },
    );
  }
  const type = new TextDecoder().decode(entries.get(mimePart)?.subarray(0, 200));
  const content = entries.get('content.xml');
  if (!content || !type.startsWith('application/vnd.oasis.opendocument')) return null;
  const text = decodeXml(content, fileName);
  if (type.includes('spreadsheet'))
    return firstOf(
      readOds(text, { ...xml, part: 'content.xml' }).map((sheet) => () => sheet.grid),
      words,
    );
  if (!mayBeOurs(text, words)) return null;
  const { tables, comments } = readOdtTables(text, { ...xml, part: 'content.xml' });
  return readOfficeTable(tables, comments, { words, title: '' });
}

/** A look at the text itself: most documents hold no such head, and need not be read for that. */
function mayBeOurs(xml: string, words: OfficeWords): boolean {
  return Object.entries(words.heads).some(([word, kind]) => kind === 'row' && xml.includes(`>${word}<`));
}

function isWorkbookPart(name: string): boolean {
  return /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
}

function readWorkbook(
  entries: ReadonlyMap<string, Uint8Array>,
  given: { readonly xml: XmlOptions; readonly words: OfficeWords },
): BilingualFile | null {
  const book = openWorkbook(entries, given.xml);
  return firstOf(
    book.sheets.map((sheet) => () => {
      try {
        return book.read(sheet).grid;
      } catch (error) {
        // A sheet without its part is no table of ours; whoever reads the document says what is wrong with it.
        if (error instanceof AppError && error.params['reason'] === 'part-missing') return [];
        throw error;
      }
    }),
    given.words,
  );
}

function firstOf(
  grids: readonly (() => readonly (readonly string[])[])[],
  words: OfficeWords,
): BilingualFile | null {
  for (const grid of grids) {
    const table = readOwnTable(grid(), { isGuarded: false, words });
    if (table) return table;
  }
  return null;
}
