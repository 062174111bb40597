import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerOpenDialog, invoke, pressUkrainian } from './acts.ts';
import { launchZvirka, makeFolder, removeFolders } from './launch.ts';
import { openSample } from './window-acts.ts';

// Reading a long file: how far it is, and the button that stops it.

afterAll(removeFolders);

test('a long file shows how far its reading is and can be stopped; nothing of it is kept', async () => {
  const zvirka = await launchZvirka({ width: 1280, height: 800 });
  const { page, application } = zvirka;
  await openSample(page, 'Дві доби');
  const path = join(makeFolder(), 'довгий.txt');
  writeFileSync(path, 'Сторони знову говорили про коридор, порт і ціну на зерно.\n\n'.repeat(300_000));
  await answerOpenDialog(application, [path]);
  await pressUkrainian(page, 'Mod+KeyO');
  const progress = page.locator('.import-progress');
  await progress.getByRole('progressbar').waitFor({ timeout: 30_000 });
  await progress.getByRole('button', { name: 'Зупинити' }).click();
  await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 20_000 }).toContain('Скасовано');
  await expect.poll(() => progress.count()).toBe(0);
  expect(((await invoke(page, 'projectState')) as { texts: unknown[] }).texts).toHaveLength(3);
  expect(zvirka.complaints).toEqual([]);
  await zvirka.close();
});
