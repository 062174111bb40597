import { oneOf } from '../text/word-list.ts';
import type { DateContext } from './date-tokens.ts';
import { readCount } from './date-tokens.ts';

/** An hour said by its half or quarter: «пів на восьму», «без четверти девять», “half past seven”. */
export interface SpokenHour {
  /** 1…12. */
  readonly hour: number;
  readonly minute: 15 | 30 | 45;
  readonly next: number;
}

/** Words that begin such an hour, the words between them and the hour, minutes, and whether the hour is the one to come. */
type Row = readonly [RegExp, string, SpokenHour['minute'], 'coming' | 'past'];

const rows: Readonly<Record<DateContext['language'], readonly Row[]>> = {
  uk: [
    [/^пів$/u, 'на', 30, 'coming'],
    [/^пів$/u, '', 30, 'coming'],
    [/^чверть$/u, 'на', 15, 'coming'],
    [/^чверть$/u, 'по', 15, 'past'],
    [/^за$/u, 'чверть', 45, 'coming'],
  ],
  ru: [
    [/^половин[аеу]$/u, '', 30, 'coming'],
    [/^пол$/u, '', 30, 'coming'],
    [/^четверть$/u, '', 15, 'coming'],
    [/^без$/u, 'четверти', 45, 'coming'],
  ],
  en: [
    [/^half$/u, 'past', 30, 'past'],
    [/^quarter$/u, 'past', 15, 'past'],
    [/^quarter$/u, 'to', 45, 'coming'],
  ],
};

/** Hours that Russian glues to the half: «полвосьмого». */
const gluedHours = [
  'первого', 'второго', 'третьего', 'четвертого', 'пятого', 'шестого', 'седьмого', 'восьмого', 'девятого', 'десятого', 'одиннадцатого', 'двенадцатого',
]; // prettier-ignore

/** Reads an hour said so; undefined where the words say something else («половине второго дома», “half past experience”). */
export function readSpokenHour(context: DateContext, at: number): SpokenHour | undefined {
  const { tokens, language } = context;
  const first = tokens[at]?.text ?? '';
  const glued = language === 'ru' && first.startsWith('пол') ? gluedHours.indexOf(first.slice(3).replaceAll('ё', 'е')) : -1; // prettier-ignore
  if (glued >= 0) return { hour: glued === 0 ? 12 : glued, minute: 30, next: at + 1 };
  for (const [begin, middle, minute, side] of rows[language]) {
    if (!begin.test(first)) continue;
    const place = middle === '' ? at + 1 : at + 2;
    if (middle !== '' && tokens[at + 1]?.text !== middle) continue;
    const count = readCount(context, place);
    if (count === undefined || !Number.isInteger(count.value) || count.value < 1 || count.value > 12)
      continue;
    // Ukrainian and Russian name the hour by its number in line; only «без четверти восемь» counts.
    const isNamed = language === 'en' || minute === 45 || count.isOrdinal;
    // «в половине второго тайма»: without the hour's own preposition, or with a thing behind it, it is a part of something.
    const isHour = language === 'en' || middle !== '' || isAtHour(context, at, count.next);
    if (!isNamed || !isHour) continue;
    const hour = side === 'past' ? count.value : count.value - 1;
    return { hour: hour === 0 ? 12 : hour, minute, next: count.next };
  }
  return undefined;
}

function isAtHour({ tokens }: DateContext, at: number, next: number): boolean {
  const after = tokens[next];
  const isOpen =
    after === undefined ||
    after.kind === 'mark' ||
    oneOf`утра|вечера|ночи|дня|ранку|вечора|ночі|по|за|и|і|та|на|в|у`.has(after.text);
  return isOpen && oneOf`о|об|в|во|к|до|з|с|около|близько|після|после`.has(tokens[at - 1]?.text ?? '');
}
