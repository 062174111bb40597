import { describe, expect, it } from 'vitest';
import { currentGazetteer, freshLexicon, runPair } from '../../../scripts/check-score.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

const knowledge = { lexicon: freshLexicon(), gazetteer: currentGazetteer(), concepts: [] };

type Side = readonly [KnownLanguage, string];

/** Findings of the kinds looked at here, as `category/kind «words»`. */
function told([from, source]: Side, [to, target]: Side): string[] {
  return runPair([source, target], [from, to], knowledge)
    .filter(({ kind = '' }) => /^(?:frame|kin|letters|spacing|calque)$/.test(kind))
    .map(({ category, kind, target: [span] }) => {
      const words = span === undefined ? '' : target.slice(span.startOffset, span.endOffset);
      return `${category}/${kind} ${words}`;
    });
}

/** [title, source, target, findings] */
const cases: readonly (readonly [string, Side, Side, readonly string[]])[] = [
  ['letters behind what they name', ['ru', 'Настроение оценивали по опроснику ЩМЖ.'], ['en', 'Mood was measured by the questionnaire QMJ.'], ['usage/frame questionnaire QMJ']],
  ['letters before what they name', ['ru', 'Настроение оценивали по опроснику ЩМЖ.'], ['en', 'Mood was measured by the QMJ questionnaire.'], []],
  ['a verb that wants a noun', ['uk', 'Новий сайт дозволяє обрати місце.'], ['en', 'The new site allows to choose a seat.'], ['usage/frame allows to choose']],
  ['a verb whose noun stands before', ['uk', 'Питання в тому, що закон дозволяє робити.'], ['en', 'The question is what the law allows to happen.'], []],
  ['letters that begin what follows', ['uk', 'Такого масштабу чиновники ООН ще не бачили.'], ['en', 'It was on a scale UN officials had never seen.'], []],
  ['things that a third one is made of', ['uk', 'Це гра в карти й кості.'], ['en', 'It is a cards and dice game.'], []],
  ['a verb that has its noun', ['uk', 'Новий сайт дозволяє обрати місце.'], ['en', 'The new site allows you to choose a seat.'], []],
  ['months of life behind an age', ['ru', 'Осмотрели детей 6—12 месяцев жизни.'], ['en', 'Children aged 6-12 months of life were examined.'], ['usage/frame aged 6-12 months of life']],
  ['the first months of life', ['ru', 'Это видно в первые месяцы жизни.'], ['en', 'It is seen in the first months of life.'], []],
  ['one thing told as many', ['uk', 'Він живе як головний водій.'], ['en', 'He lives as a main drivers.'], ['usage/frame a main drivers']],
  ['a series', ['uk', 'Відбулася серія нарад.'], ['en', 'There was a series of meetings.'], []],
  ['an adjective without its noun', ['ru', 'Врачи заметили отёк хирургический.'], ['en', 'The doctors saw swelling of surgical.'], ['usage/frame of surgical']],
  ['kind of', ['uk', 'Це звучало якось медично.'], ['en', 'It sounded kind of medical.'], []],
  ['two kin words in a row', ['ru', 'Больные с функциональной дисфонией.'], ['en', 'Patients with dysphonic dysphonia.'], ['duplication/kin dysphonic dysphonia']],
  ['two kin words on both sides', ['ru', 'Они получили экономику экономную.'], ['en', 'They got economical economics.'], []],
  ['a consonant that nothing leads to', ['en', 'The coach praised Brenton yesterday.'], ['ru', 'Тренер вчера похвалил Брелтона.'], ['name/letters Брелтона']],
  ['a consonant that sounds so', ['en', 'The coach praised Cronford yesterday.'], ['ru', 'Тренер вчера похвалил Кронфорда.'], []],
  ['a name in another case', ['en', 'They spoke of Brenton yesterday.'], ['uk', 'Учора говорили про Брентона.'], []],
  ['a preposition grown on to letters', ['ru', 'Обсудили описание КЛЩТ.'], ['en', 'The description ofQLST was discussed.'], ['punctuation/spacing of']],
  ['it said', ['en', 'It said the move was wrong.'], ['ru', 'Это сказало, что шаг был неверным.'], ['mistranslation/calque Это сказало']],
]; // prettier-ignore

describe('what English and names are not like', () => {
  it.each(cases)('%s', (_title, source, target, found) => {
    expect(told(source, target)).toEqual(found);
  });
});
