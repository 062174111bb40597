import type { Change, ComparisonRecord, LadderRecord, TextRecord } from '../../core/edit/changes.ts';
import { beadChanges } from '../../core/edit/changes.ts';
import { anchorPassage } from '../../core/edit/anchor-passage.ts';
import { orderedPieces, spanIn } from '../../core/formats/bilingual-document.ts';
import { LossCounter, type BilingualFile, type BilingualPlace } from '../../core/formats/bilingual.ts';
import { detectUnits } from '../../core/language/detect.ts';
import {
  asId,
  type AnchoredPassage,
  type Bead,
  type BeadId,
  type ComparisonId,
  type ConceptId,
  type FindingId,
  type LanguageCode,
  type Message,
  type NoteId,
  type TermId,
  type TextId,
  type Unit,
  type UnitId,
} from '../../core/model.ts';
import { segmentUnit } from '../../core/segment/segment.ts';

/** Most texts that stand side by side. */
const mostTexts = 4;

/** What surrounds a file on its way into the project. */
export interface ImportPlan {
  readonly title: string;
  readonly fileName: string;
  /** One a text of the file, free in the project. */
  readonly sigils: readonly string[];
  readonly shelfOrdinal: number;
  readonly comparisonOrdinal: number;
  readonly now: string;
  readonly randomId: () => string;
}

/** A bilingual file as one edit of the project. */
export interface PlannedImport {
  readonly changes: readonly Change[];
  readonly textIds: readonly TextId[];
  /** Absent where the file holds fewer than two texts. */
  readonly comparisonId?: ComparisonId;
  readonly rowCount: number;
  readonly losses: readonly Message[];
}

/** The code that our rules know: regions of the three known languages fall away, others stay. */
export function plainLanguage(language: LanguageCode): LanguageCode {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  if (base === 'uk' || base === 'ru' || base === 'en') return base;
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'und';
}

/** Plans the edit that takes a file in: texts, units, ladders with their beads, notes, findings, concepts. Pure. */
export function planImport(file: BilingualFile, plan: ImportPlan): PlannedImport {
  const losses = new LossCounter();
  const used = file.texts.flatMap((_, index) =>
    file.rows.some((row) => (row.cells[index]?.pieces.length ?? 0) > 0) ? [index] : [],
  );
  const texts = new Map(used.map((index, place) => [index, makeText(file, index, { plan, place })]));
  const pivot = texts.get(file.pivotIndex) ?? [...texts.values()][0];
  const others = [...texts.values()].filter((text) => text !== pivot);
  const shown = pivot ? [pivot, ...others].slice(0, mostTexts) : [];
  losses.add('loss.textsBeyondFour', Math.max(0, texts.size - mostTexts));
  // The order of the file is kept in the panes.
  const ordered = [...texts.values()].filter((text) => shown.includes(text));
  const comparisonId = shown.length > 1 ? asId<ComparisonId>(plan.randomId()) : undefined;
  const ladders = pivot ? others.flatMap((other) => makeLadder(file, { pivot, other, plan, losses })) : [];
  const changes: Change[] = [
    ...[...texts.values()].flatMap(({ record, units }): Change[] => [
      { kind: 'text', id: record.id, to: record },
      { kind: 'units', textId: record.id, to: units },
    ]),
    ...ladders,
    ...(comparisonId && pivot
      ? [comparisonChange({ id: comparisonId, ordered, pivot, plan, title: file.title })]
      : []),
    ...remarkChanges(file, { texts, plan, losses }),
    ...conceptChanges(file, plan),
  ];
  return {
    changes,
    textIds: [...texts.values()].map((text) => text.record.id),
    ...(comparisonId ? { comparisonId } : {}),
    rowCount: file.rows.length,
    losses: [...file.losses, ...losses.list()],
  };
}

interface PlannedText {
  readonly index: number;
  readonly record: TextRecord;
  readonly units: readonly Unit[];
  /** Unit ids by row and piece: `row piece`. */
  readonly idOf: ReadonlyMap<string, UnitId>;
}

