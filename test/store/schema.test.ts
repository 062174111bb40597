import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/all.ts';
import { describeSchema } from '../../src/store/schema.ts';

const path = new URL('../../src/store/schema.sql', import.meta.url);

it('keeps schema.sql equal to what the migrations make', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, describeSchema());
  expect(readFileSync(path, 'utf8')).toBe(describeSchema());
});

it('has one file and one test a migration, numbered without gaps', () => {
  const files = readdirSync(new URL('../../src/store/migrations/', import.meta.url)).filter((name) =>
    /^\d{4}-/.test(name),
  );
  expect(files).toEqual(
    migrations.map(({ version, slug }) => `${String(version).padStart(4, '0')}-${slug}.ts`),
  );
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, place) => place + 1));
  const untested = files.filter(
    (name) => !existsSync(new URL(`./migrations/${name.replace('.ts', '.test.ts')}`, import.meta.url)),
  );
  expect(untested).toEqual([]);
});

it('makes every table STRICT', () => {
  const tables = describeSchema()
    .split('\n\n')
    .filter((sql) => sql.startsWith('CREATE TABLE'));
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.filter((sql) => !sql.trimEnd().endsWith(') STRICT;'))).toEqual([]);
});
