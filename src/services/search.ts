import type { Api, SearchHit, SearchRequest, SearchResult } from '../bridge/api.ts';
import type { Note, TextId, Unit, UnitId } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { beadsOfUnit, listLadders } from '../store/ladders.ts';
import { readNote, readNoteEntriesBySeq } from '../store/notes.ts';
import { findCandidates } from '../store/search-index.ts';
import { listTexts } from '../store/texts.ts';
import { listUnitIds, readUnit, readUnitsBySeq } from '../store/units.ts';
import { reader, type ServiceContext } from './context.ts';
import { createMatcher } from './search-matcher.ts';

type Methods = Pick<Api, 'search'>;

/** Search over all texts and notes of the project. */
export function searchMethods(context: ServiceContext): Methods {
  return { search: async (request) => searchProject(reader(context), request) };
}

/**
 * Finds a query in texts and notes: the index proposes, the text itself decides. Hits come by text in shelf order and
 * in reading order; `totalCount` counts hits and note hits even where the list is cut. Throws
 * AppError('invalid-arguments') for a broken regular expression.
 */
export function searchProject(db: ReadableDb, request: SearchRequest): SearchResult {
  const matcher = createMatcher(request);
  if (matcher === null) return { hits: [], noteHits: [], totalCount: 0, isTruncated: false };
  const candidates = findCandidates(db, matcher.needles);
  const order = new Map(listTexts(db).map((text, place) => [text.id, place]));
  const wanted = request.textIds ? new Set<TextId>(request.textIds) : null;
  const found = readUnitsBySeq(db, candidates.unitSeqs)
    .filter(({ textId }) => wanted === null || wanted.has(textId))
    .map(({ textId, unit }) => ({ textId, unit, spans: matcher.find(unit.content) }))
    .filter(({ spans }) => spans.length > 0)
    .toSorted(
      (a, b) => (order.get(a.textId) ?? 0) - (order.get(b.textId) ?? 0) || a.unit.ordinal - b.unit.ordinal,
    );
  const noteHits = request.includeNotes ? findInNotes(db, candidates.noteEntrySeqs, matcher.find) : [];
  const shownNotes = noteHits.slice(0, request.limit);
  const shown = found.slice(0, request.limit);
  const counterpartsOf = createCounterpartFinder(db);
  return {
    hits: shown.map(({ textId, unit, spans }): SearchHit => ({
      textId,
      unitId: unit.id,
      unitOrdinal: unit.ordinal,
      spans,
      content: unit.content,
      counterparts: counterpartsOf(textId, unit),
    })),
    noteHits: shownNotes,
    totalCount: found.length + noteHits.length,
    isTruncated: shown.length < found.length || shownNotes.length < noteHits.length,
  };
}

function findInNotes(
  db: ReadableDb,
  seqs: readonly number[],
  find: (text: string) => readonly { readonly startOffset: number; readonly endOffset: number }[],
): SearchResult['noteHits'] {
  return readNoteEntriesBySeq(db, seqs).flatMap(({ noteId, entryIndex, body }) => {
    const spans = find(body);
    const note: Note | null = spans.length > 0 ? readNote(db, noteId) : null;
    return note ? [{ note, entryIndex, spans }] : [];
  });
}

/**
 * Answers where a unit stands in other texts, by any ladder of the project: by beads, and for comparable texts by the
 * passages that correspond. Texts without a counterpart are left out.
 */
export function createCounterpartFinder(
  db: ReadableDb,
): (textId: TextId, unit: Unit) => SearchHit['counterparts'] {
  const ladders = new Map(listLadders(db).map((ladder) => [ladder.id, ladder]));
  const idsOf = new Map<TextId, readonly UnitId[]>();
  const unitAt = (textId: TextId, place: number): UnitId | undefined => {
    const ids = idsOf.get(textId) ?? listUnitIds(db, textId);
    idsOf.set(textId, ids);
    return ids[place];
  };
  return (textId, unit) => {
    const found = new Map<TextId, UnitId[]>();
    const add = (other: TextId, ids: readonly (UnitId | undefined)[]): void => {
      const known = found.get(other) ?? [];
      found.set(other, [
        ...known,
        ...ids.filter((id) => id !== undefined && !known.includes(id)).map((id) => id!),
      ]);
    };
    for (const { ladderId, bead } of beadsOfUnit(db, unit.id)) {
      const ladder = ladders.get(ladderId);
      if (ladder?.sourceTextId === textId) add(ladder.targetTextId, bead.target);
      else if (ladder) add(ladder.sourceTextId, bead.source);
    }
    for (const ladder of ladders.values()) {
      const isSource = ladder.sourceTextId === textId;
      if (!isSource && ladder.targetTextId !== textId) continue;
      for (const pair of ladder.loose) {
        const [own, other] = isSource ? [pair.source, pair.target] : [pair.target, pair.source];
        const otherId = isSource ? ladder.targetTextId : ladder.sourceTextId;
        if (own.unit === unit.ordinal) add(otherId, [unitAt(otherId, other.unit)]);
      }
    }
    return [...found]
      .filter(([, unitIds]) => unitIds.length > 0)
      .map(([other, unitIds]) => ({
        textId: other,
        unitIds,
        content: unitIds.map((id) => readUnit(db, id)?.unit.content ?? '').join('\n'),
      }));
  };
}
