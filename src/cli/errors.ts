import { AppError } from '../core/errors.ts';
import { translate } from './messages.ts';

/** One line for a person: what went wrong, in which file, why. No stack. */
export function describeError(error: unknown): string {
  if (error instanceof AppError) {
    const { file, detailKey } = error.params;
    // Most details of usage are words of the command line itself; those that are sentences come as a key.
    const detail = typeof detailKey === 'string' ? { detail: translate(detailKey, error.params) } : {};
    const message = translate(`error.${error.code}`, { ...error.params, ...detail });
    // Every line names the file, also where a window need not.
    return typeof file === 'string' && !message.includes(file) ? `${file}: ${message}` : message;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return translate('error.internal', { reason: reason.split('\n')[0] ?? '' });
}

/** Exit codes of the contract: 1 the input is at fault, 2 usage, 3 cancelled. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof AppError)) return 1;
  if (error.code === 'cancelled') return 3;
  return error.code === 'usage' ? 2 : 1;
}
