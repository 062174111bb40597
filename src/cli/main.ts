import { enableCompileCache } from 'node:module';
import { runCli } from './run.ts';

// Entry of the `zvirka` command: ties the process to `runCli`.

// Compiled code is kept between runs (in Node's own folder, or where the launcher said): a short run is mostly compiling.
enableCompileCache();

let isCancelled = false;
process.once('SIGINT', () => {
  isCancelled = true;
});
// A reader that leaves early (`zvirka … | head`) is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error == null ? resolve() : reject(error)));
  });

process.exitCode = await runCli(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  stdin: process.stdin,
  writeOut,
  writeError: (text) => void process.stderr.write(text),
  isErrorTerminal: process.stderr.isTTY,
  isCancelled: () => isCancelled,
});
