import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Change, ComparisonRecord, LadderRecord, TextRecord } from '../../src/core/edit/changes.ts';
import {
  asId,
  type Bead,
  type BeadId,
  type ComparisonId,
  type TextId,
  type Unit,
  type UnitId,
} from '../../src/core/model.ts';
import { performEdit } from '../../src/store/edit-log.ts';
import { createProjectFile, type ProjectFile } from '../../src/store/project-file.ts';

/** A moment: tests know no clock. */
export const now = '2025-11-22T09:00:00.000Z';

/** A folder of its own that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new open project; closed with the test. */
export function newProject(folder = temporaryFolder(), name = 'p.zvirka'): ProjectFile {
  const project = createProjectFile(join(folder, name), { title: 'Проба', now });
  onTestFinished(() => project.close());
  return project;
}

/** Does an edit as the services would. */
export function edit(project: ProjectFile, ...changes: readonly Change[]): void {
  performEdit(project.writable(), {
    label: { key: 'edit.test', params: {} },
    changes,
    topics: ['texts'],
    author: 'Оля',
    doneAt: now,
  });
}

/** A text record. */
export function textRecord(id: string, patch: Partial<TextRecord> = {}): TextRecord {
  return {
    id: asId<TextId>(id),
    sigil: id.toUpperCase(),
    language: 'uk',
    provenance: { publisher: 'Видавець' },
    source: { format: 'paste', importedAt: now },
    shelfOrdinal: 0,
    revision: 'r1',
    ...patch,
  };
}

/** Units of a text, one a string. */
export function unitsOf(textId: string, contents: readonly string[]): readonly Unit[] {
  return contents.map((content, ordinal) => ({
    id: asId<UnitId>(`${textId}${String(ordinal + 1)}`),
    ordinal,
    kind: 'paragraph',
    content,
    marks: ordinal === 0 ? [{ startOffset: 0, endOffset: 2, reason: 'date' }] : [],
    contentStatus: 'auto',
    language: 'uk',
    languageConfidence: 0.75,
    segments: [{ startOffset: 0, endOffset: content.length }],
  }));
}

/** Changes that add a text with units. */
export function addText(id: string, contents: readonly string[]): readonly Change[] {
  const textId = asId<TextId>(id);
  return [
    { kind: 'text', id: textId, to: textRecord(id) },
    { kind: 'units', textId, to: unitsOf(id, contents) },
  ];
}

/** Changes that add a comparison of texts `a` and `b` with a ladder of the given beads. */
export function addComparison(pairs: readonly (readonly [string[], string[]])[]): readonly Change[] {
  const record: ComparisonRecord = {
    id: asId<ComparisonId>('c'),
    title: 'A – B',
    textIds: [asId<TextId>('a'), asId<TextId>('b')],
    pivotIndex: 0,
    ordinal: 0,
  };
  const ladder: LadderRecord = {
    id: 'l',
    sourceTextId: asId<TextId>('a'),
    targetTextId: asId<TextId>('b'),
    mode: 'parallel',
    sourceRevision: 'r1',
    targetRevision: 'r1',
    isComplete: true,
    loose: [],
  };
  return [
    { kind: 'ladder', id: 'l', to: ladder },
    ...pairs.map(([source, target], place): Change => {
      const id = asId<BeadId>(`bead${String(place)}`);
      return { kind: 'bead', ladderId: 'l', id, to: beadOf(id, source, target) };
    }),
    { kind: 'comparison', id: record.id, to: record },
  ];
}

/** A bead by its units. */
export function beadOf(id: BeadId, source: readonly string[], target: readonly string[]): Bead {
  return {
    id,
    source: source.map((unit) => asId<UnitId>(unit)),
    target: target.map((unit) => asId<UnitId>(unit)),
    score: 0.9,
    isTransposed: false,
    isManual: false,
    isAnchor: false,
    status: 'automatic',
  };
}
