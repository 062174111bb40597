import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { PairIssue } from '../types.ts';
import { sayingRendered } from '../words/sayings.ts';

/** Finds a Ukrainian or Russian saying whose English version follows it word by word. */
export const sayingCheck: PairCheck = {
  id: 'sense',
  run(reading) {
    if (sayingRendered(reading) !== 'literally') return [];
    const [source, target] = [spanOf(reading.source.text), spanOf(reading.target.text)];
    return [
      {
        checkId: 'sense',
        category: 'mistranslation',
        kind: 'saying',
        severity: 'minor',
        tier: 'more',
        source: [source],
        target: [target],
        message: observe('check.sense.saying', [reading.source, source], [reading.target, target]),
      },
    ];
  },
};

const spanOf = (text: string): { startOffset: number; endOffset: number } => ({
  startOffset: text.length - text.trimStart().length,
  endOffset: text.trimEnd().length,
});

/** What a saying that stands for another saying is bound to differ in. */
const ofSayings: ReadonlySet<string> = new Set([
  'negation', 'omission', 'addition', 'number', 'unit', 'date', 'tense', 'question', 'modality', 'mistranslation', 'name',
]); // prettier-ignore

/** Leaves out what differs because one saying stands for another. */
export function withoutSayings(reading: PairReading, issues: readonly PairIssue[]): readonly PairIssue[] {
  if (!issues.some(({ category }) => ofSayings.has(category))) return issues;
  if (sayingRendered(reading) !== 'freely') return issues;
  return issues.filter(({ category }) => !ofSayings.has(category));
}
