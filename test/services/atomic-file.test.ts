import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '../../src/core/errors.ts';
import { toWriteError, writeFileAtomically } from '../../src/services/atomic-file.ts';
import { temporaryFolder } from '../store/store-case.ts';

it('replaces the whole file and leaves nothing beside it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'файл.tsv');
  writeFileSync(path, 'старе');
  writeFileAtomically(path, 'нове');
  writeFileAtomically(path, new Uint8Array([65, 66]));
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['AB', ['файл.tsv']]);
});

it.each<[string, AppErrorCode]>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EIO', 'file-not-writable'],
])('says of %s: %s', (code, expected) => {
  const error = toWriteError(Object.assign(new Error(code), { code }), '/somewhere/file');
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: expected });
});
