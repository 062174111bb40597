import { strToU8, zipSync } from 'fflate';
import type { ExportDocument } from '../../core/formats/document.ts';
import { toTable, type ComparisonTable, type TableColumn } from '../../core/formats/table.ts';
import { XmlInk } from '../../core/formats/xml-ink.ts';
import type { Message } from '../../core/model.ts';
import { sourceLine, type Words } from '../report/words.ts';

/** Limits of Excel: rows of a sheet, UTF-16 code units of a cell. */
export const excelLimits = { rows: 1_048_576, cell: 32_767 } as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Indexes of the cell formats in `styles`. */
const styleOf = { head: 1, text: 2, small: 3, score: 4, remark: 5 } as const;

/** A written workbook. */
export interface WrittenXlsx {
  readonly bytes: Uint8Array;
  readonly rowCount: number;
  readonly losses: readonly Message[];
}

/**
 * Writes a workbook of two sheets: the rows (frozen and filterable head, wrapped cells, remarks as columns) and the
 * sources with what was left out. Cells are strings by type: no formula of a text can run.
 * Source: ECMA-376, SpreadsheetML; inline strings.
 */
export function writeXlsx(
  document: ExportDocument,
  options: { readonly words: Words; readonly losses: readonly Message[] },
): WrittenXlsx {
  const { words } = options;
  const ink = new XmlInk();
  const table = toTable(document, (message) => words(message.key, message.params));
  const sheet = new SheetInk(ink);
  const rows = writeRows(table, { document, words, sheet });
  const losses = [...table.losses, ...sheet.losses()];
  const about = writeAbout(document, { words, sheet, losses: [...options.losses, ...losses] });
  const names = [words('report.sheet.rows'), words('report.sheet.sources')];
  return {
    bytes: packWorkbook([rows, about], workbook(names, table, ink)),
    rowCount: table.lines.length,
    losses: [...losses, ...ink.losses()],
  };
}

function packWorkbook(sheets: readonly [string, string], book: string): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': workbookRelations,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheets[0],
    'xl/worksheets/sheet2.xml': sheets[1],
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(packed, { level: 6 });
}

/** A list that people sort and filter: its columns with their widths in characters, and where it comes from. */
export interface ListSheet {
  /** Names of the two sheets. */
  readonly names: readonly [string, string];
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly lines: readonly (readonly (string | number)[])[];
  readonly about: readonly (readonly [string, string])[];
}

/** Writes a list as a workbook of the same make: frozen and filterable head, wrapped cells, sources on a second sheet. */
export function writeListXlsx(list: ListSheet): WrittenXlsx {
  const ink = new XmlInk();
  const sheet = new SheetInk(ink);
  const cellsOf = (line: readonly (string | number)[], number: number, style: number): string =>
    line.map((content, at) => sheet.cell(`${columnName(at)}${String(number)}`, content, style)).join('');
  const rows = listSheet(list, [
    cellsOf(
      list.columns.map((column) => column.head),
      1,
      styleOf.head,
    ),
    ...list.lines.map((line, at) => cellsOf(line, at + 2, styleOf.text)),
  ]);
  const about = aboutSheet(list.about.map((line, at) => cellsOf(line, at + 1, styleOf.text)));
  return {
    bytes: packWorkbook([rows, about], workbook(list.names, list, ink)),
    rowCount: list.lines.length,
    losses: [...sheet.losses(), ...ink.losses()],
  };
}

