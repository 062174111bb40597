import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/bridge/commands.ts';
import { appErrorCodes } from '../../src/core/errors.ts';
import { discrepancyCategories } from '../../src/core/model.ts';
import { catalogues } from '../../src/locales/index.ts';

const base = (key: string): string => key.replace(/_(?:one|few|many|other)$/, '');
const keysOf = (locale: 'uk' | 'en' | 'ru'): string[] =>
  [...new Set(Object.keys(catalogues[locale]).map(base))].sort();

test('the three catalogues have the same keys', () => {
  expect(keysOf('en')).toEqual(keysOf('uk'));
  expect(keysOf('ru')).toEqual(keysOf('uk'));
});

test('plurals have every form of their language, and the same parameters in each language', () => {
  const forms = {
    uk: ['one', 'few', 'many', 'other'],
    ru: ['one', 'few', 'many', 'other'],
    en: ['one', 'other'],
  };
  const missing: string[] = [];
  for (const locale of ['uk', 'en', 'ru'] as const) {
    const words = catalogues[locale];
    for (const key of Object.keys(words).filter((name) => name.endsWith('_other'))) {
      for (const form of forms[locale]) {
        if (words[`${base(key)}_${form}`] === undefined) missing.push(`${locale} ${base(key)}_${form}`);
      }
    }
  }
  expect(missing).toEqual([]);
  const params = (text: string | undefined): string =>
    [...new Set(text?.match(/\{\{\w+\}\}/g) ?? [])].sort().join();
  const differing = Object.keys(catalogues.uk).filter((key) => {
    const twin = catalogues.en[key];
    return twin !== undefined && params(twin) !== params(catalogues.uk[key]);
  });
  expect(differing).toEqual([]);
});

test('names every command, category and error', () => {
  const wanted = [
    ...commands.map(({ id }) => `command.${id}`),
    ...discrepancyCategories.map((category) => `category.${category}`),
    ...appErrorCodes.map((code) => `error.${code}`),
  ];
  expect(wanted.filter((key) => catalogues.uk[key] === undefined)).toEqual([]);
});

const sources = join(import.meta.dirname, '../../src');

/** Keys that code writes out as messages, templates left out. */
function writtenKeys(folder: string): string[] {
  return readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(sources, folder, name), 'utf8');
      const found = text.matchAll(
        /'((?:check|import|warning|verify|edit|loss|row|search|evidence)\.[A-Za-z][\w.-]*)'/g,
      );
      return [...found].map((match) => match[1] ?? '');
    });
}

test('has words for every message that core, store and services write', () => {
  const commandIds = new Set<string>(commands.map(({ id }) => id));
  const written = ['core', 'store', 'services', 'renderer'].flatMap(writtenKeys);
  const unknown = [...new Set(written)].filter((key) => !keysOf('uk').includes(key) && !commandIds.has(key));
  expect(unknown).toEqual([]);
});

test('no everyday label says bead, ladder or bitext', () => {
  const shown = Object.entries(catalogues.en).filter(([, text]) =>
    /\b(?:bead|ladder|bitext)s?\b/i.test(text),
  );
  expect(shown).toEqual([]);
});

test('a unit of a threshold that is counted agrees with its number', () => {
  for (const unit of ['days', 'times', 'words']) {
    expect(catalogues.ru[`checks.unit.${unit}`], unit).toBeUndefined();
    expect(catalogues.ru[`checks.unit.${unit}_few`], unit).toMatch(/^\p{Ll}+$/u);
  }
});

test('Russian words are free of Ukrainian letters outside quotations, the program’s name included', () => {
  const strange = Object.entries(catalogues.ru).filter(([, words]) =>
    /[іїєґ]/iu.test(words.replace(/[«“„][^»”]*[»”]/gu, '')),
  );
  expect(strange.map(([key]) => key)).toEqual([]);
});

test('the three verdicts cannot be taken for one another', () => {
  for (const locale of ['uk', 'en', 'ru'] as const) {
    const verdicts = ['accepted', 'dismissed', 'house-style'].map(
      (verdict) => catalogues[locale][`decision.${verdict}`]?.toLowerCase() ?? '',
    );
    const parts = verdicts.flatMap((words) => words.split(' '));
    expect(new Set(parts).size, locale).toBe(parts.length);
  }
});
