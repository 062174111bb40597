import type { ComparisonView, SegmentBead } from '../../bridge/api.ts';
import type { Passage, TextId, TextSummary } from '../../core/model.ts';
import { passageText, type ViewIndex } from './view-index.ts';

/** What stands across from a finding in a text of which it quotes no words. */
export interface Counterpart {
  readonly text: TextSummary;
  readonly words: string;
}

const overlap = (a: Passage, b: Passage): boolean =>
  a.unitId === b.unitId && a.startOffset < b.endOffset && b.startOffset < a.endOffset;

/** The only text that a finding quotes; null where it quotes none or several. */
export function onlyTextOf(passages: readonly Passage[]): TextId | null {
  const quoted = [...new Set(passages.filter((at) => at.endOffset > at.startOffset).map((at) => at.textId))];
  return quoted.length === 1 ? (quoted[0] ?? null) : null;
}

/** The sentences of the other texts that belong to the words of a finding about one text: what it was looked for in.
 *  beads: sentence pairs of its row. Texts without such a sentence are left out. */
export function counterpartsOf(
  view: ComparisonView,
  index: ViewIndex,
  passages: readonly Passage[],
  beads: readonly SegmentBead[],
): readonly Counterpart[] {
  const own = onlyTextOf(passages);
  const pivot = view.texts[index.pivotPane]?.text.id;
  if (own === null || pivot === undefined) return [];
  const isTouched = (among: readonly Passage[], by: readonly Passage[]): boolean =>
    among.some((one) => by.some((other) => overlap(one, other)));
  const inPivot =
    own === pivot
      ? passages
      : beads
          .filter((bead) => bead.textId === own && isTouched(bead.other, passages))
          .flatMap((bead) => bead.pivot);
  return view.texts.flatMap(({ text }) => {
    if (text.id === own) return [];
    const found =
      text.id === pivot
        ? inPivot
        : beads
            .filter((bead) => bead.textId === text.id && isTouched(bead.pivot, inPivot))
            .flatMap((bead) => bead.other);
    const words = found.map((passage) => passageText(view, index, passage).trim()).join(' ');
    return words === '' ? [] : [{ text, words }];
  });
}
