import { expect, test } from 'vitest';
import { currentLexicon } from '../../scripts/check-score.ts';
import { countTies, untiedPairs } from '../../scripts/lexicon-ties.ts';
import type { TiedPair } from '../../scripts/lexicon-ties.ts';

const pair = (uk: string, en: string): TiedPair => ({ languages: ['uk', 'en'], texts: [uk, en] });

test('counts content words with a row and tied ones, names and numbers apart', () => {
  const made = pair('Учора Олена радісно купила 5 книжок.', 'Yesterday Olena bought 5 books.');
  const counts = countTies([made], currentLexicon());
  expect(counts.get('uk-en')).toEqual({ words: 4, known: 4, tied: 3, unrendered: 0 });
  expect(counts.get('en-uk')).toEqual({ words: 3, known: 3, tied: 3, unrendered: 0 });
});

test('lists words that stay untied in the same pairs', () => {
  const pairs = [
    pair('Брумзика бачив кіт на даху.', 'On the roof a cat saw a snorkack.'),
    pair(
      'Учора сестра купила брумзика на ринку.',
      'A snorkack was bought by my sister at the market yesterday.',
    ),
    pair('Учора йшов дощ.', 'It rained yesterday.'),
  ];
  expect(untiedPairs(pairs, currentLexicon(), 2).map(({ source, target }) => [source, target])).toEqual([
    ['?брумзика', '?snorkack'],
  ]);
});
