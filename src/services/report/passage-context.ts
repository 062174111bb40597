import type { Passage, Span, Unit } from '../../core/model.ts';

/** A stretch of a quoted sentence. */
export interface ContextPiece {
  readonly text: string;
  /** The words that the remark is about. */
  readonly isMarked: boolean;
}

type WithQuote = Passage & { readonly quote?: string };

/**
 * Gives passages of one unit with the whole sentences around them; sentences in between that no passage touches are an
 * ellipsis. A passage whose place no longer holds its words is looked for; one that is gone is quoted as it was.
 */
export function sentencesAround(
  unit: Unit | undefined,
  passages: readonly WithQuote[],
): readonly ContextPiece[] {
  const places = passages.map((passage) => ({ passage, span: unit ? findPlace(unit, passage) : null }));
  const gone = places.flatMap(({ passage, span }): readonly ContextPiece[] =>
    span === null && passage.quote !== undefined && passage.quote !== ''
      ? [{ text: passage.quote, isMarked: true }]
      : [],
  );
  const spans = mergeSpans(places.flatMap(({ span }) => (span === null ? [] : [span])));
  if (!unit || spans.length === 0) return withGaps(gone.map((piece) => [piece]));
  const sentences = mergeTouching(
    unit,
    unit.segments.filter((segment) =>
      spans.some((span) => span.startOffset < segment.endOffset && span.endOffset > segment.startOffset),
    ),
    spans,
  );
  const quoted = sentences.map((sentence) => markWords(unit.content, sentence, spans));
  return withGaps([...quoted, ...gone.map((piece) => [piece])]);
}

function findPlace(unit: Unit, passage: WithQuote): Span | null {
  const { startOffset, endOffset, quote } = passage;
  if (endOffset > unit.content.length || startOffset >= endOffset) return findQuote(unit, quote);
  const isThere = quote === undefined || unit.content.slice(startOffset, endOffset) === quote;
  return isThere ? { startOffset, endOffset } : findQuote(unit, quote);
}

function findQuote(unit: Unit, quote: string | undefined): Span | null {
  const at = quote === undefined || quote === '' ? -1 : unit.content.indexOf(quote);
  return at < 0 || quote === undefined ? null : { startOffset: at, endOffset: at + quote.length };
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.startOffset - b.startOffset)) {
    const last = merged.at(-1);
    if (last && span.startOffset <= last.endOffset) {
      merged[merged.length - 1] = {
        startOffset: last.startOffset,
        endOffset: Math.max(last.endOffset, span.endOffset),
      };
    } else merged.push(span);
  }
  return merged;
}

/** Sentences with nothing but space between become one stretch; words outside every sentence are a stretch too. */
function mergeTouching(unit: Unit, segments: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...segments, ...spans].toSorted((a, b) => a.startOffset - b.startOffset)) {
    const last = merged.at(-1);
    if (last && unit.content.slice(last.endOffset, span.startOffset).trim() === '') {
      merged[merged.length - 1] = {
        startOffset: last.startOffset,
        endOffset: Math.max(last.endOffset, span.endOffset),
      };
    } else merged.push(span);
  }
  return merged;
}

function markWords(content: string, sentence: Span, spans: readonly Span[]): readonly ContextPiece[] {
  const pieces: ContextPiece[] = [];
  let at = sentence.startOffset;
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) pieces.push({ text: content.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const span of spans) {
    if (span.endOffset <= sentence.startOffset || span.startOffset >= sentence.endOffset) continue;
    add(Math.max(span.startOffset, sentence.startOffset), false);
    add(Math.min(span.endOffset, sentence.endOffset), true);
  }
  add(sentence.endOffset, false);
  return pieces;
}

function withGaps(stretches: readonly (readonly ContextPiece[])[]): readonly ContextPiece[] {
  return stretches.flatMap((pieces, place) =>
    place === 0 ? pieces : [{ text: ' … ', isMarked: false }, ...pieces],
  );
}
