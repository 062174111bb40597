import { cellTieWords, firstOther, joinCell, type JoinedCell } from './cell-pieces.ts';
import { hasText, pairLoss, type ExportDocument, type ExportRow, type WrittenText } from './document.ts';
import { marksOfCell, partOverlaps, writeMarked } from './inline-marks.ts';
import { provenanceLine } from './provenance-line.ts';
import { itsSeverity, qualityTypes } from './quality-types.ts';
import { packRemarks } from './row-data.ts';
import { placeRemarks, remarkLine, unplacedLoss, type RowRemark, type Say } from './row-remarks.ts';
import { XmlInk } from './xml-ink.ts';

/**
 * Writes XLIFF 1.2: the pivot is the source, the next text the target, further texts are `alt-trans`. Findings and
 * discrepancies are ITS `locQualityIssue` on the words; where two overlap, the second becomes a note.
 * Source: XLIFF 1.2, OASIS standard: `target` states know no "reviewed"; notes come after the target.
 */
export function writeXliff12(document: ExportDocument, say: Say): WrittenText {
  const ink = new XmlInk();
  const placed = placeRemarks(document, say);
  const units = document.rows.flatMap((row, rowIndex) =>
    row.cells.some(hasText)
      ? [writeUnit({ document, row, rowIndex, remarks: placed.byRow.get(rowIndex) ?? [], ink })]
      : [],
  );
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
    const role = index === document.pivotIndex ? 'source' : index === firstOther(document) ? 'target' : 'alt';
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

interface UnitJob {
  readonly document: ExportDocument;
  readonly row: ExportRow;
  readonly rowIndex: number;
  readonly remarks: readonly RowRemark[];
  readonly ink: XmlInk;
}

function writeUnit(job: UnitJob): string {
  const { document, row, ink } = job;
  const sourceIndex = document.pivotIndex;
  const targetIndex = firstOther(document);
  const joined = row.cells.map(joinCell);
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
    writeContexts(job, joined),
    writeNotes(job, overlapped),
    writeOthers(job, joined),
    '      </trans-unit>\n',
  ].join('');
}

function writeContexts(job: UnitJob, joined: readonly JoinedCell[]): string {
  const { document, row, ink } = job;
  const contexts: string[] = [];
  const put = (type: string, content: string): void => {
    if (content === '') return;
    contexts.push(
      `          <context context-type="x-${ink.attribute(type)}">${ink.text(content)}</context>\n`,
    );
  };
  document.texts.forEach((text, index) => {
    const cell = row.cells[index];
    if (!cell || !hasText(cell)) return;
    put(`paragraphs:${text.sigil}`, joined[index]?.paragraphs.join(' ') ?? '');
    put(`place:${text.sigil}`, joined[index]?.places ?? '');
    put(`joins:${text.sigil}`, joined[index]?.joins.join(' ') ?? '');
    put(`score:${text.sigil}`, cell.score === undefined ? '' : String(cell.score));
    put(`tie:${text.sigil}`, cellTieWords(cell).join(' '));
  });
  put('remarks', packRemarks(document, job.remarks));
  return contexts.length === 0
    ? ''
    : `        <context-group name="zvirka" purpose="information">\n${contexts.join('')}        </context-group>\n`;
}

function writeNotes(job: UnitJob, overlapped: readonly RowRemark[]): string {
  const { ink, document } = job;
  return job.remarks
    .filter((remark) => remark.kind !== 'discrepancy' || overlapped.includes(remark))
    .map((remark) => {
      const sides = new Set(remark.places.map((place) => place.textIndex));
      const side = sides.has(document.pivotIndex)
        ? 'source'
        : sides.has(firstOther(document))
          ? 'target'
          : 'general';
      const author = remark.entries[0]?.author ?? '';
      const from = author === '' ? remark.kind : author;
      const attributes = ink.attributes({ from, annotates: sides.size === 1 ? side : 'general' });
      return `        <note${attributes}>${ink.text(remarkLine(remark))}</note>\n`;
    })
    .join('');
}

function writeOthers(job: UnitJob, joined: readonly JoinedCell[]): string {
  const { document, row, ink } = job;
  return document.texts
    .map((text, index) => {
      if (index === document.pivotIndex || index === firstOther(document) || !hasText(row.cells[index]))
        return '';
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
      'its:locQualityIssueType': qualityTypes[remark.category ?? 'other'].its,
      'its:locQualityIssueComment': remarkLine(remark),
      'its:locQualityIssueSeverity': itsSeverity[remark.severity ?? 'minor'],
      'its:locQualityIssueProfileRef': `urn:zvirka:${remark.kind}`,
    })}>`,
    '</mrk>',
  ]);
}
