/**
 * What the command asks of Node's own modules, without an import: an import of `node:fs` or `node:util` looks at all that the
 * module exports, and so loads `fs/promises`, `readline` and a dozen others: some 8 ms of each run.
 */
export const fs = process.getBuiltinModule('node:fs');
export const { parseArgs } = process.getBuiltinModule('node:util');
export const { isUtf8 } = process.getBuiltinModule('node:buffer');
const { enableCompileCache } = process.getBuiltinModule('node:module');

/**
 * Has Node keep compiled code between runs (in its own folder, or where the launcher said). True where it does and
 * `loadWhole` may be asked: Electron's V8 is not ours to tune.
 */
export const keepCompiledCode = (): boolean =>
  enableCompileCache().directory !== undefined && process.versions['electron'] === undefined;

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
