import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ComparisonView, SearchHit } from '../../bridge/api.ts';
import type { Passage } from '../../core/model.ts';
import { findMarks, looseTargets } from '../panes/matches.ts';
import { PanesBoard } from '../panes/panes-board.ts';
import type { BoardContent, BoardPlace, PaneLook, PanesListener } from '../panes/pane-types.ts';
import type { PlainSelection } from '../panes/plain-pane.ts';
import { useData } from '../state/data-store.ts';
import { loadReadingFace, readingFace } from '../state/face.ts';
import { putUi, useUi, type CurrentPlace } from '../state/ui-store.ts';
import { cellUnits, type ViewIndex } from '../state/view-index.ts';
import { goToProblem } from '../commands/review-commands.ts';
import { followSections } from '../commands/sections.ts';
import { useRanges } from './board-content.ts';
import type { CardPlace } from './evidence-card.tsx';
import type { MenuPlace } from './pane-context-menu.tsx';

/** What the board needs from its component. */
export interface BoardParts {
  readonly hosts: RefObject<(HTMLElement | null)[]>;
  readonly canvases: RefObject<(HTMLCanvasElement | null)[]>;
  readonly content: BoardContent | null;
  readonly looks: readonly PaneLook[] | null;
  readonly isLevelled: boolean;
  /** Called once the editors have drawn their texts; answers what was selected in the plain ones before. */
  readonly onDrawn: () => PlainSelection | null;
  readonly onCard: (place: CardPlace | null) => void;
  readonly onMenu: (place: MenuPlace | null) => void;
}

type Ranges = Parameters<PanesListener['onSelection']>[1];

/** Selected words of one pane replace that text's; those of other texts stay, so that two texts can be marked. */
function keepSelection(pane: number, ranges: Ranges): void {
  const { view } = useData.getState();
  const text = view?.texts[pane];
  if (!text) return;
  const added = ranges.flatMap(({ line, startOffset, endOffset }): Passage[] => {
    const unit = text.units[line];
    return unit ? [{ textId: text.text.id, unitId: unit.id, startOffset, endOffset }] : [];
  });
  const others = useUi.getState().selected.filter((passage) => passage.textId !== text.text.id);
  if (added.length === 0 && others.length === useUi.getState().selected.length) return;
  putUi({ selected: [...others, ...added] });
}

function showKeys(keys: readonly string[]): void {
  const { problems } = useData.getState();
  const problem = problems.find((candidate) => keys.includes(candidate.key));
  if (problem) goToProblem(problem);
  const note = keys.find((key) => key.startsWith('n:'));
  const found = useData.getState().notes.find((candidate) => `n:${candidate.id}` === note);
  if (found) putUi({ openNote: { kind: 'thread', noteId: found.id } });
}

function listenerOf(parts: Pick<BoardParts, 'onCard' | 'onMenu'>): PanesListener {
  return {
    onCaret: (pane, line, unitId) => {
      const rowIndex = useData.getState().index?.rowOfOrdinal[pane]?.[line] ?? -1;
      const { current } = useUi.getState();
      if (current?.rowIndex === rowIndex && current.pane === pane && current.unitId === unitId) return;
      putUi({ current: { rowIndex, pane, unitId, isByHand: true } });
    },
    onSelection: keepSelection,
    onHoverRow: (hoverRow) => {
      if (useUi.getState().hoverRow !== hoverRow) putUi({ hoverRow });
    },
    onHoverMarks: (keys, x, y) => parts.onCard(keys ? { keys, x, y } : null),
    onMarkClick: showKeys,
    onContextMenu: (_pane, x, y) => parts.onMenu({ x, y }),
    onTieClick: () => undefined,
    onReady: () => undefined,
  };
}

/** Makes the board, and keeps it in step with the stores. Null until it is made. */
export function useBoard(parts: BoardParts): PanesBoard | null {
  const [board, setBoard] = useState<PanesBoard | null>(null);
  const { hosts, canvases, onCard, onMenu } = parts;
  useEffect(() => {
    let made: PanesBoard | null = null;
    let isGone = false;
    const make = async (): Promise<void> => {
      await loadReadingFace();
      if (isGone) return;
      const isThere = <T>(part: T | null | undefined): part is T => part != null;
      const board = new PanesBoard(
        { panes: hosts.current.filter(isThere), gutters: canvases.current.filter(isThere) },
        listenerOf({ onCard, onMenu }),
        readingFace(),
      );
      made = board;
      // At once, with all effects: no frame shows, and no reader speaks, a text twice.
      flushSync(() => setBoard(board));
    };
    void make();
    return () => {
      isGone = true;
      made?.dispose();
    };
  }, [hosts, canvases, onCard, onMenu]);
  useEffect(followSections, []);
  useContent(board, parts);
  usePlaces(board);
  useFaceAndTheme(board);
  useHandOver(board, parts.onDrawn);
  return board;
}

const noHits: readonly SearchHit[] = [];

type Board = PanesBoard | null;

