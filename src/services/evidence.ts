import type { Api } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { ServiceContext } from './context.ts';

/** Evidence for the clipboard. */
export function evidenceMethods(_context: ServiceContext): Pick<Api, 'evidence'> {
  return {
    evidence: async () => {
      throw new AppError('not-available-yet', { command: 'evidence' });
    },
  };
}
