import { describe, expect, test } from 'vitest';
import { commands } from '../../src/bridge/commands.ts';
import { acceleratorOf } from '../../src/main/accelerator.ts';
import { menuTemplate } from '../../src/main/menu-template.ts';
import { localeOfSystem, wordsOf } from '../../src/main/words.ts';

describe('the application menu', () => {
  const ran: string[] = [];
  const template = menuTemplate(
    { words: wordsOf('uk'), enabled: { 'edit.undo': false } },
    (id) => ran.push(id),
    false,
  );
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

  test('holds every command once, in the language of the window', () => {
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
    const wordless = [...template, ...items].filter(
      ({ label, type }) => type !== 'separator' && !/\p{Script=Cyrl}/u.test(label ?? ''),
    );
    // TMX and the like may stand alone, a bare key may not.
    expect(wordless.filter(({ label }) => /^(command|menu|shell)\./.test(label ?? ''))).toEqual([]);
  });

  test('tells the window which command was chosen', () => {
    const item = items.find(({ id }) => id === 'text.open');
    item?.click?.({} as never, undefined, {} as never);
    expect(ran).toEqual(['text.open']);
  });

  test('greys what the window said is not possible', () => {
    expect(items.find(({ id }) => id === 'edit.undo')?.enabled).toBe(false);
    expect(items.find(({ id }) => id === 'edit.redo')?.enabled).toBe(true);
  });

  test('shows shortcuts and leaves listening to the window', () => {
    const item = items.find(({ id }) => id === 'project.open');
    expect([item?.accelerator, item?.registerAccelerator]).toEqual(['CommandOrControl+Shift+O', false]);
  });
});

test.each([
  ['Mod+KeyN', 'CommandOrControl+N'],
  ['Mod+Comma', 'CommandOrControl+,'],
  ['Alt+ArrowUp', 'Alt+Up'],
  ['Shift+F8', 'Shift+F8'],
  ['F6', 'F6'],
  ['KeyC', undefined],
  ['Shift+KeyX', undefined],
  ['BracketLeft', undefined],
])('writes %s as %s', (chord, accelerator) => {
  expect(acceleratorOf(chord)).toBe(accelerator);
});

test.each([
  [['uk-UA', 'en-US'], 'uk'],
  [['pl-PL', 'ru-RU'], 'ru'],
  [['de-DE'], 'en'],
  [[], 'en'],
])('takes the interface language from %j', (preferred, locale) => {
  expect(localeOfSystem(preferred)).toBe(locale);
});
