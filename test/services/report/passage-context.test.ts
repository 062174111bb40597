import { describe, expect, it } from 'vitest';
import { asId, type TextId, type Unit, type UnitId } from '../../../src/core/model.ts';
import { segmentUnit } from '../../../src/core/segment/segment.ts';
import { sentencesAround } from '../../../src/services/report/passage-context.ts';

const content = 'Перше речення. Представники диктатора мали мандат. Третє тут. Четверте про мандат.';
const unit: Unit = {
  id: asId<UnitId>('u1'),
  ordinal: 0,
  kind: 'paragraph',
  content,
  marks: [],
  contentStatus: 'auto',
  language: 'uk',
  languageConfidence: 1,
  segments: segmentUnit(content, 'uk'),
};

function passage(quote: string, from = 0) {
  const startOffset = content.indexOf(quote, from);
  const place = { startOffset, endOffset: startOffset + quote.length };
  return { textId: asId<TextId>('t'), unitId: unit.id, ...place, quote };
}

/** Marked words in brackets. */
function show(passages: Parameters<typeof sentencesAround>[1], of: Unit | null = unit): string {
  return sentencesAround(of ?? undefined, passages)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

describe('sentences around passages', () => {
  it('give the whole sentence with the words marked', () => {
    expect(show([passage('диктатора')])).toBe('Представники [диктатора] мали мандат.');
  });
  it('give every sentence that a passage runs through, and no other', () => {
    expect(show([passage('мандат. Третє')])).toBe('Представники диктатора мали [мандат. Третє] тут.');
  });
  it('join passages of one sentence, and leave out what lies between others', () => {
    expect(show([passage('мандат', 60), passage('диктатора'), passage('Представники')])).toBe(
      '[Представники] [диктатора] мали мандат. … Четверте про [мандат].',
    );
  });
  it('look for words that have moved, and quote those that are gone', () => {
    expect(show([{ ...passage('Третє'), startOffset: 0, endOffset: 5 }])).toBe('[Третє] тут.');
    expect(show([{ ...passage('Третє'), quote: 'Зникле' }])).toBe('[Зникле]');
    expect(show([passage('Третє')], null)).toBe('[Третє]');
    expect(show([])).toBe('');
  });
});
