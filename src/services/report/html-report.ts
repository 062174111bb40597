import {
  hasText,
  spansInPiece,
  type ExportCell,
  type ExportDocument,
  type ExportPassage,
  type ExportPiece,
  type ExportRow,
} from '../../core/formats/document.ts';
import type { Message, Span } from '../../core/model.ts';
import { escapeHtml, htmlPage } from './html-page.ts';
import { listRemarks, type RemarkLine } from './remark-table.ts';
import { columnHead, sourceLine, type Words } from './words.ts';

/** Writes the side-by-side report: one file, printable, without script or anything from outside. */
export function writeHtmlReport(
  document: ExportDocument,
  options: { readonly locale: string; readonly words: Words; readonly losses: readonly Message[] },
): string {
  const { words } = options;
  const remarks = listRemarks(document, words);
  const byRow = Map.groupBy(remarks, (remark) => remark.rowNumber);
  const marks = highlights(document);
  const head = document.texts
    .map((text) => `<th scope="col" lang="${escapeHtml(text.language)}">${escapeHtml(columnHead(text))}</th>`)
    .join('');
  const rows = document.rows
    .map(
      (row) =>
        writeRow(document, row, { words, marks }) +
        writeRemarks(document, byRow.get(row.number) ?? [], words),
    )
    .join('\n');
  const unplaced = byRow.get(0) ?? [];
  const body = [
    `<h1>${escapeHtml(document.title)}</h1>`,
    `<p class="meta">${escapeHtml(words('report.madeAt', { date: document.exportedAt.slice(0, 16).replace('T', ' '), version: document.toolVersion }))}</p>`,
    writeSources(document, words),
    `<h2>${escapeHtml(words('report.sideBySide'))}</h2>`,
    `<table class="rows"><thead><tr><th scope="col" class="num">${escapeHtml(words('report.row'))}</th>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody></table>`,
    document.pairs.length === 0 ? '' : writePairs(document, words),
    unplaced.length === 0 ? '' : writeUnplaced(unplaced, words),
    writeFooter(options),
  ];
  return htmlPage({
    lang: options.locale,
    title: document.title,
    body: body.filter((part) => part !== '').join('\n'),
  });
}

function writeSources(document: ExportDocument, words: Words): string {
  const entries = document.texts.map(
    (text) => `<dt>${escapeHtml(text.sigil)}</dt><dd>${escapeHtml(sourceLine(text.provenance, words))}</dd>`,
  );
  return `<dl class="sources">${entries.join('')}</dl>`;
}

type Highlights = ReadonlyMap<string, readonly Span[]>;

/** Unit id to the stretches that remarks point at. */
function highlights(document: ExportDocument): Highlights {
  const passages = [
    ...document.findings.flatMap((finding) => finding.passages),
    ...document.notes.flatMap((note) => note.passages),
    ...document.discrepancies.flatMap(({ discrepancy }) => discrepancy.passages),
  ];
  return Map.groupBy(passages, (passage) => passage.unitId);
}

function writeRow(
  document: ExportDocument,
  row: ExportRow,
  parts: { readonly words: Words; readonly marks: Highlights },
): string {
  const cells = document.texts.map((text, index) => {
    const cell = row.cells[index];
    const label = cellLabel(cell, parts.words);
    const content = hasText(cell)
      ? (cell?.pieces ?? [])
          .map((piece) => {
            const inner = highlight(piece, parts.marks.get(piece.unitId) ?? []);
            return `<p${piece.isContent ? '' : ' class="not-content"'}>${inner}</p>`;
          })
          .join('')
      : `<p class="none">${escapeHtml(parts.words('report.noCounterpart'))}</p>`;
    return `<td lang="${escapeHtml(text.language)}">${label}${content}</td>`;
  });
  return `<tr id="row-${String(row.number)}"><td class="num">${String(row.number)}</td>${cells.join('')}</tr>`;
}

function cellLabel(cell: ExportCell | undefined, words: Words): string {
  if (!cell || !hasText(cell)) return '';
  const labels = [
    cell.isTransposed ? words('report.moved') : '',
    cell.status === 'needs-review' ? words('report.needsReview') : '',
  ].filter((label) => label !== '');
  return labels.map((label) => `<span class="cell-mark">${escapeHtml(label)}</span>`).join('');
}

// Overlapping stretches are joined; offsets are those of the unit.
function highlight(piece: ExportPiece, passages: readonly Span[]): string {
  const { content } = piece;
  const spans = passages.flatMap((passage) => spansInPiece(piece, passage));
  let html = '';
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.startOffset - b.startOffset)) {
    const start = Math.max(at, span.startOffset);
    const end = Math.min(content.length, span.endOffset);
    if (end <= start) continue;
    html += `${escapeHtml(content.slice(at, start))}<mark>${escapeHtml(content.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(content.slice(at));
}

function writeRemarks(document: ExportDocument, remarks: readonly RemarkLine[], words: Words): string {
  return remarks
    .map((remark) => {
      const proposal =
        remark.proposedWording === ''
          ? ''
          : `<p class="proposal">${escapeHtml(words('report.proposal', { wording: remark.proposedWording }))}</p>`;
      return `<tr class="remark"><td class="num"></td><td colspan="${String(document.texts.length)}"><p class="rank">${escapeHtml(
        `${words(`report.kind.${remark.kind}`)} · ${remark.place} · ${remark.rank}`,
      )}</p>${paragraphs(remark.remark)}${proposal}</td></tr>`;
    })
    .join('\n');
}

// Comparable texts: rows say little there, the passages that correspond say it.
function writePairs(document: ExportDocument, words: Words): string {
  const side = (passage: ExportPassage): string => {
    const text = document.texts.find((one) => one.id === passage.textId);
    const place = `${text?.sigil ?? '?'} ¶ ${String(passage.paragraph)}`;
    return `<td lang="${escapeHtml(text?.language ?? 'und')}"><p class="rank">${escapeHtml(place)}</p><p>${escapeHtml(passage.content)}</p></td>`;
  };
  const rows = document.pairs.map((pair) => `<tr>${side(pair.pivot)}${side(pair.other)}</tr>`);
  return `<h2>${escapeHtml(words('report.pairs'))}</h2><table class="pairs"><tbody>${rows.join('\n')}</tbody></table>`;
}

function writeUnplaced(remarks: readonly RemarkLine[], words: Words): string {
  const items = remarks.map(
    (remark) =>
      `<tr><td>${escapeHtml(remark.place)}<p class="rank">${escapeHtml(remark.rank)}</p></td><td>${paragraphs(remark.passageA)}</td><td>${paragraphs(remark.passageB)}</td><td>${paragraphs(remark.remark)}</td></tr>`,
  );
  return `<h2>${escapeHtml(words('report.otherRemarks'))}</h2><table class="remarks"><tbody>${items.join('')}</tbody></table>`;
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

function writeFooter(options: { readonly words: Words; readonly losses: readonly Message[] }): string {
  if (options.losses.length === 0) return '';
  const items = options.losses.map((loss) => `<li>${escapeHtml(options.words(loss.key, loss.params))}</li>`);
  return `<footer>${escapeHtml(options.words('report.leftOut'))}<ul>${items.join('')}</ul></footer>`;
}
