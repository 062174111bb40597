import type { KnownLanguage } from '../../model.ts';

/** A measure or currency as a word or sign says it. */
export interface UnitWord {
  /** Lower-case English singular or an ISO 4217 code. */
  readonly unit: string;
  /** What may be converted into one another; currencies never are. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number;
}

/** unit, dimension, factor, then beginnings of words in uk, ru, en; `=` before one: the whole word. */
const rows: readonly (readonly [string, string, number, string, string, string])[] = [
  ['second', 'time', 1, '=сек секунд', '=сек секунд', '=sec =secs =second =seconds'],
  ['minute', 'time', 60, '=хв хвилин', '=мин минут', '=min =mins =minute =minutes'],
  ['hour', 'time', 3600, '=год годин', '=ч часов =час =часа =часу', '=h =hr =hrs =hour =hours'],
  ['day', 'time', 86400, '=день =дні =днів =дня =днями =дням =днях добов =доба =доби =діб денн', '=день =дня =дней =дни =дням =днями =днях сутки суток сутках дневн', '=day =days'],
  ['week', 'time', 604800, 'тижн =тиждень', 'недел', '=week =weeks'],
  ['month', 'time', 2629800, 'місяц =місяць місячн', 'месяц месячн', '=month =months'],
  ['year', 'time', 31557600, '=рік =року =роки =років =роках =роками =рокам =роком річн', '=год =года =году =годы =годов =лет =годах =летие летн летий', '=year =years =yr =yrs'],
  ['decade', 'time', 315576000, 'десятиліт десятирічч', 'десятилет', '=decade =decades'],
  ['century', 'time', 3155760000, 'столітт сторічч', '=век =века =веке =веков столет', '=century =centuries'],
  ['millimetre', 'length', 0.001, '=мм міліметр', '=мм миллиметр', '=mm millimet'],
  ['centimetre', 'length', 0.01, '=см сантиметр', '=см сантиметр', '=cm centimet'],
  ['metre', 'length', 1, '=м метр', '=м метр', '=m =meter =metre =meters =metres'],
  ['kilometre', 'length', 1000, '=км кілометр', '=км километр', '=km =kms kilomet'],
  ['inch', 'length', 0.0254, 'дюйм', 'дюйм', '=inch =inches'],
  ['foot', 'length', 0.3048, 'фут', 'фут', '=foot =feet =ft =foots'],
  ['yard', 'length', 0.9144, 'ярд', 'ярд', '=yard =yards =yd'],
  ['mile', 'length', 1609.344, '=миля =милі =миль =миль =милями =милях =милю', '=миля =мили =миль =милями =милях =милю', '=mile =miles =mi =mph'],
  ['square-kilometre', 'area', 1e6, '=км² =км2', '=км² =км2', '=km² =km2'],
  ['hectare', 'area', 1e4, '=га гектар', '=га гектар', '=ha hectare'],
  ['acre', 'area', 4046.86, '=акр =акри =акрів =акра', '=акр =акра =акров', '=acre =acres'],
  ['gram', 'mass', 0.001, '=г =гр грам', '=г =гр =грамм =грамма =граммов', '=g =gram =grams'],
  ['milligram', 'mass', 1e-6, '=мг міліграм', '=мг миллиграмм', '=mg milligram'],
  ['kilogram', 'mass', 1, '=кг кілограм', '=кг килограмм', '=kg =kgs kilogram =kilo =kilos'],
  ['tonne', 'mass', 1000, '=т =тонна =тонни =тонн =тонною =тоннами', '=т =тонна =тонны =тонн =тоннами', '=tonne =tonnes =ton =tons'],
  ['pound-mass', 'mass', 0.45359, '', '', '=lb =lbs'],
  ['ounce', 'mass', 0.02835, 'унці', 'унци', '=oz =ounce =ounces'],
  ['litre', 'volume', 1, '=л літр', '=л литр', '=l =liter =liters =litre =litres'],
  ['millilitre', 'volume', 0.001, '=мл мілілітр', '=мл миллилитр', '=ml millilit'],
  ['gallon', 'volume', 3.785, 'галон', 'галлон', '=gallon =gallons'],
  ['barrel', 'barrel', 1, 'барел', 'баррел', '=barrel =barrels'],
  ['percent', 'share', 1, 'відсот процент', 'процент', '=percent =percentage =pc'],
  ['USD', 'currency', 1, 'долар =дол', 'доллар =долл', '=dollar =dollars =usd'],
  ['EUR', 'currency', 2, '=євро', '=евро', '=euro =euros =eur'],
  ['GBP', 'currency', 3, '=фунтів =фунти =фунт =фунта =фунтами', '=фунтов =фунт =фунта =фунты =фунтами', '=pound =pounds =quid =gbp'],
  ['UAH', 'currency', 4, 'гривн =гривень =грн', 'гривн =гривен =грн', 'hryvnia hryvna =uah'],
  ['RUB', 'currency', 5, '=рубль рубл', 'рубл =руб', '=ruble =rubles =rouble =roubles =rub'],
  ['JPY', 'currency', 6, '=єна =єн =єни =єнами =йен', '=иена =иен =иены =йен =йены', '=yen =yens =jpy'],
  ['CNY', 'currency', 7, 'юан', 'юан', '=yuan =renminbi =rmb'],
  ['CHF', 'currency', 8, 'франк', 'франк', '=franc =francs'],
  ['INR', 'currency', 9, 'рупі', 'рупи', '=rupee =rupees'],
  ['PLN', 'currency', 10, '=злотих =злотий =злоті', '=злотых =злотый', '=zloty =zlotys'],
  ['ILS', 'currency', 11, 'шекел', 'шекел', '=shekel =shekels'],
  ['TRY', 'currency', 12, '=лір =ліри =ліра', '=лир =лиры =лира', '=lira =liras'],
  ['cent', 'currency', 13, '=цент =центів =центи', '=цент =центов =цента', '=cent =cents'],
  ['degree', 'temperature', 1, 'градус', 'градус', '=degree =degrees =celsius =fahrenheit'],
]; // prettier-ignore

/** Signs before or after a number. */
const signs: Readonly<Record<string, string>> = { '$': 'USD', '€': 'EUR', '£': 'GBP', '₴': 'UAH', '₽': 'RUB', '¥': 'JPY', '%': 'percent' }; // prettier-ignore

interface Table {
  readonly whole: ReadonlyMap<string, UnitWord>;
  /** By their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, UnitWord])[]>;
}

function buildTable(column: 3 | 4 | 5): Table {
  const whole = new Map<string, UnitWord>();
  const beginnings = new Map<string, [string, UnitWord][]>();
  for (const row of rows) {
    const unit = { unit: row[0], dimension: row[1], factor: row[2] };
    for (const word of row[column].split(' ')) {
      if (word.startsWith('=')) whole.set(word.slice(1), unit);
      else if (word !== '')
        beginnings.set(word.charAt(0), [...(beginnings.get(word.charAt(0)) ?? []), [word, unit]]);
    }
  }
  return { whole, beginnings };
}

const tables: Readonly<Record<KnownLanguage, Table>> = {
  uk: buildTable(3),
  ru: buildTable(4),
  en: buildTable(5),
};
const bySign = new Map(
  Object.entries(signs).map(([sign, name]) => {
    const row = rows.find((one) => one[0] === name);
    return [sign, { unit: name, dimension: row?.[1] ?? 'currency', factor: row?.[2] ?? 0 }] as const;
  }),
);

/** What a folded word means as a unit. */
export function unitOfWord(folded: string, language: KnownLanguage): UnitWord | undefined {
  const { whole, beginnings } = tables[language];
  const found = whole.get(folded);
  if (found !== undefined) return found;
  return beginnings.get(folded.charAt(0))?.find(([beginning]) => folded.startsWith(beginning))?.[1];
}

/** What a sign means as a unit. */
export function unitOfSign(sign: string): UnitWord | undefined {
  return bySign.get(sign);
}
