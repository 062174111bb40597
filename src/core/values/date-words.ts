import type { KnownLanguage } from '../model.ts';
import { wordForms } from './word-forms.ts';

/** Units that time is counted in. */
export type TimeUnit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** What one word may mean in a date; several readings may hold at once («неділя», “second”). */
export interface DateWord {
  /** 1 = January. */
  readonly month?: number;
  /** 1 = Monday. */
  readonly weekday?: number;
  /** A shortened or homonymous form of a month or weekday: it needs a figure or a preposition beside it. */
  readonly isDoubtful?: true;
  readonly unit?: TimeUnit;
  /** Days from the text's own date: yesterday −1. */
  readonly shift?: number;
  /** last −1, this 0, next 1, the year before last −2. */
  readonly direction?: number;
  /** Part of the day, with its usual hour. */
  readonly part?: 'morning' | 'noon' | 'day' | 'evening' | 'night' | 'midnight';
  /** Years from the text's own: «торік» −1. */
  readonly yearShift?: number;
  /** «півгодини», «полгода»: this many of the unit. */
  readonly amount?: number;
}

type Lexicon = Map<string, DateWord>;

function add(lexicon: Lexicon, forms: readonly string[], word: DateWord): void {
  for (const form of forms) lexicon.set(form, { ...lexicon.get(form), ...word });
}

interface Tables {
  readonly months: readonly string[];
  readonly monthAbbreviations: readonly string[];
  readonly weekdays: readonly string[];
  readonly weekdayAbbreviations: readonly string[];
  readonly doubtful: readonly string[];
  readonly units: readonly (readonly [TimeUnit, string])[];
  readonly shifts: readonly (readonly [number, string])[];
  readonly directions: readonly (readonly [number, string])[];
  readonly parts: readonly (readonly [NonNullable<DateWord['part']>, string])[];
  readonly amounts: readonly (readonly [TimeUnit, number, string])[];
}

const ukMonthEnd = 'ень,ня,ню,нем,ні';
const ruMonthEnd = 'ь,я,ю,ем,ём,е';
const ukSoft = 'ий,ього,ьому,ім,я,ьої,ій,ю,ьою,є,і,іх,іми';
const ukHard = 'ий,ого,ому,им,а,ої,ій,у,ою,е,і,их,ими';
const ruHard = 'ый,ого,ому,ым,ом,ая,ой,ую,ое,ые,ых,ыми';
const ruShushing = 'ий,его,ему,им,ем,ая,ей,ую,ее,ие,их,ими';

