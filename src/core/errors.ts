/** What a user can meet, as a code with parameters: translated only in the window and the command line. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: AppErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** A broken invariant: a fault of ours, never of the input. */
export class BugError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BugError';
  }
}

/** Closes a union at compile time and throws BugError where a value got past the compiler. */
export function assertNever(value: never): never {
  throw new BugError(`unexpected: ${JSON.stringify(value)}`);
}

/** Every code a user can meet; the catalogues carry `error.<code>` for each, checked by a test. */
export const appErrorCodes = [
  'cancelled',
  'usage',
  'file-missing',
  'file-is-directory',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'file-not-writable',
  'folder-read-only',
  'disk-full',
  'file-binary',
  'file-not-decodable',
  'format-unknown',
  'format-broken',
  'format-protected',
  'no-text-layer',
  'sheet-missing',
  'column-missing',
  'archive-too-large',
  'project-newer',
  'project-damaged',
  'project-lost',
  'project-locked',
  'project-not-a-project',
  'project-read-only',
  'project-exists',
  'project-missing',
  'text-missing',
  'comparison-missing',
  'texts-too-few',
  'not-found',
  'sigil-taken',
  'edit-not-possible',
  'nothing-to-undo',
  'nothing-to-redo',
  'invalid-arguments',
  'anchors-invalid',
  'terms-only',
  'not-aligned',
  'batch-failed',
  'language-unknown',
  'export-failed',
  'original-missing',
  'worker-died',
  'internal',
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];
