import { describe, expect, it } from 'vitest';
import { freshLexicon } from '../../../../scripts/check-score.ts';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import {
  isUnrelated,
  unrelatedEvidence,
  unrelatedNames,
} from '../../../../src/core/check/words/unrelated.ts';

const knowledge = { lexicon: freshLexicon(), concepts: [] };
const read = (source: string, target: string): ReturnType<typeof readPair> =>
  readPair({ source: createPlainSide(source, 'uk'), target: createPlainSide(target, 'en') }, knowledge);

const bridge = [
  'Міська рада Харкова вирішила закрити старий міст через річку на ремонт до кінця літа, повідомив мер. Водіїв просять їздити через сусідній район.',
  'Kharkiv city council decided to close the old bridge over the river for repairs until the end of summer, the mayor said. Drivers are asked to go through the neighbouring district.',
] as const;
const school = [
  'Водночас у Харкові відкрили нову школу на шістсот учнів, збудовану коштом європейських партнерів. Перший урок там провів міністр освіти.',
  'Meanwhile, a new school for six hundred pupils, built with money of European partners, was opened in Kharkiv. The minister of education gave the first lesson there.',
] as const;

describe('pairs whose sides belong to different places', () => {
  it('are told although both speak of one city', () => {
    expect(isUnrelated(read(bridge[0], school[1]))).toBe(true);
    expect(isUnrelated(read(school[0], bridge[1]))).toBe(true);
  });

  it('are not those that render each other, freely too', () => {
    expect(isUnrelated(read(...bridge))).toBe(false);
    expect(isUnrelated(read(...school))).toBe(false);
    const free =
      'The crossing will stay shut all summer, the mayor of Kharkiv said after the council had voted.';
    expect(isUnrelated(read(bridge[0], free))).toBe(false);
  });

  it('are not those of which one side lacks a sentence', () => {
    const [first = ''] = bridge[1].split(' Drivers');
    expect(isUnrelated(read(bridge[0], first))).toBe(false);
  });

  it('are not sayings and greetings, which say something else as a whole', () => {
    expect(isUnrelated(read('Хай щастить тобі завжди, друже!', 'Break a leg out there, mate!'))).toBe(false);
  });
});

describe('the evidence on a pair', () => {
  it('has a finite number for each name, and none where a side says too little', () => {
    const evidence = unrelatedEvidence(read(...bridge));
    expect(evidence).toHaveLength(unrelatedNames.length);
    expect(evidence?.every(Number.isFinite)).toBe(true);
    expect(unrelatedEvidence(read('Так.', 'Yes.'))).toBeUndefined();
  });
});
