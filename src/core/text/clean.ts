import type { DetectedLanguage, Mark, MarkReason, UnitKind } from '../model.ts';
import { findCaptions } from './captions.ts';
import { agePattern, navigationLines, navigationPatterns, weakNavigationLines } from './clean-rules.ts';
import { findEditorialMarks } from './editorial.ts';
import { findFootnotes } from './footnotes.ts';
import { markWhole } from './marks.ts';
import type { TextBlock } from './plain-blocks.ts';
import { findRelated } from './related.ts';

/** A block with what is known of it before cleaning. */
export interface CleanInput extends TextBlock {
  readonly language: DetectedLanguage;
}

export interface CleanOptions {
  /** The main language of the text. */
  readonly language: DetectedLanguage;
  /** The format gave the kinds itself; otherwise they are guessed. */
  readonly hasKinds: boolean;
}

export interface Cleaned {
  /** Marks by index of the block. A missing key means none. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Kinds by index where cleaning knows better: captions and footnotes. */
  readonly kinds: ReadonlyMap<number, UnitKind>;
}

const longestNavigation = 200;

function isStrongNavigation(content: string): boolean {
  if (content.length > longestNavigation) return false;
  const line = content.toLowerCase().replace(/[\s:.…»>→]+$/u, '');
  return (
    navigationLines.has(line) ||
    agePattern.test(content) ||
    navigationPatterns.some((pattern) => pattern.test(content))
  );
}

/** Menus: the sure lines, what the format calls outside, and weak lines that stand beside such ones. */
function findNavigation(blocks: readonly CleanInput[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.isOutside === true || isStrongNavigation(block.content)) found.add(index);
  }
  const isWeak = (index: number): boolean => {
    const content = blocks[index]?.content ?? '';
    return content.length < 30 && weakNavigationLines.has(content.toLowerCase());
  };
  for (let index = 0; index < blocks.length; index += 1)
    if (isWeak(index) && found.has(index - 1)) found.add(index);
  for (let index = blocks.length - 1; index >= 0; index -= 1)
    if (isWeak(index) && found.has(index + 1)) found.add(index);
  return found;
}

function wholeReasons(
  blocks: readonly CleanInput[],
  { language, hasKinds }: CleanOptions,
): Map<number, MarkReason> {
  const reasons = new Map<number, MarkReason>(findCaptions(blocks, language));
  for (const index of findNavigation(blocks)) reasons.set(index, 'navigation');
  for (const index of findRelated(blocks, hasKinds)) reasons.set(index, 'related');
  return reasons;
}

/** Marks what is not the article: navigation, captions and credits, links to other stories, editors' remarks,
 *  footnotes and their references, stray lines in another language. Nothing is removed. Time linear. */
export function cleanUnits(blocks: readonly CleanInput[], options: CleanOptions): Cleaned {
  const marks = new Map<number, Mark[]>();
  const kinds = new Map<number, UnitKind>();
  const reasons = wholeReasons(blocks, options);
  const footnotes = findFootnotes(blocks.map((block) => block.content));
  for (const [index, block] of blocks.entries()) {
    const own: Mark[] = [];
    const reason = reasons.get(index);
    if (reason !== undefined) own.push(markWhole(block.content, reason));
    else own.push(...findEditorialMarks(block.content));
    own.push(...(footnotes.get(index) ?? []));
    if (own.length > 0) marks.set(index, own);
    if (reason === 'caption' || reason === 'foreign' || reason === 'credit') kinds.set(index, 'caption');
    // A menu has no headings of the article.
    if ((reason === 'navigation' || reason === 'related') && block.kind === 'heading')
      kinds.set(index, 'paragraph');
    const isNote = footnotes.get(index)?.some((mark) => mark.startOffset === 0) ?? false;
    if (isNote) kinds.set(index, 'footnote');
  }
  return { marks, kinds };
}
