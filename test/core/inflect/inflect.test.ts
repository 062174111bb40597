import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aspectPartners } from '../../../src/core/inflect/aspect.ts';
import { candidateLemmas, sameLexeme } from '../../../src/core/inflect/inflect.ts';
import { spellingVariants } from '../../../src/core/inflect/spelling-variants.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

const languages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

function readPairs(language: KnownLanguage): string[][] {
  const path = join(import.meta.dirname, `../../fixtures/inflection/${language}.tsv`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

describe('sameLexeme', () => {
  for (const language of languages) {
    it(`joins every form of the grammar tables to its dictionary form (${language})`, () => {
      const missed = readPairs(language).filter(
        ([form = '', lemma = '']) => !sameLexeme(form, lemma, language),
      );
      expect(missed).toEqual([]);
    });
  }

  it('joins two forms of a word in no dictionary', () => {
    expect(sameLexeme('бланкетував', 'бланкетуючи', 'uk')).toBe(true);
    expect(sameLexeme('тверкаете', 'тверкала', 'ru')).toBe(true);
    expect(sameLexeme('blorked', 'blorking', 'en')).toBe(true);
    expect(sameLexeme('зеленськими', 'зеленський', 'uk')).toBe(true);
  });

  it('keeps words apart that only begin alike', () => {
    for (const [a, b, language] of [
      ['письменник', 'писати', 'uk'],
      ['перемовини', 'перемога', 'uk'],
      ['водою', 'водити', 'uk'],
      ['месту', 'месть', 'ru'],
      ['защита', 'защищать', 'ru'],
      ['договор', 'договориться', 'ru'],
      ['minister', 'ministry', 'en'],
    ] as const) {
      expect(sameLexeme(a, b, language)).toBe(false);
    }
  });

  it('survives odd input', () => {
    for (const form of ['', '-', "'", 'ся', '🙂', 'ь', 'тиму', 'ing', 'ed', "'s", 'най', 'я'.repeat(500)]) {
      for (const language of languages) expect(sameLexeme(form, form, language)).toBe(true);
    }
  });
});

describe('candidateLemmas', () => {
  it('leads participles, adverbial participles and the analytic future to their verb', () => {
    const verbs = (form: string, language: KnownLanguage): string[] =>
      candidateLemmas(form, language)
        .filter(({ group }) => group === 'verb')
        .map(({ lemma }) => lemma);
    expect(verbs('підписаного', 'uk')).toContain('підписати');
    expect(verbs('рухатиметься', 'uk')).toContain('рухатися');
    expect(verbs('зібралися', 'uk')).toContain('зібратися');
    expect(verbs('вернувшегося', 'ru')).toContain('вернуться');
    expect(verbs('обсуждённая', 'ru')).toContain('обсудить');
    expect(verbs('переизберут', 'ru')).toContain('переизбрать');
  });
});

describe('aspectPartners', () => {
  it('pairs aspects by suffix and by prefix', () => {
    expect(aspectPartners('підписувати', 'uk')).toContain('підписати');
    expect(aspectPartners('захистити', 'uk')).toContain('захищати');
    expect(aspectPartners('написать', 'ru')).toContain('писать');
    expect(aspectPartners('договариваться', 'ru')).not.toContain('договариваться');
    expect(aspectPartners('sign', 'en')).toEqual([]);
  });
});

describe('spellingVariants', () => {
  it('offers в/у, older spelling, lost apostrophes, and the other English spelling', () => {
    expect(spellingVariants('учитель', 'uk')).toContain('вчитель');
    expect(spellingVariants('землї', 'uk')).toContain('землі');
    expect(spellingVariants('пять', 'uk')).toContain("п'ять");
    expect(spellingVariants('проект', 'uk')).toContain('проєкт');
    expect(spellingVariants('желанье', 'ru')).toContain('желание');
    expect(spellingVariants('organised', 'en')).toContain('organized');
  });
});