const ukrainian: Tables = {
  months: ['січ', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'верес', 'жовт', 'листопад', 'груд'].map((stem) =>
    stem === 'лют' ? 'лют:ий,ого,ому,им' : stem === 'листопад' ? 'листопад:_,а,у,ом,і' : `${stem}:${ukMonthEnd}`,
  ),
  monthAbbreviations: ['січ', 'лют лютий лютим лютому', 'бер берез', 'кві квіт', 'тра трав', 'чер черв', 'лип', 'сер серп', 'вер верес', 'жов жовт', 'лис лист листоп', 'гру груд'],
  weekdays: ['понеділ:ок,ка,ку,ком,ки,ків,ками', 'вівтор:ок,ка,ку,ком,ки,ків', 'серед:а,у,ою,и,і', 'четвер:_,га,гу,гом,ги,гів', "п'ятниц:я,ю,і,ею", 'субот:а,у,и,і,ою', 'неділ:я,ю,і,ею'],
  weekdayAbbreviations: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'],
  doubtful: ['середи', 'середі', 'середою'],
  units: [
    ['second', 'секунд:а,и,у,ою,і,_,ам сек'], ['minute', 'хвилин:а,и,у,ою,і,_,ам,ах хв'], ['hour', 'годин:а,и,у,ою,і,_,ам,ах год'],
    ['day', 'день дня дню днем дні днів дням днями днях доба добу доби діб'], ['week', 'тиждень тижн:я,ю,ем,і,ів,ям,ями,ях'],
    ['month', 'місяц:ь,я,ю,ем,і,ів,ям,ями,ях'], ['year', 'рік рок:у,ом,и,ів,ам,ами,ах році'], ['decade', 'десятиліт:тя,ті,тям,тями,тях,ь десятиріч:чя,чі,чям,чями,чях,_'],
    ['century', 'століт:тя,ті,тям,тями,тях,ь сторіч:чя,чі,чям,чями,чях,_'],
  ],
  shifts: [[0, 'сьогодні зараз нині'], [1, 'завтра'], [-1, 'вчора учора'], [2, 'післязавтра'], [-2, 'позавчора'], [3, 'післяпіслязавтра'], [-3, 'позапозавчора']],
  directions: [
    [-1, `минул:${ukHard} попередн:${ukSoft} торішн:${ukSoft}`], [1, `наступн:${ukHard} прийдешн:${ukSoft}`], [-2, `позаминул:${ukHard}`],
    [0, 'цей цього цьому цим ця цієї цій цю цією це поточн:ий,ого,ому,а,ої,ій'],
  ],
  parts: [['morning', 'вранці уранці зранку ранок ранку ранком'], ['noon', 'опівдні полудень'], ['day', 'вдень удень'], ['evening', 'ввечері увечері вечір вечора вечером звечора'], ['night', 'вночі уночі ніч ночі'], ['midnight', 'опівночі північ']],
  amounts: [['minute', 30, 'півгодини'], ['month', 6, 'півроку'], ['hour', 12, 'півдня'], ['day', 15, 'півмісяця'], ['year', 50, 'півстоліття']],
}; // prettier-ignore

const russian: Tables = {
  months: ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'].map((stem) =>
    stem === 'ма' ? 'ма:й,я,ю,ем,е' : stem === 'март' || stem === 'август' ? `${stem}:_,а,у,ом,е` : `${stem}:${ruMonthEnd}`,
  ),
  monthAbbreviations: ['янв', 'фев февр', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен сент', 'окт', 'ноя нояб', 'дек'],
  weekdays: ['понедельник:_,а,у,ом,е,и,ам', 'вторник:_,а,у,ом,е,и,ам', 'сред:а,у,ы,ой,е', 'четверг:_,а,у,ом,е,и', 'пятниц:а,у,ы,ей,е', 'суббот:а,у,ы,ой,е', 'воскресень:е,я,ю,ем,и'],
  weekdayAbbreviations: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  doubtful: ['среды', 'среде', 'средой', 'маем', 'маю', 'мае'],
  units: [
    ['second', 'секунд:а,ы,у,ой,е,_,ам сек'], ['minute', 'минут:а,ы,у,ой,е,_,ам,ах,ку мин'], ['hour', 'час:_,а,у,ом,е,ы,ов,ам,ах'],
    ['day', 'день дня дню днём днем дне дни дней дням днями днях сутки суток сутках'], ['week', 'недел:я,и,е,ю,ей,ь,ям,ями,ях'],
    ['month', 'месяц:_,а,у,ем,е,ы,ев,ам,ами,ах'], ['year', 'год:_,а,у,ом,е,ы,ов,ам,ах лет'], ['decade', 'десятилети:е,я,ю,ем,и,й,ям,ях'],
    ['century', 'век:_,а,у,ом,е,и,ов столети:е,я,ю,ем,и,й,ям,ях'],
  ],
  shifts: [[0, 'сегодня сейчас ныне'], [1, 'завтра'], [-1, 'вчера'], [2, 'послезавтра'], [-2, 'позавчера'], [3, 'послепослезавтра'], [-3, 'позапозавчера']],
  directions: [
    [-1, `прошл:${ruHard} минувш:${ruShushing} предыдущ:${ruShushing}`], [1, `следующ:${ruShushing} будущ:${ruShushing} грядущ:${ruShushing} след`],
    [-2, `позапрошл:${ruHard}`], [0, 'этот этого этому этим этом эта этой эту это текущ:ий,его,ему,ем,ая,ей'],
  ],
  parts: [['morning', 'утром утра утро утру'], ['noon', 'полдень полудня'], ['day', 'днём'], ['evening', 'вечером вечера вечер вечеру'], ['night', 'ночью ночи ночь'], ['midnight', 'полночь полуночи полночи']],
  amounts: [['minute', 30, 'полчаса'], ['month', 6, 'полгода'], ['hour', 12, 'полдня'], ['day', 15, 'полмесяца'], ['year', 50, 'полвека']],
}; // prettier-ignore

