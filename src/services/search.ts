import type { Api, SearchHit, SearchRequest, SearchResult } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { Note, TextId, UnitId } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { beadsOfUnit, readLadder } from '../store/ladders.ts';
import { readNote, readNoteEntriesBySeq } from '../store/notes.ts';
import { findCandidates } from '../store/search-index.ts';
import { listTexts } from '../store/texts.ts';
import { readUnit, readUnitsBySeq } from '../store/units.ts';
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
  return {
    hits: shown.map(({ textId, unit, spans }): SearchHit => ({
      textId,
      unitId: unit.id,
      unitOrdinal: unit.ordinal,
      spans,
      content: unit.content,
      counterparts: counterpartsOf(db, textId, unit.id),
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

/** Where a unit stands in other texts, by any ladder of the project; texts without a counterpart are left out. */
export function counterpartsOf(db: ReadableDb, textId: TextId, unitId: UnitId): SearchHit['counterparts'] {
  return beadsOfUnit(db, unitId).flatMap(({ ladderId, bead }) => {
    const ladder = readLadder(db, ladderId);
    if (!ladder) throw new AppError('not-found');
    const isSource = ladder.sourceTextId === textId;
    const unitIds = isSource ? bead.target : bead.source;
    if (unitIds.length === 0) return [];
    return [
      {
        textId: isSource ? ladder.targetTextId : ladder.sourceTextId,
        unitIds,
        content: unitIds.map((id) => readUnit(db, id)?.unit.content ?? '').join('\n'),
      },
    ];
  });
}
