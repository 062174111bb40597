import type { Message, Passage } from '../../model.ts';
import { findQuotations } from '../quotes/find.ts';
import type { CheckInput } from '../types.ts';
import { mouthAt } from './mouth-at.ts';
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

const keys = {
  narrator: 'check.mouth.narrator',
  headline: 'check.mouth.headline',
  quotation: 'check.mouth.quotation',
  speaker: 'check.mouth.speaker',
  reported: 'check.mouth.reported',
} as const;

/** Who says the words at each place, with counts: the author, a headline, a quotation, a named speaker, somebody else reported. */
export function describeMouths(input: CheckInput, passages: readonly Passage[]): Message[] {
  const counts = new Map<string, { message: Message; count: number }>();
  for (const passage of passages) {
    const text = input.texts.find((one) => one.id === passage.textId);
    const unit = text?.units.find((one) => one.id === passage.unitId);
    if (text === undefined || unit === undefined) continue;
    const words = unit.content.slice(passage.startOffset, passage.endOffset).toLowerCase();
    const base = text.language.split('-')[0];
    const language = base === 'uk' || base === 'ru' || base === 'en' ? base : 'other';
    const mouth = mouthAt(unit.content, passage, language, findQuotations(unit.content, language));
    const isHeadline = mouth.kind === 'narrator' && unit.kind === 'heading';
    const message: Message = {
      key: keys[isHeadline ? 'headline' : mouth.kind],
      params: { sigil: text.sigil, words, ...(mouth.kind === 'speaker' ? { speaker: mouth.speaker } : {}) },
    };
    const key = JSON.stringify(message);
    counts.set(key, { message, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ message, count }) => ({
    key: message.key,
    params: { ...message.params, count },
  }));
}
