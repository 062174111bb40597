import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AppError } from '../../../src/core/errors.ts';
import { catalogues } from '../../../src/locales/index.ts';
import { readExchange } from '../../../src/services/exchange/read-exchange.ts';
import { readBlocks } from '../../../src/services/formats/read-blocks.ts';
import { officeWordsOf } from '../../../src/services/report/office-words.ts';
import { createTranslator } from '../../../src/services/translator.ts';
import { makeMutator } from './fuzz-mutate.ts';

// Reads mutated files in a process of its own, so that a hang or a flood of memory can be ended from outside.
// Arguments: jobs as JSON. Prints a line of JSON before each reading and for each fault.

/** Files made from one whole one. */
export interface FuzzJob {
  readonly path: string;
  readonly how: 'document' | 'exchange';
  readonly first: number;
  readonly count: number;
}

// Written by fuzz.test.ts.
const jobs = JSON.parse(process.argv[2] ?? '[]') as readonly FuzzJob[];
const translate = createTranslator(catalogues);
const words = officeWordsOf([(key, params = {}) => translate('en', key, params)]);
/** A reading that takes so long of processor time is a fault: the files are some ten kilobytes. */
const longestMs = 10_000;
const mostBytes = 700 * 1024 * 1024;

setFlagsFromString('--expose-gc');
// The flag makes `gc` a global of new contexts only.
const collect = runInNewContext('gc') as () => void;

function tell(message: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function read(bytes: Uint8Array, { path, how }: FuzzJob): Promise<void> {
  const fileName = basename(path);
  if (how === 'exchange') readExchange([{ fileName, bytes }], { words });
  else await readBlocks(bytes, { fileName, isCancelled: () => false });
}

/** What is wrong with the way a reading ended; undefined where it is a text or an error that a person understands. */
async function faultOf(bytes: Uint8Array, job: FuzzJob): Promise<string | undefined> {
  const start = process.cpuUsage();
  try {
    await read(bytes, job);
  } catch (error) {
    if (!(error instanceof AppError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (error.code === 'internal' || error.params['file'] === undefined)
      return `error without a file: ${error.message}`;
  }
  const usedMs = process.cpuUsage(start).user / 1000;
  return usedMs > longestMs ? `took ${String(Math.round(usedMs))} ms` : undefined;
}

process.on('unhandledRejection', (error) =>
  tell({ fault: `unhandled: ${String(error)}`, file: '?', seed: -1 }),
);
for (const job of jobs) {
  const file = basename(job.path);
  const mutate = makeMutator(new Uint8Array(readFileSync(job.path)));
  const start = performance.now();
  for (let seed = job.first; seed < job.first + job.count; seed += 1) {
    tell({ file, at: seed });
    const fault = await faultOf(mutate(seed), job);
    if (fault !== undefined) tell({ fault, file, seed });
    if (seed % 200 !== 199) continue;
    if (process.memoryUsage().rss > mostBytes) collect();
    const { rss } = process.memoryUsage();
    if (rss > mostBytes) tell({ fault: `${String(Math.round(rss / 1e6))} MB stay in memory`, file, seed });
  }
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  tell({ ended: file, count: job.count, seconds: (performance.now() - start) / 1000, peakMb });
}
tell({ done: true });
