import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { alignSegments } from '../../../src/core/align/segments.ts';
import type { AlignText } from '../../../src/core/align/types.ts';
import type { Span } from '../../../src/core/model.ts';
import { madeUpUnits, plain, randomFrom, respelled } from './fixtures.ts';

/** Joins sentences into units of three and keeps where each sentence stands. */
function inParagraphs(language: string, sentences: readonly string[]): AlignText {
  const units: string[] = [];
  const segments: Span[][] = [];
  for (let at = 0; at < sentences.length; at += 3) {
    const spans: Span[] = [];
    let unit = '';
    for (const sentence of sentences.slice(at, at + 3)) {
      if (unit !== '') unit += ' ';
      spans.push({ startOffset: unit.length, endOffset: unit.length + sentence.length });
      unit += sentence;
    }
    units.push(unit);
    segments.push(spans);
  }
  return { language, units, segments };
}

describe('alignSegments', () => {
  it('aligns the sentences inside each bead and covers each once', () => {
    const sentences = madeUpUnits(24, randomFrom(5));
    const source = inParagraphs('xx', sentences);
    const target = inParagraphs('yy', respelled(sentences));
    const beads = alignUnits(source, target, plain).beads;
    const inside = alignSegments(source, target, beads, plain);
    expect(inside).toHaveLength(beads.length);
    const flat = inside.flat();
    expect(flat).toHaveLength(24);
    for (const { source: left, target: right } of flat) {
      expect([left.length, right.length]).toEqual([1, 1]);
      expect(right[0]).toEqual(left[0]);
    }
  });
});

describe('comparable texts', () => {
  it('are found by themselves: sentences in any order, the rest without counterpart', () => {
    const random = randomFrom(12);
    const shared = madeUpUnits(4, random);
    const own = madeUpUnits(20, random);
    const other = respelled(madeUpUnits(20, random));
    const told = respelled(shared);
    const source = { language: 'xx', units: [...own.slice(0, 10), ...shared, ...own.slice(10)] };
    const target = {
      language: 'yy',
      units: [
        told[2] ?? '',
        ...other.slice(0, 8),
        told[0] ?? '',
        ...other.slice(8),
        told[3] ?? '',
        told[1] ?? '',
      ],
    };
    const result = alignUnits(source, target, { mode: 'comparable', knowledge: false });
    expect(result.mode).toBe('comparable');
    const links = result.loose.map((pair) => `${pair.source.unit}-${pair.target.unit}`);
    expect(links).toEqual(expect.arrayContaining(['10-9', '11-23', '12-0', '13-22']));
    expect(links.length).toBeLessThanOrEqual(6);
  });
});
