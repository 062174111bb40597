import type { Api, ChangeTopic } from '../bridge/api.ts';
import { relocatePassage } from '../core/edit/anchor-passage.ts';
import type { Change, TextRecord } from '../core/edit/changes.ts';
import { AppError } from '../core/errors.ts';
import type { AnchoredPassage, ContentStatus, Mark, TextId, Unit } from '../core/model.ts';
import type { detectUnits } from '../core/language/detect.ts';
import { segmentUnit } from '../core/segment/segment.ts';
import type { ReadableDb } from '../store/database.ts';
import { listFindings } from '../store/findings.ts';
import { listNotes } from '../store/notes.ts';
import { listUnits, readUnit } from '../store/units.ts';
import { perform, reader, type ServiceContext } from './context.ts';
import { requireText } from './lookups.ts';
import { revisionOf } from './revision.ts';

type Methods = Pick<Api, 'unitsSetContent' | 'textTrim' | 'unitCorrect'>;

/** Edits of units: what counts as content, and corrections of the characters themselves. */
export function unitEdits(context: ServiceContext): Methods {
  return {
    unitsSetContent: async ({ textId, unitIds, status }) => {
      const wanted = new Set(unitIds);
      const units = listUnits(reader(context), textId).filter((unit) => wanted.has(unit.id));
      if (units.length < wanted.size) throw new AppError('not-found');
      setStatus(context, textId, {
        key: `edit.units.${status}`,
        next: units
          .filter((unit) => unit.contentStatus !== status)
          .map((unit) => ({ ...unit, contentStatus: status })),
      });
    },
    textTrim: async (args) => trimText(context, args),
    unitCorrect: async (args) => {
      // The models of all languages are read with the first correction: no window needs them to show itself.
      const { detectUnits: detect } = await import('../core/language/detect.ts');
      return correctUnit(context, args, detect);
    },
  };
}

/** Changes of a text's characters, marks or content status make its ladders stale until they are taken back. */
const topics: readonly ChangeTopic[] = ['project', 'texts', 'units', 'comparisons', 'rows'];

function setStatus(
  context: ServiceContext,
  textId: TextId,
  edit: { readonly key: string; readonly next: readonly Unit[] },
): void {
  const text = requireText(reader(context), textId);
  if (edit.next.length === 0) return;
  const revision = revisionWith(reader(context), text, edit.next);
  perform(context, {
    label: { key: edit.key, params: { sigil: text.sigil, count: edit.next.length } },
    changes: [
      { kind: 'text', id: textId, to: { ...text, revision } },
      ...edit.next.map((unit): Change => ({ kind: 'unit', textId, id: unit.id, to: unit })),
    ],
    topics,
  });
}

/** The text's revision once these of its units are changed. */
function revisionWith(db: ReadableDb, text: TextRecord, changed: readonly Unit[]): string {
  const after = new Map(changed.map((unit) => [unit.id, unit]));
  return revisionOf(
    text.language,
    listUnits(db, text.id).map((unit) => after.get(unit.id) ?? unit),
  );
}

// Units outside get a `trimmed` mark, so that the window can tell a trim from a single "not content"; units inside
// that an earlier trim left out come back.
function trimText(context: ServiceContext, args: Parameters<Api['textTrim']>[0]): void {
  const units = listUnits(reader(context), args.textId);
  const first = units.findIndex((unit) => unit.id === args.firstUnitId);
  const last = units.findIndex((unit) => unit.id === args.lastUnitId);
  if (first < 0 || last < 0) throw new AppError('not-found');
  const [from, to] = first <= last ? [first, last] : [last, first];
  const next = units.flatMap((unit, place) => {
    const trimmed = place < from || place > to ? outside(unit) : inside(unit);
    return trimmed === unit ? [] : [trimmed];
  });
  setStatus(context, args.textId, { key: 'edit.text.trim', next });
}

