import { expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { openGazetteer } from '../../../src/core/names/gazetteer.ts';
import { compileNames } from '../../../src/core/names/compile.ts';
import { readNameFiles } from '../../../scripts/names.ts';
import { spell, text } from './fixtures.ts';

const gazetteer = openGazetteer(compileNames(readNameFiles()));
const options = { mode: 'parallel', knowledge: true } as const;
// Made-up words that no sound ties, around names that nothing but the gazetteer ties.
const ukrainian = [
  'Жебзуль до Відня цорикав.',
  'Мубраль тілосен дропак.',
  'Щодо Туреччини клюмби гарпали.',
  'Тілосен дропак жебзуль.',
  'Біля Афін мубраль цорикав.',
];
const english = ['Woof near Athens quillop.', 'Frabble under Turkey hinx.', 'Zanny to Vienna yoggle.'];
const tied = (explanations: ReturnType<typeof alignUnits>['explanations']): string[] =>
  (explanations ?? []).flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, source, target }) => (kind === 'match' ? [`${source} ${target}`] : [])),
  );

it('ties names that sound unlike in two languages, in any case of theirs', () => {
  const target = english.toReversed();
  const beads = (more: object): string[] =>
    alignUnits(text('uk', ukrainian), text('en', target), { ...options, ...more, explain: true }).beads.map(
      spell,
    );
  expect(beads({ gazetteer })).toEqual(expect.arrayContaining(['0-0', '2-1', '4-2']));
  const why = alignUnits(text('uk', ukrainian), text('en', target), { ...options, gazetteer, explain: true });
  expect(tied(why.explanations)).toEqual(
    expect.arrayContaining(['відня vienna', 'туреччини turkey', 'афін athens']),
  );
});

it('asks no gazetteer without knowledge, nor about languages it does not know', () => {
  const asked: string[] = [];
  const watching = { ...gazetteer, named: (word: string) => (asked.push(word), []) };
  const run = (language: string, knowledge: boolean): unknown =>
    alignUnits(text(language, ukrainian), text('en', english), {
      ...options,
      knowledge,
      gazetteer: { ...watching, entryCount: 0 },
    });
  run('uk', false);
  run('de', true);
  expect(asked).toEqual([]);
  run('uk', true);
  expect(asked).toContain('відня');
});
