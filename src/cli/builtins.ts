/**
 * What the command asks of Node's own modules, without an import: an import of `node:fs` or `node:util` looks at all that the
 * module exports, and so loads `fs/promises`, `readline` and a dozen others: some 8 ms of each run.
 */
export const fs = process.getBuiltinModule('node:fs');
export const { parseArgs } = process.getBuiltinModule('node:util');
export const { isUtf8 } = process.getBuiltinModule('node:buffer');
const { enableCompileCache } = process.getBuiltinModule('node:module');

/** Electron's V8 is not ours to tune. */
const isOwnEngine = process.versions['electron'] === undefined;

/** Versions of V8 that `v8Settings` were measured on. */
const tunedVersions = /^13\./u;

/** What V8 is told at the start of a run. They change when work is done, and nothing of what comes out. */
export const v8Settings: readonly string[] = [
  // Patterns are compiled for good at once, not for their first use and then again.
  '--no-regexp-tier-up',
  // The memory for new objects grows to its full size at once, not by doubling: half the collections.
  '--semi-space-growth-factor=16',
  // Half the usual calls make a function worth the first optimizing compiler: many run a few hundred times in all.
  '--invocation-count-for-maglev=200',
  // The last compiler comes after 20,000 calls, not 3,000: what it brings within some seconds it takes from the other threads.
  '--invocation-count-for-turbofan=20000',
];

/**
 * Suits V8, which is made for programs that run for hours, to a run of a few seconds. Called before commands are loaded,
 * since code that was compiled under other settings is not taken from where it is kept. V8 of another version is left as
 * it is.
 */
export function tuneForShortRun(): void {
  if (!isOwnEngine || !tunedVersions.test(process.versions.v8)) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of v8Settings) setFlagsFromString(flag);
}

/**
 * Has Node keep compiled code between runs (in its own folder, or where the launcher said). True where it does and
 * `loadWhole` may be asked.
 */
export const keepCompiledCode = (): boolean => enableCompileCache().directory !== undefined && isOwnEngine;

/**
 * Loads modules with all their functions compiled. Node keeps compiled code as it is right after loading, when V8 has
 * compiled hardly a function: every run would compile the same hundreds again, one by one as they are called. Compiled
 * whole, they are in what is kept, and only the first run pays.
 */
export async function loadWhole<T>(load: () => Promise<T>): Promise<T> {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--no-lazy');
  try {
    return await load();
  } finally {
    setFlagsFromString('--lazy');
  }
}
