import { AppError } from '../../core/errors.ts';
import type { KnownLanguage } from '../../core/model.ts';
import { parseDates } from '../../core/values/dates.ts';
import { parseNumbers } from '../../core/values/numbers.ts';
import { parseQuantities } from '../../core/values/quantities.ts';
import { valueKinds } from '../command-table.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../io.ts';
import { oneOf, parseOptions } from '../options.ts';

/** One value as the contract prints it; fields that say nothing are left out. */
interface PrintedValue {
  readonly start: number;
  readonly end: number;
  readonly value: number | string;
  readonly unit?: string;
  readonly precision?: string;
  readonly [detail: string]: unknown;
}

interface Choice {
  readonly kind: 'numbers' | 'dates' | 'quantities';
  readonly language: KnownLanguage;
  readonly reference: string | undefined;
}

/** `parse --kind numbers|dates|quantities --lang uk|ru|en [--reference DATE]`: lines in, one JSON array a line out. */
export async function runParse(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'parse');
  const reference = options.text('reference');
  if (reference !== undefined && !isDate(reference))
    throw new AppError('usage', { detail: `--reference ${reference}` });
  if (options.text('lang') === undefined) throw new AppError('usage', { detail: '--lang uk|ru|en' });
  const choice: Choice = {
    kind: oneOf(options, 'kind', valueKinds, 'numbers'),
    language: oneOf(options, 'lang', ['uk', 'ru', 'en'], 'uk'),
    reference,
  };
  for await (const line of linesOf(io.stdin))
    await io.writeOut(`${JSON.stringify(parseLine(line, choice))}\n`);
}

/** YYYY-MM-DD that exists, a time of day may follow. */
function isDate(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  const time = match === null ? Number.NaN : Date.parse(`${match[1]}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(match?.[1] ?? ' ');
}

function parseLine(line: string, { kind, language, reference }: Choice): readonly PrintedValue[] {
  switch (kind) {
    case 'numbers':
      return parseNumbers(line, language).map(({ startOffset, endOffset, value, precision, bound, range, ...rest }) =>
        withoutEmpty({ start: startOffset, end: endOffset, value, precision, bound, range, unit: rest.isPercent ? 'percent' : undefined, ordinal: rest.isOrdinal || undefined }),
      );
    case 'dates':
      // A date that needs a reference which was not given has no value to print.
      return parseDates(line, language, reference).filter((date) => date.isResolved || /^--\d|^T/.test(date.value)).map(({ startOffset, endOffset, value, precision, grain, until, zone }) =>
        withoutEmpty({ start: startOffset, end: endOffset, value, precision, grain, until, zone }),
      );
    case 'quantities':
      return parseQuantities(line, language).map(({ startOffset, endOffset, value, unit, precision, bound, range }) =>
        withoutEmpty({ start: startOffset, end: endOffset, value, unit, precision, bound, range }),
      );
  }
} // prettier-ignore

function withoutEmpty(printed: Readonly<Record<string, unknown>>): PrintedValue {
  // Dropping absent details keeps every field that the interface demands.
  return Object.fromEntries(
    Object.entries(printed).filter(([, detail]) => detail !== undefined),
  ) as unknown as PrintedValue;
}
