import { expect, it } from 'vitest';
import { findPolarity } from '../../../src/core/check/polarity/cues.ts';
import { SideReading } from '../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import { check } from './small-lexicon.ts';

const told = (...pair: Parameters<typeof check>): string[] => check(...pair).map(({ category }) => category);

it.each([
  ['more times than one', ['uk', 'Про це почують не один раз.'], ['ru', 'Об этом услышат много раз.'], 'negation'],
  ['a denial without a verb', ['uk', 'Відповідь одна: ніколи більше!'], ['en', 'There is one answer: never again!'], 'negation'],
  ['a question told by the order of words', ['uk', 'Чи можете ви надіслати листа?'], ['en', 'Could you please send the letter.'], 'question'],
  ['a statement that wants a nod', ['uk', 'Не забудьте про лист.'], ['en', 'Do not forget the letter, right?'], 'question'],
  ['a question without any mark', ['uk', 'Де зараз лист?'], ['en', 'Where is the letter now'], 'question'],
  ['what one wonders', ['en', 'I wonder whether the letter will come.'], ['uk', 'Цікаво, чи прийде лист?'], 'question'],
  ['what is cried out of nobody', ['uk', 'Хто б міг подумати!'], ['en', 'Who would have thought?'], 'question'],
  ['nobody but one for one only', ['uk', 'Ніхто, крім лікаря, не знав про лист.'], ['en', 'Only the doctor knew of the letter.'], 'negation'],
  ['“no one but” for «лише»', ['en', 'No one but the doctor knew of the letter.'], ['ru', 'О письме знал лишь врач.'], 'negation'],
  ['a question cried out', ['uk', 'Що це за лист?'], ['en', 'What a letter!'], 'question'],
] as const)('tells nothing of %s', (_, source, target, category) => {
  expect(told(source, target)).not.toContain(category);
}); // prettier-ignore

it('reads an unwillingness as a denial, and no «нежели»', () => {
  const cues = (text: string): number => findPolarity(new SideReading(createPlainSide(text, 'ru'), undefined)).length;
  expect([cues('Удивляло нежелание брата.'), cues('Скорее дождь, нежели снег.')]).toEqual([1, 0]);
}); // prettier-ignore

it.each([
  ['without “only”', ['uk', 'Ніхто, крім лікаря, не знав про лист.'], ['en', 'The doctor knew of the letter.']],
  ['beside “only” of both', ['uk', 'Ніхто, крім лікаря, не знав про єдиний лист.'], ['en', 'The doctor knew of the only letter.']],
  ['of something else', ['uk', 'Лікар не знав про лист.'], ['en', 'Only the doctor knew of the letter.']],
] as const)('tells a denial lost %s', (_, source, target) => {
  expect(told(source, target)).toContain('negation');
}); // prettier-ignore

it('tells a question for what is of interest', () => {
  expect(told(['ru', 'Интересно, что лист пришёл.'], ['en', 'What sheet has come?'])).toContain('question');
});

it('tells a question whose words are a statement over there', () => {
  expect(told(['uk', 'Чи надіслали ви листа?'], ['en', 'You sent the letter.'])).toContain('question');
});

it('tells a lost beginning by its small letter, and no habit of writing small', () => {
  const small = (source: string, target: string): boolean =>
    told(['uk', source], ['en', target]).includes('punctuation');
  expect(small('Минулого року президент підписав закон про мову.', 'the president signed a law on language.')).toBe(true);
  expect(small('Президент підписав закон про мову.', 'the president signed a law on language.')).toBe(false);
  expect(small('Президент Києва підписав закон.', 'the president of kyiv signed a law.')).toBe(true);
}); // prettier-ignore

it('tells a denial whose verb lacks its particle', () => {
  expect(told(['en', 'Never again will he come here.'], ['uk', 'Ніколи більше він прийде сюди.'])).toContain('negation');
}); // prettier-ignore
