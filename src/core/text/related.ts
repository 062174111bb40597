import type { UnitKind } from '../model.ts';
import { agePattern, navigationLines, seeAlsoPattern, tailLines } from './clean-rules.ts';

const paragraphLength = 120;
/** A box of links inside an article has few lines. */
const longestBox = 6;

function plain(content: string): string {
  return content.toLowerCase().replace(/[\s:.…»>→]+$/u, '');
}

// A sentence may end in a closing mark or bracket behind its stop: it is no link either.
function isLinkLine(content: string): boolean {
  return content.length < paragraphLength && !/[.!…:][)\]»”"’']*$/u.test(content);
}

/** A tail looks like a tail: ages of stories after it, comments or tags before it, or no article left. */
function isTail(contents: readonly string[], index: number): boolean {
  const before = contents.slice(Math.max(0, index - 6), index);
  if (before.filter((content) => navigationLines.has(plain(content))).length >= 2) return true;
  if (contents.slice(index + 1, index + 9).some((content) => agePattern.test(content))) return true;
  const after = contents.slice(index + 1).filter((content) => content.length >= paragraphLength);
  return after.length < 3 || index > contents.length * 0.7;
}

/** What is known of a block: its words, and its kind as the format gave it or as it was guessed. */
export interface RelatedInput {
  readonly kind: UnitKind;
  readonly content: string;
}

/**
 * Where the box of links ends. A list ends with its items. Otherwise a heading right before a paragraph is the next
 * section's, not a link: greyed by mistake it would be lost to the reader, while a link left over only disturbs.
 * A single guessed heading is the link that the label promised.
 */
function boxEnd(blocks: readonly RelatedInput[], index: number, hasKinds: boolean): number {
  const isList = blocks[index + 1]?.kind === 'list-item';
  const isLink = (block: RelatedInput): boolean =>
    isList ? block.kind === 'list-item' : isLinkLine(block.content);
  let end = index + 1;
  while (end < blocks.length && end - index <= longestBox && isLink(blocks[end]!)) end += 1;
  // A single short line before a paragraph may be the next section's heading: leave it.
  if (end - index > longestBox) return index + 1;
  const next = blocks[end];
  const isBeforeParagraph = next !== undefined && !isLinkLine(next.content);
  const lineCount = end - index - 1;
  if (isBeforeParagraph && blocks[end - 1]?.kind === 'heading' && lineCount >= (hasKinds ? 1 : 2))
    return end - 1;
  return end;
}

/** Finds links to other stories: boxes inside the article, and the tail after "Related Articles", where everything
 *  to the end is marked. hasKinds: the kinds are the format's own, not guessed. Returns the indexes of the units.
 *  Time linear. */
export function findRelated(blocks: readonly RelatedInput[], hasKinds: boolean): ReadonlySet<number> {
  const contents = blocks.map((block) => block.content);
  const found = new Set<number>();
  for (let index = 0; index < contents.length; index += 1) {
    const content = contents[index]!;
    if (content.length > 250) continue;
    const isTailLine = tailLines.has(plain(content));
    const seeAlso = isTailLine ? null : seeAlsoPattern.exec(content);
    if (!isTailLine && seeAlso === null) continue;
    let end = index + 1;
    if (isTailLine && isTail(contents, index)) end = contents.length;
    else if (isTailLine || seeAlso?.groups?.['rest'] === undefined) end = boxEnd(blocks, index, hasKinds);
    for (let at = index; at < end; at += 1) found.add(at);
    index = end - 1;
  }
  return found;
}
