import { expect, it } from 'vitest';
import { layOutPdf } from '../../../../src/core/formats/pdf/layout.ts';
import type { PdfItem, PdfPage } from '../../../../src/core/formats/pdf/types.ts';

/** Letters of one size are half as wide as they are high here. */
function item(text: string, x: number, y: number, size = 10): PdfItem {
  return { text, x, y, width: (text.length * size) / 2, size, font: 'f' };
}

function page(number: number, items: readonly PdfItem[]): PdfPage {
  return { number, width: 600, height: 800, items };
}

function lines(texts: readonly string[], x: number, y: number): readonly PdfItem[] {
  return texts.map((text, index) => item(text, x, y + index * 12));
}

const picture = (pages: readonly PdfPage[]): readonly string[] =>
  layOutPdf(pages).blocks.map(({ kind, content, place, isOutside }) =>
    [kind, content, place, ...(isOutside ? ['outside'] : [])].join(' | '),
  );

it('joins hyphens at line ends, keeps those that the text writes elsewhere', () => {
  const texts = [
    'Делегації зустрілися вранці й домовилися про спіль-',
    'не користування водою, а місто-порт погодилося. Міс-',
    'то-порт лежить у гирлі, і люди йшли туди вранці на',
    'роботу.',
  ];
  expect(picture([page(1, lines(texts, 50, 200))])).toEqual([
    'paragraph | Делегації зустрілися вранці й домовилися про спільне користування водою, а місто-порт погодилося. Місто-порт лежить у гирлі, і люди йшли туди вранці на роботу. | p. 1',
  ]);
});

it('goes on over pages, takes heads and numbers out, keeps each wording of a head once', () => {
  const head = (number: number): readonly PdfItem[] => [
    item('Вісник громади', 50, 40),
    item(String(number), 300, 770),
  ];
  const body = [
    'Перший рядок сторінки тягнеться до самого краю, бо',
    'речення тут іще не скінчилося і йде собі далі тим же',
  ];
  expect(
    picture([1, 2, 3].map((number) => page(number, [...head(number), ...lines(body, 50, 200)]))).map((line) =>
      line.replace(/ \| Перший.*(?= \| p)/, ' | …'),
    ),
  ).toEqual(['paragraph | … | p. 1', 'paragraph | Вісник громади | p. 1 | outside']);
});

it('reads two columns one after the other, a title across both first', () => {
  const left = Array.from(
    { length: 6 },
    (_, at) => `Лівий рядок номер ${String(at)} повний до краю свого стовпця,`,
  );
  const right = Array.from(
    { length: 6 },
    (_, at) => `правий рядок номер ${String(at)} повний до краю свого стовпця`,
  );
  const title = item('Заголовок через обидва стовпці цієї сторінки', 40, 60, 16);
  const [heading, text] = layOutPdf([
    page(1, [title, ...lines(left, 20, 100), ...lines(right, 310, 100)]),
  ]).blocks;
  expect(heading).toMatchObject({ kind: 'heading', content: 'Заголовок через обидва стовпці цієї сторінки' });
  expect(text?.content).toBe([...left, ...right].join(' '));
});

it('ties raised signs to the notes at the foot and tells powers from signs', () => {
  const blocks = layOutPdf([
    page(1, [
      item('Площа 5 м', 50, 200),
      item('2', 95, 195, 6),
      item(', а порт у гирлі', 99, 200),
      item('1', 180, 195, 6),
      item(' замкнено від самого ранку.', 184, 200),
      item('1 Примітка про порт, дрібна й довга.', 50, 600, 8),
    ]),
  ]).blocks;
  expect(blocks.map(({ kind, content }) => [kind, content])).toEqual([
    ['paragraph', 'Площа 5 м2, а порт у гирлі[1] замкнено від самого ранку.'],
    ['footnote', '[1] Примітка про порт, дрібна й довга.'],
  ]);
});

it('has nothing to say of empty pages and of pieces without size', () => {
  expect(picture([])).toEqual([]);
  expect(picture([page(1, [item(' ', 0, 0), item('x', 5, 5, 0)])])).toEqual([]);
});

it('ends where pieces are placed nowhere', () => {
  const nowhere = lines(['Рядок без місця', 'і ще один', '3'], 50, Number.NaN);
  const pages = [1, 2, 3].map((number) => page(number, [...nowhere, ...lines(['Слова.'], 50, 300)]));
  expect(picture(pages).join('\n')).toContain('Слова.');
});
