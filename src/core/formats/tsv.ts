import { originOf, textsWithOrigin } from './table.ts';
import type { IndexBead, Message } from '../model.ts';
import {
  cellText,
  hasText,
  pairLoss,
  type ExportCell,
  type ExportDocument,
  type WrittenText,
} from './document.ts';

/**
 * Writes a table: row number, for each text its paragraphs and its words, then score and status of each tie.
 * Tabs and line ends inside a cell become spaces; a cell that a spreadsheet would run as a formula gets an apostrophe
 * before it. UTF-8 with byte-order mark (spreadsheets guess wrong without), lines end in LF.
 */
export function writeTsv(document: ExportDocument): WrittenText {
  let guardedCount = 0;
  const cell = (text: string): string => {
    const flat = flatten(text);
    const safe = neutralizeFormula(flat);
    if (safe !== flat) guardedCount += 1;
    return safe;
  };
  const ties = document.texts.filter((_, index) => index !== document.pivotIndex);
  const withOrigin = textsWithOrigin(document);
  const header = [
    'row',
    ...document.texts.flatMap((text, index) => [
      `${text.sigil} ¶`,
      ...(withOrigin.has(index) ? [`${text.sigil} @`] : []),
      `${text.sigil} (${text.language})`,
    ]),
    ...ties.flatMap((text) => [`${text.sigil} score`, `${text.sigil} status`]),
  ];
  const lines = document.rows.map((row) => [
    String(row.number),
    ...row.cells.flatMap((one, index) => [
      paragraphs(one),
      ...(withOrigin.has(index) ? [cell(originOf(one))] : []),
      cell(cellText(one)),
    ]),
    ...row.cells.filter((_, index) => index !== document.pivotIndex).flatMap(tieColumns),
  ]);
  const text = `\ufeff${[header.map(cell), ...lines].map((line) => line.join('\t')).join('\n')}\n`;
  return { text, rowCount: lines.length, losses: lossesOf(document, guardedCount) };
}

/**
 * Writes beads as bare lines of source words, target words and score, for programs: no header, no byte-order mark, LF.
 * Cells are guarded as in `writeTsv`. units: the units of both texts, by index.
 */
export function writeBeadTable(
  beads: readonly IndexBead[],
  units: readonly [readonly string[], readonly string[]],
): string {
  const words = (side: 0 | 1, indexes: readonly number[]): string =>
    neutralizeFormula(flatten(indexes.map((index) => units[side][index] ?? '').join(' ')));
  return beads
    .map((bead) => `${words(0, bead.source)}\t${words(1, bead.target)}\t${String(roundScore(bead.score))}\n`)
    .join('');
}

// Four decimals: enough for calibration, and equal bytes on every machine.
function roundScore(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

function flatten(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}

/** Puts an apostrophe before text that a spreadsheet would take for a formula. */
export function neutralizeFormula(text: string): string {
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}

function paragraphs(cell: ExportCell): string {
  return [...new Set(cell.pieces.map((piece) => piece.paragraph))].join(' ');
}

function tieColumns(cell: ExportCell): readonly string[] {
  if (cell.score === undefined || !hasText(cell)) return ['', ''];
  const flags = [
    cell.status,
    cell.isManual ? 'manual' : '',
    cell.isAnchor ? 'fixed' : '',
    cell.isTransposed ? 'moved' : '',
  ];
  return [cell.score.toFixed(3), flags.filter((flag) => flag !== '' && flag !== undefined).join(' ')];
}

function lossesOf(document: ExportDocument, guardedCount: number): readonly Message[] {
  const losses: Message[] = [...pairLoss(document)];
  if (guardedCount > 0) losses.push({ key: 'loss.guardedCells', params: { count: guardedCount } });
  const remarkCount = document.findings.length + document.notes.length;
  if (remarkCount > 0) losses.push({ key: 'loss.remarks', params: { count: remarkCount } });
  if (document.discrepancies.length > 0) {
    losses.push({ key: 'loss.discrepancies', params: { count: document.discrepancies.length } });
  }
  return losses;
}
