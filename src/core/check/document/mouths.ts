import type { Message, Passage, Quotation, TextId } from '../../model.ts';
import { findAllQuotations } from '../quotes/all.ts';
import { findAttribution } from '../quotes/attribution.ts';
import type { CheckInput, CheckText } from '../types.ts';
import type { Finding } from './speakers.ts';

/** Joins findings of one choice of words into one with a count, and says whose mouth each word is in: no verdict. */
export function joinLoaded(found: readonly Finding[], input: CheckInput): Finding[] {
  const groups = new Map<string, Finding[]>();
  const rest: Finding[] = [];
  for (const finding of found) {
    if (finding.category !== 'loaded') {
      rest.push(finding);
      continue;
    }
    const texts = [...new Set(finding.passages.map((passage) => passage.textId))].join(' ');
    const { group = '', here = '', there = '' } = finding.message.params ?? {};
    const key = [texts, group, here, there].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const joined = new Map(
    [...groups.values()].map((list) => {
      const [first] = list;
      const passages = list.flatMap((one) => one.passages);
      const times: Message[] =
        list.length > 1 ? [{ key: 'check.repeated', params: { count: list.length } }] : [];
      return [
        first,
        {
          passages,
          evidence: [...(first?.evidence ?? []), ...times, ...describeMouths(input, passages)],
        },
      ] as const;
    }),
  );
  // In reading order: a joined finding stands where its first place is.
  return found.flatMap((finding) => {
    const more = joined.get(finding);
    if (more !== undefined) return [{ ...finding, ...more }];
    return finding.category === 'loaded' ? [] : [finding];
  });
}

/** Who says the words at each place, with counts: the author, a quotation, the words of a named speaker. */
export function describeMouths(input: CheckInput, passages: readonly Passage[]): Message[] {
  const quotations = new Map<TextId, readonly Quotation[]>();
  const counts = new Map<string, { message: Message; count: number }>();
  for (const passage of passages) {
    const text = input.texts.find((one) => one.id === passage.textId);
    const unit = text?.units.find((one) => one.id === passage.unitId);
    if (text === undefined || unit === undefined) continue;
    const own = quotations.get(text.id) ?? findAllQuotations(text);
    quotations.set(text.id, own);
    const words = unit.content.slice(passage.startOffset, passage.endOffset).toLowerCase();
    const speaker = speakerAt(text, unit.content, passage, own);
    const message: Message = {
      key:
        speaker === null
          ? 'check.mouth.narrator'
          : speaker === ''
            ? 'check.mouth.quotation'
            : 'check.mouth.speaker',
      params: { sigil: text.sigil, words, ...(speaker === null || speaker === '' ? {} : { speaker }) },
    };
    const key = JSON.stringify(message);
    counts.set(key, { message, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ message, count }) => ({
    key: message.key,
    params: { ...message.params, count },
  }));
}

/** The speaker's name; '' inside a quotation of nobody named; null for the author's own words. */
function speakerAt(
  text: CheckText,
  content: string,
  passage: Passage,
  quotations: readonly Quotation[],
): string | null {
  const quotation = quotations.find(
    (one) =>
      one.unitId === passage.unitId &&
      one.span.startOffset <= passage.startOffset &&
      passage.endOffset <= one.span.endOffset,
  );
  if (quotation !== undefined) return quotation.speaker ?? '';
  const base = text.language.split('-')[0];
  const language = base === 'uk' || base === 'ru' || base === 'en' ? base : 'other';
  const { speaker, verbSpan } = findAttribution(content, passage, [], language);
  // Only what the verb introduces is the speaker's: “he said that …”, «за його словами, …».
  const between = verbSpan === undefined ? '' : content.slice(verbSpan.endOffset, passage.startOffset);
  return /(?:,\s*(?:що|что|ніби|будто)|\bthat|:)\s/u.test(between) ? (speaker ?? null) : null;
}
