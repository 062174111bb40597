import { letterPattern } from '../../text/lettered.ts';
import type { KnownLanguage, SlavicLanguage, Span } from '../../model.ts';
import type { SideReading } from '../reading.ts';
import { readFigureDates } from './figure-dates.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';

/** A month or weekday named in a text. */
export interface CalendarWord extends Span {
  readonly kind: 'month' | 'weekday';
  /** 1 = January or Monday. */
  readonly ordinal: number;
}

const ukEnd = '(?:ень|ня|ню|ні|нем|нів|ням|нями|нях)';
const ruEnd = '(?:ь|я|ю|е|ем|ём|и|ей|ям)';
const tables: Readonly<Record<KnownLanguage, { months: readonly string[]; weekdays: readonly string[] }>> = {
  uk: {
    months: [
      `січ${ukEnd}`, 'лют(?:ий|ого|ому|им)', `берез${ukEnd}`, `квіт${ukEnd}`, `трав${ukEnd}`, `черв${ukEnd}`,
      `лип${ukEnd}`, `серп${ukEnd}`, `верес${ukEnd}`, `жовт${ukEnd}`, 'листопад(?:а|і|ом|у)?', `груд${ukEnd}`,
    ],
    weekdays: [
      'понеділ(?:ок|ка|ку|ком|ки)', 'вівтор(?:ок|ка|ку|ком)', 'серед(?:а|у|и|ою|і)', "четвер(?:га|гу|гом|ги)?",
      "п['’ʼ]?ятниц(?:я|ю|і|ею)", 'субот(?:а|у|и|ою|і)', 'неділ(?:я|ю|і|ею)',
    ],
  },
  ru: {
    months: [
      `январ${ruEnd}`, `феврал${ruEnd}`, 'март(?:а|е|у|ом)?', `апрел${ruEnd}`, 'ма(?:й|я|е|ю|ем)', `июн${ruEnd}`,
      `июл${ruEnd}`, 'август(?:а|е|у|ом)?', `сентябр${ruEnd}`, `октябр${ruEnd}`, `ноябр${ruEnd}`, `декабр${ruEnd}`,
    ],
    weekdays: [
      'понедельник(?:а|у|ом|и)?', 'вторник(?:а|у|ом|и)?', 'сред(?:а|у|ы|ой|е)', 'четверг(?:а|у|ом|и)?',
      'пятниц(?:а|у|ы|ей|е)', 'суббот(?:а|у|ы|ой|е)', 'воскресень(?:е|я|ю|ем)',
    ],
  },
  en: {
    months: [
      'January|Jan\\.?', 'February|Feb\\.?', 'March|Mar\\.', 'April|Apr\\.?', 'May', 'June|Jun\\.', 'July|Jul\\.', 'August|Aug\\.?',
      'September|Sept?\\.?', 'October|Oct\\.?', 'November|Nov\\.?', 'December|Dec\\.?',
    ],
    weekdays: ['Mondays?', 'Tuesdays?', 'Wednesdays?', 'Thursdays?', 'Fridays?', 'Saturdays?', 'Sundays?'],
  },
}; // prettier-ignore

/** Beginnings of the adjectives (червневий, субботний), in the order of the tables. */
const adjectives: Readonly<Record<SlavicLanguage, { months: string; weekdays: string }>> = {
  uk: {
    months:
      'січнев лютнев березнев квітнев травнев червнев липнев серпнев вереснев жовтнев листопадов груднев',
    weekdays: "понеділков вівторков середов четвергов п['’ʼ]?ятничн суботн недільн",
  },
  ru: {
    months:
      'январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск',
    weekdays: 'понедельничн вторничн средов четвергов пятничн субботн воскресн',
  },
};

/** Beginnings of the words of the tables; behind an apostrophe a new one begins. */
const beginnings: Readonly<Record<KnownLanguage, { months: string; weekdays: string }>> = {
  uk: {
    months: 'січе січн лют бере квіт трав черв липе липн серп вере жовт лист груд',
    weekdays: 'поне вівт сере четв пятн ятни субо неді',
  },
  ru: {
    months: 'янва февр март апре май мая мае маю июн июл авгу сент октя нояб дека',
    weekdays: 'поне втор сред четв пятн субб воск',
  },
  en: {
    months: 'jan feb mar apr may jun jul aug sep oct nov dec',
    weekdays: 'mond tues wedn thur frid satu sund',
  },
};

function compile(language: KnownLanguage, kind: 'months' | 'weekdays'): GatedPattern {
  const derived = language === 'en' ? [] : adjectives[language][kind].split(' ');
  const words = tables[language][kind]
    .map((forms, index) => {
      const adjective = derived[index];
      return `(?<w${index + 1}>${adjective === undefined ? forms : `${forms}|${adjective}\\p{L}{1,4}`})`;
    })
    .join('|');
  const pattern = letterPattern(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, language === 'en' ? 'gu' : 'giu');
  return gated(pattern, beginnings[language][kind]);
}

const patterns = {
  uk: { month: compile('uk', 'months'), weekday: compile('uk', 'weekdays') },
  ru: { month: compile('ru', 'months'), weekday: compile('ru', 'weekdays') },
  en: { month: compile('en', 'months'), weekday: compile('en', 'weekdays') },
} as const;

/** Words that look like a month or a weekday in some of their forms: they count only beside a day, a year or a preposition of time. */
const doubtful: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: /^(?:лют|серед[иі]|середою)/iu,
  ru: /^(?:сред[ыей]|средой|мае?м?$|маю)/iu,
  en: /^(?:May|March)$/u,
};
const timeBefore =
  /(?:\d\s*|(?:^|\s)(?:in|of|on|by|since|until|till|from|last|next|early|late|mid|this|and|у|в|у|з|із|до|по|від|на|с|от|к|со|the)[\s-]+)$/iu;

/** Finds the months and weekdays that a side names; ordinary words of the same spelling stay out. */
export function readCalendar(reading: SideReading, kind: CalendarWord['kind']): readonly CalendarWord[] {
  return reading.keep(patterns.en[kind], () =>
    kind === 'month'
      ? [...findCalendar(reading, kind), ...monthsInFigures(reading)]
      : findCalendar(reading, kind),
  );
}

const monthsInFigures = (reading: SideReading): CalendarWord[] =>
  readFigureDates(reading).map(({ month, monthSpan }) => ({ kind: 'month', ordinal: month, ...monthSpan }));

function findCalendar(reading: SideReading, kind: CalendarWord['kind']): readonly CalendarWord[] {
  const { language, text } = reading;
  if (language === undefined) return [];
  // Names of papers and programmes stay in Latin letters inside Cyrillic text: The Sunday Times.
  const latin = language === 'en' ? [] : matchesOf(reading, patterns.en[kind]);
  const found: CalendarWord[] = [];
  for (const match of [...matchesOf(reading, patterns[language][kind]), ...latin]) {
    const group = Object.entries(match.groups ?? {}).find(([, word]) => word !== undefined);
    if (group === undefined) continue;
    const startOffset = match.index;
    const endOffset = startOffset + match[0].length;
    if (doubtful[language].test(match[0]) && !isDated(text, startOffset, endOffset)) continue;
    found.push({
      kind,
      ordinal: Number(group[0].slice(1)),
      startOffset,
      endOffset,
    });
  }
  return found;
}

function isDated(text: string, startOffset: number, endOffset: number): boolean {
  const before = text.slice(Math.max(0, startOffset - 12), startOffset);
  return timeBefore.test(before) || /^[\s,]{1,2}\d/u.test(text.slice(endOffset, endOffset + 4));
}
