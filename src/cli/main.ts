import { enableCompileCache } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import type { CliIo } from './io.ts';
import { isLongRun, runInThread, serveRun } from './long-run.ts';
import { runCli } from './run.ts';

// Entry of the `zvirka` command: ties the process to `runCli`.

// Compiled code is kept between runs (in Node's own folder, or where the launcher said): a short run is mostly compiling.
enableCompileCache();

const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error == null ? resolve() : reject(error)));
  });

/** This very script; in the installed program the copy beside the archive, out of which no thread can be started. */
function threadEntry(): URL {
  return new URL(import.meta.url.replace('/app.asar/', '/app.asar.unpacked/'));
}

async function run(): Promise<void> {
  let isCancelled = false;
  process.once('SIGINT', () => {
    isCancelled = true;
  });
  // A reader that leaves early (`zvirka … | head`) is no error.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const words = process.argv.slice(2);
  const io: CliIo = {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    stdin: process.stdin,
    writeOut,
    writeError: (text) => void process.stderr.write(text),
    isErrorTerminal: process.stderr.isTTY,
    isCancelled: () => isCancelled,
  };
  process.exitCode = isLongRun(words, io)
    ? await runInThread(threadEntry(), words, io)
    : await runCli(words, io);
}

if (isMainThread) await run();
else await serveRun();
