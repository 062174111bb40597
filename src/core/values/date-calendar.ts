import { oneOf } from '../text/word-list.ts';
import { calendarReading, fullYear, isRealDay, unresolved } from './date-resolve.ts';
import type { DateReading } from './date-resolve.ts';
import { readCount, skipWords } from './date-tokens.ts';
import { parseNumbers } from './numbers.ts';
import type { DateContext, DateToken } from './date-tokens.ts';

// Dates of the calendar: 3 March 2015, 31.10.1974, March, 2014, the 1990s, the 20th century.

const yearWords = new Set(['року', 'рік', 'році', 'роком', 'р', 'рр', 'год', 'года', 'году', 'годом', 'г', 'гг', 'роки', 'років', 'годы', 'годов', 'годах', 'роках']); // prettier-ignore
const eraWords = new Set(['ad', 'ce', 'bc', 'bce']);
const fill = new Set(['of', 'the', 'number', 'числа', 'число', '-', '/', '.', 'day']);
const rangeMarks = new Set(['-', '–', '—', 'по', 'до', 'to', 'through', 'and', 'і', 'та', 'й', 'и']);
const prepositions = new Set(['the', 'year', 'in', 'during', 'since', 'by', 'until', 'till', 'of', 'from', 'early', 'late', 'mid', 'before', 'after', 'for', 'between', 'в', 'у', 'на', 'з', 'із', 'до', 'від', 'с', 'со', 'к', 'по', 'от', 'після', 'после', 'перед', 'за', 'протягом', 'течение', 'через', 'початку', 'кінця', 'наприкінці', 'начале', 'конце', 'середині', 'середине']); // prettier-ignore

/** Tells whether a token is one of the words that stand before a month or a year. */
export function isAfterPreposition({ tokens }: DateContext, at: number): boolean {
  return prepositions.has(tokens[at - 1]?.text ?? '');
}

/** Tells whether the tokens from one place to another are all there is: a cell of a table, not running text. */
export function isWholeText({ tokens }: DateContext, start: number, next: number): boolean {
  const before = tokens[0]?.kind === 'word' && start === 1 && prepositions.has(tokens[0].text) ? 1 : 0;
  const rest = tokens.slice(next).every((token) => token.kind === 'mark');
  return rest && (start === before || (start === 1 && tokens[0]?.text === 'on'));
}

