import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { FuzzJob } from './fuzz-child.ts';

// Every reader against damaged files: each ends in a text or in an error that names the file, in bounded time and
// memory. 300 a format here; `npm run fuzz -- formats [COUNT]` reads more (20,000 where no count is given).

const count = Number(process.env['ZVIRKA_FUZZ'] ?? 300);
const firstSeed = Number(process.env['ZVIRKA_FUZZ_SEED'] ?? 1);
/** Extensions of the only formats that are wanted; all where none is named. */
const only = (process.env['ZVIRKA_FUZZ_FORMATS'] ?? '').split(' ').filter((extension) => extension !== '');
const folders = { document: '../../fixtures/documents', exchange: '../../fixtures/exchange' } as const;
/** Formats that are text through and through: what they can do wrong is tried with fewer files. */
const plain = new Set(['md', 'srt', 'vtt', 'csv', 'tsv', 'txt']);
/** No file of these sizes takes a reader so long, however busy the machine is. */
const hangMs = 180_000;

/** One file a format, the smallest of those that programs have made. */
function listJobs(): readonly FuzzJob[] {
  return (Object.keys(folders) as (keyof typeof folders)[]).flatMap((how) => {
    const folder = join(import.meta.dirname, folders[how]);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'README.md') : [];
    const files = names
      .map((name) => ({ path: join(folder, name), extension: name.split('.').at(-1) ?? '' }))
      .sort((left, right) => statSync(left.path).size - statSync(right.path).size);
    const formats = Map.groupBy(files, ({ extension }) => extension);
    const chosen = [...formats].filter(([extension]) => only.length === 0 || only.includes(extension));
    return chosen.map(([extension, [smallest]]): FuzzJob => {
      const share = plain.has(extension) ? 0.25 : 1;
      return { path: smallest!.path, how, first: firstSeed, count: Math.ceil(count * share) };
    });
  });
}

interface Outcome {
  readonly faults: readonly string[];
  readonly lines: readonly string[];
}

/** A line of fuzz-child.ts. */
interface Told {
  readonly file?: string;
  readonly at?: number;
  readonly seed?: number;
  readonly fault?: string;
  readonly ended?: string;
  readonly count?: number;
  readonly seconds?: number;
  readonly peakMb?: number;
  readonly done?: true;
}

/** Runs readers over damaged files in a process with little memory; one that stops answering is ended and counts as a
 *  fault. */
async function attack(jobs: readonly FuzzJob[]): Promise<Outcome> {
  const script = join(import.meta.dirname, 'fuzz-child.ts');
  const flags = ['--max-old-space-size=600', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, script, JSON.stringify(jobs)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const faults: string[] = [];
  const lines: string[] = [];
  const state = { last: '', isDone: false, complaint: '' };
  child.stderr.on('data', (chunk: Buffer) => {
    state.complaint = (state.complaint + chunk.toString()).slice(-2000);
  });
  let watch = setTimeout(() => child.kill('SIGKILL'), hangMs);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(watch);
    watch = setTimeout(() => child.kill('SIGKILL'), hangMs);
    // Only that script writes here.
    const told = JSON.parse(line) as Told;
    if (told.at !== undefined) state.last = `${told.file ?? ''} seed ${String(told.at)}`;
    if (told.fault !== undefined) faults.push(`${told.file ?? ''} seed ${String(told.seed)}: ${told.fault}`);
    if (told.ended !== undefined)
      lines.push(
        `${told.ended}: ${String(told.count)} damaged files in ${(told.seconds ?? 0).toFixed(1)} s, at most ${String(told.peakMb)} MB`,
      );
    state.isDone ||= told.done === true;
  }
  clearTimeout(watch);
  if (!state.isDone) faults.push(`${state.last}: died or hung\n${state.complaint}`);
  return { faults, lines };
}

describe('damaged files', () => {
  const jobs = listJobs();
  it(
    'of every format end in a text or in an error that names the file',
    async () => {
      if (only.length === 0) expect(jobs.length).toBeGreaterThan(12);
      else expect(jobs.length).toBeGreaterThanOrEqual(only.length);
      // Two processes: starting one for each format would take longer than the readers.
      const parts = only.length === 0 ? 2 : 1;
      const shares = Array.from({ length: parts }, (_share, part) =>
        jobs.filter((_job, index) => index % parts === part),
      );
      const outcomes = await Promise.all(shares.map(attack));
      console.log(outcomes.flatMap(({ lines }) => lines).join('\n'));
      expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    },
    count * 5_000 + 300_000,
  );
});
