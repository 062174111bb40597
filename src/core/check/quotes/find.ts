import type { DetectedLanguage, Span } from '../../model.ts';
import { findAttribution, findInnerAttribution, isAttributionPart } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { findDashSpeech, findQuotedStretches } from './marks.ts';
import type { QuotedStretch } from './marks.ts';
import { overlaps } from '../spans.ts';

/** A quotation inside one stretch of text, before it is tied to a unit. */
export interface FoundQuotation extends Attribution {
  /** The quoted words without their marks. */
  readonly span: Span;
  readonly style: QuotedStretch['style'];
  readonly isClosed: boolean;
}

/**
 * Finds the quotations of one unit with speaker and verb: quoted stretches in any marks, and speech opened by a dash.
 * Text inside dash speech that stands in marks of its own counts once, as the inner quotation.
 */
export function findQuotations(text: string, language: DetectedLanguage): readonly FoundQuotation[] {
  const marked = findQuotedStretches(text);
  const dashed = findDashSpeech(text, (part) => isAttributionPart(part, language)).filter(
    (speech) => !marked.some((other) => overlaps(other.outer, speech.outer)),
  );
  const all = [...marked, ...dashed].sort((a, b) => a.outer.startOffset - b.outer.startOffset);
  const outers = all.map((stretch) => stretch.outer);
  return all
    .filter((stretch) => stretch.inner.endOffset > stretch.inner.startOffset)
    .map((stretch) => ({
      span: stretch.inner,
      style: stretch.style,
      isClosed: stretch.isClosed,
      ...attributionOf(text, stretch, outers, language),
    }));
}

/** The narrator's words inside the marks tell first; then those beside them. */
function attributionOf(
  text: string,
  { inner, outer }: QuotedStretch,
  outers: readonly Span[],
  language: DetectedLanguage,
): Attribution {
  const inside = findInnerAttribution(text, inner, language);
  return inside.verb === undefined ? findAttribution(text, outer, outers, language) : inside;
}
