import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What the stylesheets owe the components, and the themes the eye.

const renderer = join(import.meta.dirname, '../../src/renderer');
const read = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: renderer })
    .sort()
    .map((name) => readFileSync(join(renderer, name), 'utf8'));

test('every class that a component names outright has a rule: a button without one looks like the system’s own', () => {
  const rules = new Set(
    read('styles/*.css').flatMap((sheet) =>
      [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name),
    ),
  );
  const named = read('**/*.tsx').flatMap((source) =>
    [...source.matchAll(/className="([^"]+)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)),
  );
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((name) => !rules.has(name)).sort()).toEqual([]);
});

/** Contrast of two opaque colours, 1…21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('bars of severity that are not filled stand apart from those that are, in every theme', () => {
  const [tokens = ''] = read('styles/tokens.css');
  const themes = [...tokens.matchAll(/data-theme='([\w-]+)'\] \{(.*?)\n\}/gs)];
  expect(themes.map(([, name]) => name)).toEqual(['light', 'dark', 'high-contrast']);
  for (const [, name, body = ''] of themes) {
    const token = (key: string): string => new RegExp(`--${key}: (#\\w{6})`).exec(body)?.[1] ?? '';
    for (const filled of ['ink-2', 'cat-meaning', 'danger'])
      expect(contrast(token('bar-off'), token(filled)), `${name} ${filled}`).toBeGreaterThan(2.5);
  }
});

test('words stand out 4.5 : 1 from every ground, in every theme; the ink below that is for icons', () => {
  const [tokens = ''] = read('styles/tokens.css');
  for (const [, name, body = ''] of tokens.matchAll(/data-theme='([\w-]+)'\] \{(.*?)\n\}/gs)) {
    const token = (key: string): string => new RegExp(`--${key}: (#\\w{6})`).exec(body)?.[1] ?? '';
    for (const ink of ['ink', 'ink-2', 'ink-3'])
      for (const ground of ['paper', 'chrome', 'raised'])
        expect(contrast(token(ink), token(ground)), `${name} ${ink} ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
  const pale = read('styles/*.css').flatMap((sheet) =>
    [...sheet.matchAll(/([^{}]+)\{[^{}]*[^-]color: var\(--ink-off\)/g)].map(([, selector]) =>
      selector?.trim(),
    ),
  );
  expect(pale.filter((selector) => !/svg$|-icon$/.test(selector ?? ''))).toEqual([]);
});
