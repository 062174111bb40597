import { expect, it } from 'vitest';
import { writeComparisonJson } from '../../../src/core/formats/comparison-json.ts';
import { sampleDocument } from './document-case.ts';

it('says format and version first and holds everything the document holds', () => {
  const document = sampleDocument({ losses: [{ key: 'loss.notes', params: { count: 2 } }] });
  const { text } = writeComparisonJson(document);
  const { losses, ...kept } = document;
  // Strings go through JSON, where a lone surrogate is written as an escape and read back as it was.
  expect(JSON.parse(text)).toEqual({ format: 'zvirka-comparison', version: 1, ...kept, leftOut: losses });
  expect(text.startsWith('{\n  "format": "zvirka-comparison",\n  "version": 1,')).toBe(true);
});
