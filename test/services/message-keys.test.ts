import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { catalogues } from '../../src/locales/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync(
  [
    'src/services/*.ts',
    'src/services/report/*.ts',
    'src/store/*.ts',
    'src/core/edit/*.ts',
    'src/core/formats/*.ts',
  ],
  { cwd: root },
);
const literal = /['`]((?:edit|loss|warning|verify|report)\.[A-Za-z-]+(?:\.[A-Za-z-]+)*)['`]/g;
/** Keys that are put together: the parts that may stand in them. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'edit.row.': [
    'link',
    'unlink',
    'merge-rows',
    'split-row',
    'shift',
    'pull-unit',
    'push-unit',
    'swap',
    'anchor',
    'status',
    'confirm-up-to',
  ],
  'edit.units.': ['auto', 'content', 'not-content'],
  'edit.note.': ['open', 'resolved'],
  'edit.decision.': ['accepted', 'dismissed', 'house-style'],
  'report.noteState.': ['open', 'resolved'],
  'report.verdict.': ['accepted', 'dismissed', 'house-style'],
  'report.kind.': ['finding', 'note', 'discrepancy'],
  'report.column.': ['place', 'passageA', 'passageB', 'remark', 'proposedWording'],
};

it('has words in every language for every message of services and store', () => {
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const found = sources.flatMap((source) => [...source.matchAll(literal)].map((match) => match[1]!));
  const refusals = files
    .filter((file) => file.startsWith('src/core/edit/'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/(?:impossible\(\s*|reason: )'([a-z-]+)'/g)])
    .map((match) => `edit.impossible.${match[1]!}`);
  const together = Object.entries(composed).flatMap(([start, ends]) => ends.map((end) => start + end));
  const keys = [...new Set([...found, ...refusals, ...together])].toSorted();
  expect(keys.length).toBeGreaterThan(80);
  for (const [locale, words] of Object.entries(catalogues)) {
    const missing = keys.filter((key) => !(key in words) && !(`${key}_other` in words));
    expect({ locale, missing }).toEqual({ locale, missing: [] });
  }
});
