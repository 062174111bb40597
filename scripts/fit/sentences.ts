import { evidenceNames, weighPieces } from '../../src/core/check/sentences/lone-evidence.ts';
import { currentGazetteer, currentLexicon } from '../check-score.ts';
import { readLearning } from './gap-rows.ts';
import type { ModelFit, SideRow } from './model-fit.ts';
import { makeParagraphs } from './paragraphs.ts';
import type { ParagraphPair } from './paragraphs.ts';

function readRows(evalRoot: string): SideRow[] {
  const knowledge = { lexicon: currentLexicon(), gazetteer: currentGazetteer(), concepts: [] };
  return makeParagraphs(evalRoot).flatMap((pair) => {
    const weighed = weighPieces(readLearning(pair, knowledge).plain);
    return ([0, 1] as const).flatMap((side): SideRow[] => {
      const examples = (side === 0 ? weighed.source : weighed.target).map(({ piece, evidence }) => ({
        evidence,
        isTrue: isLone(pair, side, piece),
        count: 1,
      }));
      if (examples.length === 0) return [];
      const what =
        pair.kind === 'whole' ? 'whole' : examples.some(({ isTrue }) => isTrue) ? pair.kind : 'rest';
      return [{ group: pair.group, kind: `${pair.languages.join('-')} ${what}`, examples }];
    });
  });
}

/** True for a piece that lies in a stretch without counterpart by more than a mark or two. */
const isLone = (
  { lone }: ParagraphPair,
  side: 0 | 1,
  piece: { readonly startOffset: number; readonly endOffset: number },
): boolean =>
  lone.side === side &&
  lone.spans.some(([start, end]) => piece.startOffset < end - 2 && start < piece.endOffset - 2);

/** `npm run fit -- sentences`: what tells sentences without counterpart. */
export const sentenceFit: ModelFit = {
  readRows,
  marks: [-0.5, 0, 0.3, 1, 2],
  place: {
    part: 'sentences',
    file: 'lone-sentences.data.ts',
    name: 'loneModel',
    type: 'LoneModel',
    from: '../sentences/lone-sentences.ts',
    claim: 'a sentence has no counterpart',
    evidence: evidenceNames,
  },
};