function useContent(board: Board, { content, looks, isLevelled }: BoardParts): void {
  const ranges = useRanges();
  useEffect(() => {
    board?.setReading(isLevelled);
  }, [board, isLevelled]);
  useEffect(() => {
    if (content) board?.setContent(content);
  }, [board, content]);
  useEffect(() => {
    if (looks) board?.setLooks(looks);
    // Another section is another model: its marks are set anew.
  }, [board, looks, ranges]);
}

/** After all the rest of the first time: the editors' text takes the place of the plain one, and what was selected there
 *  stays selected. */
function useHandOver(board: Board, onDrawn: BoardParts['onDrawn']): void {
  useEffect(() => {
    if (!board) return;
    board.drawNow();
    const selection = onDrawn();
    if (selection) board.select(selection);
  }, [board, onDrawn]);
}

function usePlaces(board: Board): void {
  const current = useUi((state) => state.current);
  const hoverRow = useUi((state) => state.hoverRow);
  const linkFrom = useUi((state) => state.linkFrom);
  const find = useUi((state) => state.find);
  const search = useUi((state) =>
    state.isDockOpen && state.dockTab === 'search' ? (state.search?.hits ?? noHits) : noHits,
  );
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const ranges = useRanges();
  const linkRow =
    linkFrom?.unitIds[0] === undefined ? -1 : (index?.placeOfUnit.get(linkFrom.unitIds[0])?.rowIndex ?? -1);
  useEffect(() => {
    if (!board) return;
    const rowIndex = current && current.rowIndex >= 0 ? current.rowIndex : null;
    board?.setCurrent(rowIndex, linkRow >= 0 ? linkRow : null);
  }, [board, current, linkRow]);
  useEffect(() => {
    board?.setHovered(hoverRow);
  }, [board, hoverRow]);
  useEffect(() => {
    if (!board || !current || !view || !index) return;
    const place = current.unitId === null ? undefined : index.placeOfUnit.get(current.unitId);
    const { offset } = current;
    const loose = place ? looseTargets(view, index, { pane: place.pane, line: place.ordinal, offset }) : [];
    const row = paneRow(view, index, current);
    const told = placesBeside(index, current);
    const found = loose.length > 0 ? loose : row;
    const targets = [...told, ...found.filter(({ pane }) => !told.some((other) => other.pane === pane))];
    const lead = place
      ? { pane: place.pane, line: place.ordinal, offset }
      : row.find(({ pane }) => pane === current.pane);
    if (lead) board?.showLines(lead, targets, current.isByHand === true);
    const pane = board?.panes[current.pane];
    const isThere = offset === undefined && place && pane?.caretLine() === place.ordinal;
    if (pane && place?.pane === current.pane && !isThere) pane.setCaret(place.ordinal, offset ?? 0);
    // The view is read as it is when the place changes; a reload alone must not scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [board, current]);
  useEffect(() => {
    if (view && index) board?.setHits(findMarks(view, index, { find, current, search }));
  }, [board, view, index, ranges, find, current, search]);
}

/** Places of the words told of together with the current ones, one a pane: in the same row where there is one. */
function placesBeside(index: ViewIndex, current: CurrentPlace): readonly BoardPlace[] {
  const found = new Map<number, BoardPlace & { readonly isInRow: boolean }>();
  for (const { unitId, startOffset } of current.beside ?? []) {
    const at = index.placeOfUnit.get(unitId);
    if (!at || at.pane === current.pane) continue;
    const isInRow = at.rowIndex === current.rowIndex;
    const known = found.get(at.pane);
    if (known && (known.isInRow || !isInRow)) continue;
    found.set(at.pane, { pane: at.pane, line: at.ordinal, offset: startOffset, isInRow });
  }
  return [...found.values()];
}

/** First line of each filled cell of the current row; for words deep in a paragraph, the place as deep in its counterpart. */
function paneRow(view: ComparisonView, index: ViewIndex, current: CurrentPlace): readonly BoardPlace[] {
  const cells = view.rows[current.rowIndex]?.cells ?? [];
  const at = current.unitId === null ? undefined : index.placeOfUnit.get(current.unitId);
  const length = at === undefined ? 0 : (view.texts[at.pane]?.units[at.ordinal]?.content.length ?? 0);
  const depth = current.offset === undefined || length === 0 ? null : current.offset / length;
  return cells.flatMap((cell, pane) => {
    const first = cellUnits(view, index, cell)[0];
    if (!first) return [];
    const offset = depth === null ? undefined : Math.floor(depth * first.content.length);
    return [{ pane, line: first.ordinal, offset }];
  });
}

function useFaceAndTheme(board: Board): void {
  const size = useData((state) => state.settings?.fontSizePx);
  const family = useData((state) => state.settings?.fontFamily);
  const theme = useUi((state) => state.theme);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!board) return;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    void loadReadingFace().then(() => board?.setFace(readingFace()));
  }, [board, size, family]);
  useEffect(() => {
    board?.retheme();
  }, [board, theme]);
}
