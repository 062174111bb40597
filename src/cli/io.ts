import { isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../core/errors.ts';
import { fs } from './builtins.ts';

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
    await fs.promises.writeFile(draft, content);
    await fs.promises.rename(draft, target);
  } catch (error) {
    await fs.promises.rm(draft, { force: true });
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

function writeError(error: unknown, file: string): AppError {
  return errorCode(error) === 'ENOSPC'
    ? new AppError('disk-full', { file })
    : new AppError('file-not-writable', { file, reason: errorCode(error) });
}

/** Yields the lines of a byte stream as they arrive (LF or CRLF), the last one even without a line end. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const lines of lineGroupsOf(input)) yield* lines;
}

/** The same, those together that have arrived together. */
export async function* lineGroupsOf(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
