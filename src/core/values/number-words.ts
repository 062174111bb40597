import type { KnownLanguage } from '../model.ts';

/** What one written word says about a number. */
export interface NumberWord {
  /** `digit` 0–19, `ten` 20–90, `hundred` 100–900, `scale` multiplies, `dozen` multiplies by 12 or 10, `half` is …½ */
  readonly kind: 'digit' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'half' | 'fraction';
  readonly value: number;
  /** True for «третій», “third”: the number ends here. */
  readonly isOrdinal: boolean;
  /** True where the word alone is no number in running text («один одного», “one”, “second”). */
  readonly isWeak?: true;
  /** True for “a few”, “dozens”, «десятки». */
  readonly isApproximate?: true;
}

type Table = Map<string, NumberWord>;

const endings = {
  uk: {
    hard: ['ий', 'а', 'е', 'ого', 'ої', 'ому', 'ій', 'у', 'им', 'ою', 'і', 'их', 'ими', 'ім'],
    third: ['ій', 'я', 'є', 'ього', 'ьої', 'ьому', 'ю', 'ім', 'ьою', 'і', 'іх', 'іми'],
  },
  ru: {
    hard: ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ую', 'ым', 'ом', 'ою', 'ые', 'ых', 'ыми'],
    third: ['ий', 'ья', 'ье', 'ьего', 'ьей', 'ьему', 'ью', 'ьим', 'ьем', 'ьи', 'ьих', 'ьими'],
  },
} as const;

const ukTeens = ['десят', 'одинадцят', 'дванадцят', 'тринадцят', 'чотирнадцят', "п'ятнадцят", 'шістнадцят', 'сімнадцят', 'вісімнадцят', "дев'ятнадцят"]; // prettier-ignore
const ruTeens = ['десят', 'одиннадцат', 'двенадцат', 'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат']; // prettier-ignore

/** Cardinals 0–9, all cases and genders; collective forms too. */
const ukDigits: readonly (readonly string[])[] = [
  ['нуль', 'нуля', 'нулю', 'нулем', 'нулі', 'ноль', 'ноля'],
  ['один', 'одна', 'одне', 'одно', 'одні', 'одного', 'однієї', 'одної', 'одному', 'одній', 'одну', 'одним', 'однією', 'одною', 'одних', 'одними'],
  ['два', 'дві', 'двох', 'двом', 'двома', 'двоє'],
  ['три', 'трьох', 'трьом', 'трьома', 'троє'],
  ['чотири', 'чотирьох', 'чотирьом', 'чотирма', 'чотирьма', 'четверо'],
  ["п'ять", "п'яти", "п'ятьох", "п'ятьом", "п'ятьма", "п'ятьома", "п'ятеро"],
  ['шість', 'шести', 'шістьох', 'шістьом', 'шістьма', 'шістьома', 'шестеро'],
  ['сім', 'семи', 'сімох', 'сімом', 'сьома', 'сімома', 'семеро'],
  ['вісім', 'восьми', 'вісьмох', 'вісьмом', 'вісьма', 'вісьмома', 'восьмеро'],
  ["дев'ять", "дев'яти", "дев'ятьох", "дев'ятьом", "дев'ятьма", "дев'ятьома"],
]; // prettier-ignore
const ruDigits: readonly (readonly string[])[] = [
  ['ноль', 'нуль', 'нуля', 'нолю', 'нулю', 'нулём', 'нулем', 'нуле', 'ноля'],
  ['один', 'одна', 'одно', 'одни', 'одного', 'одной', 'одному', 'одну', 'одним', 'одною', 'одном', 'одних', 'одними'],
  ['два', 'две', 'двух', 'двум', 'двумя', 'двое', 'двоих', 'двоим'],
  ['три', 'трёх', 'трем', 'трём', 'трех', 'тремя', 'трое', 'троих', 'троим'],
  ['четыре', 'четырёх', 'четырех', 'четырём', 'четырем', 'четырьмя', 'четверо', 'четверых'],
  ['пять', 'пяти', 'пятью', 'пятеро', 'пятерых'],
  ['шесть', 'шести', 'шестью', 'шестеро', 'шестерых'],
  ['семь', 'семи', 'семью', 'семеро', 'семерых'],
  ['восемь', 'восьми', 'восемью', 'восьмью', 'восьмеро'],
  ['девять', 'девяти', 'девятью'],
]; // prettier-ignore

