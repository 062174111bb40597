import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../model.ts';

/** One stretch between quotation marks, or one speech opened by a dash. Spans are in the text that was scanned. */
export interface QuotedStretch {
  /** The words inside, without marks and the space next to them. */
  readonly inner: Span;
  /** The stretch with its marks. */
  readonly outer: Span;
  readonly style: 'guillemets' | 'double' | 'single' | 'dash';
  readonly isClosed: boolean;
}

interface Open {
  readonly at: number;
  readonly style: QuotedStretch['style'];
  /** Characters that close it. */
  readonly closers: string;
  /** Where the first mark of the same style opens inside; absent where none does. */
  readonly nested?: number;
}

/** Characters that may open or close a stretch, and the line feed, which ends one. */
const marks: ReadonlySet<number> = new Set([...'\n"\'«»“”„‘’'].map((char) => char.charCodeAt(0)));

/** Where the next of them stands from a place on, else the end of the text; beyond it the place itself. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most letters are told by two looks.
    if (code > 0x27 && (code < 0xab || (code > 0xbb && code < 0x2018))) continue;
    if (marks.has(code)) return at;
  }
  return Math.max(from, text.length);
}

const isWordChar = (char: string): boolean => lettered.u`[\p{L}\p{N}]`.test(char);
const isSpaceOrEdge = (char: string): boolean => char === '' || /\s/u.test(char);
const opensHere = (before: string, after: string): boolean =>
  (isSpaceOrEdge(before) || '([{—–-/«“„'.includes(before)) &&
  !isSpaceOrEdge(after) &&
  !'.,;:!?)»”'.includes(after);

/**
 * Finds what stands in quotation marks: «…», “…”, „…“, "…", ‘…’, '…'. Guillemets, curly, straight and single marks are
 * equal here; apostrophes inside words and after plural possessives are not marks. Outermost stretches only, in order.
 * A mark that is never closed gives a stretch to the end of its line with `isClosed` false, single marks excepted.
 */
export function findQuotedStretches(text: string): readonly QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open: Open | null = null;
  let depth = 0;
  for (let at = nextMark(text, 0); at <= text.length; at = nextMark(text, at + 1)) {
    const char = text[at] ?? '\n';
    if (char === '\n') {
      if (open !== null && open.style !== 'single' && open.nested !== undefined) {
        // «один, другий «третій»: the mark that never closes ends before the next that does.
        found.push(stretch(text, open, open.nested, false));
        at = open.nested - 1;
      } else if (open !== null && open.style !== 'single') found.push(stretch(text, open, at, false));
      // An unclosed single mark was an apostrophe: look again behind it for other marks.
      else if (open !== null) at = open.at;
      open = null;
      depth = 0;
      continue;
    }
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    if (open === null) {
      open = openAt(char, before, after, at);
      if (open !== null && open.style === 'single' && !hasSingleCloser(text, at)) open = null;
      depth = 0;
    } else if (opensInside(open, char, before, after)) {
      // «« at the beginning is one mark typed twice.
      if (at > open.at + 1) {
        depth++;
        const outermost: Open = open;
        open = { ...outermost, nested: outermost.nested ?? at };
      }
    } else if (closes(open, text, at)) {
      if (depth > 0) depth--;
      else {
        found.push(stretch(text, open, at, true));
        open = null;
      }
    }
  }
  return found;
}

function openAt(char: string, before: string, after: string, at: number): Open | null {
  if (char === '«') return { at, style: 'guillemets', closers: '»' };
  if (char === '„') return { at, style: 'double', closers: '“”"' };
  if (char === '“') return { at, style: 'double', closers: '”"' };
  if (char === '"' && opensHere(before, after)) return { at, style: 'double', closers: '"”' };
  if ((char === '‘' || char === "'") && opensHere(before, after) && isWordChar(after)) {
    return { at, style: 'single', closers: "’'" };
  }
  return null;
}

