import type { ExportDocument, WrittenText } from './document.ts';

/** What the first two fields of our JSON say; a change of shape raises the version. */
export const comparisonJsonFormat = { format: 'zvirka-comparison', version: 1 } as const;

/**
 * Writes everything the document holds as JSON: texts with provenance, rows with scores and statuses, findings, notes,
 * discrepancies with decisions. Offsets are UTF-16 code units, 0-based, end exclusive; paragraphs and rows 1-based.
 */
export function writeComparisonJson(document: ExportDocument): WrittenText {
  const { losses, ...kept } = document;
  const text = `${JSON.stringify({ ...comparisonJsonFormat, ...kept, leftOut: losses }, null, 2)}\n`;
  return { text, rowCount: document.rows.length, losses: [] };
}
