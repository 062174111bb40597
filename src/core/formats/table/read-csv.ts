import { AppError } from '../../errors.ts';

/** Cells by row; rows may differ in length. */
export type Grid = readonly (readonly string[])[];

const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];
/** Excel's own limits. */
export const mostRows = 1_048_576;
export const mostColumns = 1_000;
const sampleLength = 100_000;
const sampleRows = 200;
const leastCommaScore = 0.65;

export interface CsvOptions {
  readonly fileName: string;
  readonly isCancelled?: () => boolean;
}

/** Parses with one separator. Quotes inside an unquoted cell are characters; an unclosed quote ends at the end. */
export function parseCsv(
  text: string,
  separator: Separator,
  options: CsvOptions & { readonly rows?: number },
): Grid {
  const grid: string[][] = [];
  const limit = Math.min(options.rows ?? mostRows, mostRows);
  const plainEnd = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  let row: string[] = [];
  let offset = text.startsWith('\ufeff') ? 1 : 0;
  // Excel writes the separator into a first line of its own.
  const named = /^sep=.\r?\n/.exec(text.slice(offset, offset + 8));
  if (named) offset += named[0].length;
  while (offset <= text.length) {
    let cell = '';
    if (text[offset] === '"') {
      const end = closingQuote(text, offset + 1);
      cell = text.slice(offset + 1, end).replaceAll('""', '"');
      offset = end + 1;
    }
    plainEnd.lastIndex = offset;
    const end = plainEnd.exec(text)?.index ?? text.length;
    // What stands between a closing quote and the separator belongs to the cell all the same.
    cell += text.slice(offset, end);
    row.push(cell);
    if (row.length > mostColumns)
      throw new AppError('format-broken', { file: options.fileName, reason: 'columns' });
    offset = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') offset += 1;
    if (row.length > 1 || row[0] !== '' || end < text.length) grid.push(row);
    row = [];
    if (grid.length % 4096 === 0 && options.isCancelled?.() === true) throw new AppError('cancelled');
    if (grid.length >= limit || end >= text.length) break;
  }
  return grid;
}

function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}

/** How table-like a separator makes the text: rows of one and the same width above one column, 0…1. */
function regularity(grid: Grid): number {
  const widths = grid.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((left, right) => right[1] - left[1])[0] ?? [0, 0];
  return width < 2 || widths.length === 0 ? 0 : count / widths.length;
}

/** The separator that makes the most regular table; a tab wins a tie, then the semicolon of Cyrillic Excel.
 *  Returns undefined where none makes two columns. */
export function guessSeparator(text: string): Separator | undefined {
  const sample = text.slice(0, sampleLength);
  const named = /^\ufeff?sep=(.)\r?\n/.exec(sample)?.[1];
  const known = separators.find((separator) => separator === named);
  if (known) return known;
  let best: Separator | undefined;
  let bestScore = 0.3;
  for (const separator of separators) {
    if (!sample.includes(separator)) continue;
    const grid = parseCsv(sample, separator, { fileName: '', rows: sampleRows });
    const score = regularity(grid);
    // Prose has commas too, though not the same number in most lines.
    if (separator === ',' && score < leastCommaScore) continue;
    if (score > bestScore + 0.05) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}
