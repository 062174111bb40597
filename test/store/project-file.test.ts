import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../src/core/errors.ts';
import { asId, type TextId } from '../../src/core/model.ts';
import { createProjectFile, openProjectFile, type ProjectFile } from '../../src/store/project-file.ts';
import { listTexts } from '../../src/store/texts.ts';
import { listUnits } from '../../src/store/units.ts';
import { dump } from './dump.ts';
import { addComparison, addText, edit, newProject, now, temporaryFolder } from './store-case.ts';

function open(path: string): ProjectFile {
  const project = openProjectFile(path, { now });
  onTestFinished(() => project.close());
  return project;
}
function codeOf(body: () => unknown): string {
  try {
    body();
    return 'none';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}
/** A closed project with two texts of so many paragraphs. */
function savedProject(folder: string, paragraphs: number): string {
  const project = newProject(folder);
  const contents = Array.from(
    { length: paragraphs },
    (_, place) => `Абзац ${String(place)} ${'слово '.repeat(40)}`,
  );
  edit(project, ...addText('a', contents), ...addText('b', contents));
  edit(
    project,
    ...addComparison(contents.map((_, place) => [[`a${String(place + 1)}`], [`b${String(place + 1)}`]])),
  );
  project.close();
  return project.path;
}

describe('creating', () => {
  it('leaves one file once closed, in rollback mode', () => {
    const folder = temporaryFolder();
    newProject(folder).close();
    expect(readdirSync(folder)).toEqual(['p.zvirka']);
    expect(readFileSync(join(folder, 'p.zvirka'))[18]).toBe(1);
  });
  it('overwrites nothing and needs its folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.zvirka'), 'щось');
    expect([
      codeOf(() => createProjectFile(join(folder, 'p.zvirka'), { title: '', now })),
      codeOf(() => createProjectFile(join(folder, 'none/p.zvirka'), { title: '', now })),
    ]).toEqual(['project-exists', 'folder-read-only']);
    expect(readFileSync(join(folder, 'p.zvirka'), 'utf8')).toBe('щось');
  });
});

describe('what is not a project', () => {
  it('says for each what it is', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty'), '');
    writeFileSync(join(folder, 'text'), 'SQLite format 3 is not what this is'.repeat(10));
    const other = join(folder, 'other.sqlite');
    const foreign = newProject(folder, 'foreign.zvirka');
    foreign.close();
    const bytes = readFileSync(foreign.path);
    bytes.writeUInt32BE(1, 68);
    writeFileSync(other, bytes);
    expect(
      ['none', '.', 'empty', 'text', 'other.sqlite'].map((name) => codeOf(() => open(join(folder, name)))),
    ).toEqual([
      'file-missing',
      'file-is-directory',
      'project-not-a-project',
      'project-not-a-project',
      'project-not-a-project',
    ]);
  });
});

describe('the lock', () => {
  it('refuses a second writer and says who has it since when', () => {
    const project = newProject();
    try {
      openProjectFile(project.path, { now: '2030-01-01T00:00:00.000Z' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({
        code: 'project-locked',
        params: {
          file: project.path,
          since: now,
          owner: expect.stringContaining(`(${String(process.pid)})`),
        },
      });
    }
  });
  it('is free again after closing', () => {
    const project = newProject();
    project.close();
    expect(open(project.path).isReadOnly).toBe(false);
  });
  it('holds against another process and is free once that was killed', async () => {
    const path = savedProject(temporaryFolder(), 2);
    const holder = spawn(
      process.execPath,
      [fileURLToPath(new URL('hold-project.ts', import.meta.url)), path],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    onTestFinished(() => void holder.kill('SIGKILL'));
    // A holder that could not start ends without a word: that is told at once, not by a time-out.
    const said = await Promise.race([
      once(holder.stdout, 'data').then(() => 'open'),
      once(holder, 'exit').then(([code]) => `ended with ${String(code)}`),
    ]);
    expect(said).toBe('open');
    expect(codeOf(() => open(path))).toBe('project-locked');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const project = open(path);
    expect(project.isReadOnly).toBe(false);
    expect(project.warnings.map((warning) => warning.key)).toEqual(['warning.project.recovered']);
  });
});

describe('read-only places', () => {
  it('opens a file without write permission for reading', () => {
    const path = savedProject(temporaryFolder(), 3);
    chmodSync(path, 0o444);
    const project = open(path);
    expect([project.isReadOnly, listUnits(project.db, asId<TextId>('a')).length]).toEqual([true, 3]);
    expect(codeOf(() => project.writable())).toBe('project-read-only');
    project.close();
    expect(readdirSync(join(path, '..'))).toEqual(['p.zvirka']);
  });
  it('opens a file in a folder without write permission, and writes a backup elsewhere', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'cd'));
    const path = savedProject(join(folder, 'cd'), 3);
    chmodSync(join(folder, 'cd'), 0o555);
    onTestFinished(() => chmodSync(join(folder, 'cd'), 0o755));
    const project = open(path);
    expect(project.isReadOnly).toBe(true);
    project.backupTo(join(folder, 'copy.zvirka'));
    expect(dump(open(join(folder, 'copy.zvirka')).db)).toBe(dump(project.db));
    expect(codeOf(() => createProjectFile(join(folder, 'cd', 'new.zvirka'), { title: '', now }))).toBe(
      'folder-read-only',
    );
  });
});

