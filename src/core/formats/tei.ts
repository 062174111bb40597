import { textPieces, type OrderedPiece } from './bitext.ts';
import { cellTieWords } from './cell-pieces.ts';
import { hasText, pairLoss, type ExportDocument, type ExportPiece, type WrittenText } from './document.ts';
import { provenanceLine } from './provenance-line.ts';
import { placeRemarks, unplacedLoss, type Say } from './row-remarks.ts';
import { writeTeiRemark } from './tei-notes.ts';
import { nmToken, XmlInk } from './xml-ink.ts';

/**
 * Writes one TEI P5 document: the texts as a `group` in their own order, paragraphs and sentences with ids, and a
 * `linkGrp` whose links name the pieces of each row. A piece without counterpart has no link: TEI wants two pointers;
 * it stands in its text all the same. Remarks are notes that point at the pieces.
 * Source: TEI P5, chapters 4, 16 and 17.
 */
export function writeTei(document: ExportDocument, say: Say): WrittenText {
  const ink = new XmlInk();
  const placed = placeRemarks(document, say);
  const ids = new Map<ExportPiece, string>();
  const texts = document.texts.map((text, index) => {
    const pieces = textPieces(document, index);
    const prefix = `t${String(index + 1)}`;
    const attributes = ink.attributes({ 'xml:id': prefix, 'xml:lang': text.language, n: text.sigil });
    return `        <text${attributes}>\n          <body>\n${writePieces(pieces, { prefix, ids, ink })}          </body>\n        </text>\n`;
  });
  const remarks = [...placed.byRow.values()].flat();
  const notes = remarks.map((remark) => writeTeiRemark(remark, { document, ids, ink }));
  const back =
    notes.length === 0
      ? ''
      : `      <back>\n        <div type="notes">\n          <list>\n${notes.join('')}          </list>\n        </div>\n      </back>\n`;
  const { links, lostTies } = writeLinks(document, ids, ink);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    writeHeader(document, ink),
    links === ''
      ? ''
      : `  <standOff>\n    <linkGrp type="alignment">\n${links}    </linkGrp>\n  </standOff>\n`,
    `  <text>\n      <group>\n${texts.join('')}      </group>\n${back}  </text>\n</TEI>\n`,
  ].join('');
  return {
    text,
    rowCount: document.rows.filter((row) => row.cells.some(hasText)).length,
    losses: [
      ...pairLoss(document),
      ...ink.losses(),
      ...unplacedLoss(placed),
      ...(lostTies > 0 ? [{ key: 'loss.tiesOfOneSide', params: { count: lostTies } }] : []),
    ],
  };
}

function writeHeader(document: ExportDocument, ink: XmlInk): string {
  const sources = document.texts.map((text) => {
    const line = provenanceLine(text.provenance);
    return `        <bibl n="${ink.attribute(text.sigil)}">${ink.text(line === '' ? text.sigil : line)}</bibl>\n`;
  });
  const languages = [...new Set(document.texts.map((text) => text.language))].map(
    (language) => `        <language ident="${ink.attribute(language)}">${ink.text(language)}</language>\n`,
  );
  return [
    '  <teiHeader>\n    <fileDesc>\n',
    `      <titleStmt><title>${ink.text(document.title)}</title></titleStmt>\n`,
    `      <publicationStmt><p>${ink.text(['Zvirka ' + document.toolVersion, document.exportedAt.slice(0, 10)].filter((part) => part !== '').join(', '))}</p></publicationStmt>\n`,
    `      <sourceDesc>\n${sources.join('')}      </sourceDesc>\n    </fileDesc>\n`,
    `    <profileDesc>\n      <langUsage>\n${languages.join('')}      </langUsage>\n    </profileDesc>\n  </teiHeader>\n`,
  ].join('');
}

function writePieces(
  pieces: readonly OrderedPiece[],
  parts: { readonly prefix: string; readonly ids: Map<ExportPiece, string>; readonly ink: XmlInk },
): string {
  const { prefix, ids, ink } = parts;
  if (pieces.length === 0) return '            <p/>\n';
  return [...Map.groupBy(pieces, ({ piece }) => piece.paragraph)]
    .map(([paragraph, inside]) => {
      const id = nmToken(`${prefix}.p${String(paragraph)}`);
      const sentences = inside.map(({ piece, content }, index) => {
        const own = `${id}.s${String(index + 1)}`;
        ids.set(piece, own);
        // `n` is a label of any kind: where the words stood in the file that they came from.
        return `<s${ink.attributes({ 'xml:id': own, n: piece.place })}>${ink.text(content)}</s>`;
      });
      return `            <p xml:id="${id}" n="${String(paragraph)}">${sentences.join(' ')}</p>\n`;
    })
    .join('');
}

function writeLinks(
  document: ExportDocument,
  ids: ReadonlyMap<ExportPiece, string>,
  ink: XmlInk,
): { readonly links: string; readonly lostTies: number } {
  let lostTies = 0;
  const links = document.rows.map((row) => {
    const target = row.cells.flatMap((cell) => cell.pieces.flatMap((piece) => ids.get(piece) ?? []));
    const words = row.cells.flatMap((cell, index) =>
      cellTieWords(cell).map((word) => `${word}:t${String(index + 1)}`),
    );
    if (target.length < 2) {
      if (words.length > 0) lostTies += 1;
      return '';
    }
    const scores = row.cells.flatMap((cell, index) =>
      cell.score === undefined || cell.pieces.length === 0
        ? []
        : [`t${String(index + 1)}:${String(cell.score)}`],
    );
    const attributes = ink.attributes({
      target: target.map((id) => `#${id}`).join(' '),
      n: String(row.number),
      // The one attribute of TEI that takes a list of any words on any element.
      rend: scores.length === 0 ? undefined : [...scores, ...words].join(' '),
    });
    return `      <link${attributes}/>\n`;
  });
  return { links: links.join(''), lostTies };
}
