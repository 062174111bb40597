import { describe, expect, it } from 'vitest';
import { neutralizeFormula, writeBeadTable, writeTsv } from '../../../src/core/formats/tsv.ts';
import { sampleDocument } from './document-case.ts';

describe('writeTsv', () => {
  it('writes one line a row that a spreadsheet can neither run nor break', () => {
    const { text, losses, rowCount } = writeTsv(sampleDocument());
    expect(text).toBe(
      [
        '\ufeffrow\tUK ¶\tUK (uk)\tEN ¶\tEN (en)\tEN score\tEN status',
        '1\t1\tВін сказав: «5 < 6 & "так"».\t1\tHe said \'5 < 6\'.\t0.988\tconfirmed',
        "2\t2 3\t'=SUM(A1) таб знак\u0000 \u001b \ud800 \ufffe кінець\t2\t'- no\t0.500\tneeds-review manual moved",
        '3\t\t\t3\tAdded.\t0.900\tautomatic',
        '',
      ].join('\n'),
    );
    expect([rowCount, losses]).toEqual([
      3,
      [
        { key: 'loss.guardedCells', params: { count: 2 } },
        { key: 'loss.remarks', params: { count: 2 } },
      ],
    ]);
  });
});

it.each(['=1+1', '+1', '-1', '@SUM', ' =1', '\u00a0@x'])('puts an apostrophe before %j', (text) => {
  expect(neutralizeFormula(text)).toBe(`'${text}`);
});
it.each(['– Так, – сказав він.', 'слово', '', '1=1'])('leaves %j as it is', (text) => {
  expect(neutralizeFormula(text)).toBe(text);
});

it('writes beads as bare guarded lines', () => {
  const bead = (source: number[], target: number[]) => ({
    source,
    target,
    score: 0.98765,
    isTransposed: false,
  });
  const units = [
    ['=A1', 'два\nтри'],
    ['one', 'two'],
  ] as const;
  expect(writeBeadTable([bead([0], []), bead([1], [0, 1])], units)).toBe(
    "'=A1\t\t0.9877\nдва три\tone two\t0.9877\n",
  );
});
