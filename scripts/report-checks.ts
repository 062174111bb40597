/**
 * Runs the checks over the reports of test/gold/comparable, aligned as the program does it, and compares what is found
 * with the conflicts planted there, and with the places that only look like one.   npm run quality -- align --comparable
 */
import { checkComparison } from '../src/core/check/engine.ts';
import type { CheckKnowledge, CheckText } from '../src/core/check/types.ts';
import {
  asId,
  type Discrepancy,
  type Passage,
  type TextId,
  type Unit,
  type UnitId,
  type UnitSpan,
} from '../src/core/model.ts';
import type { ImportedDocument } from '../src/services/formats/read-document.ts';
import type { AlignedSides } from './sample-score.ts';
import { joinRows } from '../src/core/edit/rows.ts';
import type { Bead, BeadId } from '../src/core/model.ts';
import type { ReportPair } from './reports-set.ts';

export interface ReportCheckScore {
  readonly planted: number;
  /** Planted conflicts that some finding touches in both reports, and those of them listed at once. */
  readonly found: number;
  readonly shown: number;
  readonly tempting: number;
  /** Tempting places told, and those of them told at once. */
  readonly tempted: number;
  readonly temptedShown: number;
  /** Findings at no planted place, and those of them listed at once. */
  readonly others: number;
  readonly othersShown: number;
}

const idOf = (sigil: string, unit: number): UnitId => asId<UnitId>(`${sigil}/${String(unit)}`);

/** documents: both reports as import reads them, in the order of the pair. */
export function scoreReportChecks(
  { reports, planted }: ReportPair,
  documents: readonly [ImportedDocument, ImportedDocument],
  { aligned, knowledge }: { readonly aligned: AlignedSides; readonly knowledge: CheckKnowledge },
): ReportCheckScore {
  const [a, b] = reports.map(({ sigil, language, date }, side): CheckText => ({
    id: asId<TextId>(sigil),
    sigil,
    language,
    provenance: { publicationDate: date },
    units: (documents[side]?.units ?? []).map((unit, ordinal): Unit => ({
      ...unit,
      id: idOf(sigil, ordinal),
      ordinal,
      contentStatus: 'auto',
    })),
  })) as [CheckText, CheckText]; // two in, two out
  const found = checkComparison(inputOf([a, b], aligned), knowledge);
  const touches = (finding: Discrepancy, sigil: string, span: UnitSpan | undefined): boolean =>
    span !== undefined &&
    finding.passages.some(
      ({ unitId, startOffset, endOffset }) =>
        unitId === idOf(sigil, span.unit) && startOffset <= span.endOffset && span.startOffset <= endOffset,
    );
  const at = (id: string): readonly Discrepancy[] =>
    found.filter((finding) => reports.every(({ sigil, claims }) => touches(finding, sigil, claims.get(id))));
  const conflicts = planted.filter(({ isConflict }) => isConflict).map(({ id }) => at(id));
  const tempting = planted.filter(({ isConflict }) => !isConflict).map(({ id }) => at(id));
  const isShown = ({ tier }: Discrepancy): boolean => tier === 'shown';
  const told = new Set([...conflicts, ...tempting].flat());
  const others = found.filter((finding) => !told.has(finding));
  return {
    planted: conflicts.length,
    found: conflicts.filter((hits) => hits.length > 0).length,
    shown: conflicts.filter((hits) => hits.some(isShown)).length,
    tempting: tempting.length,
    tempted: tempting.filter((hits) => hits.length > 0).length,
    temptedShown: tempting.filter((hits) => hits.some(isShown)).length,
    others: others.length,
    othersShown: others.filter(isShown).length,
  };
}

function inputOf(
  [a, b]: readonly [CheckText, CheckText],
  { beads, loose, mode }: AlignedSides,
): Parameters<typeof checkComparison>[0] {
  const passage = (text: CheckText, { unit, startOffset, endOffset }: UnitSpan): Passage => ({
    textId: text.id,
    unitId: idOf(text.sigil, unit),
    startOffset,
    endOffset,
  });
  const ladder = beads.map((bead, index): Bead => ({
    id: asId<BeadId>(String(index)),
    source: bead.source.map((unit) => idOf(a.sigil, unit)),
    target: bead.target.map((unit) => idOf(b.sigil, unit)),
    score: bead.score,
    isTransposed: bead.isTransposed,
    isManual: false,
    isAnchor: false,
    status: 'automatic',
  }));
  const rows = joinRows({
    textIds: [a.id, b.id],
    pivotTextId: a.id,
    pivotUnits: a.units.map((unit) => unit.id),
    ladders: [{ textId: b.id, beads: ladder }],
  });
  const pairs = loose.map(({ source, target }) => ({ a: passage(a, source), b: passage(b, target) }));
  return {
    texts: [a, b],
    rows,
    pivotIndex: 0,
    mode,
    disabledChecks: [],
    ...(pairs.length > 0 ? { loose: pairs } : {}),
  };
}
