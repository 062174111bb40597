import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check, kindsOf } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const uk = (claimant: string): Side => ['uk', `${claimant} автобус стоїть на площі біля готелю.`];
const ru = (claimant: string): Side => ['ru', `${claimant} автобус стоит на площади у отеля.`];
const en = (claimant: string): Side => ['en', `${claimant} the bus is standing on the square by the hotel.`];

/** [title, source, target, kind, whether it must be found] */
const cases: readonly (readonly [string, Side, Side, string, boolean])[] = [
  ['an office left out', uk('За словами міністра,'), ['en', 'The bus is standing on the square by the hotel.'], 'attribution/dropped', true],
  ['an office put in', ['ru', 'Автобус стоит на площади у отеля.'], en('According to the minister,'), 'attribution/dropped', true],
  ['a name left out', uk('На думку Коваля,'), ['ru', 'Автобус стоит на площади у отеля.'], 'attribution/dropped', true],
  ['a name left out is no lone name besides', uk('На думку Коваля,'), ['ru', 'Автобус стоит на площади у отеля.'], 'name', false],
  ['said in passing and left out', uk('Як повідомив міністр,'), ['en', 'The bus is standing on the square by the hotel.'], 'attribution/dropped', true],
  ['said behind the claim and left out', ['en', 'The bus is standing on the square by the hotel, the minister said.'], ['uk', 'Автобус стоїть на площі біля готелю.'], 'attribution/dropped', true],
  ['a claim in other words', uk('За словами міністра,'), en('The minister said'), 'attribution', false],
  ['a claim that somebody learned', uk('За інформацією сайту,'), ['en', 'The website has learned that the bus is standing on the square by the hotel.'], 'attribution', false],
  ['the same claimant', uk('За словами міністра,'), en('According to the minister,'), 'attribution', false],
  ['the same claimant in a near language', uk('За словами міністра,'), ru('По словам министра,'), 'attribution', false],
  ['a pronoun', uk('За його словами,'), en('According to him,'), 'attribution', false],
  ['a pronoun for a name', uk('За словами Коваля,'), en('According to him,'), 'attribution', false],
  ['letters for words', uk('За даними Міністерства автобусів,'), en('According to the MB,'), 'attribution', false],
  ['“he said” once more', ['en', 'The bus is standing on the square by the hotel, he said.'], ['uk', 'Автобус стоїть на площі біля готелю.'], 'attribution', false],
  ['a headline with a colon', uk('Міністр заявив, що'), ['ru', 'Министр: автобус стоит на площади у отеля.'], 'attribution', false],
  ['another claimant', uk('За словами міністра,'), en('According to reporters of the town,'), 'attribution/claimant', true],
  ['another claimant, the other way', en('According to reporters of the town,'), uk('За словами міністра,'), 'attribution/claimant', true],
  ['another office is told as that', uk('За словами президента,'), en('According to the governor,'), 'attribution/claimant', false],
  ['claimants exchanged', ['uk', 'За словами міністра, зала порожня, а за словами журналіста, автобус стоїть біля готелю.'], ['en', 'According to the journalist, the hall is empty, and according to the minister, the bus is standing by the hotel.'], 'attribution/claimant', true],
  ['two claimants in their places', ['uk', 'За словами міністра, зала порожня, а за словами журналіста, автобус стоїть біля готелю.'], ['en', 'According to the minister, the hall is empty, and according to the journalist, the bus is standing by the hotel.'], 'attribution', false],
  ['believed against confirmed', ['uk', 'Міністр вважає, що автобус стоїть біля готелю.'], ['en', 'The minister confirmed that the bus is standing by the hotel.'], 'attribution/confirmed', true],
  ['confirmed against believed', ['uk', 'Міністр підтвердив, що автобус стоїть біля готелю.'], ['ru', 'Министр считает, что автобус стоит у отеля.'], 'attribution/confirmed', true],
  ['a suspect is no suspicion', ['ru', 'Журналисты считают, что подозреваемый ждёт автобус.'], ['en', 'Reporters confirmed the suspect is waiting for the bus.'], 'attribution/confirmed', true],
  ['believed on both sides', ['uk', 'Міністр вважає, що автобус стоїть біля готелю.'], ['en', 'The minister thinks the bus is standing by the hotel.'], 'attribution', false],
  ['proved in another sense', ['uk', 'Міністр вважає, що автобус стоїть біля готелю.'], ['en', 'The bus by the hotel proved a success for the minister.'], 'attribution/confirmed', false],
  ['convinced and believed', ['uk', 'Міністр підтвердив, що він переконаний: автобус стоїть біля готелю.'], ['en', 'The minister believes the bus is standing by the hotel.'], 'attribution/confirmed', false],
]; // prettier-ignore

describe('whose claim it is', () => {
  it.each(cases)('%s', (_, source, target, kind, isFound) => {
    const found = kindsOf(check(source, target)).filter((one) => one.startsWith(kind));
    expect(found.length > 0).toBe(isFound);
  });
});
