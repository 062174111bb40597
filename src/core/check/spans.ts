import type { Span } from '../model.ts';

/** True where two spans of one text have a character in common. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.startOffset < b.endOffset && b.startOffset < a.endOffset;

/** A span without whatever else its object holds. */
export const bareSpan = ({ startOffset, endOffset }: Span): Span => ({ startOffset, endOffset });
