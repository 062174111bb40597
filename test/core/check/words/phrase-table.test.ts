import { describe, expect, it } from 'vitest';
import { SideReading } from '../../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { PhraseTable } from '../../../../src/core/check/words/phrase-table.ts';
import type { PhraseWriting } from '../../../../src/core/check/words/phrase-table.ts';
import { letterPattern } from '../../../../src/core/text/lettered.ts';
import { relationFamilies } from '../../../../src/core/check/data/relations.data.ts';

const readingOf = (text: string): SideReading => new SideReading(createPlainSide(text, 'uk'), undefined);

/** Words found, by row. */
function find(rows: readonly (readonly string[])[], text: string, writing: PhraseWriting = {}): string[][] {
  const found = new PhraseTable(rows, writing).find(readingOf(text));
  return rows.map((_, row) =>
    (found.get(row) ?? []).map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset)),
  );
}

describe('a table of phrases', () => {
  it('finds whole words in any case, each row by itself', () => {
    expect(find([['усі', 'всі'], ['не*'], ['a few', 'few']], 'Всі, УСІ й усіх; небо не a few')).toEqual([
      ['Всі', 'УСІ'],
      ['небо', 'не'],
      ['a few'],
    ]);
  });

  it('keeps places where a capital has a longer small letter', () => {
    expect(find([['уряд']], 'İ: Уряд')).toEqual([['Уряд']]);
  });

  it('takes the first way of a row that fits, and no place twice', () => {
    expect(find([['last', 'last week'], ['last week', 'last'], ['week']], 'last week')).toEqual([
      ['last'],
      ['last week'],
      ['week'],
    ]);
  });

  it('reads endings, single letters, gaps, apostrophes and signs', () => {
    const writing = {
      isEndingWithApostrophes: true,
      isAnyApostrophe: true,
      hasOneLetter: true,
      hasGaps: true,
    };
    const rows = [['представни* … оон'], ["прем'єр*"], ['gunm?n'], ['*east'], ['9/11']];
    const text = 'Представника України при ООН, премʼєр, gunmen of 9/11 from the North-east and Mideast';
    expect(find(rows, text, writing)).toEqual([
      ['Представника України при ООН'],
      ['премʼєр'],
      ['gunmen'],
      ['Mideast'],
      ['9/11'],
    ]);
    expect(find([['east']], 'north-east', { isBehindHyphen: true })).toEqual([['east']]);
    expect(find([['war*']], 'war5 5war wars', { isApartFromDigits: true })).toEqual([['wars']]);
  });

  it('finds what patterns of the same lists find in odd texts', () => {
    const rows = relationFamilies.flatMap(({ groups }) => groups.map((group) => group.uk.split('|')));
    const body = (way: string): string =>
      way.replaceAll('.', '\\.').replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+');
    const patterns = rows.map((row) =>
      letterPattern(`(?<!\\p{L})(?:${row.map(body).join('|')})(?!\\p{L})`, 'gu'),
    );
    const between = [' ', '', '-', "'", '\u0301', '\u00ad', '😀', '𝐀', '\u00a0', ' 5 ', ', '];
    const ways = rows.flat().map((way) => way.replaceAll('*', 'ого'));
    const text = ways.map((way, index) => way + (between[index % between.length] ?? '')).join('');
    expect(find(rows, text, { isBehindHyphen: true })).toEqual(
      patterns.map((pattern) => (text.toLowerCase().match(pattern) ?? []).map(String)),
    );
  });
});
