import { findEmphasisSigns } from './emphasis.ts';
import { lettered } from './lettered.ts';
import type { Mark } from '../model.ts';
import { markWhole } from './marks.ts';

/** What a footnote begins with and what points to it. */
interface NoteSign {
  /** The sign as the reference writes it: `*`, `**`, `†`, `[1]`, `¹`. */
  readonly sign: string;
  readonly index: number;
}

const signAtStart = lettered.u`^(\*{1,3}|[†‡]|\[\d{1,3}\]|[¹²³⁴-⁹]{1,3})\s*(?=[\p{L}\p{N}«"“(])`;
const reference = lettered.gu`(?<=[\p{L}\p{N}»”"’')\].,!?])\s?(\*{1,3}(?!\*)|[†‡]|\[\d{1,3}\]|[¹²³⁴-⁹]{1,3})`;
const anySign = /[*†‡[¹²³⁴-⁹]/;
/** Asterisk notes stand at the end of a text; elsewhere a lone asterisk is a bullet. */
const lastUnits = 6;

function findSigns(contents: readonly string[]): readonly NoteSign[] {
  return contents.flatMap((content, index) => {
    const sign = signAtStart.exec(content)?.[1];
    const isStress = sign !== undefined && findEmphasisSigns(content)[0]?.startOffset === 0;
    return sign === undefined || isStress ? [] : [{ sign, index }];
  });
}

const plainNumberAtStart = /^(\d{1,3})[.)]?\s+(?=[\p{Lu}«"“(])/u;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Notes whose number lost its raised form on the way («1 The full text…» under a reference «¹»): only near the end, and
 * only where the reference stands above them.
 */
function findPlainNotes(contents: readonly string[]): readonly NoteSign[] {
  const from = Math.max(1, contents.length - lastUnits);
  return contents.slice(from).flatMap((content, place) => {
    const number = plainNumberAtStart.exec(content)?.[1];
    if (number === undefined) return [];
    const raised = [...number].map((digit) => superscripts.charAt(Number(digit))).join('');
    const index = from + place;
    const isReferred = contents.slice(0, index).some((other) => other.includes(raised));
    return isReferred ? [{ sign: raised, index }] : [];
  });
}

function isBullet(signs: readonly NoteSign[], at: number): boolean {
  const note = signs[at]!;
  if (!note.sign.startsWith('*')) return false;
  return [signs[at - 1], signs[at + 1]].some(
    (other) => other?.sign === note.sign && Math.abs(other.index - note.index) === 1,
  );
}

function findReferences(contents: readonly string[], signs: ReadonlySet<string>): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const [index, content] of contents.entries()) {
    if (!anySign.test(content)) continue;
    const stressEnds = new Set(findEmphasisSigns(content).map((span) => span.endOffset));
    for (const match of content.matchAll(reference)) {
      const sign = match[1]!;
      if (!signs.has(sign)) continue;
      const endOffset = match.index + match[0].length;
      if (stressEnds.has(endOffset)) continue;
      const marks = found.get(index) ?? [];
      marks.push({ startOffset: endOffset - sign.length, endOffset, reason: 'footnote' });
      found.set(index, marks);
    }
  }
  return found;
}

/** Ties footnote marks to their footnotes: both the reference («App*») and the note's own unit are marked.
 *  Returns marks by index of the unit. A note without a reference counts only at the end of the text, and a
 *  reference without a note is content. Time linear. */
export function findFootnotes(contents: readonly string[]): ReadonlyMap<number, readonly Mark[]> {
  const all = findSigns(contents);
  const notes = [...all.filter((_note, at) => !isBullet(all, at)), ...findPlainNotes(contents)];
  if (notes.length === 0) return new Map();
  const found = findReferences(contents, new Set(notes.map((note) => note.sign)));
  const referred = new Set(
    [...found].flatMap(([index, marks]) =>
      marks.map((mark) => contents[index]!.slice(mark.startOffset, mark.endOffset)),
    ),
  );
  for (const note of notes) {
    const isNearEnd = note.index >= contents.length - lastUnits && note.index > 0;
    if (!referred.has(note.sign) && !isNearEnd) continue;
    found.set(note.index, [...(found.get(note.index) ?? []), markWhole(contents[note.index]!, 'footnote')]);
  }
  return found;
}
