import { isContentUnit } from '../model.ts';
import type { DetectedLanguage, Passage, Span, TextId, Unit, UnitId } from '../model.ts';
import { findEditorialMarks } from '../text/editorial.ts';
import type { CheckText } from './types.ts';

/** The part of a side that one unit fills. */
export interface SidePiece extends Span {
  readonly unitId: UnitId;
  /** Where in the unit the piece begins, where it is a part of one only. */
  readonly base?: number;
}

/** One side of a pair: the units of a cell joined by line feeds, with the way back to the units. */
export interface Side {
  readonly text: string;
  /** The language the text is in; `other` where no rules exist for it. */
  readonly language: DetectedLanguage;
  readonly textId: TextId;
  readonly pieces: readonly SidePiece[];
  /** Stretches that are not content (editors' brackets, footnotes …): only the check for insertions reads them. */
  readonly ignored: readonly Span[];
  /** Editors' remarks as import marked them; absent where nothing was marked and they are to be found in the text. */
  readonly remarks?: readonly Span[];
}

/** Joins the content units of a cell. Units that are not content are left out; marks inside units come along. */
export function createSide(text: CheckText, units: readonly Unit[]): Side {
  const pieces: SidePiece[] = [];
  const ignored: Span[] = [];
  const remarks: Span[] = [];
  let joined = '';
  for (const unit of units) {
    if (!isContentUnit(unit)) continue;
    if (joined !== '') joined += '\n';
    const start = joined.length;
    joined += unit.content;
    pieces.push({ unitId: unit.id, startOffset: start, endOffset: joined.length });
    if (unit.contentStatus !== 'auto') continue;
    for (const mark of unit.marks) {
      const span = { startOffset: start + mark.startOffset, endOffset: start + mark.endOffset };
      ignored.push(span);
      if (mark.reason === 'editorial') remarks.push(span);
    }
  }
  return { text: joined, language: sideLanguage(text, units), textId: text.id, pieces, ignored, remarks };
}

/** The marks that touch a stretch, cut to it and counted from its beginning. */
export const marksInside = (marks: readonly Span[], { startOffset, endOffset }: Span): Span[] =>
  marks
    .filter((mark) => mark.startOffset < endOffset && startOffset < mark.endOffset)
    .map((mark) => ({
      startOffset: Math.max(0, mark.startOffset - startOffset),
      endOffset: Math.min(endOffset, mark.endOffset) - startOffset,
    }));

/** One side made of a passage of a unit: what corresponds to a passage of a text that is no translation. */
export function createPassageSide(text: CheckText, unit: Unit, span: Span): Side {
  const whole = createSide(text, [unit]);
  const { startOffset, endOffset } = span;
  return {
    ...whole,
    text: whole.text.slice(startOffset, endOffset),
    pieces: [{ unitId: unit.id, startOffset: 0, endOffset: endOffset - startOffset, base: startOffset }],
    ignored: marksInside(whole.ignored, span),
    remarks: marksInside(whole.remarks ?? [], span),
  };
}

/** A text's own language rules its units, whatever one short unit looks like. */
function sideLanguage(text: CheckText, units: readonly Unit[]): DetectedLanguage {
  const base = text.language.split('-')[0];
  if (base === 'uk' || base === 'ru' || base === 'en') return base;
  return units[0]?.language ?? 'undecided';
}

/** A side made of one plain string, for pairs that belong to no project. Ids are empty there. */
export function createPlainSide(text: string, language: DetectedLanguage): Side {
  const remarks = text.split('\n').length === 1 ? findEditorialMarks(text) : [];
  return {
    text,
    language,
    textId: '' as TextId /* no text behind it */,
    pieces: [],
    ignored: remarks,
    remarks,
  };
}

/** The passages that a span of the side's text covers, one a unit, in order; none for a side without units. */
export function toPassages(side: Side, span: Span): Passage[] {
  const passages: Passage[] = [];
  for (const piece of side.pieces) {
    const startOffset = Math.max(span.startOffset, piece.startOffset);
    const endOffset = Math.min(span.endOffset, piece.endOffset);
    const isInside =
      startOffset < endOffset || (span.startOffset === span.endOffset && startOffset === endOffset);
    if (!isInside) continue;
    passages.push({
      textId: side.textId,
      unitId: piece.unitId,
      startOffset: startOffset - piece.startOffset + (piece.base ?? 0),
      endOffset: endOffset - piece.startOffset + (piece.base ?? 0),
    });
  }
  return passages;
}

/** True where the span touches a stretch that is not content. */
export function isIgnored(side: Side, span: Span): boolean {
  return side.ignored.some((mark) => mark.startOffset < span.endOffset && span.startOffset < mark.endOffset);
}
