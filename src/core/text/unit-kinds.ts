import { lettered } from './lettered.ts';
import type { UnitKind } from '../model.ts';
import type { TextBlock } from './plain-blocks.ts';

const bullet = /^[•·▪■●◦‣*]\s+\S/u;
const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-zа-яіїєґ]\))\s+\S/u;
const endsLikeSentence = /[.!…:;,][»”"’')\]*]*$/u;
const endsLikeQuestion = /\?[»”"’')\]]*$/u;
const startsLikeSpeech = /^(?:[–—-]\s|[«„“"'‘])/u;
/** A heading is short: newspapers stop at about 16 words. */
const headingWords = 16;
const headingLength = 140;
/** What a heading stands above is longer than itself. */
const paragraphLength = 120;

function wordCount(content: string): number {
  return content.match(lettered.gu`[\p{L}\p{N}]+`)?.length ?? 0;
}

function couldBeHeading(content: string, next: TextBlock | undefined, index: number): boolean {
  if (content.length > headingLength || endsLikeSentence.test(content) || !lettered.u`\p{L}`.test(content))
    return false;
  const words = wordCount(content);
  if (words > headingWords || next === undefined) return false;
  if (index === 0) return next.content.length > content.length / 2 && !/^\p{Ll}/u.test(content);
  if (startsLikeSpeech.test(content) || /^\p{Ll}/u.test(content)) return false;
  if (endsLikeQuestion.test(content) && words > 12) return false;
  return words >= 2 && next.content.length >= paragraphLength && next.content.length > content.length * 1.5;
}

function isListItem(blocks: readonly TextBlock[], index: number): boolean {
  const content = blocks[index]!.content;
  if (bullet.test(content)) return true;
  if (!numbered.test(content)) return false;
  const around = [blocks[index - 1]?.content ?? '', blocks[index + 1]?.content ?? ''];
  return around.some((other) => numbered.test(other));
}

function guessKind(blocks: readonly TextBlock[], index: number): UnitKind {
  const block = blocks[index]!;
  if (block.kind !== 'paragraph' || block.isOutside === true) return block.kind;
  if (isListItem(blocks, index)) return 'list-item';
  return couldBeHeading(block.content, blocks[index + 1], index) ? 'heading' : 'paragraph';
}

/** Guesses headings and list items among the paragraphs of a format that does not mark them.
 *  Kinds that the format gave stay. Returns one kind a block. */
export function guessKinds(blocks: readonly TextBlock[]): readonly UnitKind[] {
  return blocks.map((_block, index) => guessKind(blocks, index));
}
