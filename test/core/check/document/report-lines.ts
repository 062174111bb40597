import { checkComparison } from '../../../../src/core/check/engine.ts';
import type { Discrepancy, KnownLanguage } from '../../../../src/core/model.ts';
import { sampleKnowledge } from '../../../../scripts/quality-samples.ts';
import { looseComparison, text } from '../comparison-texts.ts';

const knowledge = sampleKnowledge();

export type Line = readonly [here: string, there: string];

/** Four paragraphs that two reports of one event share. */
const shared: readonly Line[] = [
  ['Делегації зустрілися в готелі біля порту.', 'The delegations met in a hotel near the port.'],
  ['Посередники роздали проєкт угоди.', 'The mediators handed out a draft of the agreement.'],
  ['Журналісти чекали на вулиці до ночі.', 'The journalists waited in the street until night.'],
];

/** Checks reports that share paragraphs; the last two lines correspond or are left to be found. */
function compare(
  [here, there]: Line,
  { isPaired = true, language = 'uk' as KnownLanguage } = {},
): readonly Discrepancy[] {
  const all = [...shared, [here, there] as const];
  const dates = { publicationDate: '2026-02-03' };
  const [a, b] = [
    text(
      'A',
      language,
      all.map(([line]) => line),
      dates,
    ),
    text(
      'B',
      'en',
      all.map(([, line]) => line),
      dates,
    ),
  ];
  const pairs = all.map((_, at) => [at, b, at] as const);
  return checkComparison(looseComparison([a, b], isPaired ? pairs : pairs.slice(0, -1)), knowledge);
}

/** What is told of the last line: check, tier and the words of either side. */
export const told = (line: Line, options: Parameters<typeof compare>[1] = {}): readonly string[] =>
  compare(line, options)
    .filter(({ passages }) => passages.every(({ unitId }) => unitId.endsWith('3')))
    .map(({ checkId, tier, passages }) => {
      const words = passages.map(({ startOffset, endOffset }, side) =>
        (line[side] ?? '').slice(startOffset, endOffset),
      );
      return `${checkId} ${tier} ${words.join(' | ')}`;
    });
