import type { RowRemark } from '../../core/formats/row-remarks.ts';
import type { Words } from './words.ts';

/** Kind, category and severity of a remark in words; the state of a note. */
export function remarkRank(remark: RowRemark, words: Words): string {
  if (remark.category === undefined) return words(`report.noteState.${remark.state ?? 'open'}`);
  return `${words(`category.${remark.category}`)} · ${words(`severity.${remark.severity ?? 'minor'}`)}`;
}

/** A remark's own words: every entry with its author after the first, then what is proposed. */
export function remarkBody(remark: RowRemark, words: Words): string {
  const entries = remark.entries.map((entry, index) =>
    index === 0 || entry.author === '' ? entry.body : `${entry.author}: ${entry.body}`,
  );
  const proposal =
    remark.proposedWording === '' ? [] : [words('report.proposal', { wording: remark.proposedWording })];
  return [...entries, ...proposal].join('\n');
}
