import { describe, expect, it } from 'vitest';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { partsOf } from '../../../../src/core/check/sentences/parts.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import type { KnownLanguage } from '../../../../src/core/model.ts';
import { check, smallKnowledge } from '../small-lexicon.ts';

type Text = readonly [KnownLanguage, string];

/** The parts as words, and where they begin. */
function parts([ours, source]: Text, [theirs, target]: Text): unknown[][] {
  const sides = { source: createPlainSide(source, ours), target: createPlainSide(target, theirs) };
  return partsOf(readPair(sides, smallKnowledge)).map(({ reading, starts }) => [
    reading.source.text,
    reading.target.text,
    ...starts,
  ]);
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

const ours = (...sentences: readonly string[]): Text => ['uk', sentences.join(' ')];
const theirs = (...sentences: readonly string[]): Text => ['en', sentences.join(' ')];

describe('partsOf', () => {
  it('cuts a paragraph into sentences that correspond', () => {
    expect(parts(ours(first[0], second[0]), theirs(first[1], second[1]))).toEqual([
      [...first, 0, 0],
      [...second, first[0].length + 1, first[1].length + 1],
    ]);
  });

  it('leaves a sentence without counterpart with the one before it', () => {
    const found = parts(ours(first[0], second[0], third[0]), theirs(first[1], third[1]));
    expect(found).toEqual([
      [`${first[0]} ${second[0]}`, first[1], 0, 0],
      [...third, first[0].length + second[0].length + 2, first[1].length + 1],
    ]);
  });

  it('leaves a pair whose sentences changed places', () => {
    const whole = [ours(first[0], second[0]), theirs(second[1], first[1])] as const;
    expect(parts(...whole)).toEqual([[whole[0][1], whole[1][1], 0, 0]]);
  });

  it('leaves a pair with one sentence on a side', () => {
    expect(parts(ours(first[0], second[0]), theirs(first[1]))).toHaveLength(1);
  });
});

/** The findings of a pair of paragraphs as kind and words of both sides. */
const told = (source: Text, target: Text): string[] =>
  check(source, target)
    .filter(({ category }) => ['negation', 'tense', 'question', 'modality'].includes(category))
    .map(
      ({ category, kind = '', ...issue }) =>
        `${category}/${kind} ${issue.source.map((one) => source[1].slice(one.startOffset, one.endOffset)).join()}|${issue.target.map((one) => target[1].slice(one.startOffset, one.endOffset)).join()}`,
    );

describe('checks of paragraphs', () => {
  it('hold no negation of one sentence against one of another', () => {
    const source = ours('Президент не підписав угоду.', 'Журналісти чекали в порожній залі.');
    const target = theirs(
      'The president signed the agreement.',
      'Journalists did not wait in the empty hall.',
    );
    expect(told(source, target)).toEqual(['negation/lost не|signed', 'negation/added чекали|not']);
  });

  it('hold no duty of one sentence against a possibility of another', () => {
    const source = ours('Президент може підписати угоду.', 'Журналісти чекають у залі.');
    const target = theirs('The president may sign the agreement.', 'Journalists must wait in the hall.');
    expect(told(source, target)).not.toContainEqual(expect.stringContaining('modality'));
    const hardened = theirs('The president must sign the agreement.', 'Journalists may wait in the hall.');
    expect(told(source, hardened)).toContain('modality/ може|must');
  });

  it('find a changed time beside a sentence of another time', () => {
    const source = ours('Президент підписав угоду.', 'Журналісти чекатимуть у залі.');
    const target = theirs('The president will sign the agreement.', 'Journalists will wait in the hall.');
    expect(told(source, target)).toEqual(['tense/ підписав|will sign']);
  });

  it('find a question that became a statement beside another question', () => {
    const source = ours('Президент підписав угоду?', 'Журналісти чекали в залі.');
    const target = theirs('The president signed the agreement.', 'Journalists waited in the hall?');
    expect(told(source, target)).toHaveLength(2);
  });
});
