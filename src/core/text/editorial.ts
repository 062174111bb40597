import type { Mark } from '../model.ts';
import {
  disclaimerNotePattern,
  disclaimerPattern,
  editorialBracketPattern,
  editorialStartPattern,
} from './editorial-rules.ts';
import { markWhole } from './marks.ts';

/** An editor's remark is a sentence or two; a longer bracket is the author's. */
const longestRemark = 700;

/** Finds the remarks that editors and translators put into a text: brackets that end with «— прим. ред.», "— ed.",
 *  "approx. InoSMI" and the like, brackets and footnotes that tell of a ban as Russian law asks for, or units that begin
 *  with "Editor's note:". An author's own bracket is not marked. */
export function findEditorialMarks(content: string): readonly Mark[] {
  if (editorialStartPattern.test(content) && content.length <= longestRemark)
    return [markWhole(content, 'editorial')];
  const note = content.includes('*') ? disclaimerNotePattern.exec(content) : null;
  const notes: Mark[] =
    note === null ? [] : [{ startOffset: note.index, endOffset: content.length, reason: 'editorial' }];
  if (!content.includes('(') && !content.includes('[')) return notes;
  const marks: Mark[] = [];
  let openOffset = -1;
  let depth = 0;
  for (let offset = 0; offset < content.length; offset += 1) {
    const character = content[offset];
    if (character === '(' || character === '[') {
      if (depth === 0) openOffset = offset;
      depth += 1;
    } else if ((character === ')' || character === ']') && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const inside = content.slice(openOffset + 1, offset).trim();
      const isShort = inside.length <= longestRemark;
      if (isShort && isRemark(inside))
        marks.push({ startOffset: openOffset, endOffset: offset + 1, reason: 'editorial' });
    }
    // A bracket that never closes must not swallow the rest.
    if (depth > 0 && offset - openOffset > longestRemark) depth = 0;
  }
  return [...marks, ...notes];
}

const isRemark = (inside: string): boolean =>
  editorialBracketPattern.test(inside) ||
  editorialStartPattern.test(inside) ||
  disclaimerPattern.test(inside);