function listSheet(list: ListSheet, rows: readonly string[]): string {
  const widths = list.columns.map(
    ({ width }, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const end = `${columnName(list.columns.length - 1)}${String(rows.length)}`;
  return [
    `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${end}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`,
    ...rows.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`),
    `</sheetData><autoFilter ref="A1:${end}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
  ].join('\n');
}

function aboutSheet(rows: readonly string[]): string {
  const lines = rows.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`);
  return `${declaration}<worksheet xmlns="${main}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="110" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Writes cells and counts those that are longer than Excel takes. */
class SheetInk {
  readonly #ink: XmlInk;
  #cutCount = 0;

  constructor(ink: XmlInk) {
    this.#ink = ink;
  }

  cell(reference: string, content: string | number, style: number): string {
    if (typeof content === 'number')
      return `<c r="${reference}" s="${String(style)}"><v>${String(content)}</v></c>`;
    if (content === '') return `<c r="${reference}" s="${String(style)}"/>`;
    const text = content.slice(0, excelLimits.cell);
    if (text.length < content.length) this.#cutCount += 1;
    // `_x0041_` is an escape of the format: one that stands in the text is written as one itself.
    const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
    return `<c r="${reference}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${this.#ink.text(literal)}</t></is></c>`;
  }

  losses(): readonly Message[] {
    const count = this.#cutCount;
    return count > 0 ? [{ key: 'loss.longCells', params: { count, limit: excelLimits.cell } }] : [];
  }
}

/** `A`, `B` … `Z`, `AA`: the name of a column by its 0-based index. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function writeRows(
  table: ComparisonTable,
  parts: { readonly document: ExportDocument; readonly words: Words; readonly sheet: SheetInk },
): string {
  const { columns, lines } = table;
  const { sheet } = parts;
  const last = columnName(columns.length - 1);
  const end = `${last}${String(lines.length + 1)}`;
  const widths = columns.map(
    (column, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(widthOf(column))}" customWidth="1"/>`,
  );
  const head = columns.map((column, index) =>
    sheet.cell(`${columnName(index)}1`, headOf(column, parts), styleOf.head),
  );
  const body = lines.map((line, at) => {
    const number = String(at + 2);
    const cells = line.map((content, index) =>
      sheet.cell(`${columnName(index)}${number}`, content, styleFor(columns[index])),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  return [
    `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${end}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>`,
    ...body,
    `</sheetData><autoFilter ref="A1:${end}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
  ].join('\n');
}

// People read these heads: words of the interface, beside the sigils.
function headOf(
  column: TableColumn,
  parts: { readonly document: ExportDocument; readonly words: Words },
): string {
  const { words } = parts;
  const sigil = column.textIndex === undefined ? '' : (parts.document.texts[column.textIndex]?.sigil ?? '');
  switch (column.kind) {
    case 'row':
      return words('report.row');
    case 'place':
    case 'origin':
    case 'words':
      return column.head;
    case 'score':
    case 'status':
      return `${sigil}: ${words(`report.column.${column.kind}`)}`;
    case 'discrepancies':
    case 'findings':
    case 'notes':
      return words(`report.column.${column.kind}`);
  }
}

function widthOf(column: TableColumn): number {
  const widths = {
    row: 6,
    place: 7,
    origin: 12,
    words: 52,
    score: 9,
    status: 14,
    discrepancies: 44,
    findings: 40,
    notes: 40,
  };
  return widths[column.kind];
}

function styleFor(column: TableColumn | undefined): number {
  if (column === undefined) return styleOf.text;
  if (column.kind === 'score') return styleOf.score;
  if (column.kind === 'words') return styleOf.text;
  return ['row', 'place', 'origin', 'status'].includes(column.kind) ? styleOf.small : styleOf.remark;
}

function writeAbout(
  document: ExportDocument,
  parts: { readonly words: Words; readonly sheet: SheetInk; readonly losses: readonly Message[] },
): string {
  const { words, sheet } = parts;
  const lines = [
    [
      document.title,
      `Zvirka ${document.toolVersion}, ${document.exportedAt.slice(0, 16).replace('T', ' ')} UTC`,
    ],
    ...document.texts.map((text) => [`${text.sigil} (${text.language})`, sourceLine(text.provenance, words)]),
    ...(parts.losses.length === 0 ? [] : [[words('report.leftOut'), '']]),
    ...parts.losses.map((loss) => ['', words(loss.key, loss.params)]),
  ];
  return aboutSheet(
    lines.map((line, at) =>
      line
        .map((content, index) =>
          sheet.cell(
            `${columnName(index)}${String(at + 1)}`,
            content,
            index === 0 ? styleOf.small : styleOf.text,
          ),
        )
        .join(''),
    ),
  );
}

function workbook(
  names: readonly string[],
  table: { readonly columns: readonly unknown[]; readonly lines: readonly unknown[] },
  ink: XmlInk,
): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet${ink.attributes({ name: name.slice(0, 31), sheetId: index + 1, 'r:id': `rId${String(index + 1)}` })}/>`,
  );
  const first = (names[0] ?? '').slice(0, 31).replaceAll("'", "''");
  const range = `'${first}'!$A$1:$${columnName(table.columns.length - 1)}$${String(table.lines.length + 1)}`;
  const titles = `'${first}'!$1:$1`;
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${ink.text(range)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${ink.text(titles)}</definedName></definedNames></workbook>`;
}

const contentTypes = `${declaration}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

const packageRelations = `${declaration}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookRelations = `${declaration}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;

const format = (parts: string, wrap = true): string =>
  `<xf xfId="0" borderId="1" ${parts} applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="10"/><color rgb="FF1D2126"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF1D2126"/><name val="Calibri"/></font><font><sz val="9"/><color rgb="FF5C6570"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF0F2"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBF7EA"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFD9DDE2"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format('numFmtId="0" fontId="1" fillId="2" applyFill="1"')}${format('numFmtId="0" fontId="2" fillId="0"')}${format('numFmtId="0" fontId="3" fillId="0"', false)}${format('numFmtId="164" fontId="3" fillId="0" applyNumberFormat="1"', false)}${format('numFmtId="0" fontId="2" fillId="3" applyFill="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
