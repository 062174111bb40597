import { AppError, appErrorCodes, type AppErrorCode } from '../core/errors.ts';

/** A failure as it crosses the bridge. */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Turns anything thrown into a code with parameters. A bug of ours is `internal`; its stack goes to stderr. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  console.error(error);
  return { code: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } };
}

/** Makes the error again that another thread reported. */
export function fromFailure(failure: Failure): AppError {
  const known: readonly string[] = appErrorCodes;
  // Checked against the list in the same expression.
  const code = known.includes(failure.code) ? (failure.code as AppErrorCode) : 'internal';
  return new AppError(code, failure.params);
}