const english: Tables = {
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  monthAbbreviations: ['jan', 'feb', 'mar march', 'apr', 'may', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'],
  weekdays: ['monday:_,s', 'tuesday:_,s', 'wednesday:_,s', 'thursday:_,s', 'friday:_,s', 'saturday:_,s', 'sunday:_,s'].map((one) => `${one} ${one.split(':')[0] ?? ''}'s`),
  weekdayAbbreviations: ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'],
  doubtful: [],
  units: [
    ['second', 'second:_,s sec:_,s'], ['minute', 'minute:_,s min:_,s'], ['hour', 'hour:_,s hr:_,s'], ['day', 'day:_,s'], ['week', "week:_,s,'s"],
    ['month', "month:_,s,'s"], ['year', "year:_,s,'s yr:_,s"], ['decade', 'decade:_,s'], ['century', 'century centuries'],
  ],
  shifts: [[0, "today today's now tonight"], [1, "tomorrow tomorrows tomorrow's tmrw"], [-1, "yesterday yesterday's"]],
  directions: [[-1, 'last past previous'], [1, 'next following coming upcoming'], [0, 'this current']],
  parts: [['morning', 'morning'], ['noon', 'noon midday'], ['day', 'afternoon'], ['evening', 'evening'], ['night', 'night'], ['midnight', 'midnight']],
  amounts: [['week', 2, 'fortnight']],
}; // prettier-ignore

const yearShifts: readonly (readonly [number, string])[] = [[-1, 'торік'], [-2, 'позаторік'], [0, 'цьогоріч']]; // prettier-ignore

function build(tables: Tables): Lexicon {
  const lexicon: Lexicon = new Map();
  tables.months.forEach((entry, index) => add(lexicon, wordForms(entry), { month: index + 1 }));
  tables.monthAbbreviations.forEach((entry, index) =>
    add(lexicon, wordForms(entry), { month: index + 1, isDoubtful: true }),
  );
  tables.weekdays.forEach((entry, index) => add(lexicon, wordForms(entry), { weekday: index + 1 }));
  tables.weekdayAbbreviations.forEach((entry, index) =>
    add(lexicon, wordForms(entry), { weekday: index + 1, isDoubtful: true }),
  );
  for (const form of tables.doubtful) add(lexicon, [form], { isDoubtful: true });
  for (const [unit, entry] of tables.units) add(lexicon, wordForms(entry), { unit });
  for (const [shift, entry] of tables.shifts) add(lexicon, wordForms(entry), { shift });
  for (const [direction, entry] of tables.directions) add(lexicon, wordForms(entry), { direction });
  for (const [part, entry] of tables.parts) add(lexicon, wordForms(entry), { part });
  for (const [unit, amount, entry] of tables.amounts) add(lexicon, wordForms(entry), { unit, amount });
  for (const [years, form] of yearShifts) add(lexicon, [form], { yearShift: years });
  return lexicon;
}

const lexicons: Readonly<Record<KnownLanguage, ReadonlyMap<string, DateWord>>> = {
  uk: build(ukrainian),
  ru: build(russian),
  en: build(english),
};

/** Looks a folded word up (lower case, straight apostrophe); undefined where it says nothing about time. */
export function dateWord(word: string, language: KnownLanguage): DateWord | undefined {
  return lexicons[language].get(word);
}
