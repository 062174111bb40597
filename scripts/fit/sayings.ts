import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sayingEvidence, sayingNames } from '../../src/core/check/words/sayings.ts';
import { evalFolder } from '../check-score.ts';
import { scatter } from './folds.ts';
import { judgeHeldOut, reportSides, ridge, writeModel } from './lone-model.ts';
import type { SideRow } from './lone-model.ts';
import { fitLogistic } from './logistic.ts';
import { readSeries } from './paragraphs.ts';

// Tells the form of a saying: 268 well-known ones, called to mind and in no set of the measure, against the sentences of
// aligned news. `sayings.tsv` holds language and saying.

/** Log-odds at which the report counts. */
const marks = [-1, -0.5, 0, 0.5, 1] as const;

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

/** Fits what tells a saying by its form, prints how it does on texts that it was not fitted on and, with `--keep`, writes the weights. Returns the exit code. */
export function runSayingFit(options: readonly string[]): number {
  const folder = evalFolder();
  if (folder === undefined) {
    console.log('fit sayings: no eval folder (ZVIRKA_EVAL); nothing was fitted');
    return 0;
  }
  const rows = readRows(resolve(folder, '../..'));
  reportSides(rows, judgeHeldOut(rows), marks);
  if (options.includes('--keep'))
    writeModel(
      fitLogistic(
        rows.flatMap(({ examples }) => examples),
        ridge,
      ),
      {
        part: 'sayings',
        file: 'sayings.data.ts',
        name: 'sayingModel',
        type: 'SayingModel',
        from: '../words/sayings.ts',
        claim: 'a sentence has the form of a saying',
        evidence: sayingNames,
      },
    );
  return 0;
}
