import { expect, it } from 'vitest';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { withoutValues } from '../../../../src/core/check/words/plain.ts';
import { smallKnowledge } from '../small-lexicon.ts';

/** Content words of the source that the search for missing words counts as untied. */
function openWords(source: string, target: string): string[] {
  const reading = readPair(
    { source: createPlainSide(source, 'uk'), target: createPlainSide(target, 'en') },
    smallKnowledge,
  );
  const plain = withoutValues(reading, { source: [], target: [] });
  const { ofSource } = plain.links;
  return plain.source.tokens
    .filter((token) => token.isContent && (ofSource[token.index] ?? -1) < 0)
    .map((token) => token.text);
}

it.each([
  ['letters with stops', 'Міністр чекав у новому місті.', 'The minister waited in a N.C.', []],
  ['letters in a row', 'Чекала делегація Луїзіанського Університету.', 'The delegation of LU waited.', []],
  ['names by their sounds', 'Президент чекав у Парку Рамзеса.', 'The president waited in the PR.', []],
  ['a compound in a hyphen', 'Прем’єр-міністр чекав делегацію.', 'The PM waited for the delegation.', []],
  [
    'letters of something else',
    'Чекала делегація Парку Рамзеса.',
    'The BBC delegation waited.',
    ['Парку', 'Рамзеса'],
  ],
  ['two names joined', 'Засідання між Кімом і Трампом тривало.', 'The Kim-Trump session lasted.', []],
  [
    'a joined name of others',
    'Засідання між Кімом і Трампом тривало.',
    'The Roe-Wade session lasted.',
    ['Кімом', 'Трампом'],
  ],
] as const)('%s', (_title, source, target, open) => {
  expect(openWords(source, target)).toEqual(open);
});
