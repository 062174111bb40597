import { describe, expect, it } from 'vitest';
import { SideReading } from '../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import { readNumbers } from '../../../src/core/check/values/quantities.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Pair = readonly [KnownLanguage, string, KnownLanguage, string];

/** One amount, date or time in two wordings. */
const same: readonly Pair[] = [
  ['uk', 'Світ змінився після 11 вересня.', 'en', 'The world changed after 9/11.'],
  ['ru', 'Это девятивходовой коммутатор.', 'en', 'This is a 9-input switch.'],
  ['uk', 'Чохол 60×100 см.', 'en', 'A bag of 60x100 cm.'],
  ['uk', 'Вони набрали 20 балів і взяли 2 ворота.', 'en', 'They have both scored 20 points and taken 2 gates.'],
  ['uk', 'Переговори почнуться о 15:30.', 'en', 'The talks will begin at 3:30 p.m.'],
  ['uk', 'Тривогу оголосили о 00:30.', 'en', 'The alert was declared at 12:30 a.m.'],
  ['uk', 'Температура в регіоні впала до мінус 15 градусів.', 'en', 'Temperatures in the region fell to minus 15 degrees.'],
  ['ru', 'Ночью в городе было 15 градусов ниже нуля.', 'en', 'It was minus 15 degrees in the city at night.'],
  ['en', 'At night it was 15 degrees below zero in the city.', 'uk', 'Уночі в місті було 15 градусів морозу.'],
  ['en', 'The valley will have widespread 80s until Thursday.', 'uk', 'У долині до четверга буде близько 28 градусів Цельсія.'],
  ['ru', 'В порту ожидается до 24 градусов тепла.', 'en', 'Highs in the 20s are expected at the port.'],
  ['en', 'At night it was 15 degrees below zero in the city.', 'uk', 'Уночі в місті було мінус 15 градусів.'],
  ['uk', 'Фортецю збудували в XIX ст. для захисту кордону.', 'en', 'The fortress was built in the 19th century to protect the border.'],
  ['ru', 'Договор подписали в XVIII веке.', 'en', 'The treaty was signed in the eighteenth century.'],
  ['uk', 'Указ підписано 5 березня 2025 року.', 'en', 'The decree was signed on 05.03.2025.'],
  ['uk', 'Указ підписано 5 березня 2025 року.', 'en', 'The decree was signed on 05/03/2025.'],
  ['uk', 'Указ підписано 5 березня 2025 року.', 'en', 'The decree was signed on 03/05/2025.'],
  ['uk', 'Указ підписано 5 березня 2025 року.', 'uk', 'Указ підписано 05.03.2025.'],
  ['en', 'The decree was signed on March 5, 2025.', 'uk', 'Указ підписано 05.03.2025.'],
  ['ru', 'Указ подписан 2025-03-05.', 'en', 'The decree was signed on 5 March 2025.'],
  ['uk', 'Санкції діятимуть до 2027 року.', 'en', 'The sanctions will remain in force until 2027.'],
  ['uk', 'Мобілізація триває з 2022 року.', 'en', 'The mobilisation has been going on since 2022.'],
  ['ru', 'Контракт должен быть исполнен до 2030 года.', 'en', 'The contract must be fulfilled by 2030.'],
  ['en', 'Exports have been banned since 2023.', 'uk', 'Експорт заборонено з 2023 року.'],
  ['uk', 'Втрати становили від 20 до 30 танків.', 'en', 'Losses amounted to 20–30 tanks.'],
  ['uk', 'На кордоні стоять 2-3 тисячі солдатів.', 'en', 'Two to three thousand soldiers are stationed at the border.'],
  ['uk', 'Півтора мільйона людей залишили домівки.', 'en', '1.5 million people left their homes.'],
  ['ru', 'Полтора миллиона человек покинули дома.', 'en', 'One and a half million people left their homes.'],
  ['ru', 'Город лишился полутора тысяч жителей.', 'en', 'The city lost 1,500 inhabitants.'],
  ['uk', 'Видатки скоротили на третину.', 'en', 'Spending was cut by a third.'],
  ['ru', 'Расходы сократили на треть.', 'en', 'Spending was cut by one third.'],
  ['uk', 'Видобуток зріс удвічі.', 'en', 'Production grew twofold.'],
  ['uk', 'Видобуток зріс удвічі.', 'en', 'Production doubled.'],
  ['uk', 'За проєкт проголосували дві третини депутатів.', 'en', 'Two thirds of the deputies voted for the bill.'],
  ['uk', 'Рейтинг партії зріс на 5 відсоткових пунктів.', 'en', "The party's rating grew by 5 percentage points."],
  ['uk', 'Над містом збили дюжину дронів.', 'en', 'A dozen drones were shot down over the city.'],
  ['uk', 'Над містом збили 12 дронів.', 'en', 'A dozen drones were shot down over the city.'],
  ['uk', 'Над містом збили кілька десятків дронів.', 'en', 'Dozens of drones were shot down over the city.'],
  ['ru', 'Над городом сбили с десяток дронов.', 'uk', 'Над містом збили близько десяти дронів.'],
  ['en', 'Half of the hospitals were damaged.', 'ru', 'Половина больниц повреждена.'],
  ['en', 'The army lost over 300,000 soldiers.', 'uk', 'Армія втратила понад 300 тисяч солдатів.'],
  ['en', 'Aid worth $61bn was approved.', 'uk', 'Схвалено допомогу на 61 мільярд доларів.'],
  ['uk', 'У 1990-х роках завод закрили.', 'en', 'The plant was closed in the 1990s.'],
  ['uk', 'Переговори почалися о 15:30.', 'en', 'The talks began at 3.30 pm.'],
  ['ru', 'Дорога закрыта на участке 12 км.', 'uk', 'Дорогу закрито на ділянці 12 км.'],
  ['uk', 'До берега лишалося кілька десятків метрів.', 'en', 'The shore was a few dozen meters away.'],
  ['ru', 'До берега оставалось несколько десятков метров.', 'en', 'The shore was a few dozen meters away.'],
  ['uk', 'На площі зібралося кілька сотень людей.', 'en', 'A few hundred people gathered on the square.'],
  ['ru', 'На площади собралось несколько сотен человек.', 'en', 'Hundreds of people gathered on the square.'],
  ['uk', 'Місто залишили десятки тисяч людей.', 'en', 'Tens of thousands of people left the city.'],
  ['ru', 'Город покинули сотни тысяч человек.', 'en', 'Hundreds of thousands of people left the city.'],
  ['uk', 'Кілька мільйонів людей виїхали за кордон.', 'en', 'A few million people went abroad.'],
  ['uk', 'Над містом збили десятки дронів.', 'en', 'Scores of drones were shot down over the city.'],
  ['ru', 'Над городом сбили пару десятков дронов.', 'en', 'A couple of dozen drones were shot down over the city.'],
  ['uk', 'Над містом збили кількадесят дронів.', 'en', 'A few dozen drones were shot down over the city.'],
  ['en', 'The SS19 collection was shown in Milan.', 'uk', 'Колекцію «весна-літо 2019» показали в Мілані.'],
  ['ru', 'Газопровод «Северный поток-2» не запущен.', 'en', 'The Nord Stream 2 pipeline has not been launched.'],
  ['en', 'The F1 race was held in Monaco.', 'uk', 'Перегони «Формула 1» відбулися в Монако.'],
  ['uk', 'Над морем збили Су-34.', 'en', 'An Su 34 was shot down over the sea.'],
  ['uk', 'Ракети С-300 влучили в завод.', 'en', 'S-300 missiles hit the plant.'],
  ['uk', 'Рейс PS752 збили над Тегераном.', 'en', 'Flight 752 was shot down over Tehran.'],
  ['uk', 'За останні півроку завод закривали двічі.', 'en', 'The plant was closed twice over the past six months.'],
  ['ru', 'За последние полгода завод закрывали дважды.', 'uk', 'За останні шість місяців завод закривали двічі.'],
  ['ru', 'Лидеры «Большой семёрки» встретятся в Риме.', 'en', 'The leaders of the group of seven will meet in Rome.'],
  ['uk', 'На гербі зображено двоголового орла.', 'en', 'The coat of arms shows an eagle with two heads.'],
  ['ru', 'Восьминогая машина поднялась на холм.', 'en', 'The eight-legged machine climbed the hill.'],
  ['uk', 'У сусідів кілька собак.', 'en', 'The neighbours have about three dogs.'],
  ['en', 'He has worked here for 6+ years.', 'uk', 'Він працює тут понад 6 років.'],
  ['en', 'The painter died aged 85.', 'ru', 'Художник умер в возрасте 85 лет.'],
  ['uk', 'Гол забили на чотирнадцятій хвилині (13:20).', 'en', 'The goal came at 13:20.'],
  ['ru', 'Министр развернул политику на 180 градусов.', 'en', 'The minister made a U-turn in his policy.'],
  ['uk', 'Команда виграла другу лігу.', 'en', 'The team won the league below.'],
]; // prettier-ignore

