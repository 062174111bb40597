import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../model.ts';
import type { SideReading, Token } from '../reading.ts';
import { isAttributionPart, isReporter } from './attribution.ts';
import { findDashSpeech, findQuotedStretches } from './marks.ts';
import type { QuotedStretch } from './marks.ts';

/** A quoted stretch of a side with its words. */
export interface Stretch extends QuotedStretch {
  /** Tokens inside. */
  readonly tokens: readonly Token[];
}

/** Reads the quoted stretches of a side; «…, – сказав він, – …» in one pair of marks is two, the reporter's words are none. */
export function stretchesOf(reading: SideReading): readonly Stretch[] {
  return reading.keep(stretchesOf, findStretches);
}

function findStretches(reading: SideReading): Stretch[] {
  return findQuotedStretches(reading.text)
    .filter(
      (one) =>
        !reading.side.ignored.some(
          (mark) => mark.startOffset < one.outer.endOffset && one.outer.startOffset < mark.endOffset,
        ),
    )
    .flatMap((one) => splitAtReporter(reading, one))
    .map((one) => ({
      ...one,
      tokens: reading.tokens.filter(
        (token) => token.startOffset >= one.inner.startOffset && token.endOffset <= one.inner.endOffset,
      ),
    }))
    .filter((one) => one.tokens.length > 0);
}

/** Reads the stretches in marks of their own inside a quoted one. */
export function nestedOf(reading: SideReading, outer: Stretch): readonly Stretch[] {
  const from = outer.inner.startOffset;
  const move = (span: Span): Span => ({
    startOffset: span.startOffset + from,
    endOffset: span.endOffset + from,
  });
  return findQuotedStretches(reading.text.slice(from, outer.inner.endOffset))
    .filter((one) => one.isClosed)
    .map((one) => ({ ...one, inner: move(one.inner), outer: move(one.outer) }))
    .map((one) => ({
      ...one,
      tokens: outer.tokens.filter(
        (token) => token.startOffset >= one.inner.startOffset && token.endOffset <= one.inner.endOffset,
      ),
    }));
}

/** Places of quotation marks outside every stretch: of speech that began or ends elsewhere. */
export function looseMarksOf(reading: SideReading): readonly number[] {
  return reading.keep(looseMarksOf, findLooseMarks);
}

function findLooseMarks(reading: SideReading): number[] {
  const stretches = stretchesOf(reading);
  const places = [
    ...allMatches(
      reading.text,
      /[«»“”„"]|(?<=[.,!?…])['’](?=\s|$)|['’](?=[.,]?\s*$)|(?<=^|[\s:])['‘](?=\p{Lu})/gu,
    ),
  ].map((match) => match.index);
  return places.filter(
    (at) => !stretches.some(({ outer }) => outer.startOffset <= at && at < outer.endOffset),
  );
}

/** What is said after a dash that opens a line: marks inside it are the speaker's own, and marks elsewhere stand for it. */
export function dashSpeechOf(reading: SideReading): readonly Span[] {
  return reading.keep(dashSpeechOf, findDashSpeeches);
}

function findDashSpeeches(reading: SideReading): Span[] {
  const { text, side } = reading;
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const { inner } of findDashSpeech(line, (part) => isAttributionPart(part, side.language)))
      spans.push({
        startOffset: start + inner.startOffset,
        endOffset: start + inner.endOffset,
      });
    start += line.length + 1;
  }
  return spans;
}

const dashes = /[,.!?…]\s*[–—-]\s+|,?\s[–—-]\s+/gu;

function splitAtReporter(reading: SideReading, stretch: QuotedStretch): QuotedStretch[] {
  const { text, side } = reading;
  const { inner, outer } = stretch;
  const cuts = allMatches(text.slice(inner.startOffset, inner.endOffset), dashes).map((match) => ({
    startOffset: inner.startOffset + match.index,
    endOffset: inner.startOffset + match.index + match[0].length,
  }));
  const parts: Span[] = [];
  let start = inner.startOffset;
  for (const [at, cut] of cuts.entries()) {
    const end = cuts[at + 1]?.startOffset ?? inner.endOffset;
    if (cut.startOffset < start || !isReporter(text.slice(cut.endOffset, end), side.language)) continue;
    parts.push({ startOffset: start, endOffset: cut.startOffset });
    start = cuts[at + 1]?.endOffset ?? inner.endOffset;
  }
  if (parts.length === 0) return [stretch];
  if (start < inner.endOffset) parts.push({ startOffset: start, endOffset: inner.endOffset });
  return parts.map((part) => ({
    ...stretch,
    inner: part,
    outer: part.startOffset === inner.startOffset ? { ...outer, endOffset: part.endOffset } : part,
  }));
}
