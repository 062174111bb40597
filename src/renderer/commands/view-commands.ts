import type { Settings, Theme, UiLocale } from '../../bridge/api.ts';
import { putData, useData } from '../state/data-store.ts';
import { attempt, loadQuotations } from '../state/loader.ts';
import { isLooseReading } from '../state/reading.ts';
import { isNarrow } from '../state/room.ts';
import { putUi, useUi, type DockTab } from '../state/ui-store.ts';
import { api } from '../transport.ts';
import { currentPlace, goToRow } from './place.ts';
import type { CommandTable } from './table.ts';

const always = (): boolean => true;
const hasView = (): boolean => useData.getState().view !== null;

/** Saves a part of the settings and shows it at once. */
export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  const settings = await attempt(() => api.settingsSet({ patch }));
  if (settings) putData({ settings });
}

/** Remembers a size or toggle of the window. */
export function saveLayout(patch: Settings['layout']): void {
  const { settings } = useData.getState();
  if (settings) void saveSettings({ layout: { ...settings.layout, ...patch } });
}

/** Shows or hides a zone at the side; in a narrow window over the texts, which nothing remembers. */
function toggleSide(zone: 'outline' | 'inspector', name: 'isOutlineOpen' | 'isInspectorOpen'): () => void {
  const toggleZone = toggle(name);
  return () => {
    if (!isNarrow()) return toggleZone();
    putUi({ sideSheet: useUi.getState().sideSheet === zone ? null : zone });
  };
}

/** Opens the dock on one of its lists. */
export function showDock(dockTab: DockTab): void {
  putUi({ dockTab, isDockOpen: true, isDockRaised: true });
  if (dockTab === 'quotations' && useData.getState().quotations === null) void loadQuotations();
}

function resize(stepPx: 1 | -1): void {
  const { settings } = useData.getState();
  if (!settings) return;
  const fontSizePx = Math.max(12, Math.min(28, settings.fontSizePx + stepPx));
  void saveSettings({ fontSizePx });
}

function toggle(name: 'isOutlineOpen' | 'isInspectorOpen' | 'isDockOpen'): () => void {
  return () => {
    const isOpen = !useUi.getState()[name];
    putUi({ [name]: isOpen });
    saveLayout({ [name]: isOpen });
  };
}

const themes: readonly Theme[] = ['system', 'light', 'dark', 'high-contrast'];
const locales: readonly UiLocale[] = ['uk', 'en', 'ru'];

function nextOf<T>(list: readonly T[], now: T): T {
  // The list is never empty, so an index inside it always has a member.
  return list[(list.indexOf(now) + 1) % list.length] as T;
}

/** Places that F6 goes through, in the order of the window. */
const stops = ['[data-zone="outline"]', '.pane-host', '[data-zone="inspector"]', '[data-zone="dock"]'];

function focusNextZone(): void {
  const zones = [...document.querySelectorAll<HTMLElement>(stops.join(','))];
  const at = zones.findIndex((zone) => zone.contains(document.activeElement));
  const next = zones[(at + 1) % zones.length];
  const target = next?.matches('.pane-host')
    ? next.querySelector<HTMLElement>('.native-edit-context, textarea')
    : (next?.querySelector<HTMLElement>('[tabindex="0"], button:not(:disabled), [role="tab"]') ?? next);
  target?.focus();
}

/** What the window shows and how. */
export const viewCommands: CommandTable = {
  'view.palette': { isEnabled: always, run: () => putUi({ isPaletteOpen: !useUi.getState().isPaletteOpen }) },
  'view.reading': {
    isEnabled: hasView,
    run: () => putUi({ reading: isLooseReading() ? 'levelled' : 'loose' }),
  },
  'view.matchedOnly': { isEnabled: hasView, run: () => showDock('matches') },
  'view.wordDiff': { isEnabled: hasView, run: () => putUi({ isWordDiff: !useUi.getState().isWordDiff }) },
  'view.outline': { isEnabled: always, run: toggleSide('outline', 'isOutlineOpen') },
  'view.inspector': { isEnabled: always, run: toggleSide('inspector', 'isInspectorOpen') },
  'view.dock': { isEnabled: always, run: toggle('isDockOpen') },
  'view.quotations': { isEnabled: hasView, run: () => showDock('quotations') },
  'view.larger': { isEnabled: always, run: () => resize(1) },
  'view.smaller': { isEnabled: always, run: () => resize(-1) },
  'view.theme': {
    isEnabled: always,
    run: () => void saveSettings({ theme: nextOf(themes, useData.getState().settings?.theme ?? 'system') }),
  },
  'view.language': {
    isEnabled: always,
    run: () => void saveSettings({ locale: nextOf(locales, useData.getState().settings?.locale ?? 'uk') }),
  },
  'view.nextPane': { isEnabled: always, run: focusNextZone },
  'edit.find': {
    isEnabled: hasView,
    run: () => putUi({ find: { ...useUi.getState().find, isOpen: true } }),
  },
  'edit.search': {
    isEnabled: () => useData.getState().project !== null,
    run: () => {
      showDock('search');
      // The field is drawn with the next frame.
      requestAnimationFrame(() => document.getElementById('project-search')?.focus());
    },
  },
};

/** Moves the current row by one, from lists and the inspector. */
export function stepRow(step: 1 | -1): void {
  const place = currentPlace();
  goToRow(Math.max(0, (place?.rowIndex ?? -1) + step), place?.pane);
}
