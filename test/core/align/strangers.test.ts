import { expect, it } from 'vitest';
import { countUp } from '../../../src/core/align/cut.ts';
import { readPair } from '../../../src/core/align/pipeline.ts';
import { noPoll, startRun } from '../../../src/core/align/run.ts';
import { strangerNats } from '../../../src/core/align/strangers.ts';
import type { AlignLexicon } from '../../../src/core/align/types.ts';
import { text } from './fixtures.ts';

const russian = [
  'вчера поезд привёз Дементьева домой',
  'вчера поезд привёз Каримова, Шубина, Лаврова и Гришина домой',
  'вчера поезд привёз письмо домой',
];
const english = ['yesterday the train brought Dementyev home', 'yesterday the train brought a letter home'];
// Every word without a capital is known.
const concepts = new Map(
  [...russian, ...english].flatMap((unit) => unit.split(' ')).map((word, at) => [word, at]),
);
const lexicon: AlignLexicon = {
  conceptsOf: (form) => (concepts.has(form) ? [concepts.get(form) ?? 0] : []),
  looseConceptsOf: () => [],
};

function natsOf(options: object): number[] {
  const all = { mode: 'parallel', knowledge: true, ...options } as const;
  const { source, known } = readPair(
    [text('ru', russian), text('en', english)],
    [countUp(russian.length), countUp(english.length)],
    all,
    startRun({}),
  );
  return [...strangerNats(source, known, false, noPoll)];
}

it('holds names that nothing in the other text renders for a sign of a unit without counterpart', () => {
  const [tied = 0, lost = 0, nameless = 0] = natsOf({ lexicon });
  expect({ tied, nameless, isLostSign: lost > 0.5 }).toEqual({ tied: 0, nameless: 0, isLostSign: true });
});

it('says nothing where the words of the text are unknown: a capital letter alone makes no name', () => {
  expect(natsOf({})).toEqual([0, 0, 0]);
});
