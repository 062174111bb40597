import { allMatches } from '../text/matches.ts';
import { isSpaceCode } from '../text/characters.ts';

/** A place where a sentence may end: a run of stops with the marks that close after it. */
export interface Candidate {
  /** Offset of the first stop of the run. */
  readonly stopOffset: number;
  /** Offset just after the stops, closing marks and footnote marks. */
  readonly endOffset: number;
  /** Offset of the next character that is not white space; the content's length at its end. */
  readonly nextOffset: number;
  /** The stops alone, such as `.`, `?..`, `…`. */
  readonly stops: string;
  /** True where a quotation mark or bracket closes after the stops. */
  readonly isClosed: boolean;
}

const stopRun = /[.!?…]+/g;
const closers = new Set('»”’“‘›"\')]');
/** `*`, `†`, superscript digits and `[12]` after a stop point to a footnote and belong to the sentence. */
const footnoteMark = /^(?:\*{1,3}|[†‡¹²³⁴-⁹]+|\[\d{1,3}\])/;

const noteSigns = /[*†‡¹²³⁴-⁹[]/;

function isSpaceAt(content: string, offset: number): boolean {
  return offset >= content.length || isSpaceCode(content.charCodeAt(offset));
}

function skipSpaces(content: string, from: number): number {
  let offset = from;
  while (offset < content.length && isSpaceCode(content.charCodeAt(offset))) offset += 1;
  return offset;
}

/** An emoji after the stop colours the sentence before it. */
const emojiTail = /^\s?(?:\p{Extended_Pictographic}[\ufe0f\u200d\p{Emoji_Modifier}]*)+(?=\s|$)/u;

function skipEmoji(content: string, offset: number): number {
  // Emoji are surrogate pairs or stand above general punctuation; most stops have neither after them.
  if (!(content.charCodeAt(offset) > 0x2100 || content.charCodeAt(offset + 1) > 0x2100)) return offset;
  return offset + (emojiTail.exec(content.slice(offset, offset + 40))?.[0].length ?? 0);
}

/** «так! » (a closing mark set off by a space) still closes the sentence before it. */
function detachedCloser(content: string, offset: number): number {
  const at = skipSpaces(content, offset);
  return at > offset && at - offset <= 2 && (content[at] === '»' || content[at] === '”') ? at + 1 : offset;
}

function readTail(content: string, from: number): { endOffset: number; isClosed: boolean; stops: string } {
  let endOffset = from;
  let isClosed = false;
  let stops = '';
  while (endOffset < content.length) {
    const character = content.charAt(endOffset);
    const note = noteSigns.test(character)
      ? footnoteMark.exec(content.slice(endOffset, endOffset + 6))
      : null;
    if (note !== null && isSpaceAt(content, endOffset + note[0].length)) endOffset += note[0].length;
    else if (closers.has(character)) {
      isClosed = true;
      endOffset += 1;
    } else if (/[.!?…]/.test(character)) {
      stops += character;
      endOffset += 1;
    } else break;
  }
  const detached = detachedCloser(content, endOffset);
  return { endOffset: skipEmoji(content, detached), isClosed: isClosed || detached > endOffset, stops };
}

/** Finds every run of stops that white space or the end follows, in order. Time linear. */
export function findCandidates(content: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  stopRun.lastIndex = 0;
  for (let found = stopRun.exec(content); found !== null; found = stopRun.exec(content)) {
    const stopOffset = found.index;
    const tail = readTail(content, stopOffset + found[0].length);
    stopRun.lastIndex = tail.endOffset;
    if (!isSpaceAt(content, tail.endOffset)) continue;
    candidates.push({
      stopOffset,
      endOffset: tail.endOffset,
      nextOffset: skipSpaces(content, tail.endOffset),
      stops: found[0] + tail.stops,
      isClosed: tail.isClosed,
    });
  }
  return candidates;
}

/** Cheap to look for, and absent from most texts. */
const gluedHint = /[.!?…]["»”]?[А-ЯІЇЄҐЁ]/;
const gluedPlace = /(?<=(?<word>[а-яіїєґё]{3,20})[.!?…]["»”]?)(?=[А-ЯІЇЄҐЁ][а-яіїєґё'’]+[\s,.])/gu;

/** Sentences run together by a lost space («кінець.Початок»): offsets of their second halves. Cyrillic only,
 *  since in Latin letters this shape is mostly an address or a name of a product. */
export function findGluedBoundaries(
  content: string,
  isAbbreviation: (word: string) => boolean,
): readonly number[] {
  if (!gluedHint.test(content)) return [];
  const offsets: number[] = [];
  for (const found of allMatches(content, gluedPlace)) {
    if (!isAbbreviation(found.groups?.['word'] ?? '')) offsets.push(found.index);
  }
  return offsets;
}
