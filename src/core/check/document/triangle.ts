import type { Message, TextId } from '../../model.ts';
import type { CheckInput, CheckText } from '../types.ts';

/**
 * Says which text of three or four differs from the others at a place, and how the texts descend; never who is right.
 * compared: the texts whose words differ from each other there; present: those that have anything in the row.
 */
export function describeTriangle(
  input: CheckInput,
  compared: readonly TextId[],
  present: readonly CheckText[],
): Message[] {
  const pivot = input.texts[input.pivotIndex];
  if (pivot === undefined || present.length < 3 || !present.includes(pivot)) return [];
  // Two versions in one language differ from each other: the pivot has not told which of them it agrees with.
  if (!compared.includes(pivot.id)) return [];
  const differing = present.filter((text) => text !== pivot && compared.includes(text.id));
  const rest = present.filter((text) => text !== pivot && !differing.includes(text));
  const [only] = differing;
  const list = (texts: readonly CheckText[]): string => texts.map((text) => text.sigil).join(', ');
  const found: Message[] = [];
  if (only !== undefined && differing.length === 1 && rest.length > 0) {
    found.push({ key: 'check.triangle.one', params: { sigil: only.sigil, others: list([pivot, ...rest]) } });
  } else if (differing.length > 1 && rest.length === 0) {
    found.push({ key: 'check.triangle.pivot', params: { sigil: pivot.sigil, others: list(differing) } });
  } else if (differing.length > 1) {
    found.push({
      key: 'check.triangle.several',
      params: { sigils: list(differing), others: list([pivot, ...rest]) },
    });
  }
  if (found.length > 0) {
    for (const text of present) {
      const origin = text.provenance.translatedFrom;
      if (origin !== undefined)
        found.push({ key: 'check.triangle.descent', params: { sigil: text.sigil, origin } });
    }
  }
  return found;
}
