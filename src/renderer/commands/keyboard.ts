import { create } from 'zustand';
import { commands, type CommandId } from '../../bridge/commands.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { isBare, layoutOfKey, matchesChord, parseChord, showChord, type KeyLayout } from './chords.ts';
import { chordOf, runCommand } from './registry.ts';

/** Layout of letters that the last typed key showed, for the labels of shortcuts. */
export const useKeyLayout = create<{ readonly layout: KeyLayout }>()(() => ({ layout: 'latin' }));

/** True on a Mac, where Mod is the Command key. */
export function isMac(): boolean {
  return window.zvirka.platform === 'darwin';
}

/** Chord of a command as people read it; empty where it has none. */
export function chordLabel(id: CommandId, layout: KeyLayout = useKeyLayout.getState().layout): string {
  const chord = chordOf(id);
  return chord === undefined ? '' : showChord(chord, { isMac: isMac(), layout });
}

/** True where a key types text: fields of the window, not the read-only panes. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('.pane-host') && !target.closest('.inline-thread')) return false;
  return target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** Chords that a text field needs for itself. */
const fieldOwns: readonly string[] = ['edit.undo', 'edit.redo', 'text.paste', 'edit.copyEvidence'];

function isBlocked(): boolean {
  const { dialog, isPaletteOpen } = useUi.getState();
  return dialog !== null || isPaletteOpen || document.querySelector('[role="menu"]') !== null;
}

function handle(event: KeyboardEvent): void {
  useKeyLayout.setState(({ layout }) => {
    const next = layoutOfKey(event.code, event.key, layout);
    return next === layout ? {} : { layout: next };
  });
  if (event.code === 'Escape' && useUi.getState().linkFrom) putUi({ linkFrom: null });
  const isPalette =
    event.code === 'KeyP' && event.shiftKey && (isMac() ? event.metaKey : event.ctrlKey) && !event.altKey;
  const typing = isTyping(event.target);
  const id = isPalette ? 'view.palette' : commandOfPress(event, typing);
  if (id === null) return;
  if (isBlocked() && id !== 'view.palette') return;
  event.preventDefault();
  event.stopPropagation();
  runCommand(id);
}

function commandOfPress(event: KeyboardEvent, typing: boolean): CommandId | null {
  for (const { id } of commands) {
    const text = chordOf(id);
    if (text === undefined) continue;
    const chord = parseChord(text);
    if (!matchesChord(chord, event, isMac())) continue;
    if (typing && (isBare(chord) || fieldOwns.includes(id))) return null;
    // While a link waits, Enter in a pane finishes it like the key that began it.
    return id;
  }
  if (event.code === 'Enter' && useUi.getState().linkFrom && !typing) return 'row.link';
  return null;
}

/** Listens to the whole window, before the panes do. Returns the function that stops. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', handle, { capture: true });
  return () => window.removeEventListener('keydown', handle, { capture: true });
}
