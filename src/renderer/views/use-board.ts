import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ComparisonView, SearchHit } from '../../bridge/api.ts';
import type { Passage } from '../../core/model.ts';
import { useT } from '../i18n.ts';
import { paneLooks, paneRows } from '../panes/looks.ts';
import { findMarks, loosePlaces, looseTargets } from '../panes/matches.ts';
import { PanesBoard } from '../panes/panes-board.ts';
import type { BoardPlace, PanesListener } from '../panes/pane-types.ts';
import { useData } from '../state/data-store.ts';
import { loadReadingFace, readingFace } from '../state/face.ts';
import { readingOf } from '../state/reading.ts';
import { shownRanges, type UnitRange } from '../state/sections.ts';
import { putUi, useUi, type CurrentPlace } from '../state/ui-store.ts';
import { cellUnits, type ViewIndex } from '../state/view-index.ts';
import { goToProblem } from '../commands/review-commands.ts';
import { followSections } from '../commands/sections.ts';
import type { CardPlace } from './evidence-card.tsx';
import type { MenuPlace } from './pane-context-menu.tsx';

/** What the board needs from its component. */
export interface BoardParts {
  readonly hosts: RefObject<(HTMLElement | null)[]>;
  readonly canvases: RefObject<(HTMLCanvasElement | null)[]>;
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

/** Makes the board when its hosts are there, and keeps it in step with the stores. */
export function useBoard(parts: BoardParts): RefObject<PanesBoard | null> {
  const board = useRef<PanesBoard | null>(null);
  const [isMade, setIsMade] = useState(false);
  const { hosts, canvases, onCard, onMenu } = parts;
  useEffect(() => {
    let isGone = false;
    const make = async (): Promise<void> => {
      await loadReadingFace();
      if (isGone) return;
      const isThere = <T>(part: T | null | undefined): part is T => part != null;
      board.current = new PanesBoard(
        { panes: hosts.current.filter(isThere), gutters: canvases.current.filter(isThere) },
        listenerOf({ onCard, onMenu }),
        readingFace(),
      );
      setIsMade(true);
    };
    void make();
    return () => {
      isGone = true;
      board.current?.dispose();
      board.current = null;
    };
  }, [hosts, canvases, onCard, onMenu]);
  useEffect(followSections, []);
  useContent(board, isMade);
  useLooks(board, isMade);
  usePlaces(board, isMade);
  useFaceAndTheme(board, isMade);
  return board;
}

const noHits: readonly SearchHit[] = [];

type BoardRef = RefObject<PanesBoard | null>;

/** What each pane shows of its text: the same list until it changes. */
function useRanges(): readonly UnitRange[] {
  const sections = useData((state) => state.index?.sections);
  const chosen = useUi((state) => state.sections);
  return useMemo(() => shownRanges(sections ?? [], chosen), [sections, chosen]);
}

function useContent(board: BoardRef, isMade: boolean): void {
  const { t, languageName } = useT();
  const ranges = useRanges();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const setting = useData((state) => state.settings?.reading ?? 'auto');
  const chosen = useUi((state) => state.reading);
  const reading = readingOf(view, chosen, setting);
  useEffect(() => {
    if (!isMade || !view || !index) return;
    board.current?.setContent({
      texts: view.texts.map(({ text, units }, pane) => ({
        textId: text.id,
        language: text.language,
        ariaLabel: t('pane.aria', { sigil: text.sigil, language: languageName(text.language) }),
        units,
        range: ranges[pane] ?? { first: 0, end: units.length },
      })),
      rows: paneRows(view, index),
      pivotPane: index.pivotPane,
      loose: loosePlaces(view, index),
    });
    if (!useUi.getState().arePanesShown)
      // After the frame, not in it: the rest must not hold up the first picture of the texts.
      requestAnimationFrame(() => setTimeout(() => putUi({ arePanesShown: true }), 0));
  }, [board, isMade, view, index, ranges, t, languageName]);
  useEffect(() => {
    if (isMade) board.current?.setReading(reading === 'levelled');
  }, [board, isMade, reading]);
}

function useLooks(board: BoardRef, isMade: boolean): void {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const problems = useData((state) => state.problems);
  const notes = useData((state) => state.notes);
  const theme = useUi((state) => state.theme);
  const activeKey = useUi((state) => state.activeProblem);
  const ranges = useRanges();
  useEffect(() => {
    if (!isMade || !view || !index) return;
    const style = getComputedStyle(document.documentElement);
    board.current?.setLooks(
      paneLooks(view, index, {
        problems,
        activeKey,
        notes,
        labels: { openNote: t('notes.open'), notContent: t('pane.notContent') },
        color: (token) => style.getPropertyValue(token).trim(),
      }),
    );
    // Another section is another model: its marks are set anew.
  }, [board, isMade, view, index, ranges, problems, notes, theme, activeKey, t]);
}

function usePlaces(board: BoardRef, isMade: boolean): void {
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
    if (!isMade) return;
    const rowIndex = current && current.rowIndex >= 0 ? current.rowIndex : null;
    board.current?.setCurrent(rowIndex, linkRow >= 0 ? linkRow : null);
  }, [board, isMade, current, linkRow]);
  useEffect(() => {
    if (isMade) board.current?.setHovered(hoverRow);
  }, [board, isMade, hoverRow]);
  useEffect(() => {
    if (!isMade || !current || !view || !index) return;
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
    if (lead) board.current?.showLines(lead, targets, current.isByHand === true);
    const pane = board.current?.panes[current.pane];
    const isThere = offset === undefined && place && pane?.caretLine() === place.ordinal;
    if (pane && place?.pane === current.pane && !isThere) pane.setCaret(place.ordinal, offset ?? 0);
    // The view is read as it is when the place changes; a reload alone must not scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [board, isMade, current]);
  useEffect(() => {
    if (isMade && view && index) board.current?.setHits(findMarks(view, index, { find, current, search }));
  }, [board, isMade, view, index, ranges, find, current, search]);
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

function useFaceAndTheme(board: BoardRef, isMade: boolean): void {
  const size = useData((state) => state.settings?.fontSizePx);
  const family = useData((state) => state.settings?.fontFamily);
  const theme = useUi((state) => state.theme);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isMade) return;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    void loadReadingFace().then(() => board.current?.setFace(readingFace()));
  }, [board, isMade, size, family]);
  useEffect(() => {
    if (isMade) board.current?.retheme();
  }, [board, isMade, theme]);
}