/** A mark of the same style that opens inside: «один «другий» третій», "the "first" man". */
function opensInside(open: Open, char: string, before: string, after: string): boolean {
  if (open.style === 'guillemets') return char === '«';
  if (open.style !== 'double') return false;
  if (char === '“' || char === '„') return !open.closers.includes(char);
  return char === '"' && isSpaceOrEdge(before) && opensHere(before, after);
}

function closes(open: Open, text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (char === '' || !open.closers.includes(char)) return false;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (open.style === 'guillemets') return true;
  if (open.style === 'single') {
    // «…'doing that'.'»: the last of two marks closes the outer speech.
    const isInner = lettered.u`^[.,!?…]?['’](?![\p{L}\p{N}'’])`.test(text.slice(at + 1));
    return !isWordChar(after) && !isSpaceOrEdge(before) && !isInner && !isPossessive(text, at, open.at);
  }
  return char !== '"' || !opensHere(before, after) || isSpaceOrEdge(after);
}

/** A plural possessive before a word (the leaders' meeting) closes nothing, unless no other mark follows to close. */
function isPossessive(text: string, at: number, openAt: number): boolean {
  if (text[at - 1] !== 's' || text[at + 1] !== ' ') return false;
  const rest = text.slice(at + 1).split('\n', 1)[0] ?? '';
  const closer = lettered.u`[\p{L}\p{N}.,!?…)][’'](?![\p{L}\p{N}])`.exec(rest)?.index ?? -1;
  const opener = lettered.u`(?:^|[\s(—–-])[‘'](?=[\p{L}\p{N}])`.exec(rest)?.index ?? -1;
  // Speech that goes on in small letters after its fifth word has not ended.
  if (closer < 0 && text.slice(openAt, at).split(' ').length > 5 && /^ \p{Ll}/u.test(rest)) return true;
  return closer >= 0 && (opener < 0 || closer < opener);
}

/** A single mark opens a quotation only where a mark that can close one follows on the same line. */
function hasSingleCloser(text: string, from: number): boolean {
  const line = text.slice(from + 1).split('\n', 1)[0] ?? '';
  return lettered.u`[\p{L}\p{N}.,!?…)][’'](?![\p{L}\p{N}])`.test(line);
}

function stretch(text: string, open: Open, end: number, isClosed: boolean): QuotedStretch {
  let startOffset = open.at + 1;
  let endOffset = end;
  while (startOffset < endOffset && /\s/u.test(text[startOffset] ?? '')) startOffset++;
  while (endOffset > startOffset && /\s/u.test(text[endOffset - 1] ?? '')) endOffset--;
  return {
    inner: { startOffset, endOffset },
    outer: { startOffset: open.at, endOffset: isClosed ? end + 1 : end },
    style: open.style,
    isClosed,
  };
}

/**
 * Finds speech that a dash opens at the beginning of a paragraph («– Так, – сказав він. – Ходімо»): every part between
 * the dashes that is not the narrator's. `isNarration` says whether a part is an attribution.
 */
export function findDashSpeech(
  text: string,
  isNarration: (part: string) => boolean,
): readonly QuotedStretch[] {
  const opening = /^\s*[–—-]\s+/u.exec(text);
  // A dash before a bare name or a list item is no speech: speech has several words and ends like a sentence.
  if (opening === null || !lettered.u`[\p{L}\p{N}]\s+[\p{L}\p{N}]+.*[.!?…]`.test(text)) return [];
  const found: QuotedStretch[] = [];
  let startOffset = opening[0].length;
  let isSpeech = true;
  const breaks = allMatches(text, /[,.!?…](?:\s*[–—]\s+|\s+-\s+)|$/gu);
  for (const cut of breaks) {
    const end = cut.index + (cut[0] === '' ? 0 : 1);
    if (end <= startOffset) continue;
    const part = text.slice(startOffset, end);
    isSpeech = !isNarration(part);
    if (isSpeech) {
      const endOffset = startOffset + part.replace(/[,\s]+$/u, '').length;
      found.push({
        inner: { startOffset, endOffset },
        outer: { startOffset, endOffset },
        style: 'dash',
        isClosed: true,
      });
    }
    startOffset = cut.index + cut[0].length;
  }
  return found;
}
