import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh, type Part } from './stamp.ts';

// `npm run -s zvirka -- …`: the command line from a checkout. Builds when stale, then runs it in this process.

const root = fileURLToPath(new URL('..', import.meta.url));
const needed: readonly Part[] = ['lexicon', 'cli'];

function buildWhatIsStale(): boolean {
  const stale = needed.filter((part) => !isFresh(root, part));
  if (stale.length === 0) return true;
  const only = stale.flatMap((part) => ['--only', part]);
  // Data goes to stdout, so the build may not write there, and it must not eat what is piped to stdin.
  const result = spawnSync(process.execPath, [`${root}scripts/build.ts`, '--if-stale', ...only], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return result.status === 0;
}

if (buildWhatIsStale()) {
  // npm moves to the package's folder; paths on the command line are relative to where the user called it.
  const calledFrom = process.env['INIT_CWD'];
  if (calledFrom !== undefined) process.chdir(calledFrom);
  await import(pathToFileURL(`${root}out/cli/zvirka.js`).href);
} else {
  process.exitCode = 1;
}
