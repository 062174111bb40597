import { spawnSync } from 'node:child_process';

/** What a program did. */
export interface ProgramRun {
  readonly isGood: boolean;
  readonly out: string;
  readonly err: string;
}

/** Runs a program and waits for it. timeoutMs: a program that hangs is stopped and counts as failed. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly timeoutMs?: number } = {},
): ProgramRun {
  const done = spawnSync(program, [...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    timeout: options.timeoutMs ?? 240_000,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { isGood: done.status === 0, out: done.stdout ?? '', err: done.stderr ?? '' };
}

/** One line of the table. */
export interface InteropResult {
  readonly program: string;
  readonly check: string;
  /** `proved` with the program, `failed`, or `not proved` with the reason in `detail`. */
  readonly result: 'proved' | 'failed' | 'not proved';
  readonly detail: string;
}

/** Makes a result of a comparison. */
export function judge(program: string, check: string, isGood: boolean, detail: string): InteropResult {
  return { program, check, result: isGood ? 'proved' : 'failed', detail };
}

/** Installs Debian packages whose program is missing; false where that cannot be done here. */
export function install(programs: Readonly<Record<string, string>>): readonly string[] {
  const missing = Object.entries(programs).filter(([program]) => !run('which', [program]).isGood);
  if (missing.length === 0) return [];
  const packages = missing.map(([, name]) => name);
  console.log(`installing ${packages.join(' ')}`);
  run('apt-get', ['update'], { timeoutMs: 300_000 });
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { timeoutMs: 900_000 });
  return missing.map(([program]) => program).filter((program) => !run('which', [program]).isGood);
}
