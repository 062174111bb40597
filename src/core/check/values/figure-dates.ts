import { lettered } from '../../text/lettered.ts';
import type { Span } from '../../model.ts';
import { dayInFigures } from '../../values/date-numeric.ts';
import { allMatches } from '../../text/matches.ts';
import type { SideReading } from '../reading.ts';

/** A date of day, month and year in figures: 05.03.2025. */
export interface FigureDate extends Span {
  readonly month: number;
  /** Its day and its year, as figures at their places. */
  readonly day: Figure;
  readonly year: Figure;
  /** Where the month stands. */
  readonly monthSpan: Span;
}

/** A figure of a date at its place. */
export interface Figure extends Span {
  readonly value: number;
}

const threeFigures = lettered.gu`(?<![\p{L}\d.,/-])(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})(?!\d|[.,/-]\d)`;

/** Finds the dates in figures of a side. */
export function readFigureDates(reading: SideReading): readonly FigureDate[] {
  return reading.keep(readFigureDates, findFigureDates);
}

/** Finds the dates of which only the year is sure, their figures in order: “03/11/2025” is of March or of November. */
export function findOpenDates({
  text,
  language,
}: SideReading): readonly (readonly [Figure, Figure, Figure])[] {
  if (language !== 'en' || !/\d[/-]\d/u.test(text)) return [];
  return allMatches(text, threeFigures).flatMap(
    ({ index, 0: whole, 1: first = '', 3: second = '', 4: year = '' }) => {
      const isOpen =
        [first, second].every((one) => Number(one) >= 1 && Number(one) <= 12) && year.length === 4;
      if (!isOpen || dayInFigures(text, index, language) !== undefined) return [];
      const figure = (startOffset: number, written: string): Figure => ({
        startOffset,
        endOffset: startOffset + written.length,
        value: Number(written),
      });
      const behind = index + first.length + 1;
      return [
        [
          figure(index, first),
          figure(behind, second),
          figure(index + whole.length - year.length, year),
        ] as const,
      ];
    },
  );
}

function findFigureDates({ text, language }: SideReading): readonly FigureDate[] {
  if (language === undefined) return [];
  return allMatches(text, threeFigures).flatMap((match): FigureDate[] => {
    const [whole, first = '', , second = '', third = ''] = match;
    const date = dayInFigures(text, match.index, language);
    if (date?.length !== whole.length) return [];
    const at = match.index;
    const spans = [
      { startOffset: at, endOffset: at + first.length },
      { startOffset: at + first.length + 1, endOffset: at + first.length + 1 + second.length },
      { startOffset: at + whole.length - third.length, endOffset: at + whole.length },
    ] as const;
    const isYearFirst = first.length === 4;
    // Of two small figures the day is the one that says it; where both do the order changes nothing.
    const isMonthFirst = !isYearFirst && Number(first) !== date.day;
    const [year, day] = [
      isYearFirst ? spans[0] : spans[2],
      isYearFirst ? spans[2] : isMonthFirst ? spans[1] : spans[0],
    ];
    return [
      {
        startOffset: at,
        endOffset: at + whole.length,
        month: date.month,
        day: { value: date.day, ...day },
        year: { value: date.year, ...year },
        monthSpan: isMonthFirst ? spans[0] : spans[1],
      },
    ];
  });
}
