import type { Plugin } from 'vite';

// V8 compiles a pattern with all letters of Unicode in it in milliseconds, once for texts of one-byte and once for texts
// of two-byte letters, and the checks have hundreds of patterns: most of a short run went into that. Built code therefore
// names the letters by a few ranges: exactly those of Unicode up to the end of Cyrillic (U+052F), where all three
// languages are; behind it the blocks of other scripts as a whole.

/** Last code point up to which the ranges are exact. */
export const exactEnd = 0x52f;
/** Scripts without capitals, cheap in patterns that ignore case too. */
const behind = '֑-႟ᄀ-ᎏ᐀-ᱯ⴮-ⷿ々-꘿ꠀ-꬏가-힯豈-﫿﬐-﷿ヲ-ￜ';

const isLetter = /\p{L}/u;

/** Ranges of the letters, for use inside square brackets. */
export const letterRanges: string = readRanges() + behind;

function readRanges(): string {
  let ranges = '';
  let start = -1;
  for (let code = 0; code <= exactEnd + 1; code += 1) {
    const is = code <= exactEnd && isLetter.test(String.fromCharCode(code));
    if (is && start < 0) start = code;
    if (is || start < 0) continue;
    ranges += String.fromCharCode(start);
    if (code - 1 > start) ranges += `-${String.fromCharCode(code - 1)}`;
    start = -1;
  }
  return ranges;
}

/** Writes the class of all letters in a pattern's source by ranges, in square brackets or inside those that stand around it. */
export function withRanges(source: string): string {
  let written = '';
  let isInside = false;
  for (let at = 0; at < source.length; at += 1) {
    const letters = /^\\{1,2}p\{L\}/.exec(source.slice(at, at + 6))?.[0];
    if (letters !== undefined) {
      written += isInside ? letterRanges : `[${letterRanges}]`;
      at += letters.length - 1;
      continue;
    }
    const char = source.charAt(at);
    if (char === '\\') {
      written += char + source.charAt(at + 1);
      at += 1;
      continue;
    }
    if (char === '[') isInside = true;
    if (char === ']') isInside = false;
    written += char;
  }
  return written;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Literals and the text parts of templates, which are all that may hold a pattern. */
function findPatterns(node: unknown, found: Place[]): void {
  if (Array.isArray(node)) for (const child of node) findPatterns(child, found);
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && 'start' in node && 'end' in node) {
    const { type, start, end } = node;
    const isText = type === 'Literal' || type === 'TemplateElement';
    if (isText && typeof start === 'number' && typeof end === 'number') {
      found.push({ start, end });
      return;
    }
  }
  for (const child of Object.values(node)) if (typeof child === 'object') findPatterns(child, found);
}

/** Rewrites the patterns of our own pure code; other packages keep theirs. */
export const letterRangesPlugin: Plugin = {
  name: 'letter-ranges',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/core/') || !code.includes('p{L}')) return null;
    const places: Place[] = [];
    findPatterns(this.parse(code), places);
    let written = '';
    let done = 0;
    for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
      if (start < done) continue; // a node that the tree holds in two places
      written += code.slice(done, start) + withRanges(code.slice(start, end));
      done = end;
    }
    return { code: written + code.slice(done), map: null };
  },
};
