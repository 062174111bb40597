import type { Message } from '../model.ts';
import {
  cellText,
  hasText,
  pairLoss,
  placeOf,
  type ExportDocument,
  type ExportRow,
  type WrittenText,
} from './document.ts';
import { cleanXmlText, escapeXml } from './xml-text.ts';

/** Longest segment that Trados cloud imports. UTF-16 code units. */
const longestSegment = 2000;

/**
 * Writes TMX 1.4: one translation unit a row, plain text only, UTF-8 without byte-order mark.
 * Rows with words in fewer than two texts come with empty segments; whether they are in the document is the caller's
 * choice. Notes and findings of a row are joined into one `<note>` of its `<tu>`: readers take the last one only.
 * Source: TMX 1.4b DTD; the attribute `version` is "1.4".
 */
export function writeTmx(document: ExportDocument): WrittenText {
  const counts = { removed: 0, long: 0 };
  const clean = (text: string): string => {
    const result = cleanXmlText(text);
    counts.removed += result.removedCount;
    return escapeXml(result.text);
  };
  const remarks = remarksByRow(document);
  const units = document.rows
    .filter((row) => row.cells.some(hasText))
    .map((row) => {
      counts.long += row.cells.filter((cell) => cellText(cell).length > longestSegment).length;
      return writeUnit(document, row, { clean, remarks: remarks.get(row.number) ?? [] });
    });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${writeHeader(document, clean)}\n  <body>\n${units.join('')}  </body>\n</tmx>\n`;
  return { text, rowCount: units.length, losses: lossesOf(document, counts) };
}

type Clean = (text: string) => string;

function writeHeader(document: ExportDocument, clean: Clean): string {
  const source = document.texts[document.pivotIndex]?.language ?? 'und';
  const segtype = document.level === 'unit' ? 'paragraph' : 'sentence';
  const attributes = [
    'creationtool="Zvirka"',
    `creationtoolversion="${clean(document.toolVersion)}"`,
    `segtype="${segtype}"`,
    'o-tmf="zvirka"',
    'adminlang="en"',
    `srclang="${clean(source)}"`,
    'datatype="plaintext"',
    `creationdate="${tmxDate(document.exportedAt)}"`,
  ];
  const props = document.texts.map(
    (text) =>
      `    <prop type="x-text">${clean(`${text.sigil} ${text.language} ${sourceOf(document, text.sigil)}`.trim())}</prop>\n`,
  );
  return `  <header ${attributes.join(' ')}>\n${props.join('')}  </header>`;
}

function sourceOf(document: ExportDocument, sigil: string): string {
  const provenance = document.texts.find((text) => text.sigil === sigil)?.provenance ?? {};
  return [provenance.publisher, provenance.title, provenance.publicationDate, provenance.address]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function writeUnit(
  document: ExportDocument,
  row: ExportRow,
  parts: { readonly clean: Clean; readonly remarks: readonly string[] },
): string {
  const { clean } = parts;
  const tied = row.cells.filter((cell) => cell.score !== undefined && hasText(cell));
  const note = parts.remarks.length > 0 ? `      <note>${clean(parts.remarks.join(' | '))}</note>\n` : '';
  const props: string[] = [];
  if (tied.length > 0) {
    const score = Math.min(...tied.map((cell) => cell.score ?? 0));
    props.push(prop('x-score', score.toFixed(3)));
    if (tied.every((cell) => cell.status === 'confirmed')) props.push(prop('x-status', 'confirmed'));
    else if (tied.some((cell) => cell.status === 'needs-review'))
      props.push(prop('x-status', 'needs-review'));
    if (tied.some((cell) => cell.isTransposed)) props.push(prop('x-transposed', 'yes'));
  }
  const variants = document.texts.map((text, index) => {
    const cell = row.cells[index];
    if (!hasText(cell) && !isNeeded(document, row, index)) return '';
    const places = [...new Set(cell?.pieces.map((piece) => piece.paragraph) ?? [])].join(' ');
    const place = places === '' ? '' : prop('x-paragraph', places, 8);
    return `      <tuv xml:lang="${clean(text.language)}">\n${prop('x-text', clean(text.sigil), 8)}${place}        <seg>${clean(cellText(cell))}</seg>\n      </tuv>\n`;
  });
  return `    <tu tuid="${String(row.number)}">\n${note}${props.join('')}${variants.join('')}    </tu>\n`;
}

// A unit needs a variant in the source language and a second one, be it empty; a third text without words is left out.
function isNeeded(document: ExportDocument, row: ExportRow, index: number): boolean {
  if (index === document.pivotIndex) return true;
  return (
    !row.cells.some((cell, other) => other !== document.pivotIndex && hasText(cell)) &&
    index === firstOther(document)
  );
}

function firstOther(document: ExportDocument): number {
  return document.pivotIndex === 0 ? 1 : 0;
}

function prop(type: string, escaped: string, indent = 6): string {
  return `${' '.repeat(indent)}<prop type="${type}">${escaped}</prop>\n`;
}

/** Notes, findings and their proposals by row number, as plain lines. */
function remarksByRow(document: ExportDocument): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, string[]>();
  const add = (passages: readonly Parameters<typeof placeOf>[1][], line: string): void => {
    const row = passages
      .map((passage) => placeOf(document, passage)?.row)
      .find((found) => found !== undefined);
    if (row) lines.set(row.number, [...(lines.get(row.number) ?? []), line]);
  };
  for (const finding of document.findings) {
    const proposal = finding.proposedWording === '' ? '' : ` → ${finding.proposedWording}`;
    add(finding.passages, `[${finding.category}] ${finding.remark}${proposal}`);
  }
  for (const note of document.notes) add(note.passages, note.entries.map((entry) => entry.body).join(' / '));
  return lines;
}

/** YYYYMMDDThhmmssZ, sixteen characters, UTC. */
export function tmxDate(iso: string): string {
  return `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function lossesOf(
  document: ExportDocument,
  counts: { readonly removed: number; readonly long: number },
): readonly Message[] {
  const languages = document.texts.map((text) => text.language.toLowerCase());
  const losses: Message[] = [...pairLoss(document)];
  if (counts.removed > 0) losses.push({ key: 'loss.forbiddenCharacters', params: { count: counts.removed } });
  if (counts.long > 0)
    losses.push({ key: 'loss.longSegments', params: { count: counts.long, limit: longestSegment } });
  if (new Set(languages).size < languages.length) losses.push({ key: 'loss.sameLanguage', params: {} });
  if (document.texts.length > 2)
    losses.push({ key: 'loss.manyLanguages', params: { count: document.texts.length } });
  const unplaced = [...document.findings, ...document.notes].filter(
    ({ passages }) => !passages.some((passage) => placeOf(document, passage)),
  );
  if (unplaced.length > 0) losses.push({ key: 'loss.unplacedRemarks', params: { count: unplaced.length } });
  if (document.discrepancies.length > 0) {
    losses.push({ key: 'loss.discrepancies', params: { count: document.discrepancies.length } });
  }
  return losses;
}
