import type { Message } from '../model.ts';
import { cellTieWords, joinCell, type JoinedCell } from './cell-pieces.ts';
import {
  cellText,
  hasText,
  pairLoss,
  type ExportCell,
  type ExportDocument,
  type ExportRow,
  type WrittenText,
} from './document.ts';
import { packRemarks } from './row-data.ts';
import { placeRemarks, remarkLine, unplacedLoss, type PlacedRemarks, type RowRemark } from './row-remarks.ts';
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
  const parts: string[] = [];
  const { rowCount, losses } = writeTmxTo(document, (part) => parts.push(part));
  return { text: parts.join(''), rowCount, losses };
}

/** Writes the same part by part, for memories larger than what should stand in memory as one string. */
export function writeTmxTo(
  document: ExportDocument,
  write: (part: string) => void,
): Omit<WrittenText, 'text'> {
  const counts = { removed: 0, long: 0 };
  const clean = (text: string): string => {
    const result = cleanXmlText(text);
    counts.removed += result.removedCount;
    return escapeXml(result.text).replaceAll('\r', '&#13;');
  };
  const remarks = remarksByRow(document);
  let rowCount = 0;
  const header = writeHeader(document, clean);
  write(`<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${header}\n  <body>\n`);
  document.rows.forEach((row, rowIndex) => {
    if (!row.cells.some(hasText)) return;
    counts.long += row.cells.filter((cell) => cellText(cell).length > longestSegment).length;
    write(writeUnit(document, row, { clean, remarks: remarks.byRow.get(rowIndex) ?? [] }));
    rowCount += 1;
  });
  write('  </body>\n</tmx>\n');
  return { rowCount, losses: [...lossesOf(document, counts), ...unplacedLoss(remarks)] };
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
    ...(document.exportedAt === '' ? [] : [`creationdate="${tmxDate(document.exportedAt)}"`]),
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
  parts: { readonly clean: Clean; readonly remarks: readonly RowRemark[] },
): string {
  const { clean } = parts;
  const tied = row.cells.filter((cell) => cell.score !== undefined && hasText(cell));
  const lines = parts.remarks.map(remarkLine);
  const note = lines.length > 0 ? `      <note>${clean(lines.join(' | '))}</note>\n` : '';
  const props: string[] = [];
  const packed = packRemarks(document, parts.remarks);
  if (packed !== '') props.push(prop('x-remarks', clean(packed)));
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
    const joined = joinCell(cell);
    return `      <tuv xml:lang="${clean(text.language)}">\n${prop('x-text', clean(text.sigil), 8)}${tieProps(cell, joined)}        <seg>${clean(joined.text)}</seg>\n      </tuv>\n`;
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

// What is needed to take the words apart again: paragraphs, the spaces that join them, the tie of this very text.
function tieProps(cell: ExportCell | undefined, joined: JoinedCell): string {
  const props: string[] = [];
  const isOne = joined.joins.length === 0;
  const places = isOne ? joined.paragraphs.slice(0, 1) : joined.paragraphs;
  if (places.length > 0) props.push(prop('x-paragraph', places.join(' '), 8));
  if (joined.places !== '') props.push(prop('x-place', escapeXml(cleanXmlText(joined.places).text), 8));
  if (!isOne) props.push(prop('x-joins', joined.joins.join(' '), 8));
  if (cell?.score !== undefined && hasText(cell)) {
    props.push(prop('x-score', String(cell.score), 8));
    const words = cellTieWords(cell);
    if (words.length > 0) props.push(prop('x-tie', words.join(' '), 8));
  }
  return props.join('');
}

// Discrepancies stay out: they are counted as lost, and checks find them again.
function remarksByRow(document: ExportDocument): PlacedRemarks {
  if (document.findings.length + document.notes.length === 0) return { byRow: new Map(), unplaced: [] };
  return placeRemarks({ ...document, discrepancies: [] }, () => '');
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
  if (document.discrepancies.length > 0) {
    losses.push({ key: 'loss.discrepancies', params: { count: document.discrepancies.length } });
  }
  return losses;
}
