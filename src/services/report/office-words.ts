import type { OfficeWords, RemarkRank, TableHeadKind, WordsOf } from '../../core/formats/office-words.ts';
import { tieCodes } from '../../core/formats/office-words.ts';
import { hasText, type ExportDocument, type ExportRow } from '../../core/formats/document.ts';
import { cellTieWords } from '../../core/formats/cell-pieces.ts';
import { originOf } from '../../core/formats/table.ts';
import { discrepancyCategories, type Severity } from '../../core/model.ts';
import { rankWords } from './remark-words.ts';
import type { Words } from './words.ts';

const headKeys: Readonly<Record<TableHeadKind, string>> = {
  row: 'report.row',
  score: 'report.column.score',
  status: 'report.column.status',
  discrepancies: 'report.column.discrepancies',
  findings: 'report.column.findings',
  notes: 'report.column.notes',
};
const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/** Gathers the words by which office files that we wrote are read back. languages: one an interface language. */
export function officeWordsOf(languages: readonly WordsOf[]): OfficeWords {
  const heads: Record<string, TableHeadKind> = {};
  const ranks: Record<string, RemarkRank> = {};
  const ties: Record<string, string> = {};
  const proposals: (readonly [string, string])[] = [];
  for (const words of languages) {
    for (const [kind, key] of Object.entries(headKeys)) heads[words(key)] = kind as TableHeadKind;
    for (const state of ['open', 'resolved'] as const) ranks[rankWords({ state }, words)] = { state };
    for (const category of discrepancyCategories)
      for (const severity of severities)
        ranks[rankWords({ category, severity }, words)] = { category, severity };
    for (const code of tieCodes) ties[words(`report.tie.${code}`)] = code;
    const [before = '', after = ''] = words('report.proposal', { wording: '\u0001' }).split('\u0001');
    proposals.push([before, after]);
  }
  return { heads, ranks, ties, proposals };
}

/** What is known of a row's texts beside the base, a line each: paragraphs, place in the file, score, status. */
export function writeTieLines(document: ExportDocument, row: ExportRow, words: Words): readonly string[] {
  return document.texts.flatMap((text, index) => {
    const cell = row.cells[index];
    if (!cell || !hasText(cell)) return [];
    const isBase = index === document.pivotIndex;
    const origin = originOf(cell);
    const paragraphs = cell.pieces
      .filter((piece) => piece.content.trim() !== '')
      .map((piece) => String(piece.paragraph))
      .join(' ');
    const codes = cell.score === undefined ? [] : cellTieWords(cell);
    const isPlain = cell.score !== undefined && (cell.status ?? 'automatic') === 'automatic';
    const parts = [
      // The base text stands in its own order.
      isBase ? '' : `¶ ${paragraphs}`,
      origin === '' ? '' : `@ ${origin}`,
      cell.score === undefined ? '' : String(Math.round(cell.score * 1e4) / 1e4),
      ...(isPlain ? ['automatic', ...codes] : codes).map((code) => words(`report.tie.${code}`)),
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`${text.sigil}: ${parts.join(' · ')}`];
  });
}
