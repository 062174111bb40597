import type { Span } from '../model.ts';

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** A bracket that runs longer than this is taken apart like any other text, or was never closed. */
const longestBracket = 400;
/** Deeper nesting is noise; forgetting it keeps the time linear. */
const deepestNesting = 32;

/** Finds the outermost brackets that close again within 400 code units, in order. Time linear. */
export function findBrackets(content: string): readonly Span[] {
  if (!content.includes('(') && !content.includes('[')) return [];
  const spans: Span[] = [];
  const pattern = /[()[\]]/g;
  const stack: { readonly closing: string; readonly start: number }[] = [];
  for (let found = pattern.exec(content); found !== null; found = pattern.exec(content)) {
    const character = found[0];
    const closing = pairs[character];
    if (closing !== undefined) {
      stack.push({ closing, start: found.index });
      if (stack.length > deepestNesting) stack.shift();
      continue;
    }
    const at = stack.findLastIndex((open) => open.closing === character);
    if (at < 0) continue;
    const open = stack[at]!;
    stack.length = at;
    if (found.index + 1 - open.start > longestBracket) continue;
    while (spans.length > 0 && spans.at(-1)!.startOffset > open.start) spans.pop();
    spans.push({ startOffset: open.start, endOffset: found.index + 1 });
  }
  return spans;
}
