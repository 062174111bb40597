import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Pair = readonly [KnownLanguage, string, KnownLanguage, string];

const told = ([from, source, to, target]: Pair): number =>
  check([from, source], [to, target]).filter(({ category }) => category === 'loaded').length;
const turned = ([from, source, to, target]: Pair): Pair => [to, target, from, source];

const different: readonly Pair[] = [
  ['en', 'The bridge was built before WW2.', 'uk', 'Міст збудували до Другої світової спецоперації.'],
  ['en', 'He studies naval warfare.', 'ru', 'Он изучает морские спецоперации.'],
  ['en', 'An anti-refugee march was stopped.', 'uk', 'Марш проти нелегалів зупинили.'],
  ['uk', 'Площею йшла група бунтівників.', 'ru', 'По площади шла группа протестующих.'],
  ['ru', 'Теракт в порту расследуют.', 'en', 'The gunmen attack in the port is under investigation.'],
  ['uk', 'Теракт у порту розслідують.', 'en', 'The gunmen attack in the port is under investigation.'],
];
const same: readonly Pair[] = [
  ['en', 'The bridge was built before WW2.', 'uk', 'Міст збудували до Другої світової війни.'],
  ['en', 'An anti-refugee march was stopped.', 'ru', 'Марш против беженцев остановили.'],
  ['uk', 'Теракт у порту розслідують.', 'en', 'The terrorist attack in the port is under investigation.'],
  ['uk', 'Теракт у порту розслідують.', 'ru', 'Теракт в порту расследуют.'],
];

describe('words that take sides', () => {
  it.each(different)('tells another choice: %s «%s», %s «%s»', (...pair) => {
    expect([told(pair), told(turned(pair))]).toEqual([1, 1]);
  });
  it.each(same)('says nothing of the same choice: %s «%s», %s «%s»', (...pair) => {
    expect([told(pair), told(turned(pair))]).toEqual([0, 0]);
  });
});
