import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRow, parseRows, rowHeader } from '../../../src/core/lexicon/rows.ts';

const faultsOf = (row: string): string[] =>
  parseRow(row.replaceAll('|', '\t'), 2).faults.map(({ code }) => code);

describe('parseRow', () => {
  it('reads equivalents, looser renderings and the stance', () => {
    expect(
      parseRow(
        'стверджувати; казати|утверждать|claim, assert|verb|speech|stance=claiming'.replaceAll('|', '\t'),
        2,
      ),
    ).toEqual({
      row: {
        uk: { equivalents: ['стверджувати'], loose: ['казати'] },
        ru: { equivalents: ['утверждать'], loose: [] },
        en: { equivalents: ['claim', 'assert'], loose: [] },
        pos: 'verb',
        field: 'speech',
        stance: 'claiming',
      },
      faults: [],
    });
  });

  it('names each kind of fault', () => {
    expect(faultsOf('мова|язык|language|noun|general')).toEqual(['columns']);
    expect(faultsOf('мова||language|noun|general|')).toEqual(['empty']);
    expect(faultsOf('мовы|язык|language|noun|general|')).toEqual(['alphabet']);
    expect(faultsOf('мова|мої|language|noun|general|')).toEqual(['alphabet']);
    expect(faultsOf('мoва|язык|language|noun|general|')).toEqual(['alphabet']); // Latin o
    expect(faultsOf('мова|язык|lаnguage|noun|general|')).toEqual(['alphabet']); // Cyrillic а
    expect(faultsOf('мова,мовлення|язык|language|noun|general|')).toEqual(['spacing']);
    expect(faultsOf('мова, мова|язык|language|noun|general|')).toEqual(['repeated']);
    expect(faultsOf('мова|язык|language|nown|general|')).toEqual(['pos']);
    expect(faultsOf('мова|язык|language|noun|speach|')).toEqual(['field']);
    expect(faultsOf('мова|язык|language|noun|general|stance=cross')).toEqual(['tags']);
  });
});

describe('parseRows', () => {
  it('goes on past bad lines and reports the first one out of order', () => {
    const { rows, faults } = parseRows(
      `${rowHeader}\nя\tя\tI\tpron\tfunction\t\nбад\nа\tа\tand\tconj\tfunction\t\n`,
    );
    expect(rows.map(({ uk }) => uk.equivalents[0])).toEqual(['я', 'а']);
    expect(faults.map(({ code, line }) => [code, line])).toEqual([
      ['columns', 3],
      ['order', 3],
    ]);
  });

  it('reads every shipped file', () => {
    const folder = join(import.meta.dirname, '../../../src/core/lexicon/data');
    const files = readdirSync(folder).filter(
      (name) => name.endsWith('.tsv') && !/^f(alse|unction-)/.test(name),
    );
    for (const name of files) {
      expect(parseRows(readFileSync(join(folder, name), 'utf8')).rows.length).toBeGreaterThan(0);
    }
  });
});
