import type { Plugin } from 'vite';
import { withLetterRanges } from '../src/core/text/lettered.ts';

// Built code names letters in patterns by a few ranges (src/core/text/lettered.ts says why) where its source has a plain
// pattern, and where it names them as `lettered` does, as a literal.

interface Place {
  readonly start: number;
  readonly end: number;
  /** What stands there: a pattern; a text out of which one is made elsewhere, so that nobody knows here whether it will
   *  ignore case; or the source of one behind its flags: lettered.giu`…`. */
  readonly kind: 'pattern' | 'text' | 'lettered';
}

/** True of lettered.u`…`. */
function isLettered(node: object): boolean {
  const tag: unknown = 'tag' in node ? node.tag : undefined;
  const of: unknown = typeof tag === 'object' && tag !== null && 'object' in tag ? tag.object : undefined;
  return typeof of === 'object' && of !== null && 'name' in of && of.name === 'lettered';
}

const functions: readonly unknown[] = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
];

/** Literals and the text parts of templates, which are all that may hold a pattern. Inside functions `lettered` stays: it
 *  makes its pattern once, where a literal would make one each time. */
function findPatterns(node: unknown, found: Place[], isInside = false): void {
  if (typeof node !== 'object' || node === null) return;
  let isInFunction = isInside;
  if ('type' in node && 'start' in node && 'end' in node) {
    const { type, start, end } = node;
    isInFunction ||= functions.includes(type);
    const isTag = isLettered(node);
    if (isTag && isInFunction) return;
    const isLeaf = type === 'Literal' || type === 'TemplateElement' || isTag;
    if (isLeaf && typeof start === 'number' && typeof end === 'number') {
      found.push({ start, end, kind: isTag ? 'lettered' : 'regex' in node ? 'pattern' : 'text' });
      return;
    }
  }
  for (const child of Object.values(node))
    if (typeof child === 'object') findPatterns(child, found, isInFunction);
}

/** lettered.giu`…` as a literal, which the engine makes without running anything. */
function asLiteral(text: string): string {
  const [, flags = '', source = ''] = /^lettered\.([a-z]+)`([^]*)`$/u.exec(text) ?? [];
  const slashed = source.replace(/\\[^]|\//gu, (part) => (part === '/' ? '\\/' : part));
  return source === '' ? text : `/${withLetterRanges(slashed, flags.includes('i'))}/${flags}`;
}

function rewritten(text: string, kind: Place['kind']): string {
  if (kind === 'lettered') return asLiteral(text);
  // Without the group, a text that ends in a pattern which ignores case takes the engine longest of all.
  return withLetterRanges(text, kind === 'text' || /\/[a-z]*i[a-z]*$/u.test(text));
}

/** The code with the classes of letters in all its patterns, and in texts that patterns are made of, as ranges. tree: of this code. */
export function withRangesInCode(code: string, tree: unknown): string {
  const places: Place[] = [];
  findPatterns(tree, places);
  let written = '';
  let done = 0;
  for (const { start, end, kind } of places.sort((a, b) => a.start - b.start)) {
    if (start < done) continue; // a node that the tree holds in two places
    written += code.slice(done, start) + rewritten(code.slice(start, end), kind);
    done = end;
  }
  return written + code.slice(done);
}

/** True of a module of our own pure code that names letters in its patterns; other packages keep theirs. */
export const hasLetterPatterns = (id: string, code: string): boolean =>
  id.includes('/src/core/') && code.includes('p{L}');

/** Rewrites the patterns of our own pure code. */
export const letterRangesPlugin: Plugin = {
  name: 'letter-ranges',
  enforce: 'post',
  transform(code, id) {
    if (!hasLetterPatterns(id, code)) return null;
    return { code: withRangesInCode(code, this.parse(code)), map: null };
  },
};
