import type { Message } from '../model.ts';
import { firstOther, type JoinedCell } from './cell-pieces.ts';
import { hasText, pairLoss, type ExportDocument, type WrittenText } from './document.ts';
import { marksOfCell, partOverlaps, writeMarked, writePoints, type InlineMark } from './inline-marks.ts';
import { placeRemarks, remarkLine, unplacedLoss, type RowRemark, type Say } from './row-remarks.ts';
import { provenanceLine } from './provenance-line.ts';
import { issueAttributes, ownDataOf, roleOf, sideOf, unitJobs, type UnitJob } from './xliff-unit.ts';
import { XmlInk } from './xml-ink.ts';

const namespaces = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
  'its:version': '2.0',
};

/**
 * Writes XLIFF 2.1: the pivot is the source, the next text the target, further texts are matches marked as reference.
 * Notes are `notes`, findings and discrepancies ITS `locQualityIssue` on the words; statuses are states, finer ones
 * `subState`. What the format has no place for (scores, paragraphs, threads) stands in its metadata module.
 * Source: XLIFF 2.1, OASIS standard; the namespace stays that of 2.0.
 */
export function writeXliff2(document: ExportDocument, say: Say): WrittenText {
  const ink = new XmlInk();
  const placed = placeRemarks(document, say);
  const target = document.texts[firstOther(document)];
  const units = unitJobs(document, placed, ink).map(writeUnit);
  const root = ink.attributes({
    ...namespaces,
    version: '2.1',
    srcLang: document.texts[document.pivotIndex]?.language ?? 'und',
    trgLang: target?.language,
  });
  const unplaced = placed.unplaced.map(
    (remark, index) => `      <note id="u${String(index + 1)}">${ink.text(remarkLine(remark))}</note>\n`,
  );
  const text = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n`,
    `  <file id="f1"${ink.attributes({ original: document.title })}>\n`,
    writeHead(document, ink),
    unplaced.length === 0 ? '' : `    <notes>\n${unplaced.join('')}    </notes>\n`,
    ...units,
    '  </file>\n</xliff>\n',
  ].join('');
  const losses: readonly Message[] = [...pairLoss(document), ...ink.losses(), ...unplacedLoss(placed)];
  return { text, rowCount: units.length, losses };
}

function writeHead(document: ExportDocument, ink: XmlInk): string {
  const metas = document.texts.map((text, index) => {
    const role = roleOf(document, index, 'match');
    const line = `${text.language} ${provenanceLine(text.provenance)}`.trim();
    return `        <mda:meta type="${role}:${ink.attribute(text.sigil)}">${ink.text(line)}</mda:meta>\n`;
  });
  metas.push(`        <mda:meta type="level">${document.level}</mda:meta>\n`);
  return `    <mda:metadata>\n      <mda:metaGroup category="zvirka-texts">\n${metas.join('')}      </mda:metaGroup>\n    </mda:metadata>\n`;
}

function writeUnit(job: UnitJob): string {
  const { document, row, ink, sourceIndex, targetIndex, joined } = job;
  const source = writeSide(job, sourceIndex, joined[sourceIndex]);
  const target = writeSide(job, targetIndex, joined[targetIndex]);
  const id = `r${String(row.number)}`;
  return [
    `    <unit id="${id}" xml:space="preserve">\n`,
    writeMetadata(job),
    writeMatches(job),
    writeNotes(job),
    `      <segment id="s1"${stateOf(job, targetIndex)}>\n`,
    `        <source${ink.attributes({ 'xml:lang': document.texts[sourceIndex]?.language })}>${source}</source>\n`,
    hasText(row.cells[targetIndex])
      ? `        <target${ink.attributes({ 'xml:lang': document.texts[targetIndex]?.language })}>${target}</target>\n`
      : '',
    `      </segment>\n    </unit>\n`,
  ].join('');
}

// `initial` = nothing to translate it; confirmed by a person = reviewed. A finer status needs an explicit state.
function stateOf(job: UnitJob, targetIndex: number): string {
  const cell = job.row.cells[targetIndex];
  if (!hasText(cell)) return ' state="initial"';
  if (cell?.status === 'confirmed') return ' state="reviewed"';
  return cell?.status === 'needs-review'
    ? ' state="translated" subState="zvirka:needs-review"'
    : ' state="translated"';
}

function writeMetadata(job: UnitJob): string {
  const { ink } = job;
  const metas = ownDataOf(job).map(
    ([type, content]) =>
      `          <mda:meta type="${ink.attribute(type)}">${ink.text(content)}</mda:meta>\n`,
  );
  return metas.length === 0
    ? ''
    : `      <mda:metadata>\n        <mda:metaGroup category="zvirka">\n${metas.join('')}        </mda:metaGroup>\n      </mda:metadata>\n`;
}

function writeMatches(job: UnitJob): string {
  const { document, row, ink, joined } = job;
  const matches = document.texts.flatMap((text, index) => {
    if (index === job.sourceIndex || index === job.targetIndex || !hasText(row.cells[index])) return [];
    const attributes = ink.attributes({
      id: `m${String(index)}`,
      ref: '#s1',
      origin: text.sigil,
      reference: 'yes',
    });
    const source = ink.text(joined[document.pivotIndex]?.text ?? '');
    const target = ink.text(joined[index]?.text ?? '');
    return [
      `        <mtc:match${attributes}>\n          <source>${source}</source>\n          <target${ink.attributes({ 'xml:lang': text.language })}>${target}</target>\n        </mtc:match>\n`,
    ];
  });
  return matches.length === 0 ? '' : `      <mtc:matches>\n${matches.join('')}      </mtc:matches>\n`;
}

function writeNotes(job: UnitJob): string {
  const notes = job.remarks
    .filter((remark) => remark.kind !== 'discrepancy')
    .map((remark, index) => {
      const side = sideOf(job, remark);
      const attributes = job.ink.attributes({
        id: `n${String(index + 1)}`,
        category: remark.category === undefined ? 'note' : `finding:${remark.category}`,
        appliesTo: side,
      });
      return `        <note${attributes}>${job.ink.text(remarkLine(remark))}</note>\n`;
    });
  return notes.length === 0 ? '' : `      <notes>\n${notes.join('')}      </notes>\n`;
}

function writeSide(job: UnitJob, textIndex: number, joined: JoinedCell | undefined): string {
  if (!joined) return '';
  const { ink } = job;
  const marks = marksOfCell(job.remarks, { rowIndex: job.rowIndex, textIndex }, joined);
  const noteOrder = job.remarks.filter((remark) => remark.kind !== 'discrepancy');
  const attributes = (mark: InlineMark, index: number): string =>
    ink.attributes({
      id: `${textIndex === job.document.pivotIndex ? 'a' : 'b'}${String(index + 1)}`,
      ...markAttributes(mark.remark, noteOrder.indexOf(mark.remark) + 1),
    });
  if (partOverlaps(marks).overlapping.length === 0) {
    return writeMarked(joined.text, marks, ink, (mark, index) => [
      `<mrk${attributes(mark, index)}>`,
      '</mrk>',
    ]);
  }
  return writePoints(joined.text, marks, ink, (mark, index) => {
    const id = `${textIndex === job.document.pivotIndex ? 'a' : 'b'}${String(index + 1)}`;
    return [`<sm${attributes(mark, index)}/>`, `<em startRef="${id}"/>`];
  });
}

function markAttributes(remark: RowRemark, noteNumber: number): Readonly<Record<string, string | number>> {
  if (remark.kind === 'note') return { type: 'comment', ref: `#n=n${String(noteNumber)}` };
  return { type: 'its:generic', ...issueAttributes(remark) };
}
