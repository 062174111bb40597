import type { LoosePassages } from '../../../src/core/check/quotes/match.ts';
import type { CheckInput, CheckText } from '../../../src/core/check/types.ts';
import { asId } from '../../../src/core/model.ts';
import type { KnownLanguage, Passage, Provenance, Row, Unit } from '../../../src/core/model.ts';

/** A text of one paragraph a line; its units are named by sigil and number. */
export function text(
  sigil: string,
  language: KnownLanguage,
  lines: readonly string[],
  provenance: Provenance = {},
): CheckText {
  return {
    id: asId(sigil),
    sigil,
    language,
    provenance,
    units: lines.map((content, ordinal): Unit => ({
      id: asId(`${sigil}${ordinal}`),
      ordinal,
      kind: 'paragraph',
      content,
      marks: [],
      contentStatus: 'auto',
      language,
      languageConfidence: 1,
      segments: [],
    })),
  };
}

/** Rows by line number; an empty line has no counterpart. */
export function rowsOf(texts: readonly CheckText[]): Row[] {
  const count = Math.max(...texts.map((one) => one.units.length));
  return Array.from({ length: count }, (_, index) => ({
    index,
    key: String(index),
    cells: texts.map((one) => {
      const unit = one.units[index];
      return { textId: one.id, units: unit === undefined || unit.content === '' ? [] : [unit.id] };
    }),
  }));
}

/** A comparison whose rows are the lines. */
export const comparison = (
  texts: readonly CheckText[],
  mode: CheckInput['mode'] = 'parallel',
): CheckInput => ({
  texts,
  rows: rowsOf(texts),
  pivotIndex: 0,
  mode,
  disabledChecks: [],
});

/** A comparison of texts that meet in whole paragraphs only, in any order: pairs of [line of the first, line of another text]. */
export function looseComparison(
  texts: readonly CheckText[],
  pairs: readonly (readonly [number, CheckText, number])[],
): CheckInput {
  const [pivot] = texts;
  if (pivot === undefined) throw new Error('a comparison needs texts');
  const whole = (one: CheckText, line: number): Passage => {
    const unit = one.units[line];
    if (unit === undefined) throw new Error(`${one.sigil} has no line ${String(line)}`);
    return { textId: one.id, unitId: unit.id, startOffset: 0, endOffset: unit.content.length };
  };
  const loose = pairs.map(([line, other, at]): LoosePassages => ({
    a: whole(pivot, line),
    b: whole(other, at),
  }));
  const rows = texts.flatMap((one) =>
    one.units.map((unit): Row => ({
      index: 0,
      key: unit.id,
      cells: texts.map((other) => ({ textId: other.id, units: other === one ? [unit.id] : [] })),
    })),
  );
  return {
    texts,
    rows: rows.map((row, index) => ({ ...row, index })),
    pivotIndex: 0,
    mode: 'comparable',
    loose,
    disabledChecks: [],
  };
}
