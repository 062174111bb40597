import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands, type CommandInfo } from '../../src/bridge/commands.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const tour = readme.slice(readme.indexOf('## Five minutes'), readme.indexOf('## Command line'));

/** A key as the README writes it, as the table of commands does. */
const chordOf = (key: string): string => key.replace('Ctrl', 'Mod').replace(/(?<=^|\+)([A-Z])$/, 'Key$1');

it('names in its tour only keys that do what it says', () => {
  const said: Readonly<Record<string, string>> = {
    F8: 'review.next',
    'Shift+F8': 'review.previous',
    E: 'review.evidence',
    Q: 'review.word',
    M: 'row.merge',
    S: 'row.split',
    U: 'row.unlink',
    L: 'row.link',
    'Alt+ArrowUp': 'row.shiftUp',
    'Alt+ArrowDown': 'row.shiftDown',
    P: 'row.pin',
    C: 'row.confirm',
    'Ctrl+Z': 'edit.undo',
    N: 'review.note',
    F: 'review.finding',
    D: 'review.dismiss',
    T: 'review.addTerm',
    'Ctrl+Shift+F': 'edit.search',
    'Ctrl+Shift+V': 'text.paste',
    'Ctrl+E': 'project.export',
    'Ctrl+K': 'view.palette',
    F1: 'help.shortcuts',
  };
  const keys = [...tour.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key);
  expect([...new Set(keys)].sort()).toEqual(Object.keys(said).sort());
  const table: readonly CommandInfo[] = commands;
  for (const [key, id] of Object.entries(said))
    expect([key, table.find((command) => command.chord === chordOf(key))?.id]).toEqual([key, id]);
});
