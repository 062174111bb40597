import { expect, test } from 'vitest';
import { sampleCells } from '../../../src/renderer/views/parts/sample-cells.ts';

test('reads a sample of tabs as a table, its last line perhaps cut, and leaves other text alone', () => {
  expect(sampleCells('row\tUK\tEN\r\n1\tМіст\tBridge\n2\tПор')).toEqual([
    ['row', 'UK', 'EN'],
    ['1', 'Міст', 'Bridge'],
    ['2', 'Пор'],
  ]);
  expect([sampleCells('{\n\t"a": 1\n}'), sampleCells('один рядок\tтут'), sampleCells('')]).toEqual([
    null,
    null,
    null,
  ]);
});
