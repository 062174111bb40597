import type { Message, Span } from '../model.ts';
import type { SideReading } from './reading.ts';

/** The words of a span, cut in the middle where they are many: for messages. */
export function wordsOf(reading: SideReading, span: Span | undefined): string {
  if (span === undefined) return '';
  return shorten(reading.text.slice(span.startOffset, span.endOffset));
}

/** Cuts long words in the middle, between words where a space is near. */
export function shorten(text: string): string {
  const words = text.replaceAll('\n', ' ').trim();
  if (words.length <= 90) return words;
  const head = words.slice(0, 61).replace(/\s+\S{0,20}$/u, '');
  const tail = words.slice(-26).replace(/^\S{0,20}\s+/u, '');
  return `${head.slice(0, 60)} … ${tail.slice(-25)}`;
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
