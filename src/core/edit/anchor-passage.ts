import type { AnchoredPassage, Passage, Span } from '../model.ts';

/** Characters of context kept on each side of a quote. UTF-16 code units. */
const contextLength = 32;

/** Adds the quote and its surroundings to a passage, so that it can be found again after the text changed. */
export function anchorPassage(passage: Passage, content: string): AnchoredPassage {
  const startOffset = Math.min(passage.startOffset, content.length);
  const endOffset = Math.min(Math.max(passage.endOffset, startOffset), content.length);
  return {
    textId: passage.textId,
    unitId: passage.unitId,
    startOffset,
    endOffset,
    quote: content.slice(startOffset, endOffset),
    prefix: content.slice(Math.max(0, startOffset - contextLength), startOffset),
    suffix: content.slice(endOffset, endOffset + contextLength),
  };
}

/**
 * Finds a kept passage in a changed text: of all places where the quote stands, the one whose surroundings agree most,
 * and among equals the nearest to the old place. A passage whose own words changed is found between its surroundings.
 * Returns null where neither is there. Source: the selectors of the W3C Web Annotation model, position last.
 */
export function relocatePassage(
  content: string,
  kept: Span & { readonly quote: string; readonly prefix: string; readonly suffix: string },
): Span | null {
  let best: { readonly span: Span; readonly agreement: number; readonly distance: number } | null = null;
  for (let at = next(content, kept.quote, 0); at >= 0; at = next(content, kept.quote, at + 1)) {
    const span = { startOffset: at, endOffset: at + kept.quote.length };
    const agreement =
      sharedEnd(kept.prefix, content.slice(0, at)) + sharedStart(kept.suffix, content.slice(span.endOffset));
    const distance = Math.abs(at - kept.startOffset);
    const isBetter =
      best === null ||
      agreement > best.agreement ||
      (agreement === best.agreement && distance < best.distance);
    if (isBetter) best = { span, agreement, distance };
  }
  return best?.span ?? between(content, kept);
}

// An empty quote is a point: only its surroundings can place it.
function next(content: string, quote: string, from: number): number {
  return quote === '' ? -1 : content.indexOf(quote, from);
}

function between(
  content: string,
  kept: { readonly prefix: string; readonly suffix: string; readonly quote: string },
): Span | null {
  const before = kept.prefix === '' ? 0 : content.indexOf(kept.prefix);
  if (before < 0) return null;
  const startOffset = before + kept.prefix.length;
  const endOffset = kept.suffix === '' ? content.length : content.indexOf(kept.suffix, startOffset);
  return endOffset < startOffset ? null : { startOffset, endOffset };
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}
