import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, Cyrillic side, English side, kinds of findings about acronyms] */
const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  ['letters carried over one by one', ['ru', 'Больным с СППК назначили диету.'], ['en', 'Patients with SPPK were put on a diet.'], ['copied']],
  ['letters that both languages are known to share', ['uk', 'Речник СБУ підтвердив затримання.'], ['en', 'An SBU spokesman confirmed the arrest.'], []],
  ['a known acronym in its English form', ['uk', 'Пацієнтові зробили МРТ.'], ['en', 'The patient was given an MRI scan.'], []],
  ['a known acronym left in Latin', ['en', 'The patient had an MRI yesterday.'], ['uk', 'Учора пацієнтові зробили MRI.'], ['latin']],
  ['a broadcaster keeps its Latin letters', ['en', 'The BBC showed the interview.'], ['uk', 'Інтерв’ю показала BBC.'], []],
  ['Latin letters beside a Latin name', ['en', 'The film was made by MRI Pictures.'], ['uk', 'Фільм зняла MRI Pictures.'], []],
  ['letters of unknown words differ by language', ['ru', 'Больным с СППК назначили диету.'], ['en', 'Patients with TWQS were put on a diet.'], []],
  ['other letters than the known ones', ['en', 'The IS fighters left the town.'], ['ru', 'Боевики ИЩ покинули город.'], ['other']],
  ['a body in the place of another', ['uk', 'Речник СБУ підтвердив затримання.'], ['en', 'An FSB spokesman confirmed the arrest.'], ['other']],
  ['a country spelled out', ['uk', 'Делегація США чекала на ZQX.'], ['en', 'The American delegation waited for ZQX.'], []],
  ['letters in brackets of other words', ['ru', 'Описан синдром передней стенки живота (СПСЖ).'], ['en', 'The anterior abdominal wall syndrome (SPWQ) is described.'], ['unfitting']],
  ['letters in brackets of their own words', ['ru', 'Описан синдром передней стенки живота (СПСЖ).'], ['en', 'The anterior abdominal wall syndrome (AAWS) is described.'], []],
  ['hyphenated words before the brackets', ['ru', 'Создан популяционный регистр больных (ПРБ).'], ['en', 'A population-based patient registry (PPR) was set up.'], []],
  ['one acronym in two forms', ['ru', 'Группы с ЩЖТ и без ЩЖТ сравнили.'], ['en', 'Groups with QXR and without QRX were compared.'], ['unsteady']],
  ['two acronyms in one form', ['en', 'Both QXR and QWR were measured.'], ['ru', 'Измерили и ЩЖТ, и ЩЖТ.'], ['unsteady']],
  ['a headline in capitals', ['uk', 'УРЯД СХВАЛИВ НОВИЙ БЮДЖЕТ КРАЇНИ'], ['en', 'GOVERNMENT APPROVES NEW BUDGET'], []],
  ['what reads as a word is carried over so', ['en', 'The ZARO party won.'], ['uk', 'Партія ЗАРО перемогла.'], []],
  ['letters that medicine shares by chance', ['ru', 'Описаны больные с ФМД артерий.'], ['en', 'Patients with FMD of arteries are described.'], []],
  ['an office that keeps its letters', ['uk', 'Агенти АТФ обшукали склад.'], ['en', 'ATF agents searched the warehouse.'], []],
  ['letters of medicine carried over', ['ru', 'Больным с ХПН назначили диету.'], ['en', 'Patients with HPN were put on a diet.'], ['copied']],
  ['letters of medicine left in Latin', ['en', 'The COPD and GERD groups were compared.'], ['uk', 'Порівняли групи з ХОЗЛ і GERD.'], ['latin']],
  ['Roman numbers', ['uk', 'За часів Карла XII.'], ['en', 'In the days of Charles XII.'], []],
]; // prettier-ignore

describe('acronyms', () => {
  it.each(cases)('%s', (_title, left, right, kinds) => {
    const found = (source: Side, target: Side): (string | undefined)[] =>
      check(source, target)
        .filter((issue) => issue.checkId === 'acronym')
        .map((issue) => issue.kind);
    expect(found(left, right)).toEqual(kinds);
    // Which side is the original changes nothing.
    expect(found(right, left)).toEqual(kinds);
  });

  it('marks both places and stays folded', () => {
    const [issue] = check(['ru', 'Больным с СППК назначили диету.'], ['en', 'Patients with SPPK were fed.']);
    expect(issue).toMatchObject({
      category: 'terminology',
      tier: 'more',
      severity: 'minor',
      source: [{ startOffset: 10, endOffset: 14 }],
      target: [{ startOffset: 14, endOffset: 18 }],
    });
  });
});
