import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../src/core/errors.ts';
import { asId, type FindingId, type NoteId } from '../../src/core/model.ts';
import { listFindings } from '../../src/store/findings.ts';
import { listNotes } from '../../src/store/notes.ts';
import { createProjectFile, openProjectFile, type ProjectFile } from '../../src/store/project-file.ts';
import { listTexts } from '../../src/store/texts.ts';
import { listUnits } from '../../src/store/units.ts';
import { addComparison, addText, edit, newProject, now, temporaryFolder } from './store-case.ts';

const pageBytes = 4096;
const noteCount = 60;

/** What a project of this file says, by which it is found again. */
interface Written {
  readonly path: string;
  readonly bodies: readonly string[];
  readonly remarks: readonly string[];
  readonly reasons: readonly string[];
}

let source: Written;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-salvage-'));
  source = writeProject(folder);
  return () => rmSync(folder, { recursive: true, force: true });
});

/** A copy of the project for one test to damage. */
function reviewedProject(folder: string): Written {
  const path = join(folder, 'p.zvirka');
  copyFileSync(source.path, path);
  return { ...source, path };
}

/** A closed project with two long texts, and notes, findings and decisions made one by one, as people do. */
function writeProject(folder: string): Written {
  const project = createProjectFile(join(folder, 'p.zvirka'), { title: 'Проба', now });
  const contents = Array.from(
    { length: 100 },
    (_, place) => `Абзац ${String(place)}: ${'кілька слів про воду '.repeat((place % 7) + 3)}`,
  );
  edit(project, ...addText('a', contents), ...addText('b', contents));
  edit(
    project,
    ...addComparison(contents.map((_, place) => [[`a${String(place + 1)}`], [`b${String(place + 1)}`]])),
  );
  const bodies: string[] = [];
  const remarks: string[] = [];
  const reasons: string[] = [];
  for (let place = 0; place < noteCount; place += 1) {
    const number = String(place).padStart(4, '0');
    bodies.push(`Нотатка №${number}: звірити з першим текстом`);
    remarks.push(`Знахідка №${number}: інше слово`);
    reasons.push(`Підстава №${number}`);
    const passage = {
      textId: asId<never>('a'),
      unitId: asId<never>(`a${String(place + 1)}`),
      startOffset: 0,
      endOffset: 5,
      quote: 'Абзац',
      prefix: '',
      suffix: '',
    };
    const noteId = asId<NoteId>(`n${number}`);
    const findingId = asId<FindingId>(`f${number}`);
    edit(
      project,
      {
        kind: 'note',
        id: noteId,
        to: {
          id: noteId,
          passages: [passage],
          state: 'open',
          entries: [{ author: 'Оля', body: bodies[place]!, createdAt: now }],
          updatedAt: now,
        },
      },
      {
        kind: 'finding',
        id: findingId,
        to: {
          id: findingId,
          category: 'usage',
          severity: 'minor',
          passages: [passage],
          remark: remarks[place]!,
          proposedWording: 'інакше',
          author: 'Оля',
          createdAt: now,
          updatedAt: now,
        },
      },
    );
    project.writable().run(
      `INSERT INTO decision (key, comparison_id, fingerprint, verdict, scope, reason, author, decided_at, likeness)
         VALUES (?, NULL, ?, 'dismissed', 'project', ?, 'Оля', ?, '')`,
      `k${number}`,
      `p${number}`,
      reasons[place]!,
      now,
    );
  }
  project.close();
  return { path: project.path, bodies, remarks, reasons };
}

function open(path: string): ProjectFile {
  const project = openProjectFile(path, { now });
  onTestFinished(() => project.close());
  return project;
}

/**
 * True where the words stand whole on a page that nothing has touched. In the log of edits they stand inside JSON, after a
 * quotation mark: what counts is the record of the note itself.
 */
function isThere(bytes: Buffer, word: string, touched: ReadonlySet<number>): boolean {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
    if (bytes[at - 1] !== 0x22 && !touched.has(Math.floor(at / pageBytes))) return true;
  }
  return false;
}

function recovered(project: ProjectFile): Omit<Written, 'path'> {
  return {
    bodies: listNotes(project.db).flatMap((note) => note.entries.map((entry) => entry.body)),
    remarks: listFindings(project.db).map((finding) => finding.remark),
    reasons: project.db.all<{ reason: string }>('SELECT reason FROM decision').map((row) => row.reason),
  };
}

function expectNothingLost(
  written: Written,
  project: ProjectFile,
  touched: ReadonlySet<number> = new Set(),
): void {
  const bytes = readFileSync(written.path);
  const found = recovered(project);
  for (const kind of ['bodies', 'remarks', 'reasons'] as const) {
    const known = new Set(found[kind]);
    const lost = written[kind].filter((word) => !known.has(word) && isThere(bytes, word, touched));
    expect([kind, lost]).toEqual([kind, []]);
  }
}

