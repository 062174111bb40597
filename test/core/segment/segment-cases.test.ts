import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segmentUnit } from '../../../src/core/segment/segment.ts';

const folder = join(import.meta.dirname, '../../fixtures/segment');

/** Reads a fixture file: blocks parted by blank lines, one segment a line, comments begin with `#`. */
function readCases(language: string): readonly (readonly string[])[] {
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('# ')))
    .filter((lines) => lines.length > 0);
}

describe.each(['uk', 'ru', 'en'])('segments of %s', (language) => {
  const cases = readCases(language);

  it('has at least sixty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases.map((segments) => [segments.join(' '), segments] as const))(
    'cuts: %s',
    (content, expected) => {
      const spans = segmentUnit(content, language);
      expect(spans.map((span) => content.slice(span.startOffset, span.endOffset))).toEqual(expected);
    },
  );
});
