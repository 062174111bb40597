import { unrelatedEvidence, unrelatedMarkOf, unrelatedNames } from '../../src/core/check/words/unrelated.ts';
import { currentGazetteer, currentLexicon } from '../check-score.ts';
import { scatter } from './folds.ts';
import { readLearning } from './gap-rows.ts';
import type { ModelFit, SideRow } from './model-fit.ts';
import { readSeries } from './paragraphs.ts';
import type { Series } from './paragraphs.ts';

// Tells pairs whose sides belong to different places: paragraphs of one to four segments of aligned news against the next
// paragraph of the same report, and now and then against one from farther off. A paragraph of which a part was left out
// is no such pair.

/** Paragraphs to the one from farther off, and how many of them are paired with theirs. */
const far = { step: 17, share: 10 } as const;
/** Every so many paragraphs are paired with the next one. */
const shiftShare = 2;

/** What a paragraph counts of which a part was left out: they teach that lengths say little, and many are made. */
const partCount = 0.2;

type Sides = readonly [readonly string[], readonly string[]];

function paragraphsOf({ group, segments }: Series): Sides[] {
  const found: Sides[] = [];
  for (let at = 0; at < segments.length;) {
    const count = 1 + (scatter(`${group}${at}para`) % 4);
    const own = segments.slice(at, at + count);
    found.push([own.map(({ texts }) => texts[0]), own.map(({ texts }) => texts[1])]);
    at += count;
  }
  return found;
}

function pairsOf(series: Series): { readonly kind: string; readonly sides: Sides }[] {
  const paragraphs = paragraphsOf(series);
  return paragraphs.flatMap(([source, target], at) => {
    const [next, distant] = [paragraphs[at + 1], paragraphs[at + far.step]];
    const found: { kind: string; sides: Sides }[] = [{ kind: 'true', sides: [source, target] }];
    if (target.length > 1)
      found.push({ kind: 'part', sides: [source, at % 2 === 0 ? target.slice(1) : target.slice(0, -1)] });
    if (next !== undefined && scatter(`${series.group}${at}`) % shiftShare === 0)
      found.push({ kind: 'shifted', sides: [source, next[1]] });
    if (distant !== undefined && at % far.share === 0)
      found.push({ kind: 'far', sides: [source, distant[1]] });
    return found;
  });
}

function readRows(evalRoot: string): SideRow[] {
  const knowledge = { lexicon: currentLexicon(), gazetteer: currentGazetteer(), concepts: [] };
  return readSeries(evalRoot).flatMap((series) =>
    pairsOf(series).flatMap(({ kind, sides }): SideRow[] => {
      const texts = [sides[0].join(' '), sides[1].join(' ')] as const;
      const evidence = unrelatedEvidence(readLearning({ ...series, texts }, knowledge).reading);
      if (evidence === undefined) return [];
      const isTrue = kind === 'shifted' || kind === 'far';
      return [
        {
          group: series.group,
          kind: `${series.languages.join('-')} ${kind}`,
          examples: [{ evidence, isTrue, count: kind === 'part' ? partCount : 1 }],
        },
      ];
    }),
  );
}

/** `npm run fit -- shifts`: what tells pairs out of place. */
export const shiftFit: ModelFit = {
  readRows,
  markOf: ({ examples }) => unrelatedMarkOf(examples[0]?.evidence ?? []),
  marks: [-1, -0.5, 0, 0.5, 1],
  place: {
    part: 'shifts',
    file: 'unrelated.data.ts',
    name: 'unrelatedModel',
    type: 'UnrelatedModel',
    from: '../words/unrelated.ts',
    claim: 'the sides of a pair belong to different places',
    evidence: unrelatedNames,
  },
};
