import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOfCommandLine } from '../../src/main/open-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'zvirka-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('finds the files on a command line and nothing else', () => {
  const path = join(folder, 'стаття.txt');
  writeFileSync(path, 'x');
  const argv = ['/usr/bin/zvirka', folder, '--user-data-dir=x', 'стаття.txt', path, 'missing.txt', ''];
  expect(filesOfCommandLine(argv, folder)).toEqual([path, path]);
});
