import { describe, expect, it } from 'vitest';
import { told, type Line } from './report-lines.ts';

describe('claims of two reports of one event', () => {
  it.each<readonly [string, Line, string]>([
    [
      'another country did it',
      ['Переговори про перемир’я зірвала Москва.', 'Kyiv had broken off the talks on a truce.'],
      'name/actor more Москва | Kyiv',
    ],
    [
      'it stood elsewhere',
      [
        'Кран газопроводу вранці закрив оператор в Угорщині.',
        'The tap of the gas pipeline was closed in the morning by an operator in Romania.',
      ],
      'name/replaced more Угорщині | Romania',
    ],
    [
      'it is denied, beside another denial',
      [
        'Українська делегація запропонувала зустріч президентів до травня, але відповіді не отримала.',
        'Ukraine’s offer of a meeting between the presidents before May did receive an answer, which nobody would disclose.',
      ],
      'negation/lost more не отримала | receive',
    ],
    [
      'it is said not to be there',
      [
        'Витоку на компресорній станції немає, запевнили в компанії.',
        'A leak was found at the compressor station, the company said.',
      ],
      'negation/lost shown немає | leak',
    ],
    [
      'something is said not to be what the other calls it',
      [
        'Бомбою вона не була: сапери винесли на подвір’я валізу з одягом.',
        'It was a bomb, police said, and was carried out by sappers.',
      ],
      'negation/lost more Бомбою вона не | bomb',
    ],
    [
      'the English word for it is also one of grammar',
      [
        'Міною вона не була: сапери витягли на берег діжку з фарбою.',
        'It was a mine, police said, and was pulled ashore by sappers.',
      ],
      'negation/lost more Міною вона не | mine',
    ],
    [
      'it may happen, it will',
      [
        'Україна отримає від Данії вісімнадцять гаубиць.',
        'Denmark may supply eighteen howitzers to Ukraine.',
      ],
      'claim more отримає | may',
    ],
    [
      'another number of the same thing among other numbers',
      [
        'На світанку 19 травня на нафтобазі під містом загорілися три резервуари.',
        'Two tanks caught fire at the oil depot near the town at dawn.',
      ],
      'number/count more три резервуари | Two tanks',
    ],
  ])('conflict where %s', (_title, line, expected) => {
    expect(told(line)).toContain(expected);
  });

  it('are found where their sentences correspond in no passage, if they have enough in common', () => {
    const line: Line = [
      'Один із дронів влучив у школу, де ночували евакуйовані з прикордоння.',
      'A drone slammed into a hospital where people evacuated from the border were spending the night.',
    ];
    expect(told(line, { isPaired: false })).toEqual(['contrast/contrast-place more школу | hospital']);
    const other: Line = [line[0], 'Their hospital has a new roof.'];
    expect(told(other, { isPaired: false })).toEqual([]);
  });

  it('tell nothing of who denies and who says in sentences that do not correspond', () => {
    const line: Line = [
      'Міністр заявив, що переговори про обмін полоненими тривають у Стамбулі.',
      'The minister denied that talks on the exchange of prisoners in Istanbul went on in August.',
    ];
    expect(told(line, { isPaired: false })).toEqual([]);
    expect(told(line)).not.toEqual([]);
  });

  it.each<readonly [string, Line]>([
    [
      'a capital stands for its country',
      ['Нові санкції запровадила Москва.', 'Russia imposed new sanctions.'],
    ],
    [
      'a person bears the name of a town',
      ['Про обмін полоненими домовився Кремль.', 'The prisoner exchange was agreed by Vladimir Petrenko.'],
    ],
    [
      'both deny it, one by what the word means',
      ['Голосування до виведення військ неможливе.', 'No vote is possible until the troops are withdrawn.'],
    ],
    [
      'a percentage stands beside a length of time',
      [
        'За перше півріччя доходи від нафти впали на 11,8 відсотка.',
        'Revenue from oil fell by about 12 per cent in the first six months.',
      ],
    ],
    [
      'what is not ruled out is told as possible',
      [
        'Міністерка не виключила, що мобілізаційний вік знизять.',
        'The minister said the age of mobilisation could be lowered.',
      ],
    ],
  ])('do not conflict where %s', (_title, line) => {
    expect(told(line)).toEqual([]);
  });

  it.each<readonly [string, Line]>([
    [
      'a word before its noun only says which one is meant',
      [
        'Делегація також вимагала показати на карті захоплені села району.',
        'An adviser agreed on a map that villages not yet captured by troops belong to the district.',
      ],
    ],
    [
      'one land acts and of the other something is said',
      [
        'Журналісти нагадали про пропозицію Москви щодо кордону.',
        'The proposal surprised journalists: Kyiv first explained it at the border.',
      ],
    ],
    [
      'a date was glued to the beginning of a text',
      [
        'date 2026-11-03 Переговори делегацій у Відні про перемир’я завершилися.',
        'The truce talks of the delegations in Vienna ended after May 16.',
      ],
    ],
  ])('do not conflict in sentences that do not correspond where %s', (_title, line) => {
    expect(told(line, { isPaired: false })).toEqual([]);
  });
});
