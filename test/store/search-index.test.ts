import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../src/core/text/search-fold.ts';
import { candidateSql, findCandidates } from '../../src/store/search-index.ts';
import { membersSql } from '../../src/store/ladders.ts';
import { undoEdit } from '../../src/store/edit-log.ts';
import { readUnitsBySeq } from '../../src/store/units.ts';
import type { ProjectFile } from '../../src/store/project-file.ts';
import { addText, edit, newProject } from './store-case.ts';

function contentsOf(project: ProjectFile, ...needles: readonly string[]): readonly string[] {
  const { unitSeqs } = findCandidates(
    project.db,
    needles.map((needle) => foldForSearch(needle).folded),
  );
  return readUnitsBySeq(project.db, unitSeqs).map(({ unit }) => unit.content);
}

describe('the index', () => {
  it('proposes every text that holds the needle, whatever its apostrophes and stress', () => {
    const project = newProject();
    edit(project, ...addText('a', ['Сергій Кисли́ця', 'м’ята і ёлка', 'нічого']));
    expect([
      contentsOf(project, 'ИСЛИЦ'),
      contentsOf(project, "м'ята"),
      contentsOf(project, 'елк', 'нічо'),
    ]).toEqual([['Сергій Кисли́ця'], ['м’ята і ёлка'], ['м’ята і ёлка', 'нічого']]);
  });
  it('proposes everything for a needle under three characters', () => {
    const project = newProject();
    edit(project, ...addText('a', ['так', 'ні']));
    expect(contentsOf(project, 'ні')).toEqual(['так', 'ні']);
  });
  it('follows undo and redo', () => {
    const project = newProject();
    edit(project, ...addText('a', ['Кислиця']));
    undoEdit(project.writable());
    expect(contentsOf(project, 'кислиця')).toEqual([]);
  });
  it('takes quotes and operators of the query language for letters', () => {
    const project = newProject();
    edit(project, ...addText('a', ['сказав "AND" тричі', 'x* OR NEAR(y)']));
    expect([contentsOf(project, '"AND" т'), contentsOf(project, '* OR NE')]).toEqual([
      ['сказав "AND" тричі'],
      ['x* OR NEAR(y)'],
    ]);
  });
});

describe('plans of the hot queries', () => {
  const plan = (project: ProjectFile, sql: string, ...params: readonly string[]): string =>
    project.db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params)
      .map((row) => row.detail)
      .join('; ');
  it('goes through the full-text index', () => {
    expect(plan(newProject(), candidateSql, '"абв"')).toMatch(/VIRTUAL TABLE INDEX/);
  });
  it('reads beads, members and units by index', () => {
    const project = newProject();
    const queries = [
      [membersSql, 'l'],
      ['SELECT id FROM bead WHERE ladder_id = ? ORDER BY id', 'l'],
      ['SELECT id FROM unit WHERE text_id = ? ORDER BY ordinal', 'a'],
      ['SELECT bead_id FROM bead_member WHERE unit_id = ?', 'a1'],
    ] as const;
    for (const [sql, param] of queries) expect(plan(project, sql, param), sql).not.toMatch(/\bSCAN\b/);
  });
});
