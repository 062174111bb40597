import { expect, it } from 'vitest';
import { freshLexicon, runPair } from '../../../scripts/check-score.ts';

// The whole lexicon: what a word may be the opposite of is read from its glosses.
const knowledge = { lexicon: freshLexicon(), concepts: [] };

const opposites = (uk: string, ru: string): number =>
  runPair([uk, ru], ['uk', 'ru'], knowledge).filter(({ kind }) => kind === 'antonym').length;

it('tells an opposite between near languages of one part of speech only', () => {
  expect(opposites('Весною річка досягла свого максимуму.', 'Весной у реки были низкие берега.')).toBe(0);
  expect(opposites('Весною там були високі береги.', 'Весной там были низкие берега.')).toBe(1);
});

it('tells a broader word only among words that are rendered one by one', () => {
  const broader = (uk: string, en: string): number =>
    runPair([uk, en], ['uk', 'en'], knowledge).filter(({ kind }) => kind === 'broader').length;
  expect(broader('Уряд передав армії новий храм.', 'The government gave the army a new building.')).toBe(1);
  expect(broader('Учора храм зустрів гостей тишею.', 'They came, saw the building and felt quite at home.')).toBe(0);
}); // prettier-ignore
