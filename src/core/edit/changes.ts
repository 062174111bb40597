import type { ProjectChecks } from '../check/settings.ts';
import type {
  Bead,
  BeadId,
  ComparisonId,
  Concept,
  ConceptId,
  Decision,
  Finding,
  FindingId,
  LanguageCode,
  LoosePair,
  Message,
  Note,
  NoteId,
  Provenance,
  SourceFile,
  TextId,
  Unit,
  UnitId,
} from '../model.ts';

/** A text without its units. */
export interface TextRecord {
  readonly id: TextId;
  readonly sigil: string;
  readonly language: LanguageCode;
  readonly provenance: Provenance;
  readonly source: SourceFile;
  /** Place on the shelf, 0-based. */
  readonly shelfOrdinal: number;
  /** Changes with every change of characters, marks or content status: what ladders compare to know if they are stale. */
  readonly revision: string;
}

export interface ComparisonRecord {
  readonly id: ComparisonId;
  readonly title: string;
  readonly textIds: readonly TextId[];
  /** Index into `textIds`, 0-based. */
  readonly pivotIndex: number;
  /** Place in the outline, 0-based. */
  readonly ordinal: number;
}

/** The head of one bitext's ladder at unit level; its beads are changed one by one. */
export interface LadderRecord {
  readonly id: string;
  readonly sourceTextId: TextId;
  readonly targetTextId: TextId;
  readonly mode: 'unaligned' | 'parallel' | 'comparable';
  /** Revisions of the texts when the aligner last ran; empty = never. */
  readonly sourceRevision: string;
  readonly targetRevision: string;
  /** False when the aligner hit its work limit. */
  readonly isComplete: boolean;
  /** Spans that correspond, for comparable texts; `unit` is the 0-based place in its text. */
  readonly loose: readonly LoosePair[];
}

/** A decision as stored: bound to one comparison, or to the whole project where `comparisonId` is null. */
export interface DecisionRecord extends Decision {
  readonly comparisonId: ComparisonId | null;
  /** What "every like one" compares: check, message and folded quotes, without places. */
  readonly likeness: string;
}

/**
 * One change of the project as a value: what a thing shall be afterwards (`to`), null = gone.
 * Applying a change answers with the change that takes it back, so an edit and its inverse are the same kind of value.
 */
export type Change =
  | { readonly kind: 'title'; readonly to: string }
  | { readonly kind: 'text'; readonly id: TextId; readonly to: TextRecord | null }
  /** All units of a text, in order. */
  | { readonly kind: 'units'; readonly textId: TextId; readonly to: readonly Unit[] }
  /** One unit of a text that keeps its place. */
  | { readonly kind: 'unit'; readonly textId: TextId; readonly id: UnitId; readonly to: Unit }
  | { readonly kind: 'comparison'; readonly id: ComparisonId; readonly to: ComparisonRecord | null }
  | { readonly kind: 'ladder'; readonly id: string; readonly to: LadderRecord | null }
  | { readonly kind: 'bead'; readonly ladderId: string; readonly id: BeadId; readonly to: Bead | null }
  | { readonly kind: 'decision'; readonly key: string; readonly to: DecisionRecord | null }
  | { readonly kind: 'finding'; readonly id: FindingId; readonly to: Finding | null }
  | { readonly kind: 'note'; readonly id: NoteId; readonly to: Note | null }
  | { readonly kind: 'concept'; readonly id: ConceptId; readonly to: Concept | null }
  /** How the project checks its texts, as a whole. */
  | { readonly kind: 'checks'; readonly to: ProjectChecks };

/** One user edit: what it is called, and the changes in the order they are made. */
export interface Edit {
  readonly label: Message;
  readonly changes: readonly Change[];
}

/**
 * Lists the changes that turn one set of beads into another. Removals come first and a bead that changes is removed
 * before it is put, so that no unit ever stands in two beads on the way.
 */
export function beadChanges(
  ladderId: string,
  before: readonly Bead[],
  after: readonly Bead[],
): readonly Change[] {
  const old = new Map(before.map((bead) => [bead.id, bead]));
  const isKept = new Set(after.filter((bead) => isSameBead(old.get(bead.id), bead)).map((bead) => bead.id));
  const remove = before.filter((bead) => !isKept.has(bead.id));
  const put = after.filter((bead) => !isKept.has(bead.id));
  return [
    ...remove.map((bead): Change => ({ kind: 'bead', ladderId, id: bead.id, to: null })),
    ...put.map((bead): Change => ({ kind: 'bead', ladderId, id: bead.id, to: bead })),
  ];
}

function isSameBead(a: Bead | undefined, b: Bead): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    a.score === b.score &&
    a.isTransposed === b.isTransposed &&
    a.isManual === b.isManual &&
    a.isAnchor === b.isAnchor &&
    a.status === b.status &&
    a.source.join() === b.source.join() &&
    a.target.join() === b.target.join()
  );
}
