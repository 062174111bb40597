/**
 * Speed and memory of the aligner over made-up texts of 1k, 10k and 100k units: npm run bench -- align [SIZES]
 * Each size runs in a process of its own, after load: once what the program does while nobody asks for anything
 * (`warmEngines`) is over. The first size runs cold as well: in a process that has never aligned. Peak memory is that of
 * the process less what it held before the run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../scripts/random.ts';
import { alignUnits, type AlignOptions } from '../src/core/align/align.ts';
import { warmEngines } from '../src/core/warm-up/warm-up.ts';
import { createKnowledge } from '../src/services/knowledge.ts';

const built = join(import.meta.dirname, '../out');

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

const starts = ['cold', 'warm'] as const;
type Start = (typeof starts)[number];

/**
 * Loads what is known of the languages and warms the engines, as the program does; nothing is known where nothing is built.
 * held: takes what keeps them warm.
 */
function load(held: unknown[]): void {
  const read = (name: string): Uint8Array | undefined => {
    const path = join(built, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const knowledge = createKnowledge({ lexicon: read('lexicon.bin'), gazetteer: read('names.bin') });
  const slices = warmEngines(knowledge(), () => false);
  let slice = slices.next();
  while (slice.done !== true) slice = slices.next();
  held.push(slice.value);
}

function measure(
  count: number,
  how: Start,
): {
  readonly loadSeconds: number;
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
  const beforeLoad = process.threadCpuUsage();
  const held: unknown[] = [];
  if (how === 'warm') load(held);
  const loading = process.threadCpuUsage(beforeLoad);
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
  const loadSeconds = (loading.user + loading.system) / 1e6;
  return { loadSeconds, units, seconds, cpuSeconds, megabytes, longestMs: longest / 1000, largestStep };
}

/** Prints one line a size: seconds, memory, growth over the size before, and the limits of each. */
export function runBench(args: readonly string[]): number {
  const sizes = args.length > 0 ? args.map(Number) : [1000, 10_000, 100_000];
  console.log(
    ' units a side | start | seconds |  (CPU) | growth | peak MB over start (allowed) | ms to cancel | largest step of progress',
  );
  let previous: number | undefined;
  let loadSeconds = Infinity;
  const runs = [
    ...sizes.slice(0, 1).map((size) => [size, 'cold'] as const),
    ...sizes.map((size) => [size, 'warm'] as const),
  ];
  for (const [size, how] of runs) {
    const output = execFileSync(process.execPath, [import.meta.filename, '--one', String(size), how], {
      encoding: 'utf8',
    });
    // The child prints exactly the object that `measure` returns.
    const found = JSON.parse(output) as ReturnType<typeof measure>;
    const growth =
      previous === undefined ? '     –' : `${(found.cpuSeconds / previous).toFixed(1).padStart(5)}×`;
    const allowed = 60 + (3 * found.units) / 1024;
    console.log(
      `${String(size).padStart(13)} | ${how.padStart(5)} | ${found.seconds.toFixed(2).padStart(7)} | ${found.cpuSeconds.toFixed(2).padStart(6)} | ${growth} | ${found.megabytes.toFixed(0)} (${allowed.toFixed(0)}) | ${found.longestMs.toFixed(0)} | ${found.largestStep.toFixed(2)}`,
    );
    if (how === 'cold') continue;
    previous = found.cpuSeconds;
    loadSeconds = Math.min(loadSeconds, found.loadSeconds);
  }
  console.log(
    `warm: after the program's own warm start (${loadSeconds.toFixed(2)} s of its thread, while nobody asks); cold: the process aligns for the first time`,
  );
  timeCommand();
  return 0;
}

const COMMAND_RUNS = 5;

/** Prints the best elapsed time of `align` of 100 + 100 units, by the built command and through npm. */
function timeCommand(): void {
  const root = join(import.meta.dirname, '..');
  const command = join(built, 'cli/zvirka.js');
  if (!existsSync(command)) {
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
    const best = (program: string, before: readonly string[]): string => {
      let least = Infinity;
      for (let run = 0; run < COMMAND_RUNS; run += 1) {
        const start = performance.now();
        execFileSync(program, [...before, ...words], { cwd: root, stdio: 'ignore' });
        least = Math.min(least, performance.now() - start);
      }
      return `${(least / 1000).toFixed(2)} s`;
    };
    const direct = best(process.execPath, [command]);
    console.log(
      `align of 100 + 100 units: ${direct} built, ${best('npm', ['run', '-s', 'zvirka', '--'])} by npm run -s (best of ${COMMAND_RUNS}, elapsed)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[2] === '--one') {
  const how = starts.find((start) => start === process.argv[4]) ?? 'cold';
  console.log(JSON.stringify(measure(Number(process.argv[3]), how)));
}
