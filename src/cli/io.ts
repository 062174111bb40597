import { isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../core/errors.ts';
import { fs, isUtf8 } from './builtins.ts';

/** The command's surroundings, handed in so that tests can run it without a process. */
export interface CliIo {
  /** Where the command was called: relative paths start here. */
  readonly folder: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Resolves when the chunk is accepted; a closed pipe ends the command quietly. */
  readonly writeOut: (text: string) => Promise<void>;
  readonly writeError: (text: string) => void;
  readonly isErrorTerminal: boolean;
  /** True after Ctrl+C. */
  readonly isCancelled: () => boolean;
  /** True where compiled code is kept between runs: what a command brings is then worth compiling whole. */
  readonly keepsCode: boolean;
}

/** Resolves a path against the folder where the command was called. */
export function pathFrom(io: CliIo, path: string): string {
  return isAbsolute(path) ? path : resolve(io.folder, path);
}

/** Reads a file's bytes; a missing file, a directory or a refusal become AppErrors that name it. */
export function readBytes(io: CliIo, path: string): Uint8Array {
  try {
    return fs.readFileSync(pathFrom(io, path));
  } catch (error) {
    throw fileError(error, path);
  }
}

/** Writes a file whole or not at all: into a neighbour first, then renamed. */
export async function writeWhole(io: CliIo, path: string, content: string | Uint8Array): Promise<void> {
  const target = pathFrom(io, path);
  // The global one: an import of the module would load all of it at every start.
  const draft = join(target, '..', `.zvirka-${crypto.randomUUID()}`);
  try {
    const stats = fs.statSync(target, { throwIfNoEntry: false });
    // A rename would put a plain file in the place of a device, a pipe or a link.
    if (stats !== undefined && !stats.isFile()) return await fs.promises.writeFile(target, content);
    await fs.promises.writeFile(draft, content);
    await fs.promises.rename(draft, stats === undefined ? target : fs.realpathSync(target));
  } catch (error) {
    await fs.promises.rm(draft, { force: true });
    throw writeError(error, path);
  }
}

/** Makes a folder and those above it, where they are not there yet. */
export async function makeFolder(io: CliIo, path: string): Promise<void> {
  try {
    await fs.promises.mkdir(pathFrom(io, path), { recursive: true });
  } catch (error) {
    throw writeError(error, path);
  }
}

/** Sends data to `-o FILE` or to stdout. */
export async function output(io: CliIo, path: string | undefined, content: string): Promise<void> {
  if (path === undefined || path === '-') await io.writeOut(content);
  else await writeWhole(io, path, content);
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function fileError(error: unknown, file: string): AppError {
  const code = errorCode(error);
  if (code === 'ENOENT') return new AppError('file-missing', { file });
  if (code === 'EISDIR') return new AppError('file-is-directory', { file });
  if (code === 'ERR_FS_FILE_TOO_LARGE') return new AppError('file-too-large', { file });
  return new AppError('file-unreadable', { file, reason: code });
}

/** Turns what the system says about writing into a code that people can be told. */
export function writeError(error: unknown, file: string): AppError {
  return errorCode(error) === 'ENOSPC'
    ? new AppError('disk-full', { file })
    : new AppError('file-not-writable', { file, reason: errorCode(error) });
}

/** Yields the lines of a byte stream as they arrive (LF or CRLF), the last one even without a line end. Throws
 *  AppError('format-broken') at bytes that are no UTF-8. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const lines of lineGroupsOf(input)) {
    for (const line of lines) {
      if (line === undefined) throw new AppError('format-broken', { file: 'stdin', reason: 'utf8' });
      yield line;
    }
  }
}

const lineFeed = 0x0a;

/** The same, those together that have arrived together; `undefined` = bytes that are no UTF-8. */
export async function* lineGroupsOf(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<readonly (string | undefined)[]> {
  // Parts of a line that has not ended, joined once: a long one would be copied with every chunk.
  let begun: Uint8Array[] = [];
  let isFirst = true;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const lineOf = (last: Uint8Array): string | undefined => {
    const bytes = begun.length === 0 ? last : Buffer.concat([...begun, last]);
    begun = [];
    const line = isUtf8(bytes) ? decoder.decode(bytes) : undefined;
    const bare = isFirst ? line?.replace(/^\uFEFF/u, '') : line;
    isFirst = false;
    return bare?.endsWith('\r') === true ? bare.slice(0, -1) : bare;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    const lines: (string | undefined)[] = [];
    let from = 0;
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      lines.push(lineOf(bytes.subarray(from, at)));
      from = at + 1;
    }
    if (from < bytes.length) begun.push(bytes.subarray(from));
    yield lines;
  }
  if (begun.length > 0) yield [lineOf(new Uint8Array())];
}
