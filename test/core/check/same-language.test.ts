import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

/** What a pair of texts of one language is told to differ in: category and kind, folded rewording left out. */
const differences = (language: KnownLanguage, a: string, b: string): readonly string[] =>
  check([language, a], [language, b])
    .filter((one) => one.severity !== 'info')
    .map((one) => `${one.category}/${one.kind ?? ''}`);

const equal: readonly (readonly [KnownLanguage, string, string])[] = [
  ['en', 'The talks began on 5 March 2025.', 'The talks began on March 5, 2025.'],
  ['en', 'The talks will resume on 03/11/2025.', 'The talks will resume on 3 November 2025.'],
  ['en', 'The talks will resume on 11/03/2025.', 'The talks will resume on November 3, 2025.'],
  ['en', 'They organised a labour programme.', 'They organized a labor program.'],
  ['en', 'British Foreign Secretary Jane Hill spoke.', 'British Foreign Minister Jane Hill spoke.'],
  ['en', 'He learnt that the ageing sceptic left.', 'He learned that the aging skeptic left.'],
  ['en', '“We will not leave,” the mayor said.', "'We will not leave,' the mayor said."],
  ['en', 'Turkey hosted the meeting.', 'Türkiye hosted the meeting.'],
  ['en', 'The Defence Minister arrived.', 'The Minister of Defense arrived.'],
  ['en', 'The Permanent Representative to the UN spoke.', 'The ambassador to the UN spoke.'],
  ['en', 'It is not clear who did it.', "It isn't clear who did it."],
  [
    'en',
    'The storm destroyed many homes on the coast.',
    'Many homes on the coast were destroyed by the storm.',
  ],
  ['en', 'He walked to the station.', 'He made his way to the station.'],
  ['en', 'Taxes went up by ten per cent.', 'Taxes went up by ten percent.'],
  ['en', 'The mission lasted three weeks.', 'The mission lasted 3 weeks.'],
  ['uk', 'Проєкт обговорили в Афінах.', 'Проект обговорили в Атенах.'],
  ['uk', '«Ми не підемо», – сказав мер.', '“Ми не підемо”, – сказав мер.'],
  ['uk', 'Місія тривала три тижні.', 'Місія тривала 3 тижні.'],
  ['ru', '«Мы не уйдём», – сказал мэр.', '"Мы не уйдем", - сказал мэр.'],
  ['ru', 'Миссия длилась три недели.', 'Миссия длилась 3 недели.'],
];

const differing: readonly (readonly [KnownLanguage, string, string, string])[] = [
  ['en', 'The mission lasted three weeks.', 'The mission lasted four weeks.', 'number/'],
  ['en', 'They met on Tuesday.', 'They met on Thursday.', 'date/weekday'],
  ['en', 'The talks will resume on 03/11/2025.', 'The talks will resume on 3 November 2026.', 'date/year'],
  ['en', 'The pipe cost $40 million.', 'The pipe cost $40 billion.', 'unit/magnitude'],
  ['en', 'Mayor Serhii Bondar spoke.', 'Mayor Sergei Bondar spoke.', 'name/spelling'],
  ['en', 'Mayor Olena Bondar spoke.', 'Mayor Iryna Bondar spoke.', 'name/replaced'],
  [
    'en',
    'The spokesman said the bridge was safe.',
    'The spokesman claimed the bridge was safe.',
    'attribution/stance',
  ],
  ['en', 'The council did not approve the plan.', 'The council approved the plan.', 'negation/lost'],
  ['en', 'The plant may close in May.', 'The plant will close in May.', 'modality/words'],
  ['en', 'The captain, who had been drinking, left.', 'The captain left.', 'omission/words'],
  [
    'en',
    'The court postponed the case.',
    'The court postponed the case because of the strike.',
    'addition/words',
  ],
  ['en', 'The Treasury Secretary arrived.', 'The Finance Minister arrived.', 'mistranslation/office-other'],
  ['en', 'The foreign minister left.', 'The deputy foreign minister left.', 'mistranslation/office-deputy'],
  ['en', 'The terrorists attacked the post.', 'The militants attacked the post.', 'loaded/'],
  ['uk', 'Мер Сергій Бондар відкрив школу.', 'Мер Сергій Бондаренко відкрив школу.', 'name/replaced'],
  ['uk', 'Уряд заявив, що міст безпечний.', 'Уряд стверджує, що міст безпечний.', 'attribution/stance'],
  ['uk', 'Завод може закритися в травні.', 'Завод закриється в травні.', 'modality/words'],
  ['uk', 'Рада не погодила бюджет.', 'Рада погодила бюджет.', 'negation/lost'],
  ['ru', 'Завод может закрыться в мае.', 'Завод закроется в мае.', 'modality/words'],
  ['ru', 'Капитан, который пил, покинул корабль.', 'Капитан покинул корабль.', 'omission/words'],
  ['ru', 'Он уехал на Украину.', 'Он уехал в Украину.', 'loaded/'],
];

describe('two texts of one language', () => {
  it.each(equal)('are equal in %s: %s | %s', (language, a, b) => {
    expect(differences(language, a, b)).toEqual([]);
  });

  it.each(differing)('differ once in %s: %s | %s', (language, a, b, kind) => {
    expect(differences(language, a, b)).toEqual([kind]);
  });
});
