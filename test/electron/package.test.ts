import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// electron-builder's own packing of the built app around an empty Electron: what goes in, what stays out, which fuses.
// Making the installers needs downloads and the real binary: the release checklist in the README names that.

const repository = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zvirka-package-'));
const unpacked = join(folder, 'dist/linux-unpacked');
/** Marks where @electron/fuses finds the fuses in the binary; then come version, count and one digit each. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;
let listed: readonly string[];

function makeEmptyElectron(): string {
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'locales'), { recursive: true });
  mkdirSync(join(electron, 'resources'));
  const fuses = Buffer.concat([
    Buffer.from([1, fuseCount]),
    Buffer.from('0'.repeat(fuseCount)),
    Buffer.alloc(64),
  ]);
  writeFileSync(
    join(electron, 'electron'),
    Buffer.concat([Buffer.alloc(64), Buffer.from(fuseSentinel), fuses]),
  );
  chmodSync(join(electron, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(electron, name), '');
  for (const name of ['uk', 'ru', 'en-US', 'de']) writeFileSync(join(electron, 'locales', `${name}.pak`), '');
  return electron;
}

beforeAll(() => {
  const words = ['--linux', 'dir', '--publish', 'never', `-c.electronDist=${makeEmptyElectron()}`];
  const script = join(repository, 'node_modules/electron-builder/out/cli/cli.js');
  const result = spawnSync(
    process.execPath,
    [script, ...words, `-c.directories.output=${join(folder, 'dist')}`],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  );
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}`);
  const asar = createRequire(import.meta.url).resolve('@electron/asar/package.json');
  const bin = join(asar, '../bin/asar.js');
  const list = spawnSync(process.execPath, [bin, 'list', join(unpacked, 'resources/app.asar')], {
    encoding: 'utf8',
  });
  if (list.status !== 0) throw new Error(list.stderr);
  listed = list.stdout.split('\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds the built app and its licence', () => {
  const wanted = [
    '/out/main/index.js',
    '/out/preload/index.cjs',
    '/out/renderer/index.html',
    '/out/cli/zvirka.js',
    '/out/lexicon.bin',
    '/LICENSE',
  ];
  expect(wanted.filter((path) => !listed.includes(path))).toEqual([]);
});

test('leaves out sources, tests, tools and every package that the bundles already carry', () => {
  const folders = listed.map((path) => path.split('/')[1] ?? '').filter((name) => name !== '');
  expect([...new Set(folders)].toSorted()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json']);
  const packages = listed
    .filter((path) => path.startsWith('/node_modules/'))
    .map((path) => path.split('/')[2]);
  expect([...new Set(packages)]).toEqual(['better-sqlite3']);
  expect(listed.filter((path) => path.startsWith('/out/demo'))).toEqual([]);
});

test('keeps native code and threads beside the archive, for this platform only', () => {
  const beside = join(unpacked, 'resources/app.asar.unpacked');
  const prebuilds = readdirSync(join(beside, 'node_modules/better-sqlite3/prebuilds'));
  expect(prebuilds.filter((name) => !name.startsWith('linux'))).toEqual([]);
  expect(prebuilds).toContain('linux-x64.node');
  expect(readdirSync(join(beside, 'out/main/worker')).toSorted()).toEqual(['compute.js', 'project.js']);
  // Long runs of the command line are threads of its own script, with the lexicon where that looks for it.
  expect(existsSync(join(beside, 'out/cli/zvirka.js'))).toBe(true);
  expect(readdirSync(join(beside, 'out')).toSorted()).toEqual(['cli', 'lexicon.bin', 'main', 'names.bin']);
});

test('carries the sample projects and only the languages of the interface', () => {
  const samples = join(unpacked, 'resources/alignments');
  expect(existsSync(samples) && readdirSync(samples).length > 0).toBe(true);
  const ready = readdirSync(join(unpacked, 'resources/samples'));
  expect(ready.toSorted()).toEqual(['interview.zvirka', 'port.zvirka', 'talks.zvirka']);
  expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'ru.pak', 'uk.pak']);
});

test('carries the launchers of the command line, which the shell can start', () => {
  const launcher = join(unpacked, 'resources/bin/zvirka');
  expect(existsSync(join(unpacked, 'resources/bin/zvirka.cmd'))).toBe(true);
  // In place of the program a script that says how it was called.
  const program = join(unpacked, 'zvirka');
  const saved = readFileSync(program);
  writeFileSync(program, '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
  try {
    const link = join(folder, 'linked-zvirka');
    symlinkSync(launcher, link);
    const result = spawnSync(link, ['check', 'a b.txt'], { encoding: 'utf8' });
    expect(result.stdout).toBe('--ozone-platform=headless --cli check a b.txt\n');
  } finally {
    writeFileSync(program, saved);
  }
});

test('sets the fuses: no Node mode, no Node options, no inspector, only the checked archive', () => {
  const binary = readFileSync(join(unpacked, 'zvirka'));
  const start = binary.indexOf(fuseSentinel) + fuseSentinel.length + 2;
  // Order of @electron/fuses: RunAsNode, CookieEncryption, NodeOptions, NodeCliInspect, AsarIntegrity, OnlyAsar,
  // BrowserSnapshot, FileProtocolPrivileges, then one this version does not set.
  expect(binary.subarray(start, start + 8).toString('latin1')).toBe('01001100');
});