/** Two amounts, dates or times. */
const different: readonly Pair[] = [
  ['uk', 'Переговори почнуться о 15:30.', 'en', 'The talks will begin at 3:30 a.m.'],
  ['en', 'The raid began at 5 am.', 'ru', 'Рейд начался в 17:00.'],
  ['uk', 'Температура в регіоні впала до мінус 15 градусів.', 'en', 'Temperatures in the region fell to 15 degrees.'],
  ['en', 'The valley will have widespread 80s until Thursday.', 'uk', 'У долині до четверга буде близько 15 градусів Цельсія.'],
  ['ru', 'Ночью в городе было минус 15 градусов.', 'en', 'It was 15 degrees in the city at night.'],
  ['uk', 'Вночі в місті було мінус 15 градусів.', 'ru', 'Ночью в городе было 15 градусов.'],
  ['uk', 'Фортецю збудували у XX столітті для захисту кордону.', 'en', 'The fortress was built in the 19th century to protect the border.'],
  ['ru', 'Договор подписали в XVIII веке.', 'en', 'The treaty was signed in the 19th century.'],
  ['uk', 'Договір підписали у XVIII столітті.', 'ru', 'Договор подписали в XIX веке.'],
  ['uk', 'Указ підписано 5 березня 2025 року.', 'uk', 'Указ підписано 05.04.2025.'],
  ['uk', 'Указ підписано 5 березня 2025 року.', 'en', 'The decree was signed on 06.03.2025.'],
  ['en', 'The decree was signed on March 5, 2025.', 'uk', 'Указ підписано 05.04.2025.'],
  ['uk', 'Санкції діятимуть до 2027 року.', 'en', 'The sanctions have been in force since 2027.'],
  ['uk', 'Мобілізація триває з 2022 року.', 'en', 'The mobilisation lasted until 2022.'],
  ['uk', 'Вибори відбудуться після 2027 року.', 'en', 'The elections will be held before 2027.'],
  ['ru', 'Контракт действует до 2030 года.', 'en', 'The contract takes effect after 2030.'],
  ['uk', 'Закон діє з 2024 року.', 'ru', 'Закон действует до 2024 года.'],
  ['en', 'The ceasefire will hold until March.', 'uk', "Перемир'я діятиме з березня."],
  ['uk', 'Втрати становили від 20 до 30 танків.', 'en', 'Losses amounted to 20–40 tanks.'],
  ['uk', 'Півтора мільйона людей залишили домівки.', 'en', '2.5 million people left their homes.'],
  ['uk', 'Видатки скоротили на третину.', 'en', 'Spending was cut by a quarter.'],
  ['uk', 'Видатки скоротили на третину.', 'en', 'Spending was cut by half.'],
  ['uk', 'Видобуток зріс удвічі.', 'en', 'Production grew threefold.'],
  ['ru', 'Добыча выросла втрое.', 'en', 'Production doubled.'],
  ['uk', 'За проєкт проголосували дві третини депутатів.', 'en', 'Three quarters of the deputies voted for the bill.'],
  ['uk', 'Рейтинг партії зріс на 5 відсоткових пунктів.', 'en', "The party's rating grew by 5 percent."],
  ['en', 'Inflation rose by 2 percentage points.', 'ru', 'Инфляция выросла на 2 процента.'],
  ['uk', 'Над містом збили 15 дронів.', 'en', 'A dozen drones were shot down over the city.'],
  ['en', 'Half of the hospitals were damaged.', 'ru', 'Треть больниц повреждена.'],
  ['en', 'The army lost over 300,000 soldiers.', 'uk', 'Армія втратила понад 30 тисяч солдатів.'],
  ['en', 'The army lost over 300,000 soldiers.', 'uk', 'Армія втратила менше 300 тисяч солдатів.'],
  ['en', 'Aid worth $61bn was approved.', 'uk', 'Схвалено допомогу на 61 мільярд євро.'],
  ['uk', 'У 1980-х роках завод закрили.', 'en', 'The plant was closed in the 1990s.'],
  ['uk', 'Переговори почалися о 15:30.', 'en', 'The talks began at 4.30 pm.'],
  ['uk', 'До берега лишалося кілька десятків метрів.', 'en', 'The shore was a few hundred meters away.'],
  ['uk', 'На площі зібралося кілька сотень людей.', 'en', 'A few thousand people gathered on the square.'],
  ['uk', 'Місто залишили десятки тисяч людей.', 'en', 'Hundreds of thousands of people left the city.'],
  ['uk', "Над містом збили п'ять десятків дронів.", 'en', 'Three dozen drones were shot down over the city.'],
  ['uk', 'На площу вийшло близько тисячі людей.', 'en', 'A few thousand people came to the square.'],
  ['uk', 'Ракети С-300 влучили в завод.', 'en', 'S-400 missiles hit the plant.'],
  ['uk', 'Збито Су-34 і 34 дрони.', 'en', 'A Su-34 and 35 drones were shot down.'],
  ['ru', 'За последние полгода завод закрывали дважды.', 'en', 'The plant was closed twice over the past three months.'],
  ['uk', 'Восьминога машина піднялася на пагорб.', 'en', 'The seven-legged machine climbed the hill.'],
  ['uk', 'Міст закрили приблизно три роки тому.', 'ru', 'Мост закрыли примерно два года назад.'],
  ['en', 'The bridge was closed about two years ago.', 'uk', 'Міст закрили близько трьох років тому.'],
  ['en', 'The fund lent 105.8 million tenge.', 'ru', 'Фонд выдал 105,8 млрд тенге.'],
  ['uk', 'Збитки сягнули 266,5 мільйона гривень.', 'en', 'The damage reached 266.5 billion hryvnias.'],
  ['en', 'He has worked here for 6+ years.', 'uk', 'Він працює тут понад 6 місяців.'],
  ['en', 'The painter died aged 85.', 'uk', 'Художник помер у віці 85 місяців.'],
  ['en', 'The team won the premier league.', 'uk', "Команда виграла п'яту лігу."],
  ['ru', 'Сестра купила большую книгу.', 'en', 'The sister bought the sixth book.'],
  ['uk', 'Сестра купила велику книгу.', 'ru', 'Сестра купила четвертую книгу.'],
]; // prettier-ignore

