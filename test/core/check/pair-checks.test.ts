import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/core/model.ts';
import type { Concept, KnownLanguage } from '../../../src/core/model.ts';
import { check, kindsOf, smallKnowledge, smallLexicon } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, findings with weight] */
const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  ['equal numbers in digits and words agree', ['uk', 'Делегація чекала три дні.'], ['en', 'The delegation waited 3 days.'], []],
  ['number words that differ', ['uk', 'Делегація чекала три дні.'], ['en', 'The delegation waited four days.'], ['number']],
  ['a magnitude that differs', ['uk', 'Угода на 3,5 млн доларів.'], ['en', 'An agreement for $3.5 billion.'], ['unit/magnitude']],
  ['a currency that differs', ['uk', 'Угода на 11 мільйонів фунтів.'], ['en', 'An agreement for $11million.'], ['unit/currency']],
  ['a converted measure agrees', ['uk', 'Місто за 100 км від столиці.'], ['en', 'A city 62.1 miles from the capital.'], []],
  ['a converted number with the old unit differs', ['uk', 'Місто за 100 км від столиці.'], ['en', 'A city 62.1 kilometres from the capital.'], ['number']],
  ['months that differ', ['uk', 'Переговори тривали до червня.'], ['en', 'The talks lasted until July.'], ['date/month']],
  ['adjectives name months too', ['uk', 'Після червневих переговорів.'], ['en', "After June's talks."], []],
  ['weekdays that differ', ['ru', 'В среду министр приехал в город.'], ['en', 'On Friday the minister came to the city.'], ['date/weekday']],
  ['«средой» inside prose is no weekday', ['ru', 'Город стал новой средой.'], ['en', 'The city became a new environment.'], []],
  ['a negation that was lost', ['uk', 'Президент не підписав угоду.'], ['en', 'The president signed the agreement.'], ['negation/lost']],
  ['a negation that was added', ['uk', 'Президент підписав угоду.'], ['en', 'The president did not sign the agreement.'], ['negation/added']],
  ['negative concord is one negation', ['uk', 'Ніхто ніколи не підписував угоду.'], ['en', 'Nobody ever signed the agreement.'], []],
  ['«без жодних» and «без каких-либо» are one negation each', ['uk', 'Делегація прийняла угоду без жодних пропозицій.'], ['ru', 'Делегация приняла соглашение без каких-либо предложений.'], []],
  ['a length goes with a length before it goes with a time', ['uk', 'Засідання тривало двадцять хвилин, автобус стояв за сорок метрів.'], ['en', 'The meeting lasted forty minutes, the bus waited 40 metres away.'], ['number']],
  ['a declined adjective has no Russian form', ['uk', 'Міністр чекав біля Верхньодолинської площі.'], ['en', 'The minister waited near Verkhnedolinskoy square.'], []],
  ['“not only” negates nothing', ['uk', 'Міністр і президент підписали угоду.'], ['en', 'Not only the minister but the president signed the agreement.'], []],
  ['«поки не» is until', ['uk', 'Делегація чекала, поки президент не підписав угоду.'], ['en', 'The delegation waited until the president signed the agreement.'], []],
  ['what is impossible cannot be done', ['uk', 'Неможливо вести плідні переговори з новою делегацією.'], ['en', 'He says that you cannot have talks like these with the new delegation.'], []],
  ['a pronoun without its particle', ['en', 'Nobody signed the agreement.'], ['uk', 'Ніхто підписав угоду.'], ['negation/concord']],
  ['a verb of refusal may stand for a negation', ['uk', 'Президент не прийняв пропозицію.'], ['en', 'The president refused to accept the proposal.'], []],
  ['a statement that became a question', ['uk', 'Президент підписав угоду.'], ['en', 'Did the president sign the agreement?'], ['question']],
  ['an editorial remark in brackets', ['uk', 'Міністр підписав угоду.'], ['en', 'The minister signed the agreement (organisation banned in Russia — Ed.).'], ['editorial']],
  ['a bracket that a law asks for', ['uk', 'Міністр підписав угоду.'], ['ru', 'Министр (признан в РФ иностранным агентом) подписал соглашение.'], ['editorial']],
  ['a footnote that a law asks for', ['ru', 'Министр подписал соглашение.'], ['en', 'The minister* signed the agreement. *Designated as extremist in Russia.'], ['editorial']],
  ['an author’s own bracket stays', ['uk', 'Міністр (новий) підписав угоду.'], ['en', 'The minister (a new one) signed the agreement.'], []],
  ['a sentence left untranslated', ['uk', 'Президент підписав нову угоду ввечері.'], ['en', 'Президент підписав нову угоду ввечері.'], ['untranslated/sentence']],
  ['Russian inside Ukrainian', ['en', 'The minister waited. The president signed a new agreement this evening.'], ['uk', 'Міністр чекав. Президент подписал новое соглашение этим вечером, который был поздним.'], ['wrong-language/other-language']],
  ['alphabets mixed in one word', ['en', 'The minister waited.'], ['uk', 'Мiнiстр чекав.'], ['wrong-language/mixed-alphabet']],
  ['a reporting verb that doubts', ['uk', 'Угоду підписано, сказав міністр.'], ['en', 'The agreement is signed, the minister claimed.'], ['attribution/stance']],
  ['wording that takes sides', ['uk', 'Війна триває.'], ['en', 'The special operation continues.'], ['loaded']],
  ['a name in the place of another', ['uk', 'Президент Роберт Мельничук підписав угоду.'], ['en', 'President Robert Sanders signed the agreement.'], ['name/replaced']],
  ['one name spelled two ways', ['uk', 'Джонсон чекав. Потім Джонсон підписав угоду.'], ['en', 'Johnson waited. Then Jahnson signed the agreement.'], ['name/inconsistent']],
  ['a name by its Russian form', ['uk', 'Міністр Володимир Гаврилишин чекав.'], ['en', 'Minister Vladimir Gavrilishin waited.'], ['name/via-russian', 'name/via-russian']],
  ['a name by a Ukrainian system', ['uk', 'Міністр Володимир Гаврилишин чекав.'], ['en', 'Minister Volodymyr Havrylyshyn waited.'], []],
  ['words in marks that lost them', ['uk', 'Міністр сказав: «Ми прийняли нову пропозицію делегації ввечері».'], ['en', 'The minister said we accepted the new proposal of the delegation in the evening.'], ['quotation/marks-lost']],
  ['a quotation that breaks off', ['uk', '«Ми прийняли пропозицію нової делегації», – сказав міністр.'], ['en', '“We accepted the proposal of the” the minister said.'], ['quotation/broken-off']],
  ['a word written twice', ['uk', 'Президент підписав угоду.'], ['en', 'The president signed the agreement agreement.'], ['duplication/repeated']],
  ['an opposite', ['uk', 'Міністр приїхав пізнього вечора до міста.'], ['en', 'The minister arrived in the early evening in the city.'], ['mistranslation/antonym']],
  ['a deputy who became the minister', ['uk', 'Заступник міністра підписав угоду.'], ['en', 'The minister signed the agreement.'], ['mistranslation/office-deputy']],
  ['certainty that was lost', ['uk', 'Президент повинен підписати угоду.'], ['en', 'The president may sign the agreement.'], ['modality']],
]; // prettier-ignore

