import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { readCheckSettings, writeCheckSettings } from '../../src/store/check-settings.ts';
import { openProjectFile, type ProjectFile } from '../../src/store/project-file.ts';
import { addText, edit, newProject, now, temporaryFolder } from './store-case.ts';

const pageBytes = 4096;

const rules = [
  { check_id: 'number', is_on: 0, severity: null, tier: null },
  { check_id: 'quotation/truncated', is_on: 1, severity: 'minor', tier: 'more' },
];
const lists = [
  { language: 'uk', words: 'посіпака\nмаріонетка' },
  { language: 'ru', words: 'марионетка' },
];
/** As the store reads them back. */
const wanted = { rules, lists: lists.toSorted((a, b) => a.language.localeCompare(b.language)) };

/** A closed project with terms, whose settings were written twice: the older ones are left in free space. */
function writeProject(): string {
  const project = newProject(temporaryFolder());
  edit(project, ...addText('a', ['Перший абзац.', 'Другий абзац.']));
  project.writable().run(`INSERT INTO concept (id, definition) VALUES ('c1', 'здача без умов')`);
  writeCheckSettings(
    project.writable(),
    [{ check_id: 'number', is_on: 1, severity: 'major', tier: null }],
    [{ language: 'uk', words: 'старий список' }],
  );
  writeCheckSettings(project.writable(), rules, lists);
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
