import { Connection } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';

/** Writes out the schema that all migrations together make: what `schema.sql` holds, checked by a test. */
export function describeSchema(): string {
  const db = new Connection(':memory:');
  try {
    migrate(db, migrations, () => undefined);
    const statements = db
      .all<{ sql: string }>(
        `SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%'
         ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, name`,
      )
      .map((row) => `${row.sql};\n`);
    return `-- Generated from the migrations (UPDATE_GOLDEN=1 npx vitest run test/store/schema.test.ts). Not run by anything.\n-- user_version ${String(migrations.length)}\n\n${statements.join('\n')}`;
  } finally {
    db.close();
  }
}
