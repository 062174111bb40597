import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/core/names/compile.ts';
import { explainName } from '../../../src/core/names/explain-name.ts';
import type { KnownBearer } from '../../../src/core/names/explain-name.ts';
import { openGazetteer } from '../../../src/core/names/gazetteer.ts';
import { parseNameRow, parseNameRows } from '../../../src/core/names/rows.ts';
import { russianSpellings } from '../../../src/core/names/russian-spelling.ts';

const folder = resolve(import.meta.dirname, '../../../src/core/names/data');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const gazetteer = openGazetteer(compileNames(files));

/** Each part as `text: status`, with `!` where it came through Russian. */
function parts(latin: string, bearer: KnownBearer = {}): string[] {
  return explainName(latin, gazetteer, bearer).parts.map((part) => {
    const status = part.standing?.status ?? part.kind;
    return `${part.text}: ${status}${part.isViaRussian ? '!' : ''}`;
  });
}

describe('rows of names', () => {
  it('are at least 2,500 without a fault', () => {
    expect(files.flatMap((text) => parseNameRows(text).faults)).toEqual([]);
    expect(gazetteer.entryCount).toBeGreaterThanOrEqual(2500);
  });

  it('are refused with letters of another language, without years, authority or a known status', () => {
    const codes = (line: string): string[] => parseNameRow(line).faults.map(({ code }) => code);
    expect(codes('city\tUA\tКиїв\tКиев\tKyiv')).toEqual([]);
    expect(codes('city\tUA\tКиев ы\tКиїв\tKyiv')).toEqual(['alphabet', 'alphabet']);
    expect(codes('city\tUA\tКиїв\tКиев\tKуiv')).toEqual(['alphabet']);
    expect(codes('city\tUA\tБахмут\tБахмут\tArtemivsk [former]')).toEqual(['years']);
    expect(codes('city\tUA\tКиїв\tКиев\tKyiv [own]')).toEqual(['authority']);
    expect(codes('city\tUA\tКиїв\tКиев\tKyiv [own; official form]')).toEqual(['authority']);
    expect(codes('city\tUA\tКиїв\tКиев\tKyiv [official]')).toEqual(['brackets', 'empty'].slice(0, 1));
    expect(codes('city\tUA\tКиїв\t\tKyiv')).toEqual(['empty']);
    expect(codes('town\tUkraine\tКиїв\tКиев\tKyiv')).toEqual(['kind', 'country']);
  });
});

describe('the gazetteer', () => {
  it('finds names in every case of both languages', () => {
    const first = (text: string, language: 'uk' | 'ru'): string | undefined =>
      gazetteer.named(text, language)[0]?.en[0]?.text;
    expect(first('Андрія Єрмака', 'uk')).toBe('Andriy Yermak');
    expect(first('Зеленского', 'ru')).toBe('Volodymyr Zelenskyy');
    expect(first('Харкові', 'uk')).toBe('Kharkiv');
    expect(first('Запорізької області', 'uk')).toBe('Zaporizhzhia Oblast');
  });

  it('joins first names across languages', () => {
    const sets = gazetteer.withWord('Дмитро').filter(({ kind }) => kind === 'first-name');
    expect(sets[0]?.ru.map(({ text }) => text)).toContain('Дмитрий');
  });

  it('refuses bytes of another kind', () => {
    expect(() => openGazetteer(new Uint8Array(64))).toThrow();
  });
});

describe('explaining a Latin name', () => {
  it('judges part by part, by the person’s own country', () => {
    expect(parts('Andriy Ermak')).toEqual(['Andriy: own', 'Ermak: via-russian!']);
    expect(parts('Sergey Kislitsa')).toEqual(['Sergey: via-russian!', 'Kislitsa: via-russian!']);
    expect(parts('Alexander Syrsky')).toEqual(['Alexander: via-russian!', 'Syrsky: established']);
    expect(parts('Oleg Sentsov')[0]).toBe('Oleg: via-russian!');
    for (const name of ['Sergei Lavrov', 'Sergey Lavrov', 'Vladimir Putin', 'Alexander Lukashenko']) {
      expect(explainName(name, gazetteer).parts.some((part) => part.isViaRussian)).toBe(false);
    }
  });

  it('puts own and office forms before rules', () => {
    expect(parts('Sergiy Kyslytsya')).toEqual(['Sergiy: own', 'Kyslytsya: own']);
    expect(parts('Serhii Kyslytsia')).toEqual(['Serhii: kmu2010', 'Kyslytsia: kmu2010']);
    expect(parts('Zelenskyy')).toEqual(['Zelenskyy: own']);
    expect(parts("Zelensky's")).toEqual(['Zelensky: established']);
    expect(parts('the Zelenskyys')).toEqual(['Zelenskyy: own']);
    expect(parts('Kyslytsa')).toEqual(['Kyslytsa: close']);
  });

  it('tells former, occupying, altered and fixed forms from romanization', () => {
    const whole = (name: string): unknown[] => {
      const standing = explainName(name, gazetteer).standing;
      return [standing?.status, standing?.authority, standing?.years];
    };
    expect(whole('Artemivsk')).toEqual(['former', null, '1924–2016']);
    expect(whole('Artyomovsk')).toEqual(['occupier', 'Russia', 'since 2022']);
    expect(whole('Kiev Independent')).toEqual(['altered', null, null]);
    expect(whole('Kievan Rus')).toEqual(['established', null, null]);
    expect(parts('chicken Kiev')).toEqual(['chicken: established', 'Kiev: established']);
    expect(parts('Kiev')).toEqual(['Kiev: via-russian!']);
  });

  it('finds the way back for people it does not know', () => {
    const bearer: KnownBearer = { country: 'UA', forms: [{ text: 'Володимир Лисиця', language: 'uk' }] };
    expect(parts('Vladimir Lisitsa', bearer)).toEqual(['Vladimir: via-russian!', 'Lisitsa: via-russian!']);
    expect(parts('Volodymyr Lysytsia', bearer)).toEqual(['Volodymyr: kmu2010', 'Lysytsia: kmu2010']);
    expect(parts('Volodymyr Lysytsa', bearer)[1]).toBe('Lysytsa: close');
    expect(parts('Vladimir Petrenko').some((part) => part.endsWith('!'))).toBe(false);
    expect(parts('')).toEqual([]);
    expect(parts('Qwrtz')).toEqual(['Qwrtz: none']);
  });

  it('derives Russian spellings by letters', () => {
    expect(russianSpellings('Кислиця')).toContain('Кислица');
    expect(russianSpellings('Хмельницький')).toContain('Хмельницкий');
    expect(russianSpellings("Дем'янчук")).toContain('Демьянчук');
    expect(russianSpellings('')).toEqual(['']);
  });
});
