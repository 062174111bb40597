import { detectUnits, summariseLanguage } from '../../language/detect.ts';
import type { DetectedLanguage, TableColumn, TableLayout } from '../../model.ts';
import { tidyLine } from '../../text/lines.ts';
import type { TextBlock } from '../../text/plain-blocks.ts';
import type { Grid } from './read-csv.ts';

/** Which part of a table is the text; what is absent is guessed. */
export interface TableChoice {
  readonly sheet?: string;
  /** 0-based. */
  readonly column?: number;
  readonly hasHeader?: boolean;
}

export interface ReadTable {
  readonly layout: TableLayout;
  readonly blocks: readonly TextBlock[];
}

const sampleRows = 400;
const shownCells = 3;
const longestShown = 120;
const longestHeader = 60;
const longestLooked = 2_000;
const headerWords =
  /^(?:id|№|#|n|no|source|target|original|translation|text|note|comment|status|uk|ua|ukr|ru|rus|en|eng|ukrainian|russian|english|українськ\S*|російськ\S*|англійськ\S*|украинск\S*|русск\S*|английск\S*|оригінал|оригинал|переклад|перевод|текст|джерело|источник|примітк\S*|примечани\S*|коментар\S*|комментари\S*|мова|язык|language|\p{Ll}{2}(?:[-_]\p{L}{2})?)$/iu;

const cellOf = (row: readonly string[] | undefined, column: number): string =>
  tidyLine((row?.[column] ?? '').replace(/[\r\n]+/g, ' '));

/** The beginning of a cell: all that guessing looks at, however long the cell is. */
const headOf = (row: readonly string[] | undefined, column: number): string =>
  tidyLine((row?.[column] ?? '').slice(0, longestLooked).replace(/[\r\n]+/g, ' '));

const isFilled = (row: readonly string[], column: number): boolean => /\S/.test(row[column] ?? '');

const letters = (cell: string): number => cell.match(/\p{L}/gu)?.length ?? 0;

/** A header is short where the cells below are long, or says what headers say. */
function guessHeader(grid: Grid, columns: readonly number[]): boolean {
  const first = grid[0];
  if (!first || grid.length < 2) return false;
  const filled = columns.filter((column) => headOf(first, column) !== '');
  if (filled.length === 0) return false;
  if (filled.some((column) => headOf(first, column).length > longestHeader)) return false;
  if (filled.some((column) => headerWords.test(headOf(first, column)))) return true;
  const rest = grid.slice(1, sampleRows);
  return filled.some((column) => {
    const cells = rest.map((row) => headOf(row, column)).filter((cell) => cell !== '');
    if (cells.length === 0) return false;
    const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const isNumeric = cells.every((cell) => letters(cell) === 0);
    const head = headOf(first, column);
    return (isNumeric && letters(head) > 0) || mean > Math.max(40, head.length * 4);
  });
}

function describe(grid: Grid, index: number, hasHeader: boolean): TableColumn {
  const rows = grid.slice(hasHeader ? 1 : 0).filter((row) => isFilled(row, index));
  const sample = rows.slice(0, sampleRows).map((row) => headOf(row, index));
  const summary = summariseLanguage(sample, detectUnits(sample));
  const language: DetectedLanguage = sample.some((cell) => letters(cell) > 1)
    ? summary.language
    : 'undecided';
  return {
    index,
    header: hasHeader ? headOf(grid[0], index).slice(0, longestShown) : '',
    language,
    filledCount: rows.length,
    letterCount: sample.reduce((sum, cell) => sum + letters(cell), 0),
    sample: sample.slice(0, shownCells).map((cell) => cell.slice(0, longestShown)),
  };
}

/** The column with the most letters; the first of those that come near it. */
function guessColumn(columns: readonly TableColumn[]): number {
  const most = Math.max(0, ...columns.map((column) => column.letterCount));
  const text = columns.find((column) => column.letterCount > 0 && column.letterCount >= most * 0.5);
  return (text ?? columns[0])?.index ?? 0;
}

/** The letters of a spreadsheet's column: 0 = A, 25 = Z, 26 = AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Makes one column of a table the text: a cell a block, its place the cell's name; and says what the columns hold, so
 *  that another can be chosen. Empty rows and columns are left out.
 *  sheets: names of the workbook's sheets, `sheet` the one that `grid` comes from; both absent for a plain table. */
export function readTable(
  grid: Grid,
  choice: TableChoice,
  workbook: { readonly sheets: readonly string[]; readonly sheet?: string } = { sheets: [] },
): ReadTable {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.some((row) => isFilled(row, column)),
  );
  const hasHeader = choice.hasHeader ?? guessHeader(grid, filled);
  const columns = filled.map((column) => describe(grid, column, hasHeader));
  const column = choice.column ?? guessColumn(columns);
  const blocks: TextBlock[] = [];
  for (const [index, row] of grid.entries()) {
    const content = cellOf(row, column);
    if (content === '' || (hasHeader && index === 0)) continue;
    blocks.push({ kind: 'paragraph', content, place: `${columnName(column)}${String(index + 1)}` });
  }
  return { layout: { ...workbook, hasHeader, columns, column }, blocks };
}
