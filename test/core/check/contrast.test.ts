import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, kind told; empty = none] */
const cases: readonly (readonly [string, Side, Side, string])[] = [
  ['civilians for soldiers', ['uk', 'Обстріл убив п’ятьох цивільних.'], ['en', 'The shelling killed five soldiers.'], 'contrast-side'],
  ['drones for missiles', ['uk', 'Росіяни запустили вісім дронів.'], ['en', 'The Russians launched eight missiles.'], 'contrast-weapon'],
  ['hostages for prisoners', ['ru', 'Освободили троих заложников.'], ['en', 'Three prisoners were released.'], 'contrast-captivity'],
  ['wounded for killed', ['uk', 'Поранено двох людей.'], ['en', 'Two people were killed.'], 'contrast-harm'],
  ['regiments for brigades', ['ru', 'Перебросили два полка.'], ['en', 'Two brigades were moved.'], 'contrast-unit'],
  ['between Ukrainian and Russian', ['uk', 'Загинули троє поліцейських.'], ['ru', 'Погибли трое военных.'], 'contrast-side'],
  ['platoons for battalions', ['uk', 'Перекинули два взводи.'], ['en', 'Two battalions were moved.'], 'contrast-unit'],
  ['grenades for missiles', ['ru', 'Нашли три гранаты: две гранаты и гранату.'], ['en', 'Three missiles were found.'], 'contrast-weapon'],
  ['in one language', ['en', 'Two judges were dismissed.'], ['en', 'Two prosecutors were dismissed.'], 'contrast-court'],
  ['a degree', ['ru', 'Поставки немного сократились.'], ['en', 'Deliveries fell sharply.'], 'contrast-extent'],
  ['roughly and exactly', ['uk', 'Зібралося приблизно 300 людей.'], ['en', 'Exactly 300 people gathered.'], 'contrast-rough'],
  ['soldiers by another word', ['uk', 'Загинули п’ятеро військових.'], ['en', 'Five troops died.'], ''],
  ['shells that English calls missiles', ['uk', 'Написи на снарядах.'], ['en', 'Writing on the missiles.'], ''],
  ['both on both sides', ['uk', 'Загинули цивільні й солдати.'], ['en', 'Soldiers and civilians died.'], ''],
  ['one side says more', ['uk', 'Загинули цивільні.'], ['en', 'Civilians and soldiers died.'], ''],
  ['a stretch too far apart', ['uk', 'Цивільні виїхали з міста вранці, а потім довго чекали в полі біля дороги, доки по них не приїхали.'], ['en', 'They left the city in the morning and then waited for a long time in a field by the road until they were met by soldiers.'], ''],
]; // prettier-ignore

describe('words in each other’s place', () => {
  it.each(cases)('%s', (_title, source, target, kind) => {
    const told = (found: ReturnType<typeof check>): (string | undefined)[] =>
      found.filter(({ checkId }) => checkId === 'contrast').map((issue) => issue.kind);
    const expected = kind === '' ? [] : [kind];
    expect(told(check(source, target))).toEqual(expected);
    expect(told(check(target, source))).toEqual(expected);
  });
});
