import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toExportDocument } from '../src/core/formats/bilingual-document.ts';
import type { BilingualFile } from '../src/core/formats/bilingual.ts';
import { writeTmxTo } from '../src/core/formats/tmx.ts';
import { decodeXml } from '../src/core/formats/xml/decode-xml.ts';
import { writeFileAtomically } from '../src/services/atomic-file.ts';
import { readTmx } from '../src/core/formats/read-tmx.ts';

// Speed and memory of translation memories: 152,000 units, 50 MB, from the disk and to it.

const unitCount = 152_000;
const words = 'делегації зустрілися у Стамбулі шостого листопада та обговорили порядок денний зустрічі'.split(
  ' ',
);

const sourceOf = (number: number): string => {
  const at = number % words.length;
  return `${[...words.slice(at), ...words.slice(0, at)].slice(0, 6).join(' ')} ${String(number)}.`;
};
const targetOf = (number: number): string =>
  `The delegations met in Istanbul on the sixth, item ${String(number)}, and talked about the agenda.`;
const numbers = (): readonly number[] => Array.from({ length: unitCount }, (_, index) => index + 1);

/** A memory of invented sentences, all different. */
function makeMemory(): string {
  const units = numbers().map(
    (number) =>
      `<tu tuid="${String(number)}" creationdate="20251106T120000Z"><tuv xml:lang="uk"><seg>${sourceOf(number)}</seg></tuv><tuv xml:lang="en"><seg>${targetOf(number)}</seg></tuv></tu>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="uk" datatype="plaintext"/><body>\n${units.join('')}</body></tmx>\n`;
}

/** The same as rows: what a project hands to the writer. */
function makeRows(): BilingualFile {
  const text = (language: string): BilingualFile['texts'][number] => ({
    sigil: '',
    language,
    provenance: {},
  });
  return {
    format: 'tmx',
    title: 'bench',
    level: 'segment',
    texts: [text('uk'), text('en')],
    pivotIndex: 0,
    rows: numbers().map((number) => ({
      cells: [
        { pieces: [{ content: sourceOf(number) }] },
        { pieces: [{ content: targetOf(number) }], score: 0.9 },
      ],
    })),
    remarks: [],
    concepts: [],
    losses: [],
  };
}

interface Measure {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly peakMb: number;
  readonly unitCount: number;
  readonly steps: number;
}

/** Prints the figures beside what is to be reached; returns the exit code. Each measure has a process of its own, so
 *  that its memory is its own. */
export function runBench(args: readonly string[]): number {
  const [step, from = ''] = args;
  if (step === 'make') writeFileSync(from, makeMemory());
  if (step === 'read') console.log(JSON.stringify(measureRead(from)));
  if (step === 'write') console.log(JSON.stringify(measureWrite(from)));
  return step === undefined ? compare() : 0;
}

function compare(): number {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-bench-'));
  try {
    const path = join(folder, 'memory.tmx');
    child('make', path);
    // Every child prints one line of this shape.
    const read = JSON.parse(child('read', path)) as Measure;
    const write = JSON.parse(child('write', join(folder, 'out.tmx'))) as Measure;
    for (const [name, measure, limit] of [
      ['read', read, 6],
      ['write', write, 4],
    ] as const) {
      const { seconds, cpuSeconds, megabytes, peakMb, steps } = measure;
      console.log(
        `${name}: ${String(measure.unitCount)} units, ${megabytes.toFixed(1)} MB: ${seconds.toFixed(2)} s (${String(limit)}), ${cpuSeconds.toFixed(2)} s of processor, ${peakMb.toFixed(0)} MB (500), ${String(steps)} steps of progress`,
      );
    }
    const isFast = read.seconds < 6 && write.seconds < 4;
    return isFast && read.peakMb < 500 && write.peakMb < 500 && read.unitCount === unitCount ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function child(...args: readonly string[]): string {
  const script = join(import.meta.dirname, '../scripts/bench.ts');
  const run = spawnSync(process.execPath, [script, 'tmx', ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

function measureRead(path: string): Measure {
  const stop = startClock();
  let steps = 0;
  const text = decodeXml(readFileSync(path), 'memory.tmx');
  const file = readTmx(text, {
    fileName: 'memory.tmx',
    onProgress: () => {
      steps += 1;
    },
  });
  const megabytes = statSync(path).size / 1e6;
  return { ...stop(), megabytes, steps, unitCount: file.rows.length };
}

function measureWrite(to: string): Measure {
  const document = toExportDocument(makeRows(), {
    title: 'bench',
    exportedAt: '2025-11-22T09:05:07.123Z',
    toolVersion: '0',
  });
  const stop = startClock();
  let steps = 0;
  writeFileAtomically(to, (write) => {
    writeTmxTo(document, (part) => {
      steps += 1;
      write(part);
    });
  });
  return { ...stop(), megabytes: statSync(to).size / 1e6, steps, unitCount: document.rows.length };
}

/** On a machine that does other things too the processor's time tells more than the clock's. */
function startClock(): () => Pick<Measure, 'seconds' | 'cpuSeconds' | 'peakMb'> {
  const begin = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    const seconds = (performance.now() - begin) / 1000;
    return { seconds, cpuSeconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
  };
}