function makeText(
  file: BilingualFile,
  index: number,
  given: { readonly plan: ImportPlan; readonly place: number },
): PlannedText {
  const { plan } = given;
  const text = file.texts[index]!;
  const language = plainLanguage(text.language);
  const pieces = orderedPieces(file, index);
  const contents = pieces.map((piece) => piece.content.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
  const guesses = detectUnits(contents);
  const idOf = new Map<string, UnitId>();
  const units = pieces.map((piece, ordinal): Unit => {
    const id = asId<UnitId>(plan.randomId());
    idOf.set(`${String(piece.rowIndex)} ${String(piece.pieceIndex)}`, id);
    const content = contents[ordinal] ?? '';
    const guess = guesses[ordinal];
    return {
      id,
      ordinal,
      kind: 'paragraph',
      content,
      marks: [],
      // What a file of pairs holds was chosen by somebody.
      contentStatus: 'content',
      language: guess?.language ?? 'undecided',
      languageConfidence: guess?.confidence ?? 0,
      segments: segmentUnit(content, language),
      ...(piece.place === undefined ? {} : { place: piece.place }),
    };
  });
  const record: TextRecord = {
    id: asId<TextId>(plan.randomId()),
    sigil: plan.sigils[index] ?? String(index + 1),
    language,
    provenance: text.provenance,
    source: { format: 'bilingual', fileName: plan.fileName, importedAt: plan.now },
    shelfOrdinal: plan.shelfOrdinal + given.place,
    revision: plan.randomId(),
  };
  return { index, record, units, idOf };
}

function makeLadder(
  file: BilingualFile,
  given: {
    readonly pivot: PlannedText;
    readonly other: PlannedText;
    readonly plan: ImportPlan;
    readonly losses: LossCounter;
  },
): readonly Change[] {
  const { pivot, other, plan } = given;
  const id = plan.randomId();
  const order = new Map([...pivot.units, ...other.units].map((unit) => [unit.id, unit.ordinal]));
  const idsOf = (text: PlannedText, rowIndex: number): readonly UnitId[] =>
    (file.rows[rowIndex]?.cells[text.index]?.pieces ?? [])
      .flatMap((_, pieceIndex) => text.idOf.get(`${String(rowIndex)} ${String(pieceIndex)}`) ?? [])
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const beads = file.rows.flatMap((row, rowIndex): readonly Bead[] => {
    const source = idsOf(pivot, rowIndex);
    const target = idsOf(other, rowIndex);
    if (source.length + target.length === 0) return [];
    const cell = row.cells[other.index];
    const isPair = source.length > 0 && target.length > 0;
    return [
      {
        id: asId<BeadId>(plan.randomId()),
        source,
        target,
        // A file that says nothing of its ties was made by somebody who meant them.
        score: isPair ? (cell?.score ?? 1) : 0,
        isTransposed: cell?.isTransposed ?? false,
        isManual: cell?.isManual ?? false,
        isAnchor: cell?.isAnchor ?? false,
        status: cell?.status ?? 'automatic',
      },
    ];
  });
  const to: LadderRecord = {
    id,
    sourceTextId: pivot.record.id,
    targetTextId: other.record.id,
    mode: 'parallel',
    sourceRevision: pivot.record.revision,
    targetRevision: other.record.revision,
    isComplete: true,
    loose: [],
  };
  return [{ kind: 'ladder', id, to }, ...beadChanges(id, [], markCrossings(beads, order))];
}

// Formats that keep no word of it still bring beads out of order: they are told apart as the aligner tells them.
function markCrossings(beads: readonly Bead[], order: ReadonlyMap<UnitId, number>): readonly Bead[] {
  let end = -1;
  const sorted = beads.toSorted((a, b) => (order.get(a.source[0]!) ?? 0) - (order.get(b.source[0]!) ?? 0));
  return sorted.map((bead) => {
    const first = order.get(bead.target[0]!) ?? 0;
    if (bead.source.length === 0 || bead.target.length === 0) return bead;
    if (first < end) return { ...bead, isTransposed: true };
    if (!bead.isTransposed) end = order.get(bead.target.at(-1)!) ?? end;
    return bead;
  });
}

function comparisonChange(given: {
  readonly id: ComparisonId;
  readonly ordered: readonly PlannedText[];
  readonly pivot: PlannedText;
  readonly plan: ImportPlan;
  readonly title: string;
}): Change {
  const { id, ordered, pivot, plan } = given;
  const to: ComparisonRecord = {
    id,
    title: ordered.map((text) => text.record.sigil).join(' – '),
    textIds: ordered.map((text) => text.record.id),
    pivotIndex: ordered.indexOf(pivot),
    ordinal: plan.comparisonOrdinal,
  };
  return { kind: 'comparison', id, to };
}

function remarkChanges(
  file: BilingualFile,
  given: {
    readonly texts: ReadonlyMap<number, PlannedText>;
    readonly plan: ImportPlan;
    readonly losses: LossCounter;
  },
): readonly Change[] {
  const { plan } = given;
  return file.remarks.flatMap((remark): readonly Change[] => {
    const passages = remark.places.flatMap((place) => passageOf(given.texts.get(place.textIndex), place));
    if (passages.length === 0) {
      given.losses.add('loss.unplacedRemarks');
      return [];
    }
    const entries = remark.entries.map((entry) => ({ ...entry, createdAt: entry.createdAt || plan.now }));
    const updatedAt = entries.at(-1)?.createdAt ?? plan.now;
    if (remark.category === undefined) {
      const id = asId<NoteId>(plan.randomId());
      return [{ kind: 'note', id, to: { id, passages, state: remark.state, entries, updatedAt } }];
    }
    const id = asId<FindingId>(plan.randomId());
    const to = {
      id,
      category: remark.category,
      severity: remark.severity ?? 'minor',
      passages,
      remark: entries.map((entry) => entry.body).join('\n'),
      proposedWording: remark.proposedWording ?? '',
      author: entries[0]?.author ?? '',
      createdAt: entries[0]?.createdAt ?? plan.now,
      updatedAt,
    };
    return [{ kind: 'finding', id, to }];
  });
}

function passageOf(text: PlannedText | undefined, place: BilingualPlace): readonly AnchoredPassage[] {
  const unitId = text?.idOf.get(`${String(place.rowIndex)} ${String(place.pieceIndex)}`);
  const unit = text?.units.find((one) => one.id === unitId);
  if (!text || !unit) return [];
  return [
    anchorPassage({ textId: text.record.id, unitId: unit.id, ...spanIn(unit.content, place) }, unit.content),
  ];
}

function conceptChanges(file: BilingualFile, plan: ImportPlan): readonly Change[] {
  return file.concepts.map((concept): Change => {
    const id = asId<ConceptId>(plan.randomId());
    const terms = concept.terms.map((term) => ({
      ...term,
      language: plainLanguage(term.language),
      id: asId<TermId>(plan.randomId()),
    }));
    return { kind: 'concept', id, to: { id, definition: concept.definition, terms } };
  });
}
