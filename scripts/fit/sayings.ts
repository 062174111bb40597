import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayingEvidence, sayingNames } from '../../src/core/check/words/sayings.ts';
import { scatter } from './folds.ts';
import type { ModelFit, SideRow } from './model-fit.ts';
import { readSeries } from './paragraphs.ts';

// Tells the form of a saying: 268 well-known ones, called to mind and in no set of the measure, against the sentences of
// aligned news. `sayings.tsv` holds language and saying.

function readRows(evalRoot: string): SideRow[] {
  const sayings = readFileSync(join(import.meta.dirname, 'sayings.tsv'), 'utf8')
    .trim()
    .split('\n');
  const sentences = readSeries(evalRoot).flatMap(({ languages, segments }) =>
    segments.flatMap(({ texts }) => texts.map((text, side) => [languages[side], text] as const)),
  );
  const rows = new Map<string, SideRow>();
  for (const [language, text] of [
    ...sentences,
    ...sayings.map((line) => line.split('\t') as [string, string]),
  ]) {
    const isTrue = sayings.includes(`${language ?? ''}\t${text}`);
    const evidence = language === 'en' ? undefined : sayingEvidence(text);
    if (evidence === undefined) continue;
    rows.set(text, {
      group: String(scatter(text)),
      kind: `${language ?? ''} ${isTrue ? 'saying' : 'news'}`,
      examples: [{ evidence, isTrue, count: 1 }],
    });
  }
  console.log(
    `${sayings.length} sayings, ${new Set(sentences.map(([, text]) => text)).size} other texts; others can be none`,
  );
  return [...rows.values()];
}

/** `npm run fit -- sayings`: what tells a saying by its form. */
export const sayingFit: ModelFit = {
  readRows,
  marks: [-1, -0.5, 0, 0.5, 1],
  place: {
    part: 'sayings',
    file: 'sayings.data.ts',
    name: 'sayingModel',
    type: 'SayingModel',
    from: '../words/sayings.ts',
    claim: 'a sentence has the form of a saying',
    evidence: sayingNames,
  },
};
