import type { ChosenPair } from './choose-pairs.ts';
import type { Evidence } from './evidence.ts';
import { tokenKind } from './tokens.ts';
import { tieKind } from './tie-kinds.ts';
import type { LooseExplanation, LooseTie } from './types.ts';
import type { WordWorths } from './worths.ts';

/** Nats below which a tie is not worth a line. */
const LEAST_NATS = 0.1;

/**
 * Says why a loose pair: the words with content that tie its passages, and what its score is made of. A tie weighs the less
 * the more pairs of passages share its words.
 */
export function explainLoose(
  { evidence, worthOf }: { readonly evidence: Evidence; readonly worthOf: WordWorths },
  { pair, parts: partsOf }: Pick<ChosenPair, 'pair' | 'parts'>,
): LooseExplanation {
  const { source, target } = evidence;
  const ties: LooseTie[] = [];
  evidence.weighAlone(pair, ({ sourceClass, targetClass, nats, quality, sourceLoss, targetLoss }) => {
    if (source.vocabulary.kinds[sourceClass] === tokenKind.mark) return;
    const worth = (nats + quality * (sourceLoss + targetLoss)) * worthOf(sourceClass, targetClass);
    if (worth < LEAST_NATS) return;
    ties.push({
      kind: tieKind([source, sourceClass], [target, targetClass]),
      source: source.vocabulary.forms[sourceClass] ?? '',
      target: target.vocabulary.forms[targetClass] ?? '',
      nats: worth,
    });
  });
  const parts = partsOf();
  return {
    ties: ties.sort((a, b) => b.nats - a.nats),
    parts,
    totalNats: parts.reduce((sum, { nats }) => sum + nats, 0),
  };
}
