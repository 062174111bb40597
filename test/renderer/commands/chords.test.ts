import { expect, test } from 'vitest';
import { commands, type CommandInfo } from '../../../src/bridge/commands.ts';
import {
  chordOfPress,
  isBare,
  layoutOfKey,
  matchesChord,
  parseChord,
  showChord,
} from '../../../src/renderer/commands/chords.ts';

const press = (
  code: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {},
) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('matches the physical key with exactly its modifiers', () => {
  const chord = parseChord('Mod+Shift+KeyO');
  expect(matchesChord(chord, press('KeyO', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  expect(matchesChord(chord, press('KeyO', { ctrlKey: true }), false)).toBe(false);
  expect(matchesChord(chord, press('KeyO', { metaKey: true, shiftKey: true }), true)).toBe(true);
  expect(matchesChord(parseChord('KeyC'), press('KeyC', { ctrlKey: true }), false)).toBe(false);
});

test('writes what was pressed the way the table does', () => {
  expect(chordOfPress(press('KeyO', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+KeyO');
  expect(chordOfPress(press('ArrowUp', { altKey: true }), false)).toBe('Alt+ArrowUp');
  expect(chordOfPress(press('ShiftLeft', { shiftKey: true }), false)).toBeNull();
});

test('knows which chords would type a letter', () => {
  expect(
    ['KeyC', 'Shift+KeyC', 'BracketLeft', 'F8', 'Mod+KeyZ', 'Alt+ArrowUp'].map((text) =>
      isBare(parseChord(text)),
    ),
  ).toEqual([true, true, true, false, false, false]);
});

test('shows the letter of the layout in use', () => {
  const shown = (['latin', 'uk', 'ru'] as const).map((layout) =>
    showChord('Mod+KeyS', { isMac: false, layout }),
  );
  expect(shown).toEqual(['Ctrl+S', 'Ctrl+І', 'Ctrl+Ы']);
  expect(showChord('BracketRight', { isMac: false, layout: 'uk' })).toBe('Ї');
});

test('learns the layout from letters that tell it', () => {
  expect(layoutOfKey('KeyS', 'і', 'latin')).toBe('uk');
  expect(layoutOfKey('KeyS', 'ы', 'uk')).toBe('ru');
  expect(layoutOfKey('KeyC', 'с', 'uk')).toBe('uk');
  expect(layoutOfKey('KeyC', 'c', 'uk')).toBe('latin');
  expect(layoutOfKey('Digit1', '1', 'ru')).toBe('ru');
});

test('gives no chord to two commands', () => {
  const table: readonly CommandInfo[] = commands;
  const chords = table.flatMap((command) => command.chord ?? []);
  expect(new Set(chords).size).toBe(chords.length);
});
