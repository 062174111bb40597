// Words of values that are put for one another: groups of one form, and patterns with what takes their place.

type Groups = Readonly<Record<'en' | 'uk' | 'ru', readonly string[]>>;
type Swaps = Readonly<Record<'en' | 'uk' | 'ru', readonly (readonly [pattern: string, by: string])[]>>;

export const numberWords: Groups = {
  en: ['two three four five six seven eight nine ten', 'twenty thirty forty fifty sixty'],
  uk: [
    'два три чотири',
    'дві три чотири',
    'двох трьох чотирьох',
    "п'ять шість сім вісім дев'ять десять",
    "п'яти шести семи восьми десяти",
    'двадцять тридцять сорок',
    'двоє троє четверо',
  ],
  ru: [
    'два три четыре',
    'две три четыре',
    'двух трех четырех',
    'пять шесть семь восемь девять десять',
    'пяти шести семи восьми десяти',
    'двадцать тридцать сорок',
    'двое трое четверо',
  ],
};

const declined = (stems: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stems.split(' ').map((stem) => stem + ending).join(' ')); // prettier-ignore

export const ordinals: Groups = {
  en: ['first second third fourth fifth sixth', 'tenth eleventh twelfth'],
  uk: declined("перш друг четверт п'ят шост сьом", 'ий ого ому им а ої у ою е і их ими'),
  ru: declined('перв втор четверт пят шест седьм', 'ого ому ым ом ая ую ое ые ых ыми'),
};

export const months: Groups = {
  en: ['january february april june july august september october november december'],
  uk: [
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  ],
  ru: [
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ],
};

export const weekdays: Groups = {
  en: ['monday tuesday wednesday thursday friday saturday sunday'],
  uk: [
    "понеділок вівторок середу четвер п'ятницю суботу неділю",
    "понеділка вівторка середи четверга п'ятниці суботи неділі",
  ],
  ru: [
    'понедельник вторник среду четверг пятницу субботу воскресенье',
    'понедельника вторника среды четверга пятницы субботы воскресенья',
  ],
};

const whole = (found: string): string => `(?<![\\p{L}])${found}(?![\\p{L}])`;
const words = (table: string): [string, string][] =>
  table.split(', ').map((line) => {
    const [from = '', to = ''] = line.split(' > ');
    return [whole(from), to];
  });

export const magnitudes: Swaps = {
  en: words('million > billion, billion > million, thousand > million, millions > billions'),
  uk: [
    ['(?<!\\p{L})мільйон(?=\\p{L}*)', 'мільярд'],
    ['(?<!\\p{L})мільярд(?=\\p{L}*)', 'мільйон'],
    ...words('млн > млрд, млрд > млн, тисяч > мільйонів, тис > млн'),
  ],
  ru: [
    ['(?<!\\p{L})миллион(?=\\p{L}*)', 'миллиард'],
    ['(?<!\\p{L})миллиард(?=\\p{L}*)', 'миллион'],
    ...words('млн > млрд, млрд > млн, тысяч > миллионов, тыс > млн'),
  ],
};

const signs: readonly (readonly [string, string])[] = [
  ['£(?=\\d)', '$$'],
  ['\\$(?=\\d)', '€'],
  ['€(?=\\d)', '£'],
];

export const currencies: Swaps = {
  en: [
    ...signs,
    ...words('dollars > euros, euros > dollars, rubles > dollars, roubles > euros, hryvnias > rubles, hryvnia > rubles'),
  ],
  uk: [
    ...signs,
    ...words('доларів > євро, євро > доларів, гривень > рублів, рублів > гривень, долари > євро, грн > руб, гривні > рублі'),
  ],
  ru: [
    ...signs,
    ...words('долларов > евро, евро > долларов, гривен > рублей, рублей > гривен, доллара > евро, руб > грн, гривны > рубля'),
  ],
}; // prettier-ignore

/** Behind a figure that is no year: «2016 года» counts nothing. */
const counted = (table: string): [string, string][] =>
  table.split(', ').map((line) => {
    const [from = '', to = ''] = line.split(' > ');
    return [`(?<=\\d[ -]?)(?<!(?<!\\d)(?:19|20)\\d\\d )${from}(?![\\p{L}])`, to];
  });

export const measures: Swaps = {
  en: counted(
    'miles > kilometres, kilometres > miles, kilometers > miles, km > miles, minutes > hours, hours > minutes, years > months, months > years, days > weeks, weeks > days, metres > feet, meters > feet, feet > metres, kg > tons, tons > kilograms, year-old > month-old, seconds > minutes, percent > tons, litres > gallons',
  ),
  uk: counted(
    'кілометрів > метрів, метрів > кілометрів, км > м, хвилин > годин, годин > хвилин, років > місяців, місяців > років, днів > тижнів, тижнів > днів, роки > місяці, місяці > роки, тонн > кілограмів, кг > т, секунд > хвилин, хвилини > години, години > хвилини, дні > тижні, річн > місячн',
  ),
  ru: counted(
    'километров > метров, метров > километров, км > м, минут > часов, часов > минут, лет > месяцев, месяцев > лет, дней > недель, недель > дней, года > месяца, месяца > года, тонн > килограммов, кг > т, секунд > минут, минуты > часа, часа > минуты, дня > недели',
  ),
};