const told = ([from, source, to, target]: Pair): string[] =>
  check([from, source], [to, target])
    .filter(({ category, severity }) => ['number', 'date', 'unit'].includes(category) && severity !== 'info')
    .map(({ category, kind }) => `${category}/${kind ?? ''}`);
const turned = ([from, source, to, target]: Pair): Pair => [to, target, from, source];

describe('amounts, dates and times of two sides', () => {
  it.each(same)('says nothing of one in two wordings: %s «%s», %s «%s»', (...pair) => {
    expect([told(pair), told(turned(pair))]).toEqual([[], []]);
  });

  it.each(different)('tells those that differ: %s «%s», %s «%s»', (...pair) => {
    expect(told(pair).length, 'source to target').toBeGreaterThan(0);
    expect(told(turned(pair)).length, 'target to source').toBeGreaterThan(0);
  });

  it('tells where a bound in time was turned, with the words that say it', () => {
    const [issue] = check(
      ['uk', 'Санкції діятимуть до кінця 2027 року.'],
      ['en', 'The sanctions have been in force since the end of 2027.'],
    ).filter(({ kind }) => kind === 'until');
    expect(issue?.message.params).toMatchObject({
      source: 'до кінця 2027',
      target: 'since the end of 2027',
    });
  });

  it('leaves “not until” and both ends of a stretch alone', () => {
    expect(told(['en', 'The plant will not open until 2027.', 'uk', 'Завод запрацює з 2027 року.'])).toEqual(
      [],
    );
    expect(
      told(['ru', 'Визит пройдёт с 20 по 22 февраля.', 'en', 'The visit will last from February 20–22.']),
    ).toEqual([]);
  });
});

