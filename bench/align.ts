/**
 * Speed and memory of the aligner over made-up texts of 1k, 10k and 100k units: npm run bench -- align [SIZES]
 * Each size runs in a process of its own: peak memory is that of the process less what it held after load.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../scripts/random.ts';
import { alignUnits, type AlignOptions } from '../src/core/align/align.ts';

// Two hundred and ten syllables, so that words are as unlike each other as real ones.
const syllables = [...'bdfgklmnprstvz'].flatMap((first) =>
  ['a', 'e', 'i', 'o', 'u'].flatMap((vowel) => [
    `${first}${vowel}`,
    `${first}${vowel}r`,
    `${first}${vowel}n`,
  ]),
);
const alphabet: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
};

/** Two texts of about so many units: a tenth of the units lost on each side, some merged, words respelled by sound. */
function madeUpPair(count: number): { readonly source: string[]; readonly target: string[] } {
  const random = randomFrom(count);
  const word = (): string =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
  const vocabulary = Array.from({ length: 4000 + 4 * Math.round(Math.sqrt(count) * 40) }, word);
  const source: string[] = [];
  const target: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const words = Array.from(
      { length: 8 + Math.floor(random() * 16) },
      () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '',
    );
    if (random() < 0.2) words.push(String(Math.floor(random() * 9000)));
    const unit = `${words.join(' ')}.`;
    const other = [...unit].map((letter) => alphabet[letter] ?? letter).join('');
    const dice = random();
    if (dice > 0.05) source.push(unit);
    if (dice < 0.95 && dice > 0.1) target.push(other);
    else if (dice <= 0.1 && target.length > 0) target[target.length - 1] += ` ${other}`;
  }
  return { source, target };
}

function measure(count: number): {
  readonly units: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** Most processor time between two looks at the cancel flag, milliseconds. */
  readonly longestMs: number;
  /** The largest step of the progress told. */
  readonly largestStep: number;
} {
  const { source, target } = madeUpPair(count);
  let lookedAt = 0;
  let longest = 0;
  let told = 0;
  let largestStep = 0;
  // The window's runs can be cancelled and tell their progress: so do these.
  const options: AlignOptions = {
    mode: 'parallel',
    knowledge: false,
    isCancelled: () => {
      const now = process.cpuUsage().user;
      longest = Math.max(longest, now - lookedAt);
      lookedAt = now;
      return false;
    },
    onProgress: (fraction) => {
      largestStep = Math.max(largestStep, fraction - told);
      told = fraction;
    },
  };
  // Warms the compiler: the figures are those of a process that has aligned before.
  const small = madeUpPair(200);
  alignUnits({ language: 'xx', units: small.source }, { language: 'yy', units: small.target }, options);
  longest = 0;
  told = 0;
  largestStep = 0;
  lookedAt = process.cpuUsage().user;
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const start = performance.now();
  alignUnits({ language: 'xx', units: source }, { language: 'yy', units: target }, options);
  const seconds = (performance.now() - start) / 1000;
  // Of the process's own thread and its collector's: what a loaded machine does not change much.
  const cpuSeconds = process.cpuUsage(cpu).user / 1e6;
  // Linux and macOS give the peak in KiB.
  const peak = process.resourceUsage().maxRSS * 1024;
  const megabytes = (peak - before) / 2 ** 20;
  const units = source.length + target.length;
  return { units, seconds, cpuSeconds, megabytes, longestMs: longest / 1000, largestStep };
}

/** Prints one line a size: seconds, memory, growth over the size before, and the limits of each. */
export function runBench(args: readonly string[]): number {
  const sizes = args.length > 0 ? args.map(Number) : [1000, 10_000, 100_000];
  console.log(
    ' units a side | seconds |  (CPU) | growth | peak MB over start (allowed) | ms to cancel | largest step of progress',
  );
  let previous: number | undefined;
  for (const size of sizes) {
    const output = execFileSync(process.execPath, [import.meta.filename, '--one', String(size)], {
      encoding: 'utf8',
    });
    // The child prints exactly the object that `measure` returns.
    const found = JSON.parse(output) as ReturnType<typeof measure>;
    const growth =
      previous === undefined ? '     –' : `${(found.cpuSeconds / previous).toFixed(1).padStart(5)}×`;
    const allowed = 60 + (3 * found.units) / 1024;
    console.log(
      `${String(size).padStart(13)} | ${found.seconds.toFixed(2).padStart(7)} | ${found.cpuSeconds.toFixed(2).padStart(6)} | ${growth} | ${found.megabytes.toFixed(0)} (${allowed.toFixed(0)}) | ${found.longestMs.toFixed(0)} | ${found.largestStep.toFixed(2)}`,
    );
    previous = found.cpuSeconds;
  }
  timeCommand();
  return 0;
}

const COMMAND_RUNS = 5;

/** Prints the best elapsed time of `align` of 100 + 100 units, by the built command and through npm. */
function timeCommand(): void {
  const root = join(import.meta.dirname, '..');
  const built = join(root, 'out/cli/zvirka.js');
  if (!existsSync(built)) {
    console.log('align of 100 + 100 units: no built command');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-bench-'));
  try {
    const { source, target } = madeUpPair(130);
    const files = [join(folder, 'a.txt'), join(folder, 'b.txt')] as const;
    writeFileSync(files[0], source.slice(0, 100).join('\n'));
    writeFileSync(files[1], target.slice(0, 100).join('\n'));
    const words = ['align', '--unit', 'line', '--lang', 'en,uk', ...files];
    const best = (command: string, before: readonly string[]): string => {
      let least = Infinity;
      for (let run = 0; run < COMMAND_RUNS; run += 1) {
        const start = performance.now();
        execFileSync(command, [...before, ...words], { cwd: root, stdio: 'ignore' });
        least = Math.min(least, performance.now() - start);
      }
      return `${(least / 1000).toFixed(2)} s`;
    };
    const direct = best(process.execPath, [built]);
    console.log(
      `align of 100 + 100 units: ${direct} built, ${best('npm', ['run', '-s', 'zvirka', '--'])} by npm run -s (best of ${COMMAND_RUNS}, elapsed)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[2] === '--one') console.log(JSON.stringify(measure(Number(process.argv[3]))));
