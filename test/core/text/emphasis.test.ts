import { expect, test } from 'vitest';
import { findEmphasisSigns } from '../../../src/core/text/emphasis.ts';

const signs = (content: string): readonly string[] => {
  let at = 0;
  const parts = findEmphasisSigns(content).map(({ startOffset, endOffset }) => {
    const part = `${content.slice(at, startOffset)}<${content.slice(startOffset, endOffset)}>`;
    at = endOffset;
    return part;
  });
  return [...parts, content.slice(at)];
};

test('finds the signs around stressed words, and no others', () => {
  expect(signs('**Місто, 14 березня.** Міст *стоїть*.').join('')).toBe(
    '<**>Місто, 14 березня.<**> Міст <*>стоїть<*>.',
  );
  expect(signs('Вживають «Чат»* і «Лист»*, а ще Чат* й Лист**.')).toHaveLength(1);
  expect(signs('* перший * другий')).toHaveLength(1);
  expect(signs('2*3*4 і **незакрите')).toHaveLength(1);
});
