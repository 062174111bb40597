import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../../src/core/check/engine.ts';
import { compileLexicon } from '../../../../src/core/lexicon/compile.ts';
import { openLexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { comparison, text } from '../comparison-texts.ts';
import { smallKnowledge } from '../small-lexicon.ts';

/** What is said of speakers: source and target as the finding names them. */
const speakersIn = (uk: string, en: string): readonly unknown[] =>
  checkComparison(comparison([text('UK', 'uk', [uk]), text('EN', 'en', [en])]), smallKnowledge)
    .filter((one) => one.checkId === 'quotation/speaker')
    .map(({ message, tier }) => [message.params?.['source'], message.params?.['target'], tier]);

const quoted = '«Ми прийняли пропозицію»';
const quotedThere = '“We accepted the proposal,”';

describe('a pronoun beside a quotation', () => {
  it('means the one who spoke before it: another name there is another speaker', () => {
    expect(
      speakersIn(
        `Посол Остап Коваль сказав, що делегація чекала три дні. ${quoted}, – додав він.`,
        `Ambassador Ostap Koval said the delegation waited three days. ${quotedThere} Petrenko added.`,
      ),
    ).toEqual([['він (Остап Коваль)', 'Petrenko', 'shown']]);
    expect(
      speakersIn(
        `Посол Остап Коваль сказав, що делегація чекала три дні. ${quoted}, – додав Петренко.`,
        `Ambassador Ostap Koval said the delegation waited three days. ${quotedThere} he added.`,
      ),
    ).toEqual([['Петренко', 'he (Ostap Koval)', 'shown']]);
  });

  it('means him behind another quotation of his too', () => {
    expect(
      speakersIn(
        `«Делегація чекала три дні», – сказав Коваль. ${quoted}, – додав він.`,
        `“The delegation waited three days,” Koval said. ${quotedThere} Petrenko added.`,
      ),
    ).toEqual([['він (Коваль)', 'Petrenko', 'shown']]);
  });

  it('is the same person where his name stands for it', () => {
    expect(
      speakersIn(
        `Посол Остап Коваль сказав, що делегація чекала три дні. ${quoted}, – додав він.`,
        `Ambassador Ostap Koval said the delegation waited three days. ${quotedThere} Koval added.`,
      ),
    ).toEqual([]);
  });

  it('may mean somebody else where only one of the texts names the speaker before', () => {
    expect(
      speakersIn(
        `Посол Остап Коваль сказав, що делегація чекала три дні. ${quoted}, – додав він.`,
        `The delegation waited three days. ${quotedThere} Petrenko added.`,
      ),
    ).toEqual([]);
  });
});

const termLexicon = openLexicon(
  compileLexicon({
    rows: [
      [
        'uk\tru\ten\tpos\tfield\ttags',
        'купувати\tпокупать\tbuy\tverb\tgeneral\t',
        'спокій\tспокойствие\tcalm\tnoun\tgeneral\t',
        'ціна\tцена\tprice\tnoun\tgeneral\t',
        'окупація\tоккупация\toccupation\tnoun\twar\t',
        'територія\tтерритория\tterritory\tnoun\tpolitics\t',
      ].join('\n'),
    ],
    falseFriends: 'uk\tru\tnote\n',
    functionWords: 'language\tforms\nuk\tми\nru\tмы\n',
  }),
);

describe('two words inside a quotation', () => {
  it('are told once, not as words and as the choice of a term', () => {
    const knowledge = { lexicon: termLexicon, concepts: [] };
    const found = checkComparison(
      comparison([
        text('UK', 'uk', ['«Ми не будемо купувати спокій ціною окупації», – сказав Коваль.']),
        text('RU', 'ru', ['«Мы не будем покупать спокойствие ценой территорий», – сказал Коваль.']),
      ]),
      knowledge,
    );
    expect(found.map((one) => one.checkId).filter((id) => id.startsWith('quotation/'))).toEqual([
      'quotation/words',
    ]);
  });
});