function outside(unit: Unit): Unit {
  if (unit.marks.some((mark) => mark.reason === 'trimmed')) return unit;
  const mark: Mark = { startOffset: 0, endOffset: unit.content.length, reason: 'trimmed' };
  const status: ContentStatus = 'not-content';
  return { ...unit, marks: [...unit.marks, mark], contentStatus: status };
}

function inside(unit: Unit): Unit {
  if (!unit.marks.some((mark) => mark.reason === 'trimmed')) return unit;
  return {
    ...unit,
    marks: unit.marks.filter((mark) => mark.reason !== 'trimmed'),
    contentStatus: 'auto',
  };
}

function correctUnit(
  context: ServiceContext,
  args: Parameters<Api['unitCorrect']>[0],
  detect: typeof detectUnits,
): Unit {
  const db = reader(context);
  const text = requireText(db, args.textId);
  const before = readUnit(db, args.unitId);
  if (before?.textId !== args.textId) throw new AppError('not-found');
  // A unit is one paragraph: a line feed inside would make two of it.
  const content = args.content.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').toWellFormed();
  if (content === before.unit.content) return before.unit;
  const guess = detect([content])[0];
  const marks = before.unit.marks.flatMap((mark) => moveMark(before.unit.content, content, mark));
  const unit: Unit = {
    ...before.unit,
    content,
    marks,
    language: guess?.language ?? before.unit.language,
    languageConfidence: guess?.confidence ?? before.unit.languageConfidence,
    segments: segmentUnit(content, text.language, marks),
  };
  perform(context, {
    label: { key: 'edit.unit.correct', params: { sigil: text.sigil, number: unit.ordinal + 1 } },
    changes: [
      { kind: 'text', id: text.id, to: { ...text, revision: revisionWith(db, text, [unit]) } },
      { kind: 'unit', textId: text.id, id: unit.id, to: unit },
      ...moveRemarks(db, unit),
    ],
    topics: [...topics, 'notes', 'findings'],
  });
  return unit;
}

// A mark over the whole unit stays over the whole unit; one inside is found again by its words, else it is dropped.
function moveMark(before: string, after: string, mark: Mark): readonly Mark[] {
  if (mark.startOffset <= 0 && mark.endOffset >= before.length) {
    return [{ ...mark, startOffset: 0, endOffset: after.length }];
  }
  const quote = before.slice(mark.startOffset, mark.endOffset);
  const span = relocatePassage(after, {
    ...mark,
    quote,
    prefix: before.slice(Math.max(0, mark.startOffset - 32), mark.startOffset),
    suffix: before.slice(mark.endOffset, mark.endOffset + 32),
  });
  return span ? [{ ...mark, ...span }] : [];
}

// Notes and findings on the unit follow their words; where the words are gone the quote still says what was meant.
function moveRemarks(db: ReadableDb, unit: Unit): readonly Change[] {
  const isOn = (passage: AnchoredPassage): boolean => passage.unitId === unit.id;
  const move = (passages: readonly AnchoredPassage[]): readonly AnchoredPassage[] =>
    passages.map((passage) => {
      if (!isOn(passage)) return passage;
      const span = relocatePassage(unit.content, passage);
      return span ? { ...passage, ...span } : clamp(passage, unit.content.length);
    });
  return [
    ...listNotes(db)
      .filter((note) => note.passages.some(isOn))
      .map((note): Change => ({ kind: 'note', id: note.id, to: { ...note, passages: move(note.passages) } })),
    ...listFindings(db)
      .filter((finding) => finding.passages.some(isOn))
      .map((finding): Change => ({
        kind: 'finding',
        id: finding.id,
        to: { ...finding, passages: move(finding.passages) },
      })),
  ];
}

function clamp(passage: AnchoredPassage, length: number): AnchoredPassage {
  const startOffset = Math.min(passage.startOffset, length);
  return { ...passage, startOffset, endOffset: Math.min(Math.max(startOffset, passage.endOffset), length) };
}
