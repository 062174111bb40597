import { lettered } from './lettered.ts';
import type { TextLine } from './lines.ts';

/** Where a text was broken into lines of a fixed width. */
export interface WrapShape {
  /** Longest line in code units, outliers left out. */
  readonly width: number;
}

/** Wider lines than this are not broken by hand or by mail programs. */
const widestWrap = 130;
const narrowestWrap = 30;
/** Share of line ends at which the next word had no room, above which the text counts as wrapped. */
const wrappedShare = 0.85;
/** Where no blank line parts the paragraphs, their short last lines count against it. */
const wrappedShareWithoutBlanks = 0.7;
/** Share of lines that end inside a sentence. */
const brokenShare = 0.5;
const listMark = /^(?:[-•*·▪■●]|\(?\d{1,3}[.)]|[a-zа-яіїєґ]\))\s/u;

function firstWordLength(content: string): number {
  const end = content.search(/\s/);
  return end < 0 ? content.length : end;
}

/** True where the first word of the next line had no room on this one. */
export function isFull(line: TextLine, next: TextLine, width: number): boolean {
  return line.indent + line.content.length + 1 + firstWordLength(next.content) > width;
}

function percentile(lengths: readonly number[], share: number): number {
  const sorted = [...lengths].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Finds out whether a text is hard-wrapped: whether nearly every line is as full as its width allows.
 *  Returns undefined for a text with one paragraph a line. Time O(n log n) in lines. */
export function findWrap(lines: readonly TextLine[]): WrapShape | undefined {
  const pairs: (readonly [TextLine, TextLine])[] = [];
  let hasBlank = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.content === '') hasBlank ||= index > 0 && index < lines.length - 1;
    else if (next !== undefined && next.content !== '') pairs.push([line, next]);
  }
  if (pairs.length < 3) return undefined;
  const lengths = lines
    .filter((line) => line.content !== '')
    .map((line) => line.indent + line.content.length);
  const width = percentile(lengths, 0.99);
  if (width > widestWrap || width < narrowestWrap) return undefined;
  // Where most lines end like sentences they are paragraphs of much the same length.
  const broken = pairs.filter(([line]) => !/[.!?…:;»”"')\]]$/.test(line.content)).length;
  if (broken / pairs.length < brokenShare) return undefined;
  const needed = hasBlank ? wrappedShare : wrappedShareWithoutBlanks;
  // A right edge a few characters ragged: the width of most lines instead of the widest.
  const isWrapped = [width, percentile(lengths, 0.9)].some(
    (edge) => pairs.filter(([line, next]) => isFull(line, next, edge)).length / pairs.length >= needed,
  );
  return isWrapped ? { width } : undefined;
}

/** Says whether a line goes on in the next one of the same block. */
export function continues(line: TextLine, next: TextLine, wrap: WrapShape): boolean {
  if (listMark.test(next.content)) return false;
  if (next.indent >= line.indent + 2 && next.indent >= 2) return false;
  if (isFull(line, next, wrap.width - 8)) return true;
  return !/[.!?…:»”"]$/.test(line.content) && /^\p{Ll}/u.test(next.content);
}

/** Joins wrapped lines. A hyphen at a line's end goes when the text writes the word without it, or when both halves
 *  are lower case and the text never writes it with one. `vocabulary`: all words of the text, lower case. */
export function joinWrapped(parts: readonly string[], vocabulary: () => ReadonlySet<string>): string {
  let joined = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    const head = /(\p{Ll}+)[-\u2010\u00ad]$/u.exec(joined);
    const tail = /^\p{Ll}+/u.exec(part);
    if (head === null || tail === null) {
      joined += joined.endsWith('-') && lettered.u`\p{L}-$`.test(joined) ? part : ` ${part}`;
      continue;
    }
    const isHyphenated = vocabulary().has(`${head[1]!}-${tail[0]}`);
    joined = (isHyphenated ? joined : joined.slice(0, -1)) + part;
  }
  return joined;
}