describe('checkPair', () => {
  it.each(cases)('%s', (_title, source, target, expected) => {
    const found = kindsOf(check(source, target)).filter(
      (kind) => !kind.startsWith('omission') || expected.includes(kind),
    );
    expect(found).toEqual(expected);
  });

  it('finds the sentence that was dropped and points at it', () => {
    const dropped =
      'Автобус стояв на площі, журналісти чекали ввечері біля готелю, зала засідання стояла порожня.';
    const issues = check(
      ['uk', `Президент підписав угоду. ${dropped} Делегація приїхала до столиці.`],
      ['en', 'The president signed the agreement. The delegation arrived in the capital.'],
    );
    const omission = issues.find((issue) => issue.category === 'omission');
    expect(omission).toMatchObject({ kind: 'sentence', severity: 'major' });
    const [span] = omission!.source;
    expect(span!.startOffset).toBeGreaterThan(20);
    expect(span!.endOffset).toBeLessThanOrEqual(26 + dropped.length);
  });

  it('keeps silent inside marked stretches and never says critical', () => {
    for (const [, source, target] of cases) {
      for (const issue of check(source, target)) {
        expect(['major', 'minor', 'info']).toContain(issue.severity);
        for (const [spans, text] of [
          [issue.source, source[1]],
          [issue.target, target[1]],
        ] as const) {
          for (const span of spans) {
            expect(span.startOffset).toBeLessThanOrEqual(span.endOffset);
            expect(span.endOffset).toBeLessThanOrEqual(text.length);
          }
        }
      }
    }
  });

  it('gives the same findings for the same pair', () => {
    for (const [, source, target] of cases) expect(check(source, target)).toEqual(check(source, target));
  });

  it('answers odd input without findings of its own making', () => {
    for (const text of ['', ' ', '🙂🙂', '…', '«', '—', '漢字', 'אבג', '1'.repeat(400)]) {
      expect(() => check(['uk', text], ['en', text])).not.toThrow();
      expect(check(['uk', text], ['uk', text])).toEqual([]);
    }
  });

  it('follows the termbase in every form of a word', () => {
    const concept: Concept = {
      id: asId('c'),
      definition: '',
      terms: [
        { id: asId('1'), language: 'uk', text: 'капітуляція', status: 'preferred' },
        { id: asId('2'), language: 'en', text: 'surrender', status: 'preferred' },
        { id: asId('3'), language: 'en', text: 'capitulation', status: 'forbidden' },
      ],
    };
    const knowledge = { lexicon: smallLexicon, concepts: [concept] };
    const bad = check(
      ['uk', 'Міністр говорив про капітуляцію.'],
      ['en', 'The minister spoke of capitulation.'],
      knowledge,
    );
    const good = check(
      ['uk', 'Міністр говорив про капітуляцію.'],
      ['en', 'The minister spoke of surrender.'],
      knowledge,
    );
    expect(kindsOf(bad)).toEqual(['terminology/forbidden']);
    expect(kindsOf(good)).toEqual([]);
  });

  it('compares two versions in one language word by word', () => {
    const kinds = (source: string, target: string): string[] =>
      check(['en', source], ['en', target], smallKnowledge).map(
        (issue) => `${issue.category}/${issue.kind ?? ''}`,
      );
    expect(kinds('The defence minister organised talks.', 'The defense minister organized talks.')).toEqual([
      'usage/',
    ]);
    expect(kinds('The minister said he would sign.', 'The minister claimed he would sign.')).toContain(
      'attribution/stance',
    );
    expect(kinds('The old minister signed.', 'The minister signed.')).toContain('omission/words');
    expect(kinds('The president must sign it.', 'The president may sign it.')).toContain('modality/words');
  });
});
