import type { Api, SearchHit, SearchRequest, SearchResult } from '../bridge/api.ts';
import type { Note, Span, TextId, Unit, UnitId } from '../core/model.ts';
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
 * in reading order; `totalCount` counts the places found, several in a paragraph, even where the list is cut. Throws
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
      counterparts: counterpartsOf(textId, unit, spans),
    })),
    noteHits: shownNotes,
    totalCount: [...found, ...noteHits].reduce((sum, { spans }) => sum + spans.length, 0),
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

/** An automatic match less likely than this is a guess: better say that there is no counterpart. */
const leastScore = 0.5;

/**
 * Answers where a hit stands in other texts, by any ladder of the project: for translations the units its own is matched
 * with, for comparable texts only the passages that correspond to the words found. A match that nobody confirmed and that is
 * more likely wrong than right is none. Texts without a counterpart are left out,
 * the others stand in the order of the shelf.
 */
export function createCounterpartFinder(
  db: ReadableDb,
): (textId: TextId, unit: Unit, spans: readonly Span[]) => SearchHit['counterparts'] {
  const shelf = listTexts(db).map(({ id }) => id);
  const ladders = new Map(listLadders(db).map((ladder) => [ladder.id, ladder]));
  const idsOf = new Map<TextId, readonly UnitId[]>();
  const unitsOf = (textId: TextId): readonly UnitId[] => {
    const ids = idsOf.get(textId) ?? listUnitIds(db, textId);
    idsOf.set(textId, ids);
    return ids;
  };
  return (textId, unit, spans) => {
    const found = new Map<TextId, Map<UnitId, Set<string>>>();
    const add = (other: TextId, id: UnitId, words: string): void => {
      const units = found.get(other) ?? new Map<UnitId, Set<string>>();
      units.set(id, (units.get(id) ?? new Set()).add(words));
      found.set(other, units);
    };
    const contentOf = (id: UnitId): string => readUnit(db, id)?.unit.content ?? '';
    for (const { ladderId, bead } of beadsOfUnit(db, unit.id)) {
      const ladder = ladders.get(ladderId);
      const isGiven = bead.isManual || bead.isAnchor || bead.status === 'confirmed';
      if (!ladder || (!isGiven && (ladder.mode === 'comparable' || bead.score < leastScore))) continue;
      const isSource = ladder.sourceTextId === textId;
      const other = isSource ? ladder.targetTextId : ladder.sourceTextId;
      for (const id of isSource ? bead.target : bead.source) add(other, id, contentOf(id));
    }
    for (const ladder of ladders.values()) {
      const isSource = ladder.sourceTextId === textId;
      if (!isSource && ladder.targetTextId !== textId) continue;
      const place = ladder.loose.length === 0 ? -1 : unitsOf(textId).indexOf(unit.id);
      for (const pair of ladder.loose) {
        const [own, other] = isSource ? [pair.source, pair.target] : [pair.target, pair.source];
        if (own.unit !== place || pair.score < leastScore || !spans.some((span) => touches(span, own)))
          continue;
        const otherId = isSource ? ladder.targetTextId : ladder.sourceTextId;
        const id = unitsOf(otherId)[other.unit];
        if (id !== undefined) add(otherId, id, contentOf(id).slice(other.startOffset, other.endOffset));
      }
    }
    return shelf.flatMap((other) => {
      const units = found.get(other);
      if (!units) return [];
      const content = [...units.values()].flatMap((words) => [...words]).join('\n');
      return [{ textId: other, unitIds: [...units.keys()], content }];
    });
  };
}

function touches(a: Span, b: Span): boolean {
  return a.startOffset < b.endOffset && a.endOffset > b.startOffset;
}
