import { AppError } from '../core/errors.ts';
import { fs } from './builtins.ts';
import type { CliIo } from './io.ts';
import { pathFrom } from './io.ts';
import { runCli } from './run.ts';

// A computation keeps its thread busy, so Ctrl+C would be heard only after its end. Long ones run in a thread of their
// own, while the first thread listens; short ones would only be slower by it, and do not load what makes threads.
const threads = () => process.getBuiltinModule('node:worker_threads');

/** The word a thread is called with, which no one can type: to ask Node which thread this is would load what makes threads. */
const threadMark = '\0thread';

/** True for the words (with program and script) of a thread that `runInThread` started. */
export const isThread = (argv: readonly string[]): boolean => argv[2] === threadMark;

/** Files of so many bytes in all make a run long. */
const longBytes = 128 * 1024;
/** How long a cancelled run may take to end by itself. */
const graceMs = 3_000;

/** What the thread is given. */
interface RunData {
  readonly kind: 'zvirka-cli';
  readonly words: readonly string[];
  readonly folder: string;
  readonly isErrorTerminal: boolean;
  readonly cancelFlag: SharedArrayBuffer;
}
type Reply =
  | { readonly kind: 'out'; readonly text: string; readonly id: number }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'end'; readonly exitCode: number };
/** What the thread hears of a text it wrote. */
interface Written {
  readonly id: number;
  /** Why it was not accepted: an error as data, which keeps its code on the way. */
  readonly refusal?: Pick<AppError, 'code' | 'params'>;
}

/** True where the files that the words name are large enough for someone to lose patience. */
export function isLongRun(words: readonly string[], io: CliIo): boolean {
  const sizeOf = (word: string): number => {
    if (word.startsWith('-')) return 0;
    const stats = fs.statSync(pathFrom(io, word), { throwIfNoEntry: false });
    return stats?.isFile() === true ? stats.size : 0;
  };
  // A list of jobs says nothing of how large they are.
  if (words.includes('--batch')) return true;
  try {
    return words.reduce((sum, word) => sum + sizeOf(word), 0) > longBytes;
  } catch {
    // A name that the system refuses is told by whoever reads it.
    return false;
  }
}

/** Runs a command in a thread of its own. entry: the script that calls `serveRun` there. Returns the exit code. */
export function runInThread(entry: URL, words: readonly string[], io: CliIo): Promise<number> {
  const cancelFlag = new SharedArrayBuffer(4);
  const { folder, isErrorTerminal } = io;
  const data: RunData = { kind: 'zvirka-cli', words, folder, isErrorTerminal, cancelFlag };
  return new Promise((resolve) => {
    const worker = new (threads().Worker)(entry, { workerData: data, argv: [threadMark] });
    let exitCode = 1;
    let cancelledAtMs = Number.POSITIVE_INFINITY;
    const watch = setInterval(() => {
      if (!io.isCancelled()) return;
      Atomics.store(new Int32Array(cancelFlag), 0, 1);
      cancelledAtMs = Math.min(cancelledAtMs, performance.now());
      if (performance.now() - cancelledAtMs < graceMs) return;
      exitCode = 3;
      void worker.terminate();
    }, 50);
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'end') exitCode = reply.exitCode;
      else if (reply.kind === 'error') io.writeError(reply.text);
      else void write(reply, io).then((written) => worker.postMessage(written));
    });
    worker.on('error', (error) => {
      io.writeError(`zvirka: ${error instanceof Error ? error.message : String(error)}\n`);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(exitCode);
    });
  });
}

/** Writes for the thread, which tells of a refusal as of a failure of its own. */
async function write({ id, text }: Reply & { kind: 'out' }, io: CliIo): Promise<Written> {
  try {
    await io.writeOut(text);
    return { id };
  } catch (error) {
    const { code, params } = error instanceof AppError ? error : new AppError('internal', { reason: '' });
    return { id, refusal: { code, params } };
  }
}

/** The thread's side of `runInThread`; false where this thread was not started by it. */
export async function serveRun(keepsCode: boolean): Promise<boolean> {
  const { parentPort: port, workerData } = threads();
  // Only `runInThread` starts a thread with data of this kind.
  const data = workerData as RunData | null;
  if (port === null || data?.kind !== 'zvirka-cli') return false;
  const flag = new Int32Array(data.cancelFlag);
  const written = new Map<number, (answer: Written) => void>();
  let nextId = 1;
  const post = (reply: Reply): void => port.postMessage(reply);
  port.on('message', (answer: Written) => {
    written.get(answer.id)?.(answer);
    written.delete(answer.id);
  });
  const exitCode = await runCli(data.words, {
    folder: data.folder,
    // Commands that read standard input name no files and are never long.
    stdin: (async function* () {})(),
    writeOut: (text) =>
      new Promise((resolve, reject) => {
        written.set(nextId, ({ refusal }) =>
          refusal === undefined ? resolve() : reject(new AppError(refusal.code, refusal.params)),
        );
        post({ kind: 'out', text, id: nextId });
        nextId += 1;
      }),
    writeError: (text) => post({ kind: 'error', text }),
    isErrorTerminal: data.isErrorTerminal,
    isCancelled: () => Atomics.load(flag, 0) === 1,
    keepsCode,
  });
  post({ kind: 'end', exitCode });
  port.close();
  return true;
}
