import type { Plugin } from 'vite';
import { withLetterRanges } from '../src/core/text/lettered.ts';

// Built code names letters in patterns by a few ranges (src/core/text/lettered.ts says why) where its source has a plain
// pattern. Patterns that the source already writes so are left to it.

interface Place {
  readonly start: number;
  readonly end: number;
  /** A text out of which a pattern is made elsewhere: nobody knows here whether it will ignore case. */
  readonly isText: boolean;
}

/** True of lettered.u`…`, which writes its ranges itself. */
function isLettered(node: object): boolean {
  const tag: unknown = 'tag' in node ? node.tag : undefined;
  const of: unknown = typeof tag === 'object' && tag !== null && 'object' in tag ? tag.object : undefined;
  return typeof of === 'object' && of !== null && 'name' in of && of.name === 'lettered';
}

/** Literals and the text parts of templates, which are all that may hold a pattern. */
function findPatterns(node: unknown, found: Place[]): void {
  if (Array.isArray(node)) for (const child of node) findPatterns(child, found);
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && 'start' in node && 'end' in node) {
    const { type, start, end } = node;
    if (isLettered(node)) return;
    const isLeaf = type === 'Literal' || type === 'TemplateElement';
    if (isLeaf && typeof start === 'number' && typeof end === 'number') {
      found.push({ start, end, isText: !('regex' in node) });
      return;
    }
  }
  for (const child of Object.values(node)) if (typeof child === 'object') findPatterns(child, found);
}

/** The code with the classes of letters in all its patterns, and in texts that patterns are made of, as ranges. tree: of this code. */
export function withRangesInCode(code: string, tree: unknown): string {
  const places: Place[] = [];
  findPatterns(tree, places);
  let written = '';
  let done = 0;
  for (const { start, end, isText } of places.sort((a, b) => a.start - b.start)) {
    if (start < done) continue; // a node that the tree holds in two places
    const text = code.slice(start, end);
    // Without the group, a text that ends in a pattern which ignores case takes the engine longest of all.
    const ignoresCase = isText || /\/[a-z]*i[a-z]*$/u.test(text);
    written += code.slice(done, start) + withLetterRanges(text, ignoresCase);
    done = end;
  }
  return written + code.slice(done);
}

/** Rewrites the patterns of our own pure code; other packages keep theirs. */
export const letterRangesPlugin: Plugin = {
  name: 'letter-ranges',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/core/') || !code.includes('p{L}')) return null;
    return { code: withRangesInCode(code, this.parse(code)), map: null };
  },
};
