import { describe, expect, it } from 'vitest';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { loneSentences } from '../../../../src/core/check/sentences/lone-sentences.ts';
import { piecesOf } from '../../../../src/core/check/sentences/pieces.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { withoutValues } from '../../../../src/core/check/words/plain.ts';
import type { PlainReading } from '../../../../src/core/check/words/plain.ts';
import type { KnownLanguage } from '../../../../src/core/model.ts';
import { smallKnowledge } from '../small-lexicon.ts';

type Text = readonly [KnownLanguage, string];

function read([ours, source]: Text, [theirs, target]: Text): PlainReading {
  const sides = { source: createPlainSide(source, ours), target: createPlainSide(target, theirs) };
  return withoutValues(readPair(sides, smallKnowledge), { source: [], target: [] });
}

const least = 0.3;

/** The lone sentences of both sides as words, with the words of the other side before which each would stand. */
function lone(source: Text, target: Text): { source: string[][]; target: string[][] } {
  const found = loneSentences(read(source, target), least);
  const cut = (side: typeof found.source, own: string, other: string): string[][] =>
    side.map(({ startOffset, endOffset, place }) => [
      own.slice(startOffset, endOffset),
      other.slice(place).split(' ').slice(0, 2).join(' '),
    ]);
  return {
    source: cut(found.source, source[1], target[1]),
    target: cut(found.target, target[1], source[1]),
  };
}

const first = [
  'Президент підписав угоду з новою делегацією.',
  'The president signed the agreement with the new delegation.',
] as const;
const second = [
  'Журналісти чекали ввечері в порожній залі засідань.',
  'Journalists waited in the empty hall of the meeting in the evening.',
] as const;
const third = [
  'Міністр приїхав до столиці після переговорів.',
  'The minister arrived in the capital after the talks.',
] as const;
const strange = 'Пекарі вранці роздали дітям гарячі булочки з родзинками.'; // prettier-ignore

const ours = (...sentences: readonly string[]): Text => ['uk', sentences.join(' ')];
const theirs = (...sentences: readonly string[]): Text => ['en', sentences.join(' ')];

describe('loneSentences', () => {
  it('says nothing of sentences that stand in order on both sides', () => {
    expect(lone(ours(first[0], second[0], third[0]), theirs(first[1], second[1], third[1]))).toEqual({
      source: [],
      target: [],
    });
  });

  it.each([0, 1, 2, 3])(
    'finds a sentence that nothing renders, at place %i, and where it would stand',
    (at) => {
      const sentences = [first, second, third];
      const source = sentences.map(([own]): string => own).toSpliced(at, 0, strange);
      const follows = sentences[at]?.[1].split(' ').slice(0, 2).join(' ') ?? '';
      expect(lone(ours(...source), theirs(...sentences.map(([, other]) => other)))).toEqual({
        source: [[strange, follows]],
        target: [],
      });
    },
  );

  it('finds what only the translation has', () => {
    expect(
      lone(theirs(first[1], third[1]), ours(first[0], strange, third[0])).target.map(([text]) => text),
    ).toEqual([strange]);
  });

  it('tells of two sentences one by one', () => {
    const other = 'Сусідський кіт учора знову розбив синю вазу бабусі.';
    expect(
      lone(
        ours(first[0], strange, second[0], other, third[0]),
        theirs(first[1], second[1], third[1]),
      ).source.map(([text]) => text),
    ).toEqual([strange, other]);
  });

  it('lets two sentences be rendered by one', () => {
    expect(
      lone(
        ours(first[0], third[0]),
        theirs(
          'The president signed the agreement with the new delegation and the minister arrived in the capital after the talks.',
        ),
      ),
    ).toEqual({ source: [], target: [] });
  });

  it('says nothing of single sentences and of empty sides', () => {
    expect(lone(ours(first[0]), theirs(second[1]))).toEqual({ source: [], target: [] });
    expect(lone(ours(first[0], second[0]), theirs(''))).toEqual({ source: [], target: [] });
  });

  it('leaves texts of very many sentences alone', () => {
    const many = Array.from({ length: 60 }, () => first);
    expect(lone(ours(...many.map(([own]) => own)), theirs(...many.map(([, other]) => other)))).toEqual({
      source: [],
      target: [],
    });
  });
});

describe('piecesOf', () => {
  const pieces = (text: Text): string[] =>
    piecesOf(read(text, theirs('')).source).map(({ startOffset, endOffset }) =>
      text[1].slice(startOffset, endOffset),
    );

  it('parts a heading from the sentence that is run together with it', () => {
    expect(
      pieces(theirs('Health secretary writes to staff over exit fears The secretary has written to staff.')),
    ).toEqual(['Health secretary writes to staff over exit fears', 'The secretary has written to staff.']);
    expect(
      pieces(ours('Місту загрожують повені (степам це на користь)', 'Буря рідко б’є по місту.')),
    ).toEqual(['Місту загрожують повені (степам це на користь)', 'Буря рідко б’є по місту.']);
  });

  it('leaves names and titles inside a sentence whole', () => {
    for (const text of [
      'He told The Times that it was late.',
      'Reporters of The Sunday Times waited for hours.',
      'The minister arrived in late May with two deputies and a spokesman.',
      'The missile hit US forces that were stationed in the north of the country.',
    ])
      expect(pieces(theirs(text))).toEqual([text]);
    const council = 'Делегацію очолював секретар Ради національної безпеки і оборони Андрій Кислиця.';
    expect(pieces(ours(council))).toEqual([council]);
    const polite = 'Ми перевіримо рахунок і надішлемо листа Вам після закінчення строку.';
    expect(pieces(ours(polite))).toEqual([polite]);
  });

  it('covers every word once, in order', () => {
    const { source } = read(ours(first[0], strange, second[0]), theirs(first[1]));
    const words = piecesOf(source).flatMap((piece) => piece.words.map(({ index }) => index));
    expect(words).toEqual([...words].sort((a, b) => a - b));
    expect(words).toHaveLength(source.tokens.filter((token) => token.isContent && !token.isNumber).length);
  });
});
