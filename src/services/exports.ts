import type { Api } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { ServiceContext } from './context.ts';

/** Exports. */
export function exportMethods(_context: ServiceContext): Pick<Api, 'exportPreview' | 'exportRun'> {
  return {
    exportPreview: async () => {
      throw new AppError('not-available-yet', { command: 'export' });
    },
    exportRun: async () => {
      throw new AppError('not-available-yet', { command: 'export' });
    },
  };
}