/** Steps over the word for year, with its dot. */
export function skipYearWord({ tokens }: DateContext, at: number): number {
  if (!yearWords.has(tokens[at]?.text ?? '')) return at;
  const isShort = (tokens[at]?.text.length ?? 0) <= 2;
  return isShort && tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** Reads a year that follows a month: 2014, 2014 року, '96, 96 at the end of a clause. */
export function readYear(context: DateContext, at: number): { year: number; next: number } | undefined {
  const { tokens, language } = context;
  const mark = tokens[at]?.text ?? '';
  let place = at;
  if (mark === '-' || mark === '/' || mark === "'" || mark === '’' || mark === '.') place++;
  else if (mark === ',' && language === 'en') place++;
  const token = tokens[place];
  if (token?.kind !== 'digits') return place === at ? readSpokenYear(context, at) : undefined;
  const after = tokens[place + 1];
  if (token.text.length === 4 && isYear(Number(token.text))) {
    const isOther = after !== undefined && !after.isApart && (after.text === ':' || after.text === '%');
    return isOther
      ? undefined
      : { year: Number(token.text), next: skipEra(context, skipYearWord(context, place + 1)) };
  }
  const isClosed = after === undefined || (after.kind === 'mark' && !'-–:%/.'.includes(after.text)) || (after.text === '.' && tokens[place + 2] === undefined); // prettier-ignore
  const isYearNamed = yearWords.has(after?.text ?? '');
  if (token.text.length !== 2 || mark === ',' || !(isClosed || isYearNamed)) return undefined;
  return { year: fullYear(Number(token.text)), next: skipYearWord(context, place + 1) };
}

/** Reads «дві тисячі двадцять п'ятого року», behind a month or alone. */
export function readSpokenYear(context: DateContext, at: number): { year: number; next: number } | undefined {
  const { tokens, text, language } = context;
  const start = tokens[at]?.startOffset;
  const first = tokens[at]?.number?.value;
  if (language === 'en' || start === undefined || (first !== 2 && first !== 1000)) return undefined;
  const [found] = parseNumbers(text.slice(start, start + 60), language);
  if (found?.startOffset !== 0 || !found.isOrdinal || !isYear(found.value)) return undefined;
  let next = at;
  while ((tokens[next]?.startOffset ?? Infinity) < start + found.endOffset) next++;
  return yearWords.has(tokens[next]?.text ?? '') ? { year: found.value, next: skipYearWord(context, next) } : undefined; // prettier-ignore
}

const isYear = (number: number): boolean => number >= 1000 && number < 2200;

function skipEra({ tokens, text }: DateContext, at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (eraWords.has(token.text) && /^[A-Z]/.test(text.slice(token.startOffset))) return at + 1;
  const isDotted = /^A\.\s?D\./.test(text.slice(token.startOffset, token.startOffset + 6));
  return isDotted ? at + 4 : at;
}

/** A month name at a token; doubtful forms count where something beside them says so. */
function monthAt(token: DateToken | undefined): number | undefined {
  return token?.time?.month;
}

const skipDot = ({ tokens }: DateContext, at: number): number =>
  tokens[at]?.text === '.' && tokens[at]?.isApart === false && tokens[at - 1]?.time?.isDoubtful === true
    ? at + 1
    : at;

/** Reads «3 березня 2015», “the 3rd of March”, «10–22 серпня», 31/Oct/1974. */
export function readDayMonth(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const first = readCount(context, at);
  if (first === undefined || first.value < 1 || first.value > 31 || !Number.isInteger(first.value))
    return undefined;
  if (!first.isOrdinal && !first.isDigits) return undefined;
  const range = rangeMarks.has(tokens[first.next]?.text ?? '')
    ? readCount(context, first.next + 1)
    : undefined;
  if (range !== undefined && range.value <= 31 && (range.isDigits || range.isOrdinal)) {
    const found = finishDayMonth(context, range.value, range.next);
    const begin = found === undefined ? undefined : finishDayMonth(context, first.value, range.next);
    if (found !== undefined && begin !== undefined) return { ...begin, until: found.value };
  }
  return finishDayMonth(context, first.value, first.next);
}

function finishDayMonth(context: DateContext, day: number, at: number): DateReading | undefined {
  const place = skipWords(context, at, fill);
  if (place - at > 3) return undefined;
  const token = context.tokens[place];
  const month = monthAt(token);
  if (month === undefined || (context.language === 'en' && token?.text === 'may' && !token.isCapital && place === at && !isWholeText(context, at - 1, place + 1))) return undefined; // prettier-ignore
  const named = skipDot(context, place + 1);
  const year = readYear(context, named);
  if (!isRealDay(year?.year, month, day)) return undefined;
  const fields = { month, day, ...(year === undefined ? {} : { year: year.year }) };
  return calendarReading(context, fields, year?.next ?? named);
}

/** Reads “March 3rd, 2015”, «Жовтень 2014», “March” after a preposition or with a capital. */
export function readMonth(context: DateContext, at: number): DateReading | undefined {
  const { tokens, language } = context;
  const token = tokens[at];
  const month = monthAt(token);
  if (token === undefined || month === undefined) return undefined;
  const named = skipDot(context, at + 1);
  if (language === 'en') {
    const found = readMonthDay(context, month, named);
    if (found !== undefined) return found;
  }
  const year = readYear(context, tokens[named]?.text === 'of' ? named + 1 : named);
  // “Feb 30” is no month of 2030: two bare figures after a month are a year only where they can be no day.
  const isBareShort = tokens[named]?.text.length === 2 && Number(tokens[named].text) <= 31;
  if (year !== undefined && !isBareShort)
    return calendarReading(context, { month, year: year.year }, year.next);
  if (isWholeText(context, at, named)) return calendarReading(context, { month }, named);
  const isNamed = language !== 'en' || token.isCapital;
  const hasPreposition = isAfterPreposition(context, at);
  // “May”, “March”, «лютий» and shortened forms are other words too: only a preposition makes them months.
  const isShortened =
    token.time?.isDoubtful === true && !/^(?:лют|мая)/u.test(token.text) && named === at + 1;
  const isClear =
    language === 'en' ? !token.time?.isDoubtful || hasPreposition : hasPreposition && !isShortened;
  return isNamed && isClear ? calendarReading(context, { month }, named === at + 2 && token.time?.isDoubtful !== true ? at + 1 : named) : undefined; // prettier-ignore
}

function readMonthDay(context: DateContext, month: number, at: number): DateReading | undefined {
  const { tokens } = context;
  const place = skipWords(context, at, new Set(['the']));
  const day = readCount(context, place);
  const isDay =
    day !== undefined && (day.isOrdinal || (day.isDigits && (tokens[place]?.text.length ?? 9) <= 2));
  if (!isDay || !isRealDay(undefined, month, day.value)) return undefined;
  const after = tokens[day.next];
  if (after !== undefined && !after.isApart && (after.text === ':' || after.text === '%')) return undefined;
  const range = rangeMarks.has(after?.text ?? '') ? readCount(context, day.next + 1) : undefined;
  const isRange = range !== undefined && range.isDigits && range.value > day.value && isRealDay(undefined, month, range.value) && tokens[range.next]?.time?.month === undefined; // prettier-ignore
  const year = readYear(context, isRange ? range.next : day.next);
  const fields = { month, ...(year === undefined ? {} : { year: year.year }) };
  const begin = calendarReading(
    context,
    { ...fields, day: day.value },
    year?.next ?? (isRange ? range.next : day.next),
  );
  return isRange
    ? { ...begin, until: calendarReading(context, { ...fields, day: range.value }, 0).value }
    : begin;
}

/** Reads a bare year in running text (“in 2014”, «2014 року», 2014–2016), a decade (1990s, 90-ті) or a century. */
export function readYears(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (token?.kind !== 'digits') return undefined;
  const number = Number(token.text);
  const decade = readDecade(context, at, number);
  if (decade !== undefined) return decade;
  if (token.text.length !== 4 || !isYear(number) || isPartOfNumber(context, at)) return undefined;
  const end = readLastYear(context, at, number);
  if (end !== undefined) return { ...yearReading(number, end.next), until: String(end.year) };
  const next = skipEra(context, skipYearWord(context, at + 1));
  const isSaid = next > at + 1 || isAfterPreposition(context, at) || isWholeText(context, at, next) || isBracketed(tokens, at); // prettier-ignore
  return isSaid && !isCounted(context, at, next) ? yearReading(number, next) : undefined;
}

/** Reads the end of 2014–2016, 2014-16, “from 2014 to 2016”. */
function readLastYear(
  context: DateContext,
  at: number,
  first: number,
): { year: number; next: number } | undefined {
  const { tokens } = context;
  const mark = tokens[at + 1]?.text ?? '';
  const last = tokens[at + 2];
  const isSpelled = yearRangeWords.has(mark) && yearRangeStarts.has(tokens[at - 1]?.text ?? '');
  if (last?.kind !== 'digits' || !(isSpelled || /^[-–—]$/u.test(mark)) || isPartOfNumber(context, at + 2))
    return undefined;
  const year = last.text.length === 2 ? Math.floor(first / 100) * 100 + Number(last.text) : Number(last.text);
  return year > first && isYear(year) && year - first < 200
    ? { year, next: skipYearWord(context, at + 3) }
    : undefined;
}

const yearRangeWords = new Set(['to', 'and', 'until', 'до', 'по', 'та', 'і', 'и']);
const yearRangeStarts = new Set(['from', 'between', 'з', 'із', 'від', 'між', 'с', 'от', 'между']);

/** “2014 soldiers”, «у 2014 випадках»: a noun right after figures without the word for year is counted by them. */
function isCounted({ tokens, language }: DateContext, at: number, next: number): boolean {
  const after = tokens[next];
  if (next > at + 1 || after === undefined) return false;
  if (after.text === '%' || after.text === '°') return true;
  return language !== 'en' && after.kind === 'word' && /(?:ів|ах|ях|ей|ов|ев|ам|ям)$/u.test(after.text);
}

const isBracketed = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && [')', ',', ';'].includes(tokens[at + 1]?.text ?? '');

/** Figures glued to others by a dot, comma, hyphen or slash are a number or a code. */
function isPartOfNumber({ tokens }: DateContext, at: number): boolean {
  const glued = (mark: number, digits: number): boolean =>
    /^[.,:/]$/u.test(tokens[mark]?.text ?? '') && tokens[digits]?.kind === 'digits' && tokens[Math.max(mark, digits)]?.isApart === false; // prettier-ignore
  const isLetterBefore = tokens[at]?.isApart === false && tokens[at - 1]?.kind === 'word';
  return glued(at - 1, at - 2) || glued(at + 1, at + 2) || isLetterBefore || /^[$€£₴₽#№]$/u.test(tokens[at - 1]?.text ?? ''); // prettier-ignore
}

function yearReading(year: number, next: number): DateReading {
  return { next, value: String(year).padStart(4, '0'), grain: 'year', isRelative: false, isResolved: true };
}

const decadeEndings = oneOf`s|ті|тих|х|ых|их|е|ые|і|ми|тими`;

function readDecade({ tokens }: DateContext, at: number, number: number): DateReading | undefined {
  const isHyphen = /^[-’']$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.isApart === false;
  const ending = tokens[at + (isHyphen ? 2 : 1)];
  if (ending === undefined || ending.isApart || !decadeEndings.has(ending.text) || number % 10 !== 0)
    return undefined;
  const length = tokens[at]?.text.length;
  const after = at + (isHyphen ? 3 : 2);
  const isNamed = yearWords.has(tokens[after]?.text ?? '');
  const isShort = length === 2 && number >= 10 && (isNamed || ending.text === 's');
  if (!(length === 4 && isYear(number)) && !isShort) return undefined;
  const first = isShort ? (number <= 20 ? 2000 + number : 1900 + number) : number;
  return { next: isNamed ? after + 1 : after, value: `${Math.floor(first / 10)}X`, grain: 'decade', isRelative: false, isResolved: true }; // prettier-ignore
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, і: 1, х: 10 };

/** Reads a Roman numeral up to 39, Latin or typed with Cyrillic look-alikes. */
function romanValue(word: string): number | undefined {
  if (!/^[xх]{0,3}(?:[iі][xхv]|v?[iі]{0,3})$/u.test(word) || word === '') return undefined;
  const marks = [...word].map((letter) => roman[letter] ?? 0);
  return marks.reduce((sum, mark, index) => sum + (mark < (marks[index + 1] ?? 0) ? -mark : mark), 0);
}

/** Reads «XX століття», “the 21st century”, «двадцатый век». */
export function readCentury(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const count = romanValue(token.text);
  const ordinal = count === undefined ? readCount(context, at) : undefined;
  const century = count ?? (ordinal?.isOrdinal === true ? ordinal.value : undefined);
  const next = count === undefined ? (ordinal?.next ?? at) : at + 1;
  const place = tokens[next]?.text === '-' ? next + 1 : next;
  const isNamed = tokens[place]?.time?.unit === 'century' || (oneOf`ст|в|вв`.has(tokens[place]?.text ?? '') && tokens[place + 1]?.text === '.'); // prettier-ignore
  if (century === undefined || century < 1 || century > 30 || !isNamed) return undefined;
  return { next: place + 1, value: `${String(century - 1).padStart(2, '0')}XX`, grain: 'century', isRelative: false, isResolved: true }; // prettier-ignore
}

/** Reads a day of the month alone: “on the 15th”, “the 24”. */
export function readDayAlone(context: DateContext, at: number): DateReading | undefined {
  const { tokens, language } = context;
  if (language !== 'en') return undefined;
  const isThe = tokens[at]?.text === 'the';
  const isOn = tokens[at - 1]?.text === 'on' || tokens[at]?.text === 'on';
  const place =
    tokens[at]?.text === 'on' ? (tokens[at + 1]?.text === 'the' ? at + 2 : at + 1) : isThe ? at + 1 : at;
  const day = place > at ? readCount(context, place) : undefined;
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const after = tokens[day.next];
  const isClosed = after === undefined || (after.kind === 'mark' && !'-–—:/%'.includes(after.text)) || after.time?.direction !== undefined; // prettier-ignore
  if (!isClosed || !((day.isOrdinal && (isOn || day.isDigits)) || isWholeText(context, at, day.next)))
    return undefined;
  return dayOfMonth(context, day.value, day.next);
}

/** Gives a day of the month in the reference's month, or the next where it is over. */
export function dayOfMonth(context: DateContext, day: number, next: number, weekday?: number): DateReading {
  if (context.today === undefined) return unresolved(`---${String(day).padStart(2, '0')}`, 'day', next);
  return {
    ...calendarDay(context.today, day, weekday),
    next,
    grain: 'day',
    isRelative: true,
    isResolved: true,
  };
}

function calendarDay(today: number, day: number, weekday: number | undefined): { value: string } {
  for (let ahead = 0; ahead < 800; ahead++) {
    const date = new Date((today + ahead) * 86_400_000);
    const isWeekday = weekday === undefined || (date.getUTCDay() + 6) % 7 === weekday - 1;
    if (date.getUTCDate() === day && isWeekday) return { value: date.toISOString().slice(0, 10) };
  }
  return { value: `---${String(day).padStart(2, '0')}` };
}
