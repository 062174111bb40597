import { describe, expect, it } from 'vitest';
import { currentGazetteer, freshLexicon, runPair } from '../../../scripts/check-score.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

const knowledge = { lexicon: freshLexicon(), gazetteer: currentGazetteer(), concepts: [] };

type Row = readonly [source: KnownLanguage, string, target: KnownLanguage, string];

const found = ([from, source, to, target]: Row): string[] =>
  runPair([source, target], [from, to], knowledge)
    .filter(({ severity }) => severity !== 'info')
    .map(({ category, kind = '' }) => `${category}/${kind}`);

/** Two wordings of one thing that were told to differ once. */
const same: readonly Row[] = [
  // Numbers grown together with what they count, and a word for some.
  ['ru', 'Пятилетняя программа завершилась в прошлом месяце.', 'en', 'The five-year programme ended last month.'],
  ['ru', 'Оценивали одно- и пятилетнюю выживаемость больных.', 'en', 'The one- and five-year survival of the patients was assessed.'],
  ['uk', 'Вони отримали п’ятирічний контракт від уряду.', 'en', 'They got a five-year contract from the government.'],
  ['en', 'The parties want a four-day working week.', 'ru', 'Партии хотят четырёхдневную рабочую неделю.'],
  ['en', 'I made a few calls.', 'ru', 'Я сделал несколько звонков.'],
  ['ru', 'Он, без пяти минут министр, молчал.', 'en', 'He, almost a minister, was silent.'],
  // Latin that stays Latin.
  ['en', 'The cells were grown ex vivo, and the drug was given per os.', 'ru', 'Клетки выращивали ex vivo, а препарат давали per os.'],
  // Denials that deny nothing.
  ['en', 'We cannot know it, let alone prove it.', 'ru', 'Мы не можем этого знать, не говоря уже о том, чтобы доказать.'],
  ['en', 'Why not simply ask the neighbours?', 'ru', 'Почему бы просто не спросить соседей?'],
  // What looks like a verb and is none.
  ['en', 'They drink nectar and then they are all a bit sticky.', 'ru', 'Они пьют нектар, и всё становится немного липким.'],
  ['en', 'Last week I took these pictures in the old garden.', 'ru', 'На прошлой неделе я снял эти фотографии в старом саду.'],
  // A word that stands twice on both sides, letters that their own words explain.
  ['ru', 'Доля психических расстройств и расстройств поведения выросла.', 'en', 'The share of mental disorders and behavioral disorders grew.'],
  ['ru', 'Первый популяционный раковый регистр (ПРР) ведут врачи.', 'en', 'The first population-based cancer registry (PCR) is kept by doctors.'],
]; // prettier-ignore

describe('what means the same', () => {
  it.each(same)('%s: %s', (...row) => {
    expect(found(row)).toEqual([]);
  });
});

/** Sayings put in other words: one side denies, the other does not. */
const reworded: readonly Row[] = [
  ['ru', 'Не плюй в колодец, не придётся воды напиться.', 'en', 'Keep the well clean, for you may need to drink from it.'],
  ['ru', 'Без труда не вытащишь и рыбку из пруда.', 'en', 'It takes work to pull even a small fish out of the pond.'],
  ['uk', 'Не спитавши броду, не лізь у воду.', 'en', 'Ask about the ford before you go into the water.'],
]; // prettier-ignore

describe('sayings in other words', () => {
  it.each(reworded)('%s: %s', (...row) => {
    expect(found(row)).toEqual([]);
  });

  it('are still told to lose their denial where all else follows word by word', () => {
    expect(found(['ru', 'Слезами горю не поможешь.', 'en', 'Tears help grief.'])).toContain('negation/lost');
  });
});
