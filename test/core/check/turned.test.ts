import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check, kindsOf } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, kind, whether it must be found] */
const cases: readonly (readonly [string, Side, Side, string, boolean])[] = [
  ['far from against plain', ['uk', 'Зала далека від порожньої.'], ['en', 'The hall is empty.'], 'negation/lost', true],
  ['far from on both sides', ['uk', 'Зала далека від порожньої.'], ['en', 'The hall is far from empty.'], 'negation', false],
  ['far from against not', ['en', 'The hall is far from empty.'], ['ru', 'Зал вовсе не пустой.'], 'negation', false],
  ['far from a place', ['en', 'The hotel is far from the capital.'], ['uk', 'Готель далеко від столиці.'], 'negation', false],
  ['stopped short of against plain', ['uk', 'Президент підписав угоду.'], ['en', 'The president stopped short of signing the agreement.'], 'negation/added', true],
  ['stopped short of against not', ['uk', 'Президент не підписав угоду.'], ['en', 'The president stopped short of signing the agreement.'], 'negation', false],
  ['stopped short of against nearly', ['ru', 'Президент почти подписал соглашение.'], ['en', 'The president stopped short of signing the agreement.'], 'negation', false],
  ['anything but', ['en', 'The hall was anything but empty.'], ['uk', 'Зала була порожньою.'], 'negation/lost', true],
  ['without against after', ['uk', 'Угоду підписали без переговорів.'], ['en', 'The agreement was signed after talks.'], 'negation/lost', true],
  ['without against with', ['en', 'The agreement was signed without the delegation.'], ['ru', 'Соглашение подписали с делегацией.'], 'negation/lost', true],
  ['without on both sides', ['uk', 'Угоду підписали без переговорів.'], ['en', 'The agreement was signed without talks.'], 'negation', false],
  ['without said by a verb', ['uk', 'Місто лишилося без автобусів.'], ['en', 'The city lost its buses.'], 'negation', false],
  ['out of the question against possible', ['en', 'Surrender is out of the question.'], ['uk', 'Капітуляція можлива.'], 'negation/lost', true],
  ['out of the question said as impossible', ['en', 'Surrender is out of the question.'], ['ru', 'Капитуляция невозможна.'], 'negation', false],
  ['no talk of it', ['uk', 'Про капітуляцію не може бути й мови.'], ['en', 'Surrender is out of the question.'], 'negation', false],
  ['ruled out on both sides', ['ru', 'Министр исключил капитуляцию.'], ['en', 'The minister ruled out surrender.'], 'negation', false],
  ['ruled out against not ruled out', ['en', 'The minister ruled out surrender.'], ['uk', 'Міністр не виключив капітуляції.'], 'negation/added', true],

  ['a polite question', ['uk', 'Ви не чекали автобус?'], ['en', 'Were you waiting for the bus?'], 'negation', false],
  ['a negation in a statement', ['uk', 'Ви не чекали автобус.'], ['en', 'You were waiting for the bus.'], 'negation', true],
  ['“isn’t just”', ['uk', 'Це не просто угода.'], ['en', 'This isn’t just an agreement.'], 'negation', false],
  ['a number behind “No”', ['uk', 'Журналісти чекали біля будинку 10.'], ['en', 'Reporters waited at No 10.'], 'negation', false],
  ['a name that looks like a negation', ['uk', 'Пошуки Ніколи Буллі тривають.'], ['ru', 'Поиски Николы Булли продолжаются.'], 'negation', false],
  ['a warning not to', ['ru', 'Министр предостерёг делегацию от переговоров.'], ['en', 'The minister told the delegation not to enter talks.'], 'negation', false],
  ['silence', ['uk', 'Міністр промовчав.'], ['en', 'The minister did not say anything.'], 'negation', false],
  ['a lack', ['ru', 'Автобусов не хватает.'], ['en', 'Buses run short.'], 'negation', false],
  ['what ends, denied, against what goes on', ['uk', 'Делегація не зупиниться.'], ['en', 'The delegation will keep going.'], 'negation', false],
  ['“not until” contracted', ['uk', 'Журналісти увійшли лише ввечері.'], ['en', 'It wasn’t until the evening that the reporters entered.'], 'negation', false],
  ['“not … nor”', ['en', 'The minister did not accept the proposal, nor that of the new delegation.'], ['uk', 'Міністр не прийняв пропозиції, як і нової делегації.'], 'negation', false],
  ['what changes, denied, against what stays', ['uk', 'Банк не змінив ставку.'], ['en', 'The bank held its rate.'], 'negation', false],
  ['“not the” where others are told of', ['uk', 'Тон відрізняє нас від інших, і це інші журналісти.'], ['en', 'It is not the tone, and these are other reporters.'], 'negation/added', true],
  ['“not the” against another', ['uk', 'Сьогодні тон зовсім інший.'], ['en', 'Today it is not the tone.'], 'negation', false],
  ['so far not, against what is still done', ['uk', 'Уряд поки що не визначився.'], ['en', 'The government is still deciding.'], 'negation', false],
  ['so far not, against “yet to”', ['uk', 'Суд поки що не оголосив вироку.'], ['en', 'The court has yet to announce its verdict.'], 'negation', false],
  ['so far not, against plain', ['uk', 'Президент поки що не підписав угоду.'], ['en', 'The president signed the agreement.'], 'negation/lost', true],
  ['not in the last place', ['uk', 'Чекали журналісти, не в останню чергу нові.'], ['en', 'Reporters waited, the new ones not least.'], 'negation', false],
  ['a common word in marks that opens its sentence', ['en', 'The reporters waited.'], ['ru', '«Журналисты» ждали.'], 'quotation/marks-added', true],

  ['done against to come', ['en', 'The minister has signed the agreement.'], ['uk', 'Міністр підпише угоду.'], 'tense', true],
  ['what will have been done', ['en', 'When the minister has signed the agreement, the talks will begin.'], ['uk', 'Коли міністр підпише угоду, почнуться переговори.'], 'tense', false],

  ['the present behind “till”', ['en', 'The talks are not over till the minister signs.'], ['uk', 'Переговори не буде завершено, доки міністр не підпише.'], 'tense', false],
  ['what a poll found', ['en', 'A new agreement found reporters waiting in the city.'], ['uk', 'За новою угодою, журналісти чекають у місті.'], 'tense', false],
  ['a copula of another clause', ['en', 'With the talks on hold, the delegation is waiting.'], ['ru', 'Поскольку заседание было отложено, делегация ждёт.'], 'tense', false],
  ['many times against never', ['ru', 'Министр неоднократно приезжал.'], ['en', 'The minister never came.'], 'mistranslation/relation-frequency', true],
  ['many times in other words', ['uk', 'Міністр не раз приїжджав.'], ['en', 'The minister came several times.'], 'mistranslation/relation', false],
  ['rarely against often', ['uk', 'Міністр рідко приїжджав.'], ['en', 'The minister often came.'], 'mistranslation/relation-frequency', true],
  ['never said by a particle', ['uk', 'Міністр ніколи не приїжджав.'], ['en', 'The minister did not come.'], 'mistranslation/relation', false],
  ['until against after', ['uk', 'Поки переговори не закінчаться, делегація чекатиме.'], ['en', 'After the talks end, the delegation will wait.'], 'mistranslation/relation-limit', true],
  ['until against when', ['ru', 'Пока не закончатся переговоры, делегация ждёт.'], ['uk', 'Коли закінчаться переговори, делегація чекає.'], 'mistranslation/relation-limit', true],
  ['until said as before', ['uk', 'Делегація чекатиме, поки переговори не закінчаться.'], ['en', 'The delegation will wait before the talks end.'], 'mistranslation/relation-limit', false],
  ['not until said as only after', ['en', 'The delegation will not go until the talks end.'], ['uk', 'Делегація поїде лише після переговорів.'], 'mistranslation/relation-limit', false],
  ['without proof on one side', ['uk', 'Міністр сказав про капітуляцію.'], ['ru', 'Министр голословно сказал о капитуляции.'], 'modality/relation-unproved', true],

  ['a spokesman against the one spoken for', ['ru', 'Пресс-секретарь президента приехал.'], ['uk', 'Президент приїхав.'], 'mistranslation/office-spokesperson', true],
  ['a spokesman on both sides', ['ru', 'Пресс-секретарь президента приехал.'], ['uk', 'Прессекретар президента приїхав.'], 'mistranslation/office', false],
  ['a deputy chairman of the government', ['ru', 'Заместитель председателя правительства приехал.'], ['en', 'The prime minister came.'], 'mistranslation/office-deputy', true],

  ['blame against praise', ['ru', 'Он назвал министра «предателем».'], ['uk', 'Він назвав міністра «героєм».'], 'quotation/words', true],
  ['blame in other words', ['ru', 'Он назвал министра «предателем».'], ['en', 'He called the minister a “fraud”.'], 'quotation/words', false],
  ['praise turned round', ['uk', 'Він назвав угоду «не геройською».'], ['en', 'He called the agreement “cowardly”.'], 'quotation/words', false],
  ['an operation for an invasion', ['en', 'Since the invasion the delegation has waited.'], ['ru', 'С начала операции делегация ждёт.'], 'loaded', true],
  ['an invasion and an operation on both sides', ['en', 'Since the invasion the operation has gone on.'], ['ru', 'С начала вторжения операция продолжается.'], 'loaded', false],
  ['joined for annexed', ['en', 'The city was annexed.'], ['ru', 'Город был присоединён.'], 'loaded', true],
]; // prettier-ignore

describe('what turns a claim without a particle', () => {
  it.each(cases)('%s', (_title, source, target, kind, isTold) => {
    const found = kindsOf(check(source, target)).filter((one) => one.startsWith(kind));
    if (isTold) expect(found.length).toBeGreaterThan(0);
    else expect(found).toEqual([]);
  });
});

describe('a sentence of many names', () => {
  it('is no headline as long as its everyday words have no capitals', () => {
    const found = check(
      ['en', 'The talks in Sablukov and Shubin were accepted by Kovalenko.'],
      ['uk', 'Переговори в Саблукові та Дригайлові прийняв Коваленко.'],
    );
    expect(kindsOf(found).filter((one) => one.startsWith('name'))).toEqual(['name/replaced']);
  });
});
