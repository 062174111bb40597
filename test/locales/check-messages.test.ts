import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkIds } from '../../src/core/check/check-ids.ts';
import { pairChecks } from '../../src/core/check/registry.ts';
import { catalogues } from '../../src/locales/index.ts';

const locales = ['uk', 'en', 'ru'] as const;
const folder = join(import.meta.dirname, '../../src/core/check');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Keys that are put together: the parts that may stand in them. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'check.language.${kind}': ['sentence', 'word', 'mixed-alphabet', 'other-language', 'other-word'].map(
    (kind) => `check.language.${kind}`,
  ),
  'check.acronym.${kind}': ['copied', 'latin', 'other', 'unfitting', 'unsteady'].map(
    (kind) => `check.acronym.${kind}`,
  ),
  'check.date.${kind}': ['check.date.month', 'check.date.weekday'],
  'check.${category}.row': ['check.omission.row', 'check.addition.row'],
  'check.${category}.found': ['check.omission.found', 'check.addition.found'],
};

const literals = sources.flatMap((text) => text.match(/(?<=')check(?:\.[a-z]+(?:-[a-z]+)*)+(?=')/g) ?? []);
const templates = sources.flatMap((text) => text.match(/(?<=`)check\.[a-z.$\{\}-]+(?=`)/g) ?? []);
const used = [...new Set([...literals, ...templates.flatMap((one) => composed[one] ?? [one])])].sort();
const base = (key: string): string => key.replace(/_(?:one|few|many|other)$/, '');

/** The words of a key, all its plural forms. */
const wordsOf = (locale: (typeof locales)[number], key: string): string[] =>
  Object.entries(catalogues[locale]).flatMap(([name, text]) => (base(name) === key ? [text] : []));

test('every message of the checks has words in every language', () => {
  expect(used.length).toBeGreaterThan(60);
  const missing = locales.flatMap((locale) =>
    used
      .filter((key) => wordsOf(locale, key).every((text) => text.trim() === ''))
      .map((key) => `${locale} ${key}`),
  );
  expect(missing).toEqual([]);
});

test('no message of the checks is left over that no check writes', () => {
  const known = Object.keys(catalogues.uk)
    .map(base)
    .filter((key) => /^check\.(?!about\.)/.test(key));
  expect([...new Set(known)].filter((key) => !used.includes(key))).toEqual([]);
});

test('every check explains itself and has a title in every language', () => {
  const ids = [
    ...pairChecks.map((check) => check.id),
    ...sources.flatMap((text) => text.match(/(?<=checkId: ')[a-z-]+/g) ?? []),
  ];
  const missing = locales.flatMap((locale) =>
    [...new Set(ids)]
      .filter((id) => (catalogues[locale][`check.about.${id}`] ?? '').length < 30)
      .map((id) => `${locale} ${id}`),
  );
  expect(missing).toEqual([]);
  const untitled = locales.flatMap((locale) =>
    checkIds.filter((id) => !(`checks.title.${id}` in catalogues[locale])).map((id) => `${locale} ${id}`),
  );
  expect(untitled).toEqual([]);
});

/** Messages about one text (those that name it by its short name apart), about the comparison as a whole, or a piece of evidence beside other messages. */
const oneSided =
  /^check\.(?:about|duplication|language|term|triangle|dates|mouth|repeated)\b|^check\.omission\.grammar$|^check\.(?:omission|addition)\.rows?$|^check\.name\.(?:inconsistent|romanization|spellings|via-russian)$/;
const here = { uk: /(?<!\p{L})тут(?!\p{L})/iu, ru: /(?<!\p{L})здесь(?!\p{L})/iu, en: /\bhere\b/iu };
const there = { uk: /(?<!\p{L})там(?!\p{L})/iu, ru: /(?<!\p{L})там(?!\p{L})/iu, en: /\bthere\b/iu };

test('every other message says what stands here and what stands there', () => {
  const lacking = locales.flatMap((locale) =>
    used
      .filter((key) => !oneSided.test(key))
      .flatMap((key) => wordsOf(locale, key).map((text) => ({ key, text })))
      .filter(({ text }) => !text.includes('{{sigil}}'))
      .filter(({ text }) => !here[locale].test(text) || !there[locale].test(text))
      .map(({ key, text }) => `${locale} ${key}: ${text}`),
  );
  expect(lacking).toEqual([]);
});

/** Verdicts that no automatic message may give. */
const verdicts = {
  en: /\b(?:errors?|erroneous|wrong(?:ly)?|incorrect(?:ly)?|mistakes?|mistaken|mistranslat\p{L}*|propagand\p{L}*|bias(?:ed)?|distort\p{L}*|manipulat\p{L}*|falsif\p{L}*|false)\b/iu,
  uk: /(?<!\p{L})(?:помилк|помилков|хибн|неправильн|невірн|неправдив|пропаганд|упереджен|спотвор|перекруч|маніпул|фальш|брех)\p{L}*/iu,
  ru: /(?<!\p{L})(?:ошибк|ошибоч|неправильн|неверн|ложн|пропаганд|предвзят|тенденциозн|искаж|исказ|манипул|фальш|лож(?:ь|ью)|лжив)\p{L}*/iu,
};

test('no message and no explanation gives a verdict', () => {
  const found = locales.flatMap((locale) =>
    Object.entries(catalogues[locale])
      .filter(([key, text]) => key.startsWith('check.') && verdicts[locale].test(text))
      .map(([key, text]) => `${locale} ${key}: ${text}`),
  );
  expect(found).toEqual([]);
});
