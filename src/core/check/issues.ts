import type { Message, Span } from '../model.ts';
import type { SideReading } from './reading.ts';

/** The words of a span, cut in the middle where they are many: for messages. */
export function wordsOf(reading: SideReading, span: Span | undefined): string {
  if (span === undefined) return '';
  return shorten(reading.text.slice(span.startOffset, span.endOffset));
}

/** Cuts long words in the middle. */
export function shorten(text: string): string {
  const words = text.replaceAll('\n', ' ').trim();
  return words.length <= 90 ? words : `${words.slice(0, 60)} … ${words.slice(-25)}`;
}

/** A message of two observations: what stands here, what stands there. */
export function observe(
  key: string,
  [source, here]: readonly [SideReading, Span | undefined],
  [target, there]: readonly [SideReading, Span | undefined],
  more: Readonly<Record<string, string | number>> = {},
): Message {
  return { key, params: { source: wordsOf(source, here), target: wordsOf(target, there), ...more } };
}
