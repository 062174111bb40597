import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSystem, romanize } from '../../../src/core/romanize/romanize.ts';
import { explainRomanization } from '../../../src/core/romanize/explain.ts';
import { nameSimilarity, nameSkeleton } from '../../../src/core/romanize/skeleton.ts';
import { BugError } from '../../../src/core/errors.ts';

const evalFolder = process.env.ZVIRKA_EVAL ?? '../shared/eval';
const by = (id: string, text: string): string => {
  const system = findSystem(id);
  if (system === undefined) throw new BugError(`no system ${id}`);
  return romanize(text, system);
};

describe('romanize', () => {
  it.each([
    ['kmu2010', 'Юрій Згурський, Знам’янка, Єнакієве', 'Yurii Zghurskyi, Znamianka, Yenakiieve'],
    ['kmu2010', 'ЩЕДРИК і Щедрик', 'SHCHEDRYK i Shchedryk'],
    ['kmu2010', 'Ю. Ягода', 'Yu. Yahoda'],
    ['bgn-pcgn-uk-1965', 'Знам’янка, Юрій, Кислиця', 'Znam”yanka, Yuriy, Kyslytsya'],
    ['bgn-pcgn-ru', 'Сергей Лавров, Елец, Кислица', 'Sergey Lavrov, Yelets, Kislitsa'],
    ['icao-9303', 'Юлия Подъёмная', 'Iuliia Podieemnaia'],
    ['scholarly-uk', 'Їжакевич', 'Jižakevyč'],
    ['wikipedia', 'Дмитрий Полянский', 'Dmitry Polyansky'],
  ])('writes by %s: %s', (id, text, expected) => {
    expect(by(id, text)).toBe(expected);
  });

  it('leaves everything that is not Cyrillic as it is', () => {
    expect(by('kmu2010', "O'Neill — 25 %, e-mail: a@b.c 🙂")).toBe("O'Neill — 25 %, e-mail: a@b.c 🙂");
  });

  it('reads letters typed as letter plus combining mark', () => {
    expect(by('kmu2010', 'Ки\u0438\u0306в Ї'.normalize('NFD'))).toBe(by('kmu2010', 'Ки\u0439в Ї'));
  });

  it('passes every public vector of the systems it offers', () => {
    const path = join(evalFolder, 'check/vectors/transliteration.jsonl');
    if (!existsSync(path)) return console.log(`skipped: no ${path}`);
    const rows = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { system: string; text: string; expected: string });
    const offered = rows.filter((row) => findSystem(row.system) !== undefined);
    expect(offered.length).toBeGreaterThan(150);
    expect(offered.filter((row) => by(row.system, row.text) !== row.expected)).toEqual([]);
  });
});

describe('explainRomanization', () => {
  const forms = [
    { text: 'Кислиця', language: 'uk' },
    { text: 'Кислица', language: 'ru' },
  ] as const;
  it('names the systems and the language that explain a spelling', () => {
    expect(explainRomanization('Kyslytsia', forms)).toMatchObject({ kind: 'system', form: forms[0] });
    expect(explainRomanization('Kislitsa', forms)).toMatchObject({ kind: 'system', form: forms[1] });
  });
  it('says "close" where no system gives the spelling, and "none" for another name', () => {
    expect(explainRomanization('Kyslytsa', forms)).toMatchObject({ kind: 'close' });
    expect(explainRomanization('Medinsky', forms)).toEqual({ kind: 'none' });
  });
});

describe('nameSkeleton', () => {
  it('lets spellings of one name fall together across scripts', () => {
    const spellings = ['Кислиця', 'Кислица', 'Kyslytsya', 'Kyslytsia', 'Kislitsa'];
    expect(new Set(spellings.map(nameSkeleton)).size).toBe(1);
    expect(
      new Set(['Зеленський', 'Зеленский', 'Zelenskyy', 'Zelensky', 'Zelenskyi'].map(nameSkeleton)).size,
    ).toBe(1);
  });
  it('forgives case endings and keeps other names apart', () => {
    expect(nameSimilarity('Кислицею', 'Kyslytsia')).toBeGreaterThan(0.8);
    expect(nameSimilarity('Мединським', 'Medinsky')).toBeGreaterThan(0.8);
    expect(nameSimilarity('Umerov', 'Єрмак')).toBeLessThan(0.5);
  });
});
