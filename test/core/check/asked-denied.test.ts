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
] as const)('tells nothing of %s', (_, source, target, category) => {
  expect(told(source, target)).not.toContain(category);
}); // prettier-ignore

it('reads an unwillingness as a denial, and no «нежели»', () => {
  const cues = (text: string): number => findPolarity(new SideReading(createPlainSide(text, 'ru'), undefined)).length;
  expect([cues('Мешало нежелание брата.'), cues('Скорее дождь, нежели снег.')]).toEqual([1, 0]);
}); // prettier-ignore

it('tells a question whose words are a statement over there', () => {
  expect(told(['uk', 'Чи надіслали ви листа?'], ['en', 'You sent the letter.'])).toContain('question');
});

it('tells a denial whose verb lacks its particle', () => {
  expect(told(['en', 'Never again will he come here.'], ['uk', 'Ніколи більше він прийде сюди.'])).toContain('negation');
}); // prettier-ignore
