import { expect, it } from 'vitest';
import { currentGazetteer, freshLexicon, runPair } from '../../../scripts/check-score.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

// The whole lexicon and gazetteer: the check stands or falls with what countries are known.
const knowledge = { lexicon: freshLexicon(), gazetteer: currentGazetteer(), concepts: [] };

/** [title, language, text, English, the two words told] */
const cases: readonly (readonly [string, KnownLanguage, string, string, readonly string[]])[] = [
  ['an adjective without a capital against one with it', 'uk', 'Французький президент прибув до Києва.', 'The German president arrived in Kyiv.', ['Французький', 'German']],
  ['adjectives that no people is called by', 'uk', 'Чеський уряд оголосив про передачу гаубиць.', 'The Danish government announced the transfer of howitzers.', ['Чеський', 'Danish']],
  ['nouns, although a town of the country is named', 'uk', 'Туреччина запропонувала провести переговори в Стамбулі.', 'Hungary offered to hold the talks in Istanbul.', ['Туреччина', 'Hungary']],
  ['two countries exchanged before words that are tied', 'ru', 'Российские войска обстреляли украинский город.', 'Ukrainian troops shelled a Russian town.', ['Российские', 'Ukrainian']],
  ['whose aircraft it was', 'uk', 'Удар російської авіації по лікарні в Харкові забрав життя трьох людей.', 'A strike by Ukrainian aircraft on a hospital in Kharkiv claimed three lives.', ['російської', 'Ukrainian']],
  ['two countries before one noun in another order', 'uk', 'Українська та російська делегації прибули до Стамбула.', 'The Russian and Ukrainian delegations arrived in Istanbul.', []],
  ['a government by its seat', 'uk', 'Речник Кремля заперечив участь росіян.', 'The Russian presidential spokesman denied that Russians took part.', []],
]; // prettier-ignore

it.each(cases)('%s', (_title, language, text, english, expected) => {
  const told = (
    pair: readonly [string, string],
    languages: readonly [KnownLanguage, KnownLanguage],
  ): string[][] =>
    runPair(pair, languages, knowledge)
      .filter((issue) => issue.category === 'name' && issue.kind === 'replaced')
      .map(({ source: [here], target: [there] }) => [
        pair[0].slice(here?.startOffset ?? 0, here?.endOffset ?? 0),
        pair[1].slice(there?.startOffset ?? 0, there?.endOffset ?? 0),
      ]);
  expect(told([text, english], [language, 'en'])).toEqual(expected.length === 0 ? [] : [expected]);
  expect(told([english, text], ['en', language])).toHaveLength(expected.length === 0 ? 0 : 1);
});
