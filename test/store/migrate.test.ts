import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/core/errors.ts';
import { Connection } from '../../src/store/database.ts';
import { applicationId, migrate, versionOf } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/all.ts';
import { backupPath, openProjectFile } from '../../src/store/project-file.ts';
import { readProject } from '../../src/store/project-record.ts';
import { newProject, now, temporaryFolder } from './store-case.ts';

/** A project as an older version left it. */
function oldProject(folder: string, version: number): string {
  const path = join(folder, 'old.zvirka');
  const db = new Connection(path);
  db.pragma(`application_id = ${String(applicationId)}`);
  migrate(db, migrations.slice(0, version), () => undefined);
  db.run(`INSERT INTO project VALUES (1, 'Стара', '2025-01-01T00:00:00.000Z')`);
  db.close();
  return path;
}

describe('migrating', () => {
  it.each([1, 2, 3, 4, 5])('brings a file of version %i up, with a backup of what it was', (version) => {
    const folder = temporaryFolder();
    const path = oldProject(folder, version);
    const project = openProjectFile(path, { now });
    expect(readProject(project.db).title).toBe('Стара');
    project.close();
    expect(readdirSync(folder).toSorted()).toEqual([
      'old.v' + String(version) + '-backup.zvirka',
      'old.zvirka',
    ]);
    const backup = new Connection(backupPath(path, version));
    expect(versionOf(backup)).toBe(version);
    backup.close();
    const again = new Connection(path);
    expect(versionOf(again)).toBe(migrations.length);
    again.close();
  });

  it('makes no backup of a file that is up to date', () => {
    const folder = temporaryFolder();
    newProject(folder).close();
    openProjectFile(join(folder, 'p.zvirka'), { now }).close();
    expect(readdirSync(folder)).toEqual(['p.zvirka']);
  });

  it('refuses a file of a later version and does not touch it', () => {
    const folder = temporaryFolder();
    newProject(folder).close();
    const path = join(folder, 'p.zvirka');
    const db = new Connection(path);
    db.pragma('user_version = 99');
    db.close();
    copyFileSync(path, join(folder, 'before'));
    expect(() => openProjectFile(path, { now })).toThrow(
      new AppError('project-newer', { file: path, version: 99, supported: migrations.length }),
    );
    expect(existsSync(`${path}-lock`)).toBe(false);
  });

  it('leaves the old version where a step fails half-way', () => {
    const db = new Connection(':memory:');
    const broken = {
      version: 2,
      slug: 'broken',
      up: (on: Connection) => {
        on.exec('CREATE TABLE half (x TEXT) STRICT');
        throw new Error('stop');
      },
    };
    expect(() => migrate(db, [migrations[0]!, broken], () => undefined)).toThrow('stop');
    expect(versionOf(db)).toBe(1);
    expect(db.all(`SELECT name FROM sqlite_schema WHERE name = 'half'`)).toEqual([]);
    db.close();
  });
});
