import { agePattern, navigationLines, seeAlsoPattern, tailLines } from './clean-rules.ts';

const paragraphLength = 120;
/** A box of links inside an article has few lines. */
const longestBox = 6;

function plain(content: string): string {
  return content.toLowerCase().replace(/[\s:.…»>→]+$/u, '');
}

function isLinkLine(content: string): boolean {
  return content.length < paragraphLength && !/[.!…:]$/.test(content);
}

/** A tail looks like a tail: ages of stories after it, comments or tags before it, or no article left. */
function isTail(contents: readonly string[], index: number): boolean {
  const before = contents.slice(Math.max(0, index - 6), index);
  if (before.filter((content) => navigationLines.has(plain(content))).length >= 2) return true;
  if (contents.slice(index + 1, index + 9).some((content) => agePattern.test(content))) return true;
  const after = contents.slice(index + 1).filter((content) => content.length >= paragraphLength);
  return after.length < 3 || index > contents.length * 0.7;
}

function boxEnd(contents: readonly string[], index: number): number {
  let end = index + 1;
  while (end < contents.length && end - index <= longestBox && isLinkLine(contents[end]!)) end += 1;
  // A single short line before a paragraph may be the next section's heading: leave it.
  return end - index > longestBox ? index + 1 : end;
}

/** Finds links to other stories: boxes inside the article, and the tail after "Related Articles", where everything
 *  to the end is marked. Returns the indexes of the units. Time linear. */
export function findRelated(contents: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < contents.length; index += 1) {
    const content = contents[index]!;
    if (content.length > 250) continue;
    const isTailLine = tailLines.has(plain(content));
    const seeAlso = isTailLine ? null : seeAlsoPattern.exec(content);
    if (!isTailLine && seeAlso === null) continue;
    let end = index + 1;
    if (isTailLine && isTail(contents, index)) end = contents.length;
    else if (isTailLine || seeAlso?.groups?.['rest'] === undefined) end = boxEnd(contents, index);
    for (let at = index; at < end; at += 1) found.add(at);
    index = end - 1;
  }
  return found;
}
