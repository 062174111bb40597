import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../test/standin/chromium.ts';
import { root } from './bundles.ts';

// `npm test` = `npm run check`: every gate, two at a time, what fails shown in full, the rest in a line each.

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  /** A vitest project: its tests are counted one by one; any other step counts as one. */
  readonly report?: string;
}
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const bin = (name: string): string => join(root, 'node_modules', name);
const reports = join(root, 'build/reports');
const vitest = (project: string): Step => {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project === 'e2e' ? 'end-to-end tests' : 'unit tests',
    words: [bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters],
    report,
  };
};

/** Independent of each other: two at a time. The build comes first, since unit tests start the command line. */
const gates: readonly Step[] = [
  { name: 'build', words: [join(root, 'scripts/build.ts'), '--if-stale'] },
  { name: 'types', words: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'lint', words: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'format', words: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'boundaries',
    words: [
      bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'scripts',
    ],
  },
  { name: 'lexicon', words: [join(root, 'scripts/lexicon.ts'), 'check'] },
  { name: 'names', words: [join(root, 'scripts/names.ts'), 'check'] },
];

/**
 * A test process now and then dies while threads that hold the native database end with it (seen about once in ten runs,
 * in the tests of threads; no test fails). Such a run says nothing, so it is made once more, and that is printed.
 */
const diedInTeardown = /Worker exited unexpectedly with signal SIGSEGV/;

/** Runs one step with its output kept; prints a line, and everything it said if it failed. */
function run(step: Step, isRepeated = false): Promise<Outcome> {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      const outcome = countOutcome(step, code === 0);
      const text = Buffer.concat(chunks).toString('utf8');
      if (code !== 0 && !isRepeated && diedInTeardown.test(text) && !/Failed Tests \d/.test(text)) {
        console.log(`again  ${step.name}: a test process died while its threads ended`);
        resolve(run(step, true));
        return;
      }
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      const count = step.report === undefined ? '' : `, ${describe(outcome)}`;
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${count})`);
      if (code !== 0) console.log(indent(failuresOf(text)));
      else printSkipReasons(text);
      for (const line of triedAgain(step)) console.log(`       tried again: ${line}`);
      resolve(outcome);
    });
  });
}

/** Tests that passed only when tried again (`retry` in vitest.config.ts), with the reason of the first time. */
function triedAgain(step: Step): string[] {
  if (step.report === undefined || !existsSync(step.report)) return [];
  // Vitest's own report, in Jest's shape: a test that passed keeps what its earlier tries said.
  const report = JSON.parse(readFileSync(step.report, 'utf8')) as {
    readonly testResults: readonly {
      readonly assertionResults: readonly {
        readonly fullName: string;
        readonly status: string;
        readonly failureMessages: readonly string[];
      }[];
    }[];
  };
  return report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`);
}

function countOutcome(step: Step, isOk: boolean): Outcome {
  if (step.report === undefined || !existsSync(step.report))
    return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
  // Vitest's own report, in Jest's shape.
  const report = JSON.parse(readFileSync(step.report, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
  };
  // A file that could not even be loaded fails the step without a failed test.
  const failed = Math.max(report.numFailedTests, isOk ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** Vitest lists every test before it says what failed: only the latter is news. */
function failuresOf(text: string): string {
  const start = text.search(/^.*Failed (Suites|Tests) \d/m);
  return start === -1 ? text : text.slice(start);
}

const describe = ({ passed, failed, skipped }: Outcome): string =>
  `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
const indent = (text: string): string => text.trimEnd().replace(/^/gm, '       ');

/** Nothing is skipped silently: tests that need absent data print a line beginning with `skipped:`. */
function printSkipReasons(text: string): void {
  const reasons = text.split('\n').filter((line) => /^\s*skipped: /.test(line));
  for (const reason of new Set(reasons)) console.log(`       ${reason.trim()}`);
}

/** Two workers over one queue: the machine has two cores. */
async function runGates(): Promise<Outcome[]> {
  const queue = [...gates];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) outcomes.push(await run(step));
  };
  await Promise.all([work(), work()]);
  return outcomes;
}

/** Installs Chromium where that needs no question: Debian or Ubuntu, as root. */
function provideChromium(): boolean {
  if (findChromium() !== undefined) return true;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('       installing Chromium for the end-to-end tests (apt-get install chromium) …');
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  }
  return findChromium() !== undefined;
}

async function runEndToEnd(): Promise<Outcome> {
  if (provideChromium()) return run(vitest('e2e'));
  console.log('FAILED end-to-end tests: they need a Chromium, Chrome or Edge. Install one:');
  console.log('       sudo apt-get install chromium');
  return { passed: 0, failed: 1, skipped: 0 };
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const outcomes = [...(await runGates()), await run(vitest('unit')), await runEndToEnd()];
  const sum = (key: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped for want of data (see above)`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

await main();
