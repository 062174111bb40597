import type { Span, UnitSpan } from '../model.ts';
import type { AlignText } from './types.ts';

/** A text cut into its segments: each a unit of its own, with its place. */
export interface Cut {
  readonly text: AlignText;
  /** One a segment, in the order they were cut. */
  readonly places: readonly UnitSpan[];
}

/** Cuts units of a text at their segments, in the order given; a unit without segments is one. */
export function cutAtSegments(text: AlignText, order: readonly number[]): Cut {
  const units: string[] = [];
  const places: UnitSpan[] = [];
  const ignored: (readonly Span[])[] = [];
  for (const unit of order) {
    const content = text.units[unit] ?? '';
    const segments = text.segments?.[unit] ?? [];
    const spans = segments.length > 0 ? segments : [{ startOffset: 0, endOffset: content.length }];
    for (const { startOffset, endOffset } of spans) {
      units.push(content.slice(startOffset, endOffset));
      places.push({ unit, startOffset, endOffset });
      ignored.push(shift(text.ignored?.[unit] ?? [], startOffset, endOffset));
    }
  }
  return { text: { language: text.language, units, ignored }, places };
}

function shift(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans
    .filter((span) => span.endOffset > start && span.startOffset < end)
    .map((span) => ({
      startOffset: Math.max(0, span.startOffset - start),
      endOffset: Math.min(end, span.endOffset) - start,
    }));
}

/** 0, 1, 2 … count-1. */
export const countUp = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
