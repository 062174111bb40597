import { looseTargets } from '../panes/matches.ts';
import { useData } from '../state/data-store.ts';
import { isLooseReading } from '../state/reading.ts';
import { sectionAt } from '../state/sections.ts';
import { putUi, useUi, type UiState } from '../state/ui-store.ts';
import type { CommandTable } from './table.ts';

/** Sections that show a place: all panes the same one, in loose reading each pane the one with its counterpart. Null
 *  where they stay as they are. */
function sectionsFor({ current, sections }: UiState): readonly number[] | null {
  const { view, index } = useData.getState();
  if (!view || !index || index.sections.length < 2 || !current) return null;
  const unitId = current.unitId ?? view.rows[current.rowIndex]?.cells.flatMap((cell) => cell.units)[0];
  const place = unitId === undefined ? undefined : index.placeOfUnit.get(unitId);
  if (!place) return null;
  const wanted = sectionAt(index.sections, place.pane, place.ordinal);
  if (!isLooseReading()) return view.texts.map(() => wanted);
  const targets = looseTargets(view, index, {
    pane: place.pane,
    line: place.ordinal,
    offset: current.offset,
  });
  return view.texts.map((_text, pane) => {
    if (pane === place.pane) return wanted;
    const target = targets.find((other) => other.pane === pane);
    return target ? sectionAt(index.sections, pane, target.line) : (sections[pane] ?? 0);
  });
}

function follow(): void {
  const state = useUi.getState();
  const next = sectionsFor(state);
  if (next && next.join() !== state.sections.join()) putUi({ sections: next });
}

/** Keeps the panes on the sections that hold the reader's place. Returns the function that stops. */
export function followSections(): () => void {
  follow();
  const stops = [
    useUi.subscribe((state, before) => {
      if (state.current !== before.current || state.reading !== before.reading) follow();
    }),
    useData.subscribe((state, before) => {
      if (state.index !== before.index) follow();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Opens a section in all panes, at its beginning. */
export function openSection(at: number): void {
  const { view, index } = useData.getState();
  const section = index?.sections[at];
  if (!view || !index || !section) return;
  const pane = leafingPane();
  const unit = view.texts[pane]?.units[section.ranges[pane]?.first ?? 0];
  const sections = view.texts.map(() => at);
  if (!unit) {
    putUi({ sections });
    return;
  }
  const rowIndex = index.placeOfUnit.get(unit.id)?.rowIndex ?? -1;
  putUi({ sections, current: { rowIndex, pane, unitId: unit.id, offset: 0 } });
}

/** The pane that leafing goes by: the one the reader stands in, else the base text's. */
export function leafingPane(): number {
  const { index, view } = useData.getState();
  const pane = useUi.getState().current?.pane ?? -1;
  return view?.texts[pane] ? pane : (index?.pivotPane ?? 0);
}

/** Number of the section that this pane shows, 0-based. */
export function shownSection(): number {
  const at = useUi.getState().sections[leafingPane()] ?? 0;
  return Math.min(at, (useData.getState().index?.sections.length ?? 1) - 1);
}

const has = (step: 1 | -1): boolean => {
  const at = shownSection() + step;
  return at >= 0 && at < (useData.getState().index?.sections.length ?? 0);
};

/** Leafing through a long text. */
export const sectionCommands: CommandTable = {
  'view.nextSection': { isEnabled: () => has(1), run: () => openSection(shownSection() + 1) },
  'view.previousSection': { isEnabled: () => has(-1), run: () => openSection(shownSection() - 1) },
};
