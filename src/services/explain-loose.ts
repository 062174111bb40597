import type { Api, BeadExplanation } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { Passage, UnitSpan } from '../core/model.ts';
import { sideOf } from './align-job.ts';
import { orientLoose, readComparisonState } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';
import { createLocator } from './explain.ts';

/**
 * Says why two passages correspond: the aligner compares the two texts once more and tells what tied these. Where a text has
 * changed so that it would not find them again, there is no evidence to show.
 */
export async function explainLoose(
  context: ServiceContext,
  { comparisonId, textId, source, target }: Parameters<Api['looseExplain']>[0],
): Promise<BeadExplanation> {
  const db = reader(context);
  const state = readComparisonState(db, comparisonId);
  const ladder = state.ladders.find((one) => one.state.textId === textId);
  const known = ladder && orientLoose(ladder).find((pair) => isAt(pair, { source, target }));
  if (!known) throw new AppError('not-found');
  const { result } = context.deps.compute.run({
    kind: 'align',
    source: sideOf(db, state.pivotTextId).text,
    target: sideOf(db, textId).text,
    mode: 'comparable',
    anchors: [],
    explain: true,
  });
  const { loose, looseExplanations } = await result;
  const found = looseExplanations?.[loose.findIndex((pair) => isAt(pair, { source, target }))];
  if (!found) return { score: known.score, parts: [], tokens: [] };
  const passageOf = (of: typeof textId, { unit, startOffset, endOffset }: UnitSpan): readonly Passage[] => {
    const unitId = state.unitIds.get(of)?.[unit];
    return unitId === undefined ? [] : [{ textId: of, unitId, startOffset, endOffset }];
  };
  const locate = createLocator(db, {
    pivot: passageOf(state.pivotTextId, source),
    other: passageOf(textId, target),
  });
  // The aligner counts what speaks for a pair; a cost is the opposite.
  return {
    score: known.score,
    parts: [
      ...found.parts.map(({ part, nats }) => ({ name: part, costNats: -nats })),
      { name: 'total', costNats: -found.totalNats },
    ],
    tokens: found.ties.flatMap(({ kind, nats, ...forms }) => {
      const passage = locate('pivot', forms.source);
      const matchedWith = locate('other', forms.target);
      if (!passage || !matchedWith) return [];
      return [{ side: 'pivot' as const, passage, matchedWith, kind, costNats: -nats }];
    }),
  };
}

interface Spans {
  readonly source: UnitSpan;
  readonly target: UnitSpan;
}

const isAt = (a: Spans, b: Spans): boolean =>
  (['source', 'target'] as const).every(
    (side) =>
      a[side].unit === b[side].unit &&
      a[side].startOffset === b[side].startOffset &&
      a[side].endOffset === b[side].endOffset,
  );
