import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check } from './small-lexicon.ts';

type Text = readonly [KnownLanguage, string];

/** What a category's findings show on both sides, in the order of the source. */
function shown(category: string, source: Text, target: Text): string[] {
  return check(source, target)
    .filter((issue) => issue.category === category)
    .map((issue) => {
      const here = issue.source.map(({ startOffset, endOffset }) => source[1].slice(startOffset, endOffset));
      const there = issue.target.map(({ startOffset, endOffset }) => target[1].slice(startOffset, endOffset));
      return `${here.join(' … ')} = ${there.join(' … ')}`;
    });
}

describe('the evidence of a number', () => {
  it('holds its unit on both sides', () => {
    expect(
      shown('number', ['uk', 'До міста лишалося 620 км.'], ['en', 'The city was 385 kilometres away.']),
    ).toEqual(['620 км = 385 kilometres']);
  });

  it('pairs the ends of a range in their order', () => {
    expect(
      shown(
        'number',
        ['uk', 'Випаде від 2 до 9 см дощу.'],
        ['en', 'There will be 3 to 7 centimetres of rain.'],
      ),
    ).toEqual(['2 до 9 см = 3 to 7 centimetres', '9 см = 7 centimetres']);
  });

  it('lies at the number that changed where another one of the same value stands rightly', () => {
    expect(
      shown(
        'number',
        ['uk', 'Буде п’ять раундів замість шести.'],
        ['en', 'There will be six rounds instead of six.'],
      ),
    ).toEqual(['п’ять = six']);
    const [issue] = check(
      ['uk', 'Буде п’ять раундів замість шести.'],
      ['en', 'There will be six rounds instead of six.'],
    );
    expect(issue?.target[0]?.startOffset).toBe('There will be '.length);
  });
});

describe('the evidence of a verb', () => {
  it('holds the words that tell its time', () => {
    expect(
      shown('tense', ['uk', 'Міністр підписав угоду.'], ['en', 'The minister will sign the agreement.']),
    ).toEqual(['підписав = will sign']);
  });

  it('holds the helper that lost its negation', () => {
    expect(
      shown(
        'negation',
        ['uk', 'Президент не прийняв пропозицію.'],
        ['en', 'The president did accept the proposal.'],
      ),
    ).toEqual(['не = did accept']);
  });

  it('is the stressed verb where the negated word itself has no rendering', () => {
    expect(
      shown(
        'negation',
        ['uk', 'Журналіст не цурався говорити в готелі.'],
        ['en', 'The journalist did mean to speak at the hotel.'],
      ),
    ).toEqual(['не = did mean']);
  });
});

describe('the evidence of a name that is missing', () => {
  it('is an unknown word that opens the other sentence', () => {
    expect(
      shown('name', ['uk', 'Потім Куомо став президентом.'], ['en', 'Muskoka became president.']),
    ).toEqual(['Куомо = Muskoka']);
  });

  it('is no opening word where no name is missing', () => {
    expect(shown('name', ['uk', 'Бігуни чекали на автобус.'], ['en', 'Sprinters waited for a bus.'])).toEqual(
      [],
    );
  });
});
