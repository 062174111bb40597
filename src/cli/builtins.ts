/**
 * What the command asks of Node's own modules, without an import: an import of `node:fs` or `node:util` looks at all that the
 * module exports, and so loads `fs/promises`, `readline` and a dozen others: some 8 ms of each run.
 */
export const fs = process.getBuiltinModule('node:fs');
export const { parseArgs } = process.getBuiltinModule('node:util');
export const { isUtf8 } = process.getBuiltinModule('node:buffer');
export const { enableCompileCache } = process.getBuiltinModule('node:module');