const ukTens: readonly (readonly [number, readonly string[]])[] = [
  [40, ['сорок', 'сорока']],
  [90, ["дев'яносто", "дев'яноста", "дев'яностами", "дев'яностам", "дев'яностах"]],
  ...(['двадцят', 'тридцят'] as const).map((stem, index) => [20 + 10 * index, withEndings(stem, ['ь', 'и', 'ьох', 'ьом', 'ьма', 'ьома'])] as const),
  ...(["п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят'] as const).map((stem, index) => [50 + 10 * index, withEndings(stem, ['', 'и', 'ьох', 'ьом', 'ьма', 'ьома'])] as const),
]; // prettier-ignore
const ruTens: readonly (readonly [number, readonly string[]])[] = [
  [20, ['двадцать', 'двадцати', 'двадцатью']],
  [30, ['тридцать', 'тридцати', 'тридцатью']],
  [40, ['сорок', 'сорока']],
  [50, ['пятьдесят', 'пятидесяти', 'пятьюдесятью']],
  [60, ['шестьдесят', 'шестидесяти', 'шестьюдесятью']],
  [70, ['семьдесят', 'семидесяти', 'семьюдесятью']],
  [80, ['восемьдесят', 'восьмидесяти', 'восемьюдесятью', 'восьмьюдесятью']],
  [90, ['девяносто', 'девяноста']],
];

function withEndings(stem: string, list: readonly string[]): readonly string[] {
  return list.map((ending) => stem + ending);
}

/** Hundreds by their first parts, all case forms of the second: двісті, двохсот, двомстам, двомастами, двохстах. */
const ukHundredParts = [
  ['дві', 'двох', 'двом', 'двома'],
  ['три', 'трьох', 'трьом', 'трьома'],
  ['чотири', 'чотирьох', 'чотирьом', 'чотирма', 'чотирьма'],
  ["п'ят", "п'яти", "п'ятьма", "п'ятьома"],
  ['шіст', 'шести', 'шістьма', 'шістьома'],
  ['сім', 'семи', 'сьома', 'сімома'],
  ['вісім', 'восьми', 'вісьма', 'восьма', 'вісьмома'],
  ["дев'ят", "дев'яти", "дев'ятьма", "дев'ятьома"],
];
const ruHundredParts = [
  ['две', 'двух', 'двум', 'двумя'],
  ['три', 'трех', 'трём', 'трем', 'трёх', 'тремя'],
  ['четыре', 'четырех', 'четырёх', 'четырем', 'четырём', 'четырьмя'],
  ['пять', 'пяти', 'пятью'],
  ['шесть', 'шести', 'шестью'],
  ['семь', 'семи', 'семью'],
  ['восемь', 'восьми', 'восемью', 'восьмью'],
  ['девять', 'девяти', 'девятью'],
];

const ukOrdinals: readonly (readonly [number, string])[] = [
  [1, 'перш'], [2, 'друг'], [4, 'четверт'], [5, "п'ят"], [6, 'шост'], [7, 'сьом'], [8, 'восьм'], [9, "дев'ят"],
  ...ukTeens.map((stem, index) => [10 + index, stem] as const),
  [20, 'двадцят'], [30, 'тридцят'], [40, 'сороков'], [50, "п'ятдесят"], [60, 'шістдесят'], [70, 'сімдесят'], [80, 'вісімдесят'], [90, "дев'яност"],
  [100, 'сот'], [200, 'двохсот'], [300, 'трьохсот'], [400, 'чотирьохсот'], [500, "п'ятисот"], [600, 'шестисот'], [700, 'семисот'], [800, 'восьмисот'], [900, "дев'ятисот"],
]; // prettier-ignore
const ruOrdinals: readonly (readonly [number, string])[] = [
  [1, 'перв'], [2, 'втор'], [4, 'четверт'], [4, 'четвёрт'], [5, 'пят'], [6, 'шест'], [7, 'седьм'], [8, 'восьм'], [9, 'девят'],
  ...ruTeens.map((stem, index) => [10 + index, stem] as const),
  [20, 'двадцат'], [30, 'тридцат'], [40, 'сороков'], [50, 'пятидесят'], [60, 'шестидесят'], [70, 'семидесят'], [80, 'восьмидесят'], [90, 'девяност'],
  [100, 'сот'], [200, 'двухсот'], [300, 'трехсот'], [300, 'трёхсот'], [400, 'четырехсот'], [400, 'четырёхсот'], [500, 'пятисот'], [600, 'шестисот'], [700, 'семисот'], [800, 'восьмисот'], [900, 'девятисот'],
]; // prettier-ignore

const scales = {
  uk: [
    [1e3, 'тисяч', ['а', 'і', 'и', 'у', 'ею', '', 'ам', 'ами', 'ах'], 'тисячн'],
    [1e6, 'мільйон', ['', 'а', 'у', 'ові', 'ом', 'і', 'и', 'ів', 'ам', 'ами', 'ах'], 'мільйонн'],
    [1e9, 'мільярд', ['', 'а', 'у', 'ові', 'ом', 'і', 'и', 'ів', 'ам', 'ами', 'ах'], 'мільярдн'],
    [1e12, 'трильйон', ['', 'а', 'у', 'ові', 'ом', 'і', 'и', 'ів', 'ам', 'ами', 'ах'], 'трильйонн'],
    [1e15, 'квадрильйон', ['', 'а', 'у', 'ові', 'ом', 'і', 'и', 'ів', 'ам', 'ами', 'ах'], 'квадрильйонн'],
    [1e18, 'квінтильйон', ['', 'а', 'у', 'ові', 'ом', 'і', 'и', 'ів', 'ам', 'ами', 'ах'], 'квінтильйонн'],
  ],
  ru: [
    [1e3, 'тысяч', ['а', 'и', 'е', 'у', 'ей', 'ью', '', 'ам', 'ами', 'ах'], 'тысячн'],
    [1e6, 'миллион', ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'], 'миллионн'],
    [1e9, 'миллиард', ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'], 'миллиардн'],
    [1e12, 'триллион', ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'], 'триллионн'],
    [1e15, 'квадриллион', ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'], 'квадриллионн'],
    [1e18, 'квинтиллион', ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'], 'квинтиллионн'],
  ],
} as const;

/** Genitive first parts of one-word ordinals of thousands and more: двохтисячний, стотридцатипятитысячный. */
const compoundParts = {
  uk: [
    ['двох', 2], ['трьох', 3], ['чотирьох', 4], ["п'яти", 5], ['шести', 6], ['семи', 7], ['восьми', 8], ["дев'яти", 9],
    ...ukTeens.map((stem, index) => [`${stem}и`, 10 + index] as const),
    ['двадцяти', 20], ['тридцяти', 30], ['сорока', 40], ["п'ятдесяти", 50], ['шістдесяти', 60], ['сімдесяти', 70], ['вісімдесяти', 80], ["дев'яноста", 90], ["дев'яносто", 90],
    ['сто', 100], ['двохсот', 200], ['трьохсот', 300], ['чотирьохсот', 400], ["п'ятисот", 500], ['шестисот', 600], ['семисот', 700], ['восьмисот', 800], ["дев'ятисот", 900], ['одно', 1],
  ],
  ru: [
    ['двух', 2], ['трех', 3], ['трёх', 3], ['четырех', 4], ['четырёх', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9],
    ...ruTeens.map((stem, index) => [`${stem}и`, 10 + index] as const),
    ['двадцати', 20], ['тридцати', 30], ['сорока', 40], ['пятидесяти', 50], ['шестидесяти', 60], ['семидесяти', 70], ['восьмидесяти', 80], ['девяноста', 90], ['девяносто', 90],
    ['сто', 100], ['двухсот', 200], ['трехсот', 300], ['трёхсот', 300], ['четырехсот', 400], ['четырёхсот', 400], ['пятисот', 500], ['шестисот', 600], ['семисот', 700], ['восьмисот', 800], ['девятисот', 900], ['одно', 1],
  ],
} as const; // prettier-ignore

function addForms(table: Table, forms: readonly string[], word: NumberWord): void {
  for (const form of forms) if (!table.has(form)) table.set(form, word);
}

interface SlavicTables {
  readonly language: 'uk' | 'ru';
  readonly digits: readonly (readonly string[])[];
  readonly teens: readonly string[];
  readonly tens: readonly (readonly [number, readonly string[]])[];
  readonly hundredParts: readonly (readonly string[])[];
  readonly ordinals: readonly (readonly [number, string])[];
}

function buildSlavic({ language, digits, teens, tens, hundredParts, ordinals }: SlavicTables): Table {
  const table: Table = new Map();
  digits.forEach((forms, value) =>
    addForms(table, forms, {
      kind: 'digit',
      value,
      isOrdinal: false,
      ...(value === 1 ? { isWeak: true } : {}),
    }),
  );
  const teenEndings = language === 'uk' ? ['ь', 'и', 'ьох', 'ьом', 'ьма', 'ьома', 'еро'] : ['ь', 'и', 'ью'];
  teens.forEach((stem, index) =>
    addForms(table, withEndings(stem, teenEndings), { kind: 'digit', value: 10 + index, isOrdinal: false }),
  );
  for (const [value, forms] of tens) addForms(table, forms, { kind: 'ten', value, isOrdinal: false });
  addForms(table, ['сто', 'ста', 'стам', 'стами', 'стах'], { kind: 'hundred', value: 100, isOrdinal: false });
  hundredParts.forEach((parts, index) =>
    addForms(
      table,
      parts.flatMap((part) => withEndings(part, ['сти', 'сті', 'ста', 'сот', 'стам', 'стами', 'стах'])),
      { kind: 'hundred', value: 200 + 100 * index, isOrdinal: false },
    ),
  );
  for (const [value, stem] of ordinals) {
    const kind = value >= 100 ? 'hundred' : value >= 20 ? 'ten' : 'digit';
    const weak = value <= 2 ? { isWeak: true as const } : {};
    addForms(table, withEndings(stem, endings[language].hard), { kind, value, isOrdinal: true, ...weak });
  }
  addForms(table, withEndings('трет', endings[language].third), { kind: 'digit', value: 3, isOrdinal: true });
  for (const [value, stem, forms, ordinal] of scales[language]) {
    addForms(table, withEndings(stem, forms), { kind: 'scale', value, isOrdinal: false });
    addForms(table, withEndings(ordinal, endings[language].hard), { kind: 'scale', value, isOrdinal: true });
  }
  return table;
}

function addAll(table: Table, entries: readonly (readonly [readonly string[], NumberWord])[]): Table {
  for (const [forms, word] of entries) addForms(table, forms, word);
  return table;
}

const plain = (kind: NumberWord['kind'], value: number, more: Partial<NumberWord> = {}): NumberWord => ({
  kind,
  value,
  isOrdinal: false,
  ...more,
});

const ukrainian = addAll(
  buildSlavic({
    language: 'uk',
    digits: ukDigits,
    teens: ukTeens,
    tens: ukTens,
    hundredParts: ukHundredParts,
    ordinals: ukOrdinals,
  }),
  [
    [['півтора', 'півтори', 'півторак'], plain('half', 1.5)],
    [['обидва', 'обидві', 'обох', 'обом', 'обома', 'обоє'], plain('digit', 2, { isWeak: true })],
    [['пів'], plain('fraction', 0.5, { isWeak: true })],
    [['половина', 'половини', 'половину', 'половиною', 'половині'], plain('fraction', 0.5, { isWeak: true })],
    [['чверть', 'чверті', 'чвертю'], plain('fraction', 0.25, { isWeak: true })],
    [
      ['третина', 'третини', 'третину', 'третиною', 'третині', 'третин'],
      plain('fraction', 1 / 3, { isWeak: true }),
    ],
    [['десяток', 'десятка', 'десятку', 'десятком'], plain('dozen', 10)],
    [
      ['десятки', 'десятків', 'десяткам', 'десятками', 'десятках'],
      plain('dozen', 10, { isApproximate: true }),
    ],
    [['дюжина', 'дюжини', 'дюжину', 'дюжин'], plain('dozen', 12)],
    [['сотня', 'сотню', 'сотнею'], plain('dozen', 100)],
    [['сотні', 'сотень', 'сотням', 'сотнями', 'сотнях'], plain('dozen', 100, { isApproximate: true })],
    [['тис', 'тис.'], plain('scale', 1e3)],
    [['млн', 'млн.'], plain('scale', 1e6)],
    [['млрд', 'млрд.'], plain('scale', 1e9)],
    [['трлн', 'трлн.'], plain('scale', 1e12)],
  ],
);

const russian = addAll(
  buildSlavic({
    language: 'ru',
    digits: ruDigits,
    teens: ruTeens,
    tens: ruTens,
    hundredParts: ruHundredParts,
    ordinals: ruOrdinals,
  }),
  [
    [['полтора', 'полторы', 'полутора'], plain('half', 1.5)],
    [['нисколько'], plain('digit', 0, { isWeak: true })],
    [
      ['оба', 'обе', 'обоих', 'обеих', 'обоим', 'обеим', 'обоими', 'обеими'],
      plain('digit', 2, { isWeak: true }),
    ],
    [['половина', 'половины', 'половину', 'половиной', 'половине'], plain('fraction', 0.5, { isWeak: true })],
    [['четверть', 'четверти', 'четвертью'], plain('fraction', 0.25, { isWeak: true })],
    [['треть', 'трети', 'третью', 'третей'], plain('fraction', 1 / 3, { isWeak: true })],
    [['десяток', 'десятка', 'десятку', 'десятком'], plain('dozen', 10)],
    [
      ['десятки', 'десятков', 'десяткам', 'десятками', 'десятках'],
      plain('dozen', 10, { isApproximate: true }),
    ],
    [['дюжина', 'дюжины', 'дюжину', 'дюжин'], plain('dozen', 12)],
    [['сотня', 'сотню', 'сотней'], plain('dozen', 100)],
    [['сотни', 'сотен', 'сотням', 'сотнями', 'сотнях'], plain('dozen', 100, { isApproximate: true })],
    [['тыс', 'тыс.'], plain('scale', 1e3)],
    [['млн', 'млн.'], plain('scale', 1e6)],
    [['млрд', 'млрд.'], plain('scale', 1e9)],
    [['трлн', 'трлн.'], plain('scale', 1e12)],
  ],
);

const enUnits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const enTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const enOrdinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']; // prettier-ignore

function buildEnglish(): Table {
  const table: Table = new Map();
  enUnits.forEach((form, value) =>
    addForms(table, [form], plain('digit', value, value === 1 ? { isWeak: true } : {})),
  );
  enOrdinals.forEach((form, value) =>
    addForms(
      table,
      [form],
      plain('digit', value, { isOrdinal: true, ...(value <= 2 ? { isWeak: true } : {}) }),
    ),
  );
  enTens.forEach((form, index) => {
    addForms(table, [form], plain('ten', 20 + 10 * index));
    addForms(table, [form.replace(/y$/, 'ieth')], plain('ten', 20 + 10 * index, { isOrdinal: true }));
  });
  const words: readonly (readonly [string, number])[] = [
    ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
    ['lakh', 1e5], ['lac', 1e5], ['crore', 1e7], ['krore', 1e7], ['koti', 1e7],
  ]; // prettier-ignore
  for (const [form, value] of words) {
    addForms(table, [form, `${form}s`], plain('scale', value));
    addForms(table, [`${form}th`], plain('scale', value, { isOrdinal: true }));
  }
  return addAll(table, [
    [['hundred'], plain('scale', 100)],
    [['hundreds'], plain('dozen', 100, { isApproximate: true })],
    [['hundredth'], plain('scale', 100, { isOrdinal: true })],
    [['dozen'], plain('dozen', 12)],
    [['dozens'], plain('dozen', 12, { isApproximate: true })],
    [['score'], plain('dozen', 20, { isWeak: true })],
    [['bn'], plain('scale', 1e9)],
    [['mln', 'mn'], plain('scale', 1e6)],
    [['trn', 'tn'], plain('scale', 1e12)],
    [['naught', 'nought', 'nil'], plain('digit', 0, { isWeak: true })],
    [['single'], plain('digit', 1, { isWeak: true })],
    [['both'], plain('digit', 2, { isWeak: true })],
    [['half'], plain('fraction', 0.5, { isWeak: true })],
    [['quarter'], plain('fraction', 0.25, { isWeak: true })],
  ]);
}

const english = buildEnglish();

const tables: Readonly<Record<KnownLanguage, ReadonlyMap<string, NumberWord>>> = {
  uk: ukrainian,
  ru: russian,
  en: english,
};

/** Looks a written word up, lower-case with a straight apostrophe; undefined where it says no number. */
export function numberWord(word: string, language: KnownLanguage): NumberWord | undefined {
  const found = tables[language].get(word);
  if (found !== undefined) return found;
  if (language === 'en') return joinedOrdinal(word);
  return word.length > 8 ? compoundOrdinal(word, language) : undefined;
}

/** Reads ordinals written as one word: twentyfifth. */
function joinedOrdinal(word: string): NumberWord | undefined {
  const ten = enTens.find((form) => word.length > form.length && word.startsWith(form));
  if (ten === undefined) return undefined;
  const rest = english.get(word.slice(ten.length));
  const tens = english.get(ten);
  const isOrdinal = rest?.isOrdinal === true && rest.kind === 'digit' && rest.value < 10;
  return isOrdinal && tens !== undefined
    ? { kind: 'digit', value: tens.value + rest.value, isOrdinal: true }
    : undefined;
}

/** Reads one-word ordinals such as двохтисячний or стотридцатипятитысячный. */
function compoundOrdinal(word: string, language: 'uk' | 'ru'): NumberWord | undefined {
  for (const [scale, , , stem] of scales[language]) {
    const at = word.indexOf(stem);
    if (at <= 0) continue;
    const ending = word.slice(at + stem.length);
    if (!endings[language].hard.some((candidate) => candidate === ending)) continue;
    const factor = readParts(word.slice(0, at), language);
    if (factor !== undefined) return { kind: 'scale', value: factor * scale, isOrdinal: true };
  }
  return undefined;
}

function readParts(text: string, language: 'uk' | 'ru'): number | undefined {
  let rest = text;
  let sum = 0;
  while (rest !== '') {
    // The longest part first: п'ятдесяти before п'яти.
    const part = compoundParts[language]
      .filter(([form]) => rest.startsWith(form))
      .reduce<readonly [string, number] | undefined>(
        (best, next) => (best === undefined || next[0].length > best[0].length ? next : best),
        undefined,
      );
    if (part === undefined) return undefined;
    sum += part[1];
    rest = rest.slice(part[0].length);
  }
  return sum;
}
