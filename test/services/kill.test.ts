import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { AppError } from '../../src/core/errors.ts';
import { redoEdit, undoEdit } from '../../src/store/edit-log.ts';
import { openProjectFile, type ProjectFile } from '../../src/store/project-file.ts';
import { digestOf } from '../store/dump.ts';
import { temporaryFolder } from '../store/store-case.ts';
import { alignedReport, startBench } from './services-case.ts';

/** How often the process is killed: 20 in the landing gate, 200 by `npm run fuzz -- kill`. */
const killCount = Number(process.env['ZVIRKA_KILLS'] ?? 20);
/** Longest time between a process's first edit and its end. */
const longestMs = 800;
const child = fileURLToPath(new URL('kill-child.ts', import.meta.url));

/** Lets a process edit for a while, kills it, and answers with the last state it had reported as saved. */
async function editAndKill(
  path: string,
  seed: number,
): Promise<{ readonly last: string; readonly saved: number }> {
  const editor = spawn(process.execPath, [child, path, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const complaints: string[] = [];
  editor.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const digests: string[] = [];
  const lines = createInterface({ input: editor.stdout });
  lines.on('line', (line) => digests.push(line.split(' ')[1]!));
  const exited = once(editor, 'exit');
  await Promise.race([once(lines, 'line'), exited]);
  // Spread over the whole span by the golden ratio: repeatable, and every kill falls elsewhere.
  await sleep(((seed * 0.618_034) % 1) * longestMs);
  const isAlive = editor.exitCode === null;
  editor.kill('SIGKILL');
  await exited;
  expect(isAlive, complaints.join('')).toBe(true);
  return { last: digests.at(-1)!, saved: digests.length - 1 };
}

/** States that may rightly be found: the reported one, or the next one that was saved but not yet reported. */
function holdsReported(project: ProjectFile, last: string): boolean {
  if (digestOf(project.db) === last) return true;
  for (const [go, back] of [
    [undoEdit, redoEdit],
    [redoEdit, undoEdit],
  ] as const) {
    try {
      go(project.writable());
    } catch (error) {
      if (error instanceof AppError && error.code.startsWith('nothing-to-')) continue;
      throw error;
    }
    const isIt = digestOf(project.db) === last;
    back(project.writable());
    if (isIt) return true;
  }
  return false;
}

it(
  `loses nothing that was reported as saved in ${String(killCount)} kills at random moments`,
  { timeout: 60_000 + killCount * 10_000 },
  async () => {
    const bench = startBench();
    await alignedReport(bench);
    await bench.api.projectClose();
    const folder = temporaryFolder();
    let saved = 0;
    for (let seed = 1; seed <= killCount; seed += 1) {
      const path = join(folder, `p${String(seed)}.zvirka`);
      copyFileSync(bench.path('p.zvirka'), path);
      const run = await editAndKill(path, seed);
      saved += run.saved;
      const project = openProjectFile(path, { now: '2025-11-22T09:00:00.000Z' });
      try {
        expect({ seed, isReadOnly: project.isReadOnly, problems: project.verify() }).toEqual({
          seed,
          isReadOnly: false,
          problems: [],
        });
        expect(
          holdsReported(project, run.last),
          `seed ${String(seed)}: the last reported state is there`,
        ).toBe(true);
      } finally {
        project.close();
      }
      expect(readdirSync(folder).filter((name) => name.startsWith(basename(path)))).toEqual([basename(path)]);
    }
    console.log(`${String(killCount)} kills, ${String(saved)} edits reported as saved, none lost`);
    expect(saved).toBeGreaterThan(killCount);
  },
);
