import { describe, expect, it } from 'vitest';
import { anchorPassage, relocatePassage } from '../../../src/core/edit/anchor-passage.ts';
import { asId, type TextId, type UnitId } from '../../../src/core/model.ts';

const before = 'Вони представляють диктатора. Путін каже «ні», і диктатора це влаштовує.';

function keep(quote: string, from = 0): ReturnType<typeof anchorPassage> {
  const startOffset = before.indexOf(quote, from);
  return anchorPassage(
    {
      textId: asId<TextId>('t'),
      unitId: asId<UnitId>('u'),
      startOffset,
      endOffset: startOffset + quote.length,
    },
    before,
  );
}
function found(content: string, kept: ReturnType<typeof anchorPassage>): string | null {
  const span = relocatePassage(content, kept);
  return span && content.slice(span.startOffset, span.endOffset);
}

describe('relocatePassage', () => {
  it('follows a quote that moved', () => {
    const after = `Київ, 12 листопада. ${before}`;
    expect(relocatePassage(after, keep('Путін'))).toEqual({ startOffset: 50, endOffset: 55 });
  });
  it('tells equal quotes apart by their surroundings', () => {
    const after = before.replace('Вони', 'Ці перемовники нібито');
    const second = keep('диктатора', 40);
    const span = relocatePassage(after, second);
    expect(after.slice((span?.startOffset ?? 0) - 4, span?.startOffset)).toBe(', і ');
  });
  it('finds a passage whose own words were corrected between its surroundings', () => {
    const after = before.replace('Путін каже', 'Путин каже');
    expect(found(after, keep('Путін'))).toBe('Путин');
  });
  it('answers null where neither the words nor their surroundings are left', () => {
    expect(relocatePassage('Зовсім інший абзац.', keep('Путін'))).toBeNull();
  });
  it('keeps offsets of a passage beyond the end inside the text', () => {
    const kept = anchorPassage(
      { textId: asId<TextId>('t'), unitId: asId<UnitId>('u'), startOffset: 500, endOffset: 600 },
      'коротко',
    );
    expect([kept.startOffset, kept.endOffset, kept.quote]).toEqual([7, 7, '']);
  });
});
