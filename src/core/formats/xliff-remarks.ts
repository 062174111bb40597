import type { BilingualFile, BilingualText } from './bilingual.ts';
import { readNumbers, readPlaces, readScore, type ReadCell, type RowCollector } from './bilingual-rows.ts';
import { categoryOfIts, severityOfIts } from './quality-types.ts';
import type { ReadMark } from './xliff-inline.ts';
import type { XmlElement } from './xml/read-xml.ts';

/** What both versions' readers do with the parts of a file. */
export interface XliffReader {
  open(element: XmlElement, depth: number): void;
  text(piece: string): void;
  close(local: string, depth: number): void;
  finish(): BilingualFile;
}

/** Makes a finding of a mark that carries an ITS issue. Our own marks repeat remarks that stand elsewhere in the file:
 *  they are passed over, the checks' discrepancies counted. */
export function addIssue(
  rows: RowCollector,
  at: { readonly rowIndex: number; readonly textIndex: number; readonly joins: readonly number[] },
  mark: ReadMark,
): void {
  const { attributes } = mark;
  const type = attributes.get('locQualityIssueType');
  const comment = attributes.get('locQualityIssueComment') ?? '';
  if (type === undefined && comment === '') return;
  const profile = attributes.get('locQualityIssueProfileRef') ?? '';
  if (profile.startsWith('urn:zvirka:')) {
    if (profile.endsWith(':discrepancy')) rows.losses.add('loss.discrepancies');
    return;
  }
  const severity = Number(attributes.get('locQualityIssueSeverity') ?? '50');
  // A joined cell is several pieces: the mark belongs to the one in which it begins.
  const pieceIndex = at.joins.filter((join) => join < mark.startOffset).length;
  const base = pieceIndex === 0 ? 0 : (at.joins[pieceIndex - 1] ?? 0) + 1;
  rows.addRemark({
    entries: [{ author: '', body: comment === '' ? (type ?? '') : comment, createdAt: '' }],
    state: 'open',
    category: categoryOfIts(type ?? ''),
    severity: severityOfIts(Number.isFinite(severity) ? severity : 50),
    places: [
      {
        rowIndex: at.rowIndex,
        textIndex: at.textIndex,
        pieceIndex,
        startOffset: mark.startOffset - base,
        endOffset: mark.endOffset - base,
      },
    ],
  });
}

/** What we wrote beside a row, by `kind:sigil`. */
export type OwnData = ReadonlyMap<string, string>;

/** Puts our own data beside the words of a cell. */
export function withOwnData(text: string, own: OwnData, sigil: string): ReadCell {
  const paragraphs = readNumbers(own.get(`paragraphs:${sigil}`));
  const joins = readNumbers(own.get(`joins:${sigil}`));
  const places = readPlaces(own.get(`place:${sigil}`));
  const score = readScore(own.get(`score:${sigil}`));
  const tie = own.get(`tie:${sigil}`);
  return {
    text,
    ...(paragraphs === undefined ? {} : { paragraphs }),
    ...(joins === undefined ? {} : { joins }),
    ...(places === undefined ? {} : { places }),
    ...(score === undefined ? {} : { score }),
    ...(tie === undefined && score === undefined ? {} : { tie: (tie ?? '').split(' ') }),
  };
}

/** A text that the file names by language only. */
export function plainText(language: string, sigil = ''): BilingualText {
  return { sigil, language, provenance: {} };
}
