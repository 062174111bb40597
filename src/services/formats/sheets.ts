import { AppError } from '../../core/errors.ts';
import { readOds } from '../../core/formats/sheet/ods.ts';
import {
  chooseSheet,
  listSheets,
  readDateStyles,
  readSharedStrings,
  readSheet,
  type SheetEntry,
} from '../../core/formats/sheet/xlsx.ts';
import { readTable, type ReadTable } from '../../core/formats/table/layout.ts';
import type { Grid } from '../../core/formats/table/read-csv.ts';
import { decodeXml } from '../../core/formats/xml/decode-xml.ts';
import type { XmlOptions } from '../../core/formats/xml/read-xml.ts';
import type { Message } from '../../core/model.ts';
import { unpackArchive } from './archive.ts';
import { refuseProtected } from './odt.ts';
import type { BlockOptions } from './read-blocks.ts';

/** One column of a workbook's sheet, with what else there is to choose from. */
export interface ReadWorkbook extends ReadTable {
  readonly warnings: readonly Message[];
}

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';
const stringsPart = 'xl/sharedStrings.xml';
const stylesPart = 'xl/styles.xml';

function warnOfDropped(count: number): readonly Message[] {
  return count === 0 ? [] : [{ key: 'import.cellsDropped', params: { count } }];
}

/** A workbook whose sheets are read one by one. */
export interface OpenWorkbook {
  readonly sheets: readonly SheetEntry[];
  /** Throws AppError 'format-broken'. */
  read(sheet: SheetEntry): { readonly grid: Grid; readonly droppedCount: number };
}

/** Opens the unpacked parts of an Excel workbook. Throws AppError 'format-broken'. */
export function openWorkbook(entries: ReadonlyMap<string, Uint8Array>, xml: XmlOptions): OpenWorkbook {
  const { fileName } = xml;
  const text = (part: string): string => {
    const content = entries.get(part);
    if (content === undefined)
      throw new AppError('format-broken', { file: fileName, reason: 'part-missing', part });
    return decodeXml(content, fileName);
  };
  const sheets = listSheets(text(workbookPart), text(relationsPart), xml);
  let shared: Parameters<typeof readSheet>[1] | undefined;
  return {
    sheets,
    read: (sheet) => {
      shared ??= {
        strings: entries.has(stringsPart)
          ? readSharedStrings(text(stringsPart), { ...xml, part: stringsPart })
          : [],
        dates: entries.has(stylesPart) ? readDateStyles(text(stylesPart), { ...xml, part: stylesPart }) : [],
      };
      return readSheet(text(sheet.part), shared, { ...xml, part: sheet.part });
    },
  };
}

/** Reads an Excel workbook (`.xlsx`, `.xlsm`). Throws AppError 'format-broken', 'archive-too-large', 'sheet-missing' for a
 *  sheet that is not there, 'cancelled'. */
export function readXlsxFile(bytes: Uint8Array, options: BlockOptions): ReadWorkbook {
  const { fileName, isCancelled } = options;
  const xml = { fileName, isCancelled };
  const entries = unpackArchive(bytes, {
    ...xml,
    wants: (name) => /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const book = openWorkbook(entries, xml);
  const sheet = chooseSheet(book.sheets, options.table?.sheet, fileName);
  const { grid, droppedCount } = book.read(sheet);
  const names = book.sheets.map(({ name }) => name);
  const table = readTable(grid, options.table ?? {}, { sheets: names, sheet: sheet.name });
  return { ...table, warnings: warnOfDropped(droppedCount) };
}

/** Reads an OpenDocument spreadsheet (`.ods`). Throws like `readXlsxFile`, and 'format-protected'. */
export function readOdsFile(bytes: Uint8Array, options: BlockOptions): ReadWorkbook {
  const { fileName, isCancelled } = options;
  const part = 'content.xml';
  const entries = unpackArchive(bytes, {
    fileName,
    isCancelled,
    wants: (name) => name === part || name === 'META-INF/manifest.xml',
  });
  refuseProtected(entries, fileName);
  const content = entries.get(part);
  if (content === undefined)
    throw new AppError('format-broken', { file: fileName, reason: 'part-missing', part });
  const sheets = readOds(decodeXml(content, fileName), { fileName, isCancelled, part });
  const wanted = options.table?.sheet;
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!sheet && wanted !== undefined) throw new AppError('sheet-missing', { file: fileName, sheet: wanted });
  if (!sheet) throw new AppError('format-broken', { file: fileName, reason: 'no-sheet' });
  const names = sheets.map(({ name }) => name);
  const table = readTable(sheet.grid, options.table ?? {}, { sheets: names, sheet: sheet.name });
  return { ...table, warnings: warnOfDropped(sheet.droppedCount) };
}