describe('readNumbers', () => {
  const read = (language: KnownLanguage, text: string): unknown =>
    readNumbers(new SideReading(createPlainSide(text, language), undefined)).map(({ value, unit }) => [
      value,
      unit?.unit ?? '',
    ]);

  it('reads a date in figures as its day and year, a clock with a dot as hour and minutes', () => {
    expect(read('uk', 'Указ від 05.03.2025 набув чинності о 15.30.')).toEqual([
      [5, ''],
      [2025, ''],
      [15, ''],
      [30, ''],
    ]);
  });

  it('takes day and month of “05/03/2025” for open, and the year for sure', () => {
    const reading = new SideReading(createPlainSide('It was signed on 05/03/2025.', 'en'), undefined);
    expect(readNumbers(reading).map(({ value, number }) => [value, number.isOpen])).toEqual([
      [5, true],
      [3, true],
      [2025, undefined],
    ]);
  });

  it('names units as the reader of quantities does, those alike in use by one name', () => {
    expect(read('en', '5 km, $7, 8 pounds, 40 percentage points, 3 square miles, 9 degrees Celsius')).toEqual(
      [
        [5, 'kilometre'],
        [7, 'USD'],
        [8, 'GBP'],
        [40, 'percentage point'],
        [3, 'square mile'],
        [9, 'degree'],
      ],
    );
    expect(read('uk', '80 км на годину, 110 кубометрів, 5 гривень, 35-річна')).toEqual([
      [80, 'kilometre'],
      [110, 'cubic metre'],
      [5, 'UAH'],
      [35, 'year'],
    ]);
  });
});

it('takes four digits in a row for a year, and nothing with a comma between thousands or before what is counted', () => {
  const categories = (source: string, target: string): readonly string[] =>
    check(['uk', source], ['en', target]).map((one) => one.category);
  expect(categories('Додому повернулися 1200 полонених.', '1,100 prisoners returned home.')).toEqual([
    'number',
  ]);
  expect(categories('Додому повернулися 1200 полонених.', '1100 prisoners returned home.')).toEqual([
    'number',
  ]);
  expect(categories('За рік продали 2019 автомобілів.', 'In a year 2018 cars were sold.')).toEqual([
    'number',
  ]);
  expect(categories('Міст відбудували у 2018 році.', 'The bridge was rebuilt in 2019.')).toEqual(['date']);
  expect(categories('Вибори 2018 року скасували.', 'The 2019 elections were cancelled.')).toEqual(['date']);
  expect(categories('Місто засновано 1200 року.', 'The town was founded in 1100.')).toEqual(['date']);
});
