import { enableCompileCache } from './builtins.ts';
import type { CliIo } from './io.ts';
import { isLongRun, isThread, runInThread, serveRun } from './long-run.ts';
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
    writeOut,
    writeError: (text) => void process.stderr.write(text),
    // Streams are made only where they are asked for: most runs read and write files, and a stream costs some ms.
    get stdin() {
      return process.stdin;
    },
    get isErrorTerminal() {
      return process.stderr.isTTY;
    },
    isCancelled: () => isCancelled,
  };
  process.exitCode = isLongRun(words, io)
    ? await runInThread(threadEntry(), words, io)
    : await runCli(words, io);
}

if (isThread(process.argv)) await serveRun();
else await run();