/** Always the same numbers from the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a project that was cut', () => {
  it.each([10, 20, 30, 40, 50, 60, 70, 80, 90, 95])(
    'to %i hundredths keeps every note, finding and decision that is in the rest, and saves a sound copy',
    (percent) => {
      const folder = temporaryFolder();
      const written = reviewedProject(folder);
      const size = statSync(written.path).size;
      // Not at the edge of a page: half a page still holds rows.
      truncateSync(written.path, Math.floor((size * percent) / 100) + 1234);
      const bytes = readFileSync(written.path);
      const project = open(written.path);
      expectNothingLost(written, project);
      expect(project.isReadOnly).toBe(true);
      const keys = project.warnings.map((warning) => warning.key);
      expect(keys).toContain('warning.project.salvaged');
      expect(keys).toContain('warning.project.missingPart');
      expect(readFileSync(written.path).equals(bytes), 'the damaged file itself is left alone').toBe(true);
      const copy = join(folder, 'copy.zvirka');
      project.backupTo(copy);
      const healed = open(copy);
      expect([healed.isReadOnly, healed.verify()]).toEqual([false, []]);
      expect(recovered(healed)).toEqual(recovered(project));
      for (const text of listTexts(healed.db)) {
        const units = listUnits(healed.db, text.id);
        expect(units.every((unit) => unit.content.startsWith(`Абзац ${String(unit.ordinal)}:`))).toBe(true);
        expect(units.every((unit) => unit.segments.length > 0)).toBe(true);
      }
    },
  );

  it('finds the rows of pages to which no list leads', () => {
    const written = reviewedProject(temporaryFolder());
    const bytes = readFileSync(written.path);
    // Every page that only leads to others is wiped: the roots of all large tables.
    for (let at = pageBytes; at < bytes.length; at += pageBytes) {
      if (bytes[at] === 5) bytes.fill(0, at, at + pageBytes);
    }
    writeFileSync(written.path, bytes);
    const project = open(written.path);
    expect(recovered(project)).toEqual({
      bodies: written.bodies,
      remarks: written.remarks,
      reasons: expect.arrayContaining([...written.reasons]),
    });
    expect(listTexts(project.db).map((text) => listUnits(project.db, text.id).length)).toEqual([100, 100]);
  });

  it('finds everything but what stood there when the first page is lost, with the list of tables', () => {
    const written = reviewedProject(temporaryFolder());
    const descriptor = openSync(written.path, 'r+');
    writeSync(descriptor, Buffer.alloc(pageBytes), 0, pageBytes, 0);
    closeSync(descriptor);
    const project = open(written.path);
    expect(project.isReadOnly).toBe(true);
    expect(recovered(project).bodies.toSorted()).toEqual(written.bodies);
    expect(recovered(project).reasons.toSorted()).toEqual(written.reasons);
    expect(listTexts(project.db).map((text) => text.sigil)).toEqual(['A', 'B']);
  });

  it('keeps the beginning of a long note whose end is lost', () => {
    const folder = temporaryFolder();
    const project = newProject(folder);
    edit(project, ...addText('a', ['Перший абзац.']));
    const id = asId<NoteId>('n1');
    const body = `Довга нотатка. ${'слово за словом '.repeat(2000)}`;
    edit(project, {
      kind: 'note',
      id,
      to: {
        id,
        passages: [],
        state: 'open',
        entries: [{ author: 'Оля', body, createdAt: now }],
        updatedAt: now,
      },
    });
    project.writable().run('DELETE FROM edit');
    project.close();
    const bytes = readFileSync(project.path);
    truncateSync(project.path, bytes.indexOf('Довга нотатка.') + 3 * pageBytes);
    const damaged = open(project.path);
    const [note] = listNotes(damaged.db);
    expect(note?.entries[0]?.body.length).toBeGreaterThan(100);
    expect(body.startsWith(note!.entries[0]!.body)).toBe(true);
    expect(damaged.warnings.map((warning) => warning.key)).toContain('warning.project.cutShort');
  });

  it('makes stand-ins for a lost text and a lost note, so that what belonged to them stays', () => {
    const folder = temporaryFolder();
    const written = reviewedProject(folder);
    const bytes = readFileSync(written.path);
    const latin = bytes.toString('latin1');
    const lost = [...latin.matchAll(/"publisher":|n\d{4}open/g)].map(({ index }) =>
      Math.floor(index / pageBytes),
    );
    expect(lost.length).toBeGreaterThan(noteCount);
    for (const page of lost) bytes.fill(0, page * pageBytes, (page + 1) * pageBytes);
    writeFileSync(written.path, bytes);
    const project = open(written.path);
    expect(listTexts(project.db).map((text) => [text.sigil, text.language])).toEqual([
      ['T1', 'uk'],
      ['T2', 'uk'],
    ]);
    expect(recovered(project).bodies.toSorted()).toEqual(written.bodies);
    const copy = join(folder, 'copy.zvirka');
    project.backupTo(copy);
    expect(open(copy).verify()).toEqual([]);
  });
});

describe('a project with wrong bytes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps what stands on the other pages (seed %i)', (seed) => {
    const folder = temporaryFolder();
    const written = reviewedProject(folder);
    const bytes = readFileSync(written.path);
    const random = randomNumbers(seed);
    const touched = new Set<number>();
    for (let flip = 0; flip < 25; flip += 1) {
      // Some in the heads of pages, where they hurt most.
      const page = random(bytes.length / pageBytes);
      const at = page * pageBytes + (flip % 2 === 0 ? random(pageBytes) : random(12));
      bytes[at] = bytes[at]! ^ (1 << random(8));
      touched.add(page);
    }
    writeFileSync(written.path, bytes);
    let project: ProjectFile;
    try {
      project = open(written.path);
    } catch (error) {
      // Nothing else may come out of damage than a code that people can be told.
      expect(error).toBeInstanceOf(AppError);
      throw error;
    }
    if (project.isReadOnly) expectNothingLost(written, project, touched);
    const copy = join(folder, 'copy.zvirka');
    project.backupTo(copy);
    expect(open(copy).verify()).toEqual([]);
  });

  it.each([0, 5, 16, 18, 28, 60, 68, 100, 101, 103])('opens with a wrong byte at %i of the header', (at) => {
    const written = reviewedProject(temporaryFolder());
    const bytes = readFileSync(written.path);
    bytes[at] = bytes[at]! ^ 0x55;
    writeFileSync(written.path, bytes);
    const project = open(written.path);
    expect(recovered(project).bodies.toSorted()).toEqual(written.bodies);
    expect(recovered(project).remarks.toSorted()).toEqual(written.remarks);
  });
});
