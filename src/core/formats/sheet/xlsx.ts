import { AppError } from '../../errors.ts';
import type { Grid } from '../table/read-csv.ts';
import { readXml, type XmlElement, type XmlOptions } from '../xml/read-xml.ts';
import { descendantsOf, readXmlTree } from '../xml/xml-tree.ts';
import { GridBuilder } from './grid-builder.ts';

/** A sheet of a workbook. */
export interface SheetEntry {
  readonly name: string;
  /** Place of its part inside the archive. */
  readonly part: string;
  readonly isHidden: boolean;
}

const mostStrings = 5_000_000;
/** Number formats that show a date. Source: ECMA-376 part 1, 18.8.30. */
const dateFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const dayMs = 86_400_000;
/** Day 0 of the 1900 system, its phantom 29 February counted in: right for dates from March 1900 on. */
const epochMs = Date.UTC(1899, 11, 30);

/** Lists the sheets of a workbook. workbook: xl/workbook.xml; relations: xl/_rels/workbook.xml.rels. */
export function listSheets(workbook: string, relations: string, options: XmlOptions): readonly SheetEntry[] {
  const targets = new Map(
    descendantsOf(
      readXmlTree(relations, { ...options, part: 'xl/_rels/workbook.xml.rels' }),
      'Relationship',
    ).map(({ attributes }) => [attributes.get('Id') ?? '', attributes.get('Target') ?? '']),
  );
  const tree = readXmlTree(workbook, { ...options, part: 'xl/workbook.xml' });
  return descendantsOf(tree, 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes.get('id') ?? '');
    if (target === undefined) return [];
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
    return [{ name: attributes.get('name') ?? '', part, isHidden }];
  });
}

/** Reads the strings that cells share, in order; phonetic readings are left out. */
export function readSharedStrings(text: string, options: XmlOptions): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let phonetic = 0;
  readXml(
    text,
    {
      onOpen: ({ local }) => {
        if (local === 'rPh') phonetic += 1;
        else if (local === 'si') current = '';
        else if (local === 't') isText = phonetic === 0;
      },
      onText: (piece) => {
        if (isText) current += piece;
      },
      onClose: (local) => {
        if (local === 'rPh') phonetic -= 1;
        else if (local === 't') isText = false;
        else if (local === 'si' && strings.length < mostStrings) strings.push(unescapeCell(current));
      },
    },
    options,
  );
  return strings;
}

/** Excel writes characters that XML forbids as `_x000D_`. Source: ECMA-376 part 1, 22.9.2.19. */
function unescapeCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Says for each cell format, by its index, whether it shows a date. */
export function readDateStyles(text: string, options: XmlOptions): readonly boolean[] {
  const tree = readXmlTree(text, options);
  const custom = new Set(
    descendantsOf(tree, 'numFmt')
      .filter(({ attributes }) => isDateFormat(attributes.get('formatCode') ?? ''))
      .map(({ attributes }) => Number(attributes.get('numFmtId'))),
  );
  const formats = descendantsOf(tree, 'cellXfs')[0]?.children ?? [];
  return formats.flatMap((format) => {
    if (typeof format === 'string') return [];
    const id = Number(format.attributes.get('numFmtId') ?? 0);
    return [dateFormats.has(id) || custom.has(id)];
  });
}

function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /y/i.test(bare) || /d.*m|m.*d/i.test(bare);
}

function columnOf(reference: string): number {
  let column = 0;
  for (const character of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')
    column = column * 26 + character.charCodeAt(0) - 64;
  return column - 1;
}

function formatDate(serial: number): string {
  const date = new Date(epochMs + Math.round(serial * dayMs));
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly isDate: boolean;
  value: string;
}

/** Reads the cells of one sheet as text: shared and inline strings, numbers as they are stored, dates as ISO.
 *  `droppedCount`: cells beyond Excel's own limits. */
export function readSheet(
  text: string,
  shared: { readonly strings: readonly string[]; readonly dates: readonly boolean[] },
  options: XmlOptions,
): { readonly grid: Grid; readonly droppedCount: number } {
  const builder = new GridBuilder();
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let isValue = false;
  let phonetic = 0;
  const open = ({ local, attributes }: XmlElement): void => {
    if (local === 'row') {
      row = numberOr(attributes.get('r'), row + 2) - 1;
      column = -1;
    } else if (local === 'c') {
      const reference = attributes.get('r');
      column = reference === undefined ? column + 1 : columnOf(reference);
      const isDate = shared.dates[Number(attributes.get('s') ?? 0)] ?? false;
      cell = { row, column, type: attributes.get('t') ?? 'n', isDate, value: '' };
    } else if (local === 'v' || local === 't') isValue = phonetic === 0;
    else if (local === 'rPh') phonetic += 1;
  };
  const close = (local: string): void => {
    if (local === 'rPh') phonetic -= 1;
    else if (local === 'v' || local === 't') isValue = false;
    else if (local === 'c' && cell) {
      builder.put(cell.row, cell.column, cellText(cell, shared.strings));
      cell = undefined;
    }
  };
  const take = (piece: string): void => {
    if (isValue && cell) cell.value += piece;
  };
  readXml(text, { onOpen: open, onText: take, onClose: close }, options);
  return { grid: builder.build(), droppedCount: builder.droppedCount };
}

function numberOr(text: string | undefined, otherwise: number): number {
  const parsed = Number(text);
  return text !== undefined && Number.isInteger(parsed) ? parsed : otherwise;
}

function cellText(cell: OpenCell, strings: readonly string[]): string {
  const { type, value, isDate } = cell;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n' && isDate && value !== '') return formatDate(Number(value));
  return type === 'n' ? value : unescapeCell(value);
}

/** The sheet of a name, or the first one that is shown. Throws AppError('sheet-missing') for a name that is not there. */
export function chooseSheet(
  sheets: readonly SheetEntry[],
  name: string | undefined,
  fileName: string,
): SheetEntry {
  const found =
    name === undefined
      ? (sheets.find((sheet) => !sheet.isHidden) ?? sheets[0])
      : sheets.find((sheet) => sheet.name === name);
  if (found) return found;
  if (name === undefined) throw new AppError('format-broken', { file: fileName, reason: 'no-sheet' });
  throw new AppError('sheet-missing', { file: fileName, sheet: name });
}
