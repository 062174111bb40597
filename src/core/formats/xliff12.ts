import { firstOther, type JoinedCell } from './cell-pieces.ts';
import { hasText, pairLoss, type ExportDocument, type WrittenText } from './document.ts';
import { marksOfCell, partOverlaps, writeMarked } from './inline-marks.ts';
import { provenanceLine } from './provenance-line.ts';
import { placeRemarks, remarkLine, unplacedLoss, type RowRemark, type Say } from './row-remarks.ts';
import { issueAttributes, ownDataOf, roleOf, sideOf, unitJobs, type UnitJob } from './xliff-unit.ts';
import { XmlInk } from './xml-ink.ts';

/**
 * Writes XLIFF 1.2: the pivot is the source, the next text the target, further texts are `alt-trans`. Findings and
 * discrepancies are ITS `locQualityIssue` on the words; where two overlap, the second becomes a note.
 * Source: XLIFF 1.2, OASIS standard: `target` states know no "reviewed"; notes come after the target.
 */
export function writeXliff12(document: ExportDocument, say: Say): WrittenText {
  const ink = new XmlInk();
  const placed = placeRemarks(document, say);
  const units = unitJobs(document, placed, ink).map(writeUnit);
  const file = ink.attributes({
    original: document.title === '' ? 'zvirka' : document.title,
    'source-language': document.texts[document.pivotIndex]?.language ?? 'und',
    'target-language': document.texts[firstOther(document)]?.language,
    datatype: 'plaintext',
    'product-name': 'Zvirka',
    'product-version': document.toolVersion,
    date: document.exportedAt === '' ? undefined : `${document.exportedAt.slice(0, 19)}Z`,
  });
  const heads = document.texts.map((text, index) => {
    const role = roleOf(document, index, 'alt');
    const line = [role, text.sigil, text.language, provenanceLine(text.provenance)].join('\t');
    return `      <note from="zvirka-text">${ink.text(line)}</note>\n`;
  });
  heads.push(`      <note from="zvirka-level">${document.level}</note>\n`);
  const unplaced = placed.unplaced.map((remark) => `      <note>${ink.text(remarkLine(remark))}</note>\n`);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">\n',
    `  <file${file}>\n    <header>\n${heads.join('')}${unplaced.join('')}    </header>\n    <body>\n`,
    ...units,
    '    </body>\n  </file>\n</xliff>\n',
  ].join('');
  return {
    text,
    rowCount: units.length,
    losses: [...pairLoss(document), ...ink.losses(), ...unplacedLoss(placed)],
  };
}

function writeUnit(job: UnitJob): string {
  const { document, row, ink, sourceIndex, targetIndex, joined } = job;
  const overlapped: RowRemark[] = [];
  const source = writeSide(job, sourceIndex, joined[sourceIndex], overlapped);
  const target = writeSide(job, targetIndex, joined[targetIndex], overlapped);
  const languageOf = (index: number): string => document.texts[index]?.language ?? 'und';
  const state = row.cells[targetIndex]?.status;
  const stateWord =
    state === 'confirmed'
      ? 'signed-off'
      : state === 'needs-review'
        ? 'needs-review-translation'
        : 'translated';
  return [
    `      <trans-unit id="${String(row.number)}" xml:space="preserve"${state === 'confirmed' ? ' approved="yes"' : ''}>\n`,
    `        <source${ink.attributes({ 'xml:lang': languageOf(sourceIndex) })}>${source}</source>\n`,
    hasText(row.cells[targetIndex])
      ? `        <target${ink.attributes({ 'xml:lang': languageOf(targetIndex), state: stateWord })}>${target}</target>\n`
      : '',
    writeContexts(job),
    writeNotes(job, overlapped),
    writeOthers(job),
    '      </trans-unit>\n',
  ].join('');
}

function writeContexts(job: UnitJob): string {
  const { ink } = job;
  const contexts = ownDataOf(job).map(
    ([type, content]) =>
      `          <context context-type="x-${ink.attribute(type)}">${ink.text(content)}</context>\n`,
  );
  return contexts.length === 0
    ? ''
    : `        <context-group name="zvirka" purpose="information">\n${contexts.join('')}        </context-group>\n`;
}

function writeNotes(job: UnitJob, overlapped: readonly RowRemark[]): string {
  const { ink } = job;
  return job.remarks
    .filter((remark) => remark.kind !== 'discrepancy' || overlapped.includes(remark))
    .map((remark) => {
      const author = remark.entries[0]?.author ?? '';
      const from = author === '' ? remark.kind : author;
      const attributes = ink.attributes({ from, annotates: sideOf(job, remark) ?? 'general' });
      return `        <note${attributes}>${ink.text(remarkLine(remark))}</note>\n`;
    })
    .join('');
}

function writeOthers(job: UnitJob): string {
  const { document, row, ink, joined } = job;
  return document.texts
    .map((text, index) => {
      if (index === job.sourceIndex || index === job.targetIndex || !hasText(row.cells[index])) return '';
      const attributes = ink.attributes({ origin: text.sigil, alttranstype: 'reference' });
      const language = ink.attributes({ 'xml:lang': text.language });
      return `        <alt-trans${attributes}>\n          <target${language}>${ink.text(joined[index]?.text ?? '')}</target>\n        </alt-trans>\n`;
    })
    .join('');
}

function writeSide(
  job: UnitJob,
  textIndex: number,
  joined: JoinedCell | undefined,
  overlapped: RowRemark[],
): string {
  if (!joined) return '';
  const { apart, overlapping } = partOverlaps(
    marksOfCell(job.remarks, { rowIndex: job.rowIndex, textIndex }, joined).filter(
      (mark) => mark.remark.kind !== 'note',
    ),
  );
  overlapped.push(...overlapping.map((mark) => mark.remark));
  return writeMarked(joined.text, apart, job.ink, ({ remark }) => [
    `<mrk${job.ink.attributes({
      mtype: 'x-its',
      ...issueAttributes(remark),
    })}>`,
    '</mrk>',
  ]);
}
