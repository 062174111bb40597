import type { ComparisonView, SearchHit } from '../../bridge/api.ts';
import type { CurrentPlace, FindState } from '../state/ui-store.ts';
import type { ViewIndex } from '../state/view-index.ts';
import type { BoardTarget, LoosePlace, PaneMark } from './pane-types.ts';

/** A passage of one pane and its counterpart in another, in lines and offsets. */
export interface MatchedPair {
  readonly source: {
    readonly pane: number;
    readonly line: number;
    readonly startOffset: number;
    readonly endOffset: number;
  };
  readonly target: MatchedPair['source'];
  readonly score: number;
}

/** All loosely matched passages of a view, base text first, in the order of the base text. */
export function matchedPairs(view: ComparisonView, index: ViewIndex): readonly MatchedPair[] {
  const pairs = view.loose.flatMap(({ textId, pairs: list }) => {
    const pane = index.paneOfText.get(textId);
    if (pane === undefined) return [];
    return list.map(({ source, target, score }) => ({
      source: {
        pane: index.pivotPane,
        line: source.unit,
        startOffset: source.startOffset,
        endOffset: source.endOffset,
      },
      target: { pane, line: target.unit, startOffset: target.startOffset, endOffset: target.endOffset },
      score,
    }));
  });
  return pairs.sort((a, b) => a.source.line - b.source.line || a.source.startOffset - b.source.startOffset);
}

/** Pairs of lines that the gutters tie: each pair of paragraphs once, with its best score. */
export function loosePlaces(view: ComparisonView, index: ViewIndex): readonly LoosePlace[] {
  const best = new Map<string, LoosePlace>();
  for (const { source, target, score } of matchedPairs(view, index)) {
    const key = `${source.pane}:${source.line}-${target.pane}:${target.line}`;
    const before = best.get(key);
    if (before && before.score >= score) continue;
    const rowIndex = index.rowOfOrdinal[source.pane]?.[source.line] ?? -1;
    best.set(key, {
      paneA: source.pane,
      lineA: source.line,
      paneB: target.pane,
      lineB: target.line,
      rowIndex,
      score,
    });
  }
  return [...best.values()];
}

function partners(
  view: ComparisonView,
  index: ViewIndex,
  at: { pane: number; line: number },
): readonly MatchedPair[] {
  return matchedPairs(view, index).flatMap((pair) => {
    if (pair.source.pane === at.pane && pair.source.line === at.line) return [pair];
    if (pair.target.pane === at.pane && pair.target.line === at.line) {
      return [{ source: pair.target, target: pair.source, score: pair.score }];
    }
    return [];
  });
}

/** Places in the other panes that answer a line: for each pane the counterpart of the words at `offset`, else the first. */
export function looseTargets(
  view: ComparisonView,
  index: ViewIndex,
  at: { readonly pane: number; readonly line: number; readonly offset?: number | undefined },
): readonly BoardTarget[] {
  const { offset } = at;
  const found = new Map<number, MatchedPair>();
  for (const pair of partners(view, index, at)) {
    const { startOffset, endOffset } = pair.source;
    const isMeant = offset !== undefined && startOffset <= offset && offset < endOffset;
    const known = found.get(pair.target.pane)?.source;
    const isKnownMeant =
      known !== undefined && offset !== undefined && known.startOffset <= offset && offset < known.endOffset;
    if (!known || (isMeant && !isKnownMeant)) found.set(pair.target.pane, pair);
  }
  return [...found].map(([pane, { source, target }]) => ({
    pane,
    line: target.line,
    offset: target.startOffset,
    // A paragraph may answer another only from its middle on: the passages themselves are brought level.
    ...(offset === undefined ? { leadOffset: source.startOffset } : {}),
  }));
}

/** What is painted behind words: search hits, and in comparable texts the passages that match the current paragraph. */
export function findMarks(
  view: ComparisonView,
  index: ViewIndex,
  state: {
    readonly find: FindState;
    readonly current: CurrentPlace | null;
    /** Hits of the search over all texts while its list is open. */
    readonly search: readonly SearchHit[];
  },
): readonly (readonly PaneMark[])[] {
  const marks: PaneMark[][] = view.texts.map(() => []);
  const { find, current, search } = state;
  for (const hit of search) {
    const place = index.placeOfUnit.get(hit.unitId);
    if (!place) continue;
    const { pane, ordinal: line } = place;
    const isCurrent = current?.unitId === hit.unitId;
    for (const span of hit.spans) {
      const className = isCurrent && span.startOffset === current.offset ? 'hit hit-current' : 'hit';
      marks[pane]?.push({ line, ...span, className });
    }
  }
  if (find.isOpen) {
    find.hits?.forEach((hit, at) => {
      const place = index.placeOfUnit.get(hit.unitId);
      if (!place) return;
      marks[place.pane]?.push({
        line: place.ordinal,
        startOffset: hit.startOffset,
        endOffset: hit.endOffset,
        className: at === find.at ? 'hit hit-current' : 'hit',
        ruler: 'rgba(214, 158, 30, 0.8)',
      });
    });
  }
  const place = current?.unitId == null ? undefined : index.placeOfUnit.get(current.unitId);
  if (place) {
    for (const pair of partners(view, index, { pane: place.pane, line: place.ordinal })) {
      for (const side of [pair.source, pair.target]) {
        marks[side.pane]?.push({ ...side, className: 'match-span' });
      }
    }
  }
  return marks;
}
