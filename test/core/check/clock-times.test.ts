import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check, kindsOf } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const uk = (time: string): Side => ['uk', `Автобус приїхав ${time}.`];
const ru = (time: string): Side => ['ru', `Автобус приехал ${time}.`];
const en = (time: string): Side => ['en', `The bus arrived ${time}.`];

/** [source, target, whether the times differ] */
const cases: readonly (readonly [Side, Side, boolean])[] = [
  [uk('о 03:45'), en('at 0345 GMT'), false],
  [uk('о 03:45'), en('at 0445 GMT'), true],
  [ru('в 02:00 по Гринвичу'), en('at 0200GMT'), false],
  [ru('в 02:00 по Гринвичу'), en('at 0300GMT'), true],
  [uk('о 15:30'), en('at 1530 hours'), false],
  [uk('о 15:30'), en('at 1630 hours'), true],
  [uk('після 09:30'), en('after 0930 hours'), false],
  [uk('за 2000 годин'), en('in 2000 hours'), false],
  [uk('після 1500 годин'), en('after 1500 hours'), false],
  [uk('через близько 1200 годин'), en('after about 1200 hours'), false],
  [uk('у 2015 році'), en('in 2015'), false],
  [ru('в 20:15 МСК'), en('at 2015 Moscow time'), false],
  [uk('о 15:45 за Києвом'), en('at 15.45 Kyiv time'), false],
  [uk('о 15:45 за Києвом'), en('at 15.15 Kyiv time'), true],
  [uk('о 15-45'), en('at 3:45 p.m.'), false],
  [uk('о 15-45'), ru('в 16:45'), true],
  [uk('о 15:45 (місцевого часу)'), en('at 3:45 p.m. (local time)'), false],
  [ru('в 3:45 утра'), en('at 3.45am'), false],
  [ru('в 3:45 утра'), en('at 3.15am'), true],
];

describe('times of day in figures', () => {
  it.each(cases)('%s and %s differ: %s', (source, target, areTwo) => {
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const) {
      const found = kindsOf(check(a, b)).filter((kind) => kind.startsWith('number'));
      expect(found.length > 0).toBe(areTwo);
    }
  });
});
