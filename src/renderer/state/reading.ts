import type { ComparisonView } from '../../bridge/api.ts';
import { useData } from './data-store.ts';
import { useUi, type UiState } from './ui-store.ts';

/** Loose reading is chosen where alignment found comparable texts, or where more than a third of the rows cross or
 *  have no counterpart; before the first alignment texts stand loose, since nothing is known to be level. */
export function suitsLoose(view: ComparisonView): boolean {
  if (view.comparison.mode === 'comparable') return true;
  if (view.comparison.mode === 'unaligned') return true;
  const odd = view.rows.filter((row) =>
    row.cells.some((cell) => cell.units.length === 0 || cell.isTransposed === true),
  );
  return odd.length > view.rows.length / 3;
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
