import { expect, it } from 'vitest';
import { columnName, readTable } from '../../../../src/core/formats/table/layout.ts';
import { guessSeparator, parseCsv } from '../../../../src/core/formats/table/read-csv.ts';

const options = { fileName: 'a.csv' };

it('parses quotes, separators and line ends inside cells, and odd endings', () => {
  expect(parseCsv('a,"b ""c"", d",e\r\n"x\ny",,z\n', ',', options)).toEqual([
    ['a', 'b "c", d', 'e'],
    ['x\ny', '', 'z'],
  ]);
  expect(parseCsv('\ufeffsep=;\r\na;b"c;"open', ';', options)).toEqual([['a', 'b"c', 'open']]);
  expect(parseCsv('', ',', options)).toEqual([]);
});

it.each([
  ['a;b\n1,5;2,5\n', ';'],
  ['a,b\n"x; y",z\n', ','],
  ['a\tb\nx, y\tz; w\n', '\t'],
  ['Одне речення, і ще щось.\nДруге речення без коми.\n', undefined],
])('guesses the separator of %j', (text, separator) => {
  expect(guessSeparator(text)).toBe(separator);
});

it('refuses a row of more columns than a sheet has', () => {
  expect(() => parseCsv(','.repeat(5000), ',', options)).toThrow('columns');
});

it('takes the column with the most letters, skips empty rows, names places as spreadsheets do', () => {
  const grid = [['id', 'text'], ['1', 'Вода тепла.'], [], ['2', ' '], ['3', 'Ріка тиха.']];
  expect(readTable(grid, {}).blocks).toEqual([
    { kind: 'paragraph', content: 'Вода тепла.', place: 'B2' },
    { kind: 'paragraph', content: 'Ріка тиха.', place: 'B5' },
  ]);
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
