import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOfCommandLine, newestProject } from '../../src/main/open-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'zvirka-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('finds the files on a command line and nothing else', () => {
  const path = join(folder, 'стаття.txt');
  writeFileSync(path, 'x');
  const argv = ['/usr/bin/zvirka', folder, '--user-data-dir=x', 'стаття.txt', path, 'missing.txt', ''];
  expect(filesOfCommandLine(argv, folder)).toEqual([path, path]);
});

test('finds the project that was changed last', () => {
  expect([newestProject(folder), newestProject(join(folder, 'none'))]).toEqual([undefined, undefined]);
  for (const [name, seconds] of [
    ['a.zvirka', 10],
    ['b.zvirka', 30],
    ['c.zvirka', 20],
    ['d.txt', 40],
  ] as const) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), seconds, seconds);
  }
  expect(newestProject(folder)).toBe(join(folder, 'b.zvirka'));
});
