import type { RowRemark } from '../../core/formats/row-remarks.ts';
import type { Words } from './words.ts';

/** Kind, category and severity of a remark in words; the state of a note. */
export function remarkRank(remark: RowRemark, words: Words): string {
  return rankWords(remark, words);
}

/** The same for anything of a remark's rank. */
export function rankWords(rank: Pick<RowRemark, 'category' | 'severity' | 'state'>, words: Words): string {
  if (rank.category === undefined) return words(`report.noteState.${rank.state ?? 'open'}`);
  return `${words(`category.${rank.category}`)} · ${words(`severity.${rank.severity ?? 'minor'}`)}`;
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
