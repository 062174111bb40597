import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import { alignSegments } from '../../../src/core/align/segments.ts';
import type { AlignText } from '../../../src/core/align/types.ts';
import type { Span } from '../../../src/core/model.ts';
import { madeUpUnits, plain, randomFrom, respelled, spell } from './fixtures.ts';

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

/** Joins sentences into two units, the first of so many. */
function joined(language: string, sentences: readonly string[], first: number): AlignText {
  const parts = [sentences.slice(0, first), sentences.slice(first)];
  return {
    language,
    units: parts.map((part) => part.join(' ')),
    segments: parts.map((part) => {
      let at = 0;
      return part.map((sentence) => {
        const startOffset = at;
        at += sentence.length + 1;
        return { startOffset, endOffset: startOffset + sentence.length };
      });
    }),
  };
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

describe('sentences inside a bead of several units on both sides', () => {
  it.each([4, 5])('are linked where the units end on both sides (after sentence %i)', (last) => {
    const sentences = madeUpUnits(8, randomFrom(5));
    const told = respelled(sentences);
    // The other text says the fifth sentence twice: only the end of a unit tells which of the two answers it.
    const target = [...told.slice(0, 5), ...told.slice(4)];
    const beads = alignSegments(
      joined('xx', sentences, 5),
      joined('yy', target, last + 1),
      [{ source: [0, 1], target: [0, 1] }],
      plain,
    ).flat();
    const fifth = joined('xx', sentences, 5).segments?.[0]?.[4];
    const answer = beads.find(({ source }) => source.length === 1 && source[0]?.startOffset === fifth?.startOffset && source[0]?.unit === 0); // prettier-ignore
    expect(answer?.target.at(-1)?.endOffset).toBe(joined('yy', target, last + 1).units[0]?.length);
  });
});

describe('sentences as units', () => {
  const sentences = madeUpUnits(24, randomFrom(5));
  const told = respelled(sentences);
  // The other text says the twelfth sentence twice: only the paragraph's end tells which of the two answers it.
  const target = [...told.slice(0, 12), ...told.slice(11)];
  const endsAfter = (count: number, last: number): boolean[] =>
    Array.from({ length: count }, (_, unit) => unit === last || unit === count - 1);

  it.each([11, 12])('are linked where paragraphs end on both sides (after sentence %i)', (last) => {
    const beads = alignUnits(
      { language: 'xx', units: sentences, ends: endsAfter(24, 11) },
      { language: 'yy', units: target, ends: endsAfter(25, last) },
      plain,
    ).beads.map(spell);
    expect(beads).toContain(`11-${last}`);
    expect(beads).toContain('12-13');
  });

  it('are joined across the end of a paragraph where the words say so', () => {
    const units = [
      ...sentences.slice(0, 11),
      `${sentences[11] ?? ''} ${sentences[12] ?? ''}`,
      ...sentences.slice(13),
    ];
    const beads = alignUnits(
      { language: 'xx', units: sentences, ends: endsAfter(24, 11) },
      { language: 'yy', units: respelled(units), ends: endsAfter(23, 11) },
      plain,
    ).beads.map(spell);
    expect(beads).toContain('11,12-11');
    expect(beads).toHaveLength(23);
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

  it('are told from translations in mode auto; a moved block or a missing half makes no comparable text', () => {
    const random = randomFrom(21);
    const units = madeUpUnits(40, random);
    const told = respelled(units);
    const modeOf = (target: readonly string[]): string =>
      alignUnits({ language: 'xx', units }, { language: 'yy', units: target }, { ...plain, mode: 'auto' })
        .mode;
    expect(modeOf(told)).toBe('parallel');
    expect(modeOf(told.slice(0, 20))).toBe('parallel');
    expect(modeOf([...told.slice(25), ...told.slice(0, 25)])).toBe('parallel');
    const own = respelled(madeUpUnits(32, random));
    const scattered = own.flatMap((unit, at) => (at % 4 === 0 ? [unit, told[39 - at] ?? ''] : [unit]));
    expect(modeOf(scattered)).toBe('comparable');
  });

  it('are told from translations whose chapters are missing, some in one text and some in the other', () => {
    const random = randomFrom(23);
    const units = madeUpUnits(60, random);
    const told = respelled(units);
    const foreign = respelled(madeUpUnits(15, random));
    const source = { language: 'xx', units: [...units.slice(0, 24), ...units.slice(36)] };
    const target = { language: 'yy', units: [...told.slice(14, 50), ...foreign] };
    const { mode, beads } = alignUnits(source, target, { ...plain, mode: 'auto' });
    expect(mode).toBe('parallel');
    const right = Array.from({ length: 10 }, (_, at) => `${14 + at}-${at}`).concat(
      Array.from({ length: 14 }, (_, at) => `${24 + at}-${22 + at}`),
    );
    expect(beads.map(spell).filter((bead) => /\d-\d/u.test(bead))).toEqual(right);
  });

  it('are not judged by the few units that a reader left open', () => {
    const random = randomFrom(22);
    const units = madeUpUnits(30, random);
    const target = [...respelled(units.slice(0, 24)), ...respelled(madeUpUnits(6, random))];
    const anchors = Array.from({ length: 24 }, (_, unit) => ({ source: [unit], target: [unit] }));
    const options = { ...plain, mode: 'auto', anchors } as const;
    expect(alignUnits({ language: 'xx', units }, { language: 'yy', units: target }, options).mode).toBe(
      'parallel',
    );
  });
});
