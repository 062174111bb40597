import { AppError } from '../core/errors.ts';
import type { TableChoice } from '../core/formats/table/layout.ts';
import type { ParsedOptions } from './options.ts';

/** A column as people name it: `B`, or `2` for the second. Returns its 0-based place. */
function readColumn(word: string): number {
  const name = word.trim().toUpperCase();
  if (/^\d{1,5}$/.test(name) && Number(name) > 0) return Number(name) - 1;
  if (!/^[A-Z]{1,3}$/.test(name)) throw new AppError('usage', { detail: `--column ${word}` });
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `--sheet NAME`, `--column B[,C]` and `--header yes|no`: one choice for each column that is named, or one
 *  without a column where none is. Throws AppError('usage'). */
export function readTableChoices(options: ParsedOptions): readonly [TableChoice, ...TableChoice[]] {
  const sheet = options.text('sheet');
  const header = options.text('header');
  if (header !== undefined && header !== 'yes' && header !== 'no')
    throw new AppError('usage', { detail: `--header ${header}; yes|no` });
  const base = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(header === undefined ? {} : { hasHeader: header === 'yes' }),
  };
  const [first, ...rest] = (options.text('column') ?? '').split(',').filter((word) => word.trim() !== '');
  if (first === undefined) return [base];
  const choose = (word: string): TableChoice => ({ ...base, column: readColumn(word) });
  return [choose(first), ...rest.map(choose)];
}
