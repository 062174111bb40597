import { hasText, pairLoss, type ExportDocument, type WrittenText } from './document.ts';
import { qualityTypes } from './quality-types.ts';
import { placeRemarks, unplacedLoss, type RemarkPlace, type RowRemark, type Say } from './row-remarks.ts';

// Half a character has no place in an address.
const iri = (text: string): string => encodeURIComponent(text.toWellFormed());

/** How many characters of the surroundings a quote carries, in code points. */
const contextLength = 32;

/**
 * Writes remarks as W3C Web Annotations (REC 2017): one annotation a remark, one target a passage, found by quote and
 * by position. Positions count Unicode code points of the paragraph, not UTF-16 units. The words of the texts
 * themselves are not in the file.
 */
export function writeAnnotations(document: ExportDocument, say: Say): WrittenText {
  const placed = placeRemarks(document, say);
  const remarks = [...placed.byRow.values()].flat();
  const items = remarks.map((remark) => annotationOf(document, remark));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:zvirka:annotations:${iri(document.title)}`,
    type: 'AnnotationCollection',
    label: document.title,
    total: items.length,
    generator: { id: 'urn:zvirka', type: 'Software', name: `Zvirka ${document.toolVersion}` },
    created: `${document.exportedAt.slice(0, 19)}Z`,
    first: {
      id: `urn:zvirka:annotations:${iri(document.title)}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  const rows = document.rows.filter((row) => row.cells.some(hasText)).length;
  return {
    text: `${JSON.stringify(collection, null, 2)}\n`,
    rowCount: items.length,
    losses: [
      ...(rows > 0 ? [{ key: 'loss.rowsOfTexts', params: { count: rows } }] : []),
      ...pairLoss(document),
      ...unplacedLoss(placed),
    ],
  };
}

function annotationOf(document: ExportDocument, remark: RowRemark): object {
  const [first] = remark.entries;
  const bodies = remark.entries.map((entry) => ({
    type: 'TextualBody',
    value: entry.body,
    format: 'text/plain',
    purpose: remark.kind === 'note' ? (entry === first ? 'commenting' : 'replying') : 'assessing',
    ...(entry.author === '' ? {} : { creator: { type: 'Person', name: entry.author } }),
    ...(entry.createdAt === '' ? {} : { created: entry.createdAt }),
  }));
  const proposal =
    remark.proposedWording === ''
      ? []
      : [{ type: 'TextualBody', value: remark.proposedWording, format: 'text/plain', purpose: 'editing' }];
  const tags =
    remark.category === undefined
      ? []
      : [
          { type: 'TextualBody', value: remark.category, purpose: 'tagging' },
          { type: 'TextualBody', value: `mqm:${qualityTypes[remark.category].mqm}`, purpose: 'classifying' },
          { type: 'TextualBody', value: `severity:${remark.severity ?? 'minor'}`, purpose: 'classifying' },
        ];
  return {
    id: `urn:zvirka:${remark.kind}:${iri(remark.id)}`,
    type: 'Annotation',
    motivation: remark.kind === 'note' ? 'commenting' : 'assessing',
    ...(first === undefined || first.author === ''
      ? {}
      : { creator: { type: 'Person', name: first.author } }),
    ...(first === undefined || first.createdAt === '' ? {} : { created: first.createdAt }),
    body: [...bodies, ...proposal, ...tags],
    target: remark.places.map((place) => targetOf(document, place)),
  };
}

function targetOf(document: ExportDocument, place: RemarkPlace): object {
  const text = document.texts[place.textIndex];
  const piece = document.rows[place.rowIndex]?.cells[place.textIndex]?.pieces[place.pieceIndex];
  const content = piece?.content ?? '';
  const before = [...content.slice(0, place.startOffset)];
  const inside = [...content.slice(place.startOffset, place.endOffset)];
  const after = [...content.slice(place.endOffset)];
  const selectors = [
    {
      type: 'TextQuoteSelector',
      exact: inside.join(''),
      prefix: before.slice(-contextLength).join(''),
      suffix: after.slice(0, contextLength).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + inside.length },
  ];
  return {
    source: `urn:zvirka:text:${iri(text?.sigil ?? '')}`,
    selector: {
      type: 'FragmentSelector',
      value: `p${String(piece?.paragraph ?? 0)}`,
      ...(inside.length === 0 ? {} : { refinedBy: selectors }),
    },
  };
}
