import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const kindsOf = (source: Side, target: Side, checkId: string): (string | undefined)[] =>
  check(source, target)
    .filter((issue) => issue.checkId === checkId)
    .map((issue) => issue.kind);

describe('words that English asks for and that are not there', () => {
  it.each([
    'The hall is new according throughout the city.',
    'The roof varies according.',
    'They never have to deal.',
    'Birds are capable.',
    'The mayor must a culture of peace.',
    'The minister is due to at the hall.',
    'They the riders in the hall.',
    'The sum, which is than two halls, is new.',
    'The hall stands in of the town.',
    'They keep to the same of order.',
    'This us with a hall.',
    'The mayor began a new of Asia.',
    'The minister opened halls, roofs and.',
    'He named writers such as, Fichte and others.',
    'Vessels of various will enter the port.',
  ])('%s', (text) => {
    expect(kindsOf(['uk', 'Міністр чекає в новій залі.'], ['en', text], 'grammar')).toContain('word');
  });

  it.each([
    'According to the mayor, the hall is new.',
    'They made a deal.',
    'He has a few of them, and the former of the two is new.',
    'How would the mayor see it?',
    'Only then can the mayor leave.',
    "He's a mayor, and she's the minister.",
    'They come to at least two halls.',
    'A can of water stands there, by the will of the mayor.',
    'The chief executive of the city is the mayor, not the young of the town.',
    'Halls such as these, as well as others, are new.',
    'It is, as the mayor said, in and of itself new.',
    'It is a hall they never got close to climbing out of.',
    'That is what they talked of.',
    'Its been a new hall.',
  ])('leaves whole sentences alone: %s', (text) => {
    expect(kindsOf(['uk', 'Міністр чекає в новій залі.'], ['en', text], 'grammar')).toEqual([]);
  });

  it('tells an article of the wrong form', () => {
    const source: Side = ['uk', 'Міністр чекає в новій залі.'];
    for (const text of ['An popular mayor waits.', 'The mayor waits in a old hall.'])
      expect(kindsOf(source, ['en', text], 'grammar')).toEqual(['article']);
    for (const text of [
      'A union waits for an hour with a one-room hall and a European mayor.',
      'An MP, an x-ray, an mp3 and a unanimous mayor.',
      'A uniform and an unequal hall, an honest mayor and a unique roof.',
    ])
      expect(kindsOf(source, ['en', text], 'grammar')).toEqual([]);
  });
});

describe('how a side begins', () => {
  const source: Side = ['uk', 'Нині міністр чекає в новій залі.'];

  it('tells a small letter against a capital, and a mark that nothing stands before', () => {
    for (const text of [
      'the minister waits in the hall.',
      ', the minister waits in the hall.',
      '", the minister waits."',
    ])
      expect(kindsOf(source, ['en', text], 'punctuation')).toContain('opening');
  });

  it('leaves names in small letters, cut rows and headings alone', () => {
    for (const text of [
      'iPhone waits in the new hall.',
      'minister waits in the hall',
      'ok.ru waits in the new hall.',
      'the hall.',
    ])
      expect(kindsOf(source, ['en', text], 'punctuation')).toEqual([]);
  });

  it('tells quotation marks with nothing between them', () => {
    expect(
      kindsOf(['uk', 'Міністр чекає "в новій залі".'], ['en', 'The minister waits "."'], 'punctuation'),
    ).toContain('empty');
    expect(
      kindsOf(
        ['uk', 'Міністр чекає «в залі» і «в місті».'],
        ['en', 'The minister waits "in the hall", "in town".'],
        'punctuation',
      ),
    ).toEqual([]);
  });
});
