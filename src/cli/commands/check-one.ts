import type { DiscrepancyEntry } from '../../bridge/api.ts';
import { checkText } from '../../core/check/text.ts';
import type { TextSummary, Unit } from '../../core/model.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Session } from '../session.ts';

/** One text checked by itself. */
export interface CheckedText {
  readonly texts: readonly { readonly text: TextSummary; readonly units: readonly Unit[] }[];
  readonly entries: readonly DiscrepancyEntry[];
}

/** Checks one text of the open project by itself: terms, names and repeated text inside it. */
export async function checkOneText({ api }: Session, text: TextSummary): Promise<CheckedText> {
  const units = await api.textUnits({ textId: text.id });
  const { id, sigil, language, provenance } = text;
  const concepts = await api.concepts();
  const { thresholds = {} } = (await api.projectChecks()).checks;
  const found = checkText(
    { id, sigil, language, provenance, units },
    { ...loadKnowledge(), concepts, thresholds },
  );
  return { texts: [{ text, units }], entries: found.map((discrepancy) => ({ discrepancy })) };
}
