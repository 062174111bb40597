import { cellTieWords, firstOther, joinCell, type JoinedCell } from './cell-pieces.ts';
import { hasText, type ExportDocument, type ExportRow } from './document.ts';
import { itsSeverity, qualityTypes } from './quality-types.ts';
import { packRemarks } from './row-data.ts';
import { remarkLine, type PlacedRemarks, type RowRemark } from './row-remarks.ts';
import type { XmlInk } from './xml-ink.ts';

/** A row on its way into a unit of either version. */
export interface UnitJob {
  readonly document: ExportDocument;
  readonly row: ExportRow;
  readonly rowIndex: number;
  readonly remarks: readonly RowRemark[];
  readonly ink: XmlInk;
  readonly sourceIndex: number;
  readonly targetIndex: number;
  /** The cells as one line each, in the texts' order. */
  readonly joined: readonly JoinedCell[];
}

/** Makes the jobs of a document, one a row with words. */
export function unitJobs(document: ExportDocument, placed: PlacedRemarks, ink: XmlInk): readonly UnitJob[] {
  return document.rows.flatMap((row, rowIndex) =>
    row.cells.some(hasText)
      ? [
          {
            document,
            row,
            rowIndex,
            ink,
            remarks: placed.byRow.get(rowIndex) ?? [],
            sourceIndex: document.pivotIndex,
            targetIndex: firstOther(document),
            joined: row.cells.map(joinCell),
          },
        ]
      : [],
  );
}

/** Where a text stands in the file: the pivot is the source, the next text the target, further ones `other`. */
export function roleOf<Other extends string>(
  document: ExportDocument,
  index: number,
  other: Other,
): 'source' | 'target' | Other {
  if (index === document.pivotIndex) return 'source';
  return index === firstOther(document) ? 'target' : other;
}

/** What the format itself has no place for, by `kind:sigil`; `withOwnData` reads it back. */
export function ownDataOf({
  document,
  row,
  remarks,
  joined,
}: UnitJob): readonly (readonly [string, string])[] {
  const data = document.texts.flatMap((text, index): (readonly [string, string])[] => {
    const cell = row.cells[index];
    if (!cell || !hasText(cell)) return [];
    return [
      [`paragraphs:${text.sigil}`, joined[index]?.paragraphs.join(' ') ?? ''],
      [`place:${text.sigil}`, joined[index]?.places ?? ''],
      [`joins:${text.sigil}`, joined[index]?.joins.join(' ') ?? ''],
      [`score:${text.sigil}`, cell.score === undefined ? '' : String(cell.score)],
      [`tie:${text.sigil}`, cellTieWords(cell).join(' ')],
    ];
  });
  return [...data, ['remarks', packRemarks(document, remarks)] as const].filter(
    ([, content]) => content !== '',
  );
}

/** A finding or discrepancy as the attributes of an ITS issue. */
export function issueAttributes(remark: RowRemark): Readonly<Record<string, string | number>> {
  return {
    'its:locQualityIssueType': qualityTypes[remark.category ?? 'other'].its,
    'its:locQualityIssueComment': remarkLine(remark),
    'its:locQualityIssueSeverity': itsSeverity[remark.severity ?? 'minor'],
    'its:locQualityIssueProfileRef': `urn:zvirka:${remark.kind}`,
  };
}

/** The side that a remark is about, where it is about one of the two. */
export function sideOf(job: UnitJob, remark: RowRemark): 'source' | 'target' | undefined {
  const sides = new Set(remark.places.map((place) => place.textIndex));
  if (sides.size !== 1) return undefined;
  if (sides.has(job.sourceIndex)) return 'source';
  return sides.has(job.targetIndex) ? 'target' : undefined;
}
