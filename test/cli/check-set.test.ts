import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-set-'));
  writeFileSync(
    join(folder, 'uk.txt'),
    'Перший абзац про ранок у місті.\n\nДо міста лишалося 100 км дороги.\n\nТретій абзац про вечір.\n',
  );
  writeFileSync(
    join(folder, 'en.txt'),
    'The first paragraph is about the morning in town.\n\nThe town was 65 miles away by road.\n\nThe third paragraph is about the evening.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...words: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand(['check', 'uk.txt', 'en.txt', '--format', 'jsonl', ...words], folder);

it('checks by the thresholds that it is told', async () => {
  const usual = await check();
  expect([usual.code, usual.out.includes('check.number')]).toEqual([0, false]);
  const strict = await check('--set', 'number.rounding=1,extent.shown=3.5');
  expect([strict.code, strict.out.includes('number')]).toEqual([0, true]);
  expect(strict.out).not.toBe(usual.out);
});

it('tells of a name that is none and of an amount out of range, with the range', async () => {
  expect((await check('--set', 'number.strange=1')).code).toBe(2);
  const far = await check('--set', 'number.rounding=99');
  expect([far.code, far.err.includes('number.rounding takes a number from 0 to 20')]).toEqual([2, true]);
});
