import { describe, expect, it } from 'vitest';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { figuresOf } from '../../../../src/core/check/sentences/figures.ts';
import { loneClauses } from '../../../../src/core/check/sentences/lone-clauses.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { withoutValues } from '../../../../src/core/check/words/plain.ts';
import { smallKnowledge } from '../small-lexicon.ts';

/** The clauses of the source that have no counterpart. */
function lone(source: string, target: string, margin = 0): string[] {
  const sides = { source: createPlainSide(source, 'uk'), target: createPlainSide(target, 'en') };
  const plain = withoutValues(readPair(sides, smallKnowledge), { source: [], target: [] });
  return loneClauses(plain, 'source', margin).map(({ startOffset, endOffset }) =>
    source.slice(startOffset, endOffset),
  );
}

const clause = 'яка вранці роздала дітям гарячі булочки з родзинками й медом';
const whole = 'The minister and the president waited for the delegation, which in the morning gave the children hot buns with raisins and honey, in the capital.'; // prettier-ignore

describe('loneClauses', () => {
  it('finds the clause that nothing renders', () => {
    expect(
      lone(
        `Міністр і президент чекали делегацію, ${clause}, у столиці після переговорів.`,
        'The minister and the president waited for the delegation in the capital after the talks.',
      ),
    ).toEqual([clause]);
  });

  it('leaves a clause alone whose free rendering stands in its place', () => {
    expect(lone(`Міністр і президент чекали делегацію, ${clause}, у столиці.`, whole)).toEqual([]);
  });

  it('finds less the more must be reached', () => {
    expect(
      lone(
        `Міністр і президент чекали делегацію, ${clause}, у столиці після переговорів.`,
        'The minister and the president waited for the delegation in the capital after the talks.',
        30,
      ),
    ).toEqual([]);
  });

  it('says nothing of a text of one clause', () => {
    expect(lone('Пекарі вранці роздали дітям булочки.', 'The president signed the agreement.')).toEqual([]);
  });
});

describe('figuresOf', () => {
  it('reads scores, times and decimals as both sides may write them', () => {
    expect(figuresOf('1–0, 11:15, 7,5 and 7.5; 4 of 350')).toEqual([
      '1-0', '11-15', '11', '15', '7.5', '7.5', '350',
    ]); // prettier-ignore
  });
});
