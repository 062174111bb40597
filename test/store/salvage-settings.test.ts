import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { ProjectChecks } from '../../src/core/check/settings.ts';
import { putCheckSettings, readCheckSettings } from '../../src/store/check-settings.ts';
import { openProjectFile, type ProjectFile } from '../../src/store/project-file.ts';
import { addText, edit, newProject, now, temporaryFolder } from './store-case.ts';

const pageBytes = 4096;

const wanted: ProjectChecks = {
  rules: [
    { checkId: 'number', isOn: false },
    { checkId: 'quotation/truncated', isOn: true, severity: 'minor', tier: 'more' },
  ],
  loadedWords: { uk: 'посіпака\nмаріонетка', ru: 'марионетка' },
  thresholds: { 'extent.shown': 3.5, 'number.rounding': 2 },
};

/** A closed project with terms, whose settings were written twice: the older ones are left in free space. */
function writeProject(): string {
  const project = newProject(temporaryFolder());
  edit(project, ...addText('a', ['Перший абзац.', 'Другий абзац.']));
  project.writable().run(`INSERT INTO concept (id, definition) VALUES ('c1', 'здача без умов')`);
  putCheckSettings(project.writable(), {
    rules: [{ checkId: 'number', isOn: true, severity: 'major' }],
    loadedWords: { uk: 'старий список' },
    thresholds: { 'number.rounding': 12 },
  });
  putCheckSettings(project.writable(), wanted);
  edit(
    project,
    ...addText(
      'b',
      Array.from({ length: 200 }, (_, at) => `Абзац ${String(at)} про воду та береги.`),
    ),
  );
  project.close();
  return project.path;
}

function open(path: string): ProjectFile {
  const project = openProjectFile(path, { now });
  onTestFinished(() => project.close());
  return project;
}

it('brings the rules of checks and the lists of words back where the list of tables is lost', () => {
  const path = writeProject();
  const bytes = readFileSync(path);
  bytes.fill(0, 0, pageBytes);
  writeFileSync(path, bytes);
  const project = open(path);
  expect(project.isReadOnly).toBe(true);
  expect(readCheckSettings(project.db)).toEqual(wanted);
  expect(project.db.all('SELECT id, definition FROM concept')).toEqual([
    { id: 'c1', definition: 'здача без умов' },
  ]);
});

it('brings them back from a file that was cut behind them, and keeps them in a sound copy', () => {
  const path = writeProject();
  const bytes = readFileSync(path);
  const last = Math.max(bytes.lastIndexOf('маріонетка'), bytes.lastIndexOf('quotation/truncated'));
  truncateSync(path, (Math.floor(last / pageBytes) + 1) * pageBytes);
  const project = open(path);
  expect(project.isReadOnly).toBe(true);
  expect(readCheckSettings(project.db)).toEqual(wanted);
  const copy = `${path}.copy.zvirka`;
  project.backupTo(copy);
  const healed = open(copy);
  expect([healed.verify(), readCheckSettings(healed.db)]).toEqual([[], wanted]);
});
