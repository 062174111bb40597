import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fitToDisplays,
  parseWindowState,
  readWindowState,
  writeWindowState,
} from '../../src/main/window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'zvirka-window-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const first = { bounds: { width: 1440, height: 900 }, isMaximized: false };

describe('the remembered window', () => {
  test('comes back as it was written', () => {
    const path = join(folder, 'deep/window.json');
    writeWindowState(path, { x: -50, y: 20, width: 1200, height: 800 }, true);
    expect(readWindowState(path)).toEqual({
      bounds: { x: -50, y: 20, width: 1200, height: 800 },
      isMaximized: true,
    });
  });

  test.each(['', 'null', '[]', '"x"', '{', '{"width":"wide"}', '{"width":1e9,"height":5}'])(
    'starts over from a damaged file: %s',
    (text) => {
      const path = join(folder, 'damaged.json');
      writeFileSync(path, text);
      expect(readWindowState(path)).toEqual(first);
    },
  );

  test('starts over where there is no file', () => {
    expect(readWindowState(join(folder, 'none.json'))).toEqual(first);
  });

  test('is never smaller than what the panes need', () => {
    expect(parseWindowState({ x: 1, y: 2, width: 10, height: 10 }).bounds).toEqual({
      x: 1,
      y: 2,
      width: 900,
      height: 560,
    });
  });
});

describe('displays', () => {
  const areas = [
    { x: 0, y: 0, width: 1280, height: 760 },
    { x: 1280, y: 0, width: 1920, height: 1040 },
  ];
  const at = (x: number, y: number): ReturnType<typeof fitToDisplays> =>
    fitToDisplays({ bounds: { x, y, width: 1000, height: 700 }, isMaximized: false }, areas);

  test.each([
    [100, 50],
    [1500, 100],
    [-500, 0],
    [2900, 500],
  ])('keep a window at %d, %d', (x, y) => {
    expect(at(x, y).bounds).toEqual({ x, y, width: 1000, height: 700 });
  });

  test.each([
    [-2000, 0],
    [5000, 0],
    [100, -400],
    [100, 3000],
  ])('forget a place that is no longer there: %d, %d', (x, y) => {
    expect(at(x, y).bounds).toEqual({ width: 1000, height: 700 });
  });

  test('limit the size', () => {
    const large = { bounds: { x: 0, y: 0, width: 4000, height: 3000 }, isMaximized: false };
    expect(fitToDisplays(large, areas).bounds).toEqual({ x: 0, y: 0, width: 1920, height: 1040 });
  });
});
