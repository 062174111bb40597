import type { ComparisonView } from '../../bridge/api.ts';
import { useData } from './data-store.ts';
import { useUi, type UiState } from './ui-store.ts';

/** Loose reading is chosen where alignment found comparable texts, or where more than a third of the rows cross or
 *  have no counterpart: counted for each text against the base text, then averaged, so that one odd text among four
 *  does not loosen the rest. Before the first alignment texts stand loose, since nothing is known to be level. */
export function suitsLoose(view: ComparisonView): boolean {
  const { mode, pivotIndex } = view.comparison;
  if (mode !== 'parallel') return true;
  const shares = view.texts.flatMap((_text, pane) => {
    if (pane === pivotIndex) return [];
    const cells = view.rows.map((row) => ({ base: row.cells[pivotIndex], own: row.cells[pane] }));
    const used = cells.filter(({ base, own }) => (base?.units.length ?? 0) + (own?.units.length ?? 0) > 0);
    const odd = used.filter(
      ({ base, own }) => base?.units.length === 0 || own?.units.length === 0 || own?.isTransposed === true,
    );
    return used.length === 0 ? [] : [odd.length / used.length];
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.length > 0 && sum / shares.length > 1 / 3;
}

/** What is in force: the user's choice for this view, then the one in the settings, then what suits the texts. */
export function readingOf(
  view: ComparisonView | null,
  chosen: UiState['reading'],
  setting: 'auto' | 'levelled' | 'loose',
): 'levelled' | 'loose' {
  if (chosen !== 'auto') return chosen;
  if (setting !== 'auto') return setting;
  return view && suitsLoose(view) ? 'loose' : 'levelled';
}

/** True while the panes read loosely. */
export function isLooseReading(): boolean {
  const { view, settings } = useData.getState();
  return readingOf(view, useUi.getState().reading, settings?.reading ?? 'auto') === 'loose';
}
