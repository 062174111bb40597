import { oneOf } from '../text/word-list.ts';
import type { DateReading } from './date-resolve.ts';
import { readCentury, readSpokenYear, skipYearWord } from './date-calendar.ts';
import type { DateContext } from './date-tokens.ts';

// Years and decades that are named without the word for year: «навесні 2024», “spring 2024”, «дев'яності», “the nineties”.

const seasons: Readonly<Record<DateContext['language'], RegExp>> = {
  uk: /^(?:весн(?:а|и|у|ою|і)|навесні|літ(?:о|а|ом|у)|влітку|улітку|ос(?:інь|ені|інню)|восени|зим(?:а|и|у|ою|і)|взимку|узимку)$/u,
  ru: /^(?:весн(?:а|ы|у|ой|е)|лет(?:о|а|ом|у)|осен(?:ь|и|ью)|зим(?:а|ы|у|ой|е))$/u,
  en: /^(?:spring|summer|autumn|fall|winter)$/u,
};

/** Reads a season with its year; the season itself narrows nothing down that a calendar could say. */
export function readSeasonYear(context: DateContext, at: number): DateReading | undefined {
  const { tokens, language } = context;
  if (!seasons[language].test(tokens[at]?.text ?? '')) return undefined;
  const place = language === 'en' && tokens[at + 1]?.text === 'of' ? at + 2 : at + 1;
  const year = tokens[place];
  const number = Number(year?.text);
  if (year?.kind !== 'digits' || year.text.length !== 4 || number < 1800 || number >= 2100) return undefined;
  const [after, behind] = [tokens[place + 1], tokens[place + 2]];
  // «2024-го»; 2023–24, 2,024.5 and 2024:15 are others' matter.
  const isEnded = after?.text === '-' && behind?.isApart === false && oneOf`го|й|му|м`.has(behind.text);
  const isGlued = after?.kind === 'mark' && /^[-–—/:]$/u.test(after.text);
  if (isGlued && !isEnded) return undefined;
  return { next: skipYearWord(context, place + (isEnded ? 3 : 1)), value: String(number), grain: 'year', isRelative: false, isResolved: true }; // prettier-ignore
}

/** Reads a year in words, «тисяча дев'ятсот дев'яносто першого року». */
export function readYearInWords(context: DateContext, at: number): DateReading | undefined {
  const year = readSpokenYear(context, at);
  if (year === undefined) return undefined;
  return { next: year.next, value: String(year.year), grain: 'year', isRelative: false, isResolved: true };
}

const slavicDecades: readonly (readonly [RegExp, number])[] = [
  [/^(?:тридцяті|тридцятих|тридцятими|тридцатые|тридцатых|тридцатым|тридцатыми)$/u, 3],
  [/^(?:сорокові|сорокових|сороковими|сороковые|сороковых|сороковым|сороковыми)$/u, 4],
  [/^(?:п'ятдесяті|п'ятдесятих|п'ятдесятими|пятидесятые|пятидесятых|пятидесятым|пятидесятыми)$/u, 5],
  [/^(?:шістдесяті|шістдесятих|шістдесятими|шестидесятые|шестидесятых|шестидесятым|шестидесятыми)$/u, 6],
  [/^(?:сімдесяті|сімдесятих|сімдесятими|семидесятые|семидесятых|семидесятым|семидесятыми)$/u, 7],
  [
    /^(?:вісімдесяті|вісімдесятих|вісімдесятими|восьмидесятые|восьмидесятых|восьмидесятым|восьмидесятыми)$/u,
    8,
  ],
  [/^(?:дев'яності|дев'яностих|дев'яностими|девяностые|девяностых|девяностым|девяностыми)$/u, 9],
  [/^(?:нульові|нульових|нульовими|нулевые|нулевых|нулевым|нулевыми)$/u, 0],
];
const englishDecades = ['noughties', '', '', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']; // prettier-ignore

/** Words that may follow a decade that stands alone; any other may be what the ordinal counts («дев'яності роковини»). */
const slavicFollowers = oneOf`в|у|на|і|й|та|и|а|але|но|що|що|коли|когда|як|как|до|по|з|із|с|були|було|были|было|стали|почали|начали|минулого|прошлого|він|она|он|вона|вони|они|ми|мы|тут|там|ще|еще|вже|уже|не|для|для|це|это`;
const yearNames = oneOf`роки|років|роках|рокам|роками|рр|годы|годов|годах|годам|годами|гг`;

/** Reads a decade in words, with «роки» and «минулого століття» or the century's number behind it. */
export function readDecadeWord(context: DateContext, at: number): DateReading | undefined {
  return context.language === 'en' ? readEnglishDecade(context, at) : readSlavicDecade(context, at);
}

function readSlavicDecade(context: DateContext, at: number): DateReading | undefined {
  const { tokens } = context;
  const word = tokens[at]?.text ?? '';
  const decade = slavicDecades.find(([pattern]) => pattern.test(word))?.[1];
  if (decade === undefined) return undefined;
  const isNamed = yearNames.has(tokens[at + 1]?.text ?? '');
  const after = tokens[at + 1];
  const isClosed = after === undefined || after.kind === 'mark' || slavicFollowers.has(after.text);
  // «нульові втрати», «нулевые.»: without years or a place in time it is no decade.
  const isPlaced = oneOf`в|у|на|початку|кінця|кінці|середині|наприкінці|начале|начала|конце|середине|лихі|лихие|з|із|с|до|після|после|роки|годы`.has(tokens[at - 1]?.text ?? ''); // prettier-ignore
  if (!isNamed && (!isClosed || (decade === 0 && !isPlaced))) return undefined;
  const next = isNamed ? at + (tokens[at + 2]?.text === '.' && oneOf`рр|гг`.has(after?.text ?? '') ? 3 : 2) : at + 1; // prettier-ignore
  const century = readCentury(context, next);
  const head = century?.value.slice(0, 2) ?? (decade === 0 ? '20' : '19');
  return { next: century?.next ?? next, value: `${head}${decade}X`, grain: 'decade', isRelative: false, isResolved: true }; // prettier-ignore
}

function readEnglishDecade({ tokens }: DateContext, at: number): DateReading | undefined {
  const word = tokens[at]?.text ?? '';
  const decade = word === '' ? -1 : englishDecades.indexOf(word);
  if (decade < 0) return undefined;
  // “in his nineties” is an age, “temperatures in the nineties” are degrees.
  let place = at - 1;
  while (oneOf`early|late|mid|middle|-|swinging|roaring`.has(tokens[place]?.text ?? '')) place--;
  const isAfterThe = tokens[place]?.text === 'the';
  const isMid = tokens[at - 1]?.text === '-' && !oneOf`his|her|their|my|your|our`.has(tokens[place]?.text ?? ''); // prettier-ignore
  const isWarm = tokens.slice(Math.max(0, at - 8), at + 4).some(({ text }) => /^(?:temperatures?|degrees|highs|lows|fahrenheit|scored|polls?)$/u.test(text)); // prettier-ignore
  if (!(isAfterThe || isMid) || isWarm) return undefined;
  return { next: at + 1, value: `${decade === 0 ? '20' : '19'}${decade}X`, grain: 'decade', isRelative: false, isResolved: true }; // prettier-ignore
}
