import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import type { AlignText } from '../../../src/core/align/types.ts';
import { madeUpUnits, randomFrom, respelled } from './fixtures.ts';

/** Sentences in paragraphs of so many. */
function paragraphs(language: string, sentences: readonly string[], size: number): AlignText {
  const units: string[] = [];
  const segments: { startOffset: number; endOffset: number }[][] = [];
  for (let at = 0; at < sentences.length; at += size) {
    let unit = '';
    const spans: { startOffset: number; endOffset: number }[] = [];
    for (const sentence of sentences.slice(at, at + size)) {
      if (unit !== '') unit += ' ';
      spans.push({ startOffset: unit.length, endOffset: unit.length + sentence.length });
      unit += sentence;
    }
    units.push(unit);
    segments.push(spans);
  }
  return { language, units, segments };
}

const seeds = [1, 2, 3, 5, 8];
const auto = { mode: 'auto', knowledge: true } as const;

describe('texts of a few long paragraphs', () => {
  it('are no translations where their sentences have nothing in common, unless lengths happen to agree', () => {
    const modes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => {
      const source = madeUpUnits(12, randomFrom(seed));
      const target = respelled(madeUpUnits(12, randomFrom(seed + 500)));
      return alignUnits(paragraphs('uk', source, 4), paragraphs('ru', target, 4), auto).mode;
    });
    expect(modes.filter((mode) => mode === 'comparable').length).toBeGreaterThanOrEqual(8);
  });

  it.each(seeds)('are translations where their sentences are (seed %i)', (seed) => {
    const source = madeUpUnits(12, randomFrom(seed));
    const target = paragraphs('ru', respelled(source), 4);
    const result = alignUnits(paragraphs('uk', source, 4), target, auto);
    expect(result.mode).toBe('parallel');
    expect(result.beads.map((bead) => [bead.source, bead.target])).toEqual(
      [0, 1, 2].map((at) => [[at], [at]]),
    );
  });

  it('stay parallel in languages of which nothing is known, in other modes, and where a reader linked units', () => {
    const source = madeUpUnits(12, randomFrom(4));
    const target = respelled(madeUpUnits(12, randomFrom(504)));
    const mode = (languages: readonly [string, string], options: Parameters<typeof alignUnits>[2]): string =>
      alignUnits(paragraphs(languages[0], source, 4), paragraphs(languages[1], target, 4), options).mode;
    expect(mode(['xx', 'yy'], auto)).toBe('parallel');
    expect(mode(['uk', 'ru'], { ...auto, knowledge: false })).toBe('parallel');
    expect(mode(['uk', 'ru'], { ...auto, mode: 'parallel' })).toBe('parallel');
    expect(mode(['uk', 'ru'], { ...auto, anchors: [{ source: [0], target: [0] }] })).toBe('parallel');
  });
});
