import { AppError } from '../core/errors.ts';
import { fs, keepCompiledCode, tuneForShortRun } from './builtins.ts';
import { writeError } from './io.ts';
import type { CliIo } from './io.ts';
import { isLongRun, isThread, runInThread, serveRun } from './long-run.ts';
import { runCli } from './run.ts';

// Entry of the `zvirka` command: ties the process to `runCli`.

// A short run is mostly compiling. What V8 is told holds for all threads.
if (!isThread(process.argv)) tuneForShortRun();
const keepsCode = keepCompiledCode();

const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (error?: unknown): void => (error == null ? resolve() : reject(writeError(error, 'stdout')));
    if (fs.fstatSync(1).isFile()) end(writeToFile(text));
    else process.stdout.write(text, end);
  });

/** Writes all of a text or returns why not: a file takes what fits and drops the rest, and Node's stream for files never looks. */
function writeToFile(text: string): unknown {
  const bytes = Buffer.from(text, 'utf8');
  try {
    for (let at = 0; at < bytes.length;) at += fs.writeSync(1, bytes, at);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Standard input; a folder in its place would read as nothing at all. */
function openStdin(): NodeJS.ReadStream {
  if (fs.fstatSync(0).isDirectory()) throw new AppError('file-is-directory', { file: 'stdin' });
  return process.stdin;
}

/** This very script; in the installed program the copy beside the archive, out of which no thread can be started. */
function threadEntry(): URL {
  return new URL(import.meta.url.replace('/app.asar/', '/app.asar.unpacked/'));
}

async function run(): Promise<void> {
  let isCancelled = false;
  let endInput = (): void => undefined;
  process.once('SIGINT', () => {
    isCancelled = true;
    endInput();
  });
  // A reader that leaves early (`zvirka … | head`) is no error. Other failures are told by `writeOut`.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
  });
  const words = process.argv.slice(2);
  const io: CliIo = {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    writeOut,
    writeError: (text) => void process.stderr.write(text),
    // Streams are made only where they are asked for: most runs read and write files, and a stream costs some ms.
    get stdin() {
      const input = openStdin();
      // A command that waits for its input hears of Ctrl+C by it alone.
      endInput = () => void input.destroy(new AppError('cancelled'));
      return input;
    },
    get isErrorTerminal() {
      return process.stderr.isTTY;
    },
    isCancelled: () => isCancelled,
    keepsCode,
  };
  process.exitCode = isLongRun(words, io)
    ? await runInThread(threadEntry(), words, io)
    : await runCli(words, io);
}

if (isThread(process.argv)) await serveRun(keepsCode);
else await run();