describe('damage', () => {
  it.each([0.95, 0.7, 0.4])('reads what is left of a file cut to %f of its length', (share) => {
    const path = savedProject(temporaryFolder(), 300);
    truncateSync(path, Math.floor(statSync(path).size * share));
    const bytes = readFileSync(path);
    const project = open(path);
    expect(project.isReadOnly).toBe(true);
    expect(project.warnings[0]?.key).toBe('warning.project.damaged');
    expect(listTexts(project.db)).toHaveLength(2);
    const units = listUnits(project.db, asId<TextId>('a'));
    expect(units.length).toBeGreaterThan(0);
    expect(units.every((unit) => unit.content.startsWith(`Абзац ${String(unit.ordinal)} `))).toBe(true);
    expect(readFileSync(path).equals(bytes), 'the damaged file itself is left alone').toBe(true);
  });
  it('reads around a page of garbage in the middle', () => {
    const path = savedProject(temporaryFolder(), 300);
    const descriptor = openSync(path, 'r+');
    const page = 4096;
    const middle = Math.floor(statSync(path).size / page / 2) * page;
    writeSync(descriptor, Buffer.alloc(page * 2, 0xa5), 0, page * 2, middle);
    closeSync(descriptor);
    const project = open(path);
    expect(project.isReadOnly).toBe(true);
    const count = listTexts(project.db).flatMap((text) => listUnits(project.db, text.id)).length;
    expect(count).toBeGreaterThan(400);
  });
  it('saves what could be read as a sound project', () => {
    const folder = temporaryFolder();
    const path = savedProject(folder, 300);
    truncateSync(path, Math.floor(statSync(path).size * 0.6));
    const copy = join(folder, 'saved.zvirka');
    const damaged = open(path);
    damaged.backupTo(copy);
    const healed = open(copy);
    expect([healed.isReadOnly, healed.verify(), dump(healed.db) === dump(damaged.db)]).toEqual([
      false,
      [],
      true,
    ]);
  });
  it('says that nothing is left where not even the first page is whole', () => {
    const path = savedProject(temporaryFolder(), 3);
    truncateSync(path, 300);
    expect(codeOf(() => open(path))).toBe('project-lost');
  });
});

describe('a full disk', () => {
  it('says disk-full and keeps everything that was saved', () => {
    const project = newProject();
    edit(project, ...addText('a', ['один']));
    const before = dump(project.db);
    // The same answer of SQLite as on a full disk: no page more than there are.
    const pages = project.db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    project.db.get(`PRAGMA max_page_count = ${String(pages + 2)}`);
    const long = Array.from({ length: 500 }, (_, place) => `${String(place)} ${'довгий текст '.repeat(50)}`);
    expect(codeOf(() => edit(project, ...addText('b', long)))).toBe('disk-full');
    expect(dump(project.db)).toBe(before);
    project.close();
    const again = open(project.path);
    expect(dump(again.db)).toBe(before);
    edit(again, ...addText('b', long));
    expect(listUnits(again.db, asId<TextId>('b'))).toHaveLength(500);
  });
});

it('opens a copy of the bare file that was taken while a project was closed', () => {
  const folder = temporaryFolder();
  const path = savedProject(folder, 5);
  copyFileSync(path, join(folder, 'mailed.zvirka'));
  expect(dump(open(join(folder, 'mailed.zvirka')).db)).toBe(dump(open(path).db));
  expect(existsSync(`${path}-wal`)).toBe(true);
});
