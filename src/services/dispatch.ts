import type { Api } from '../bridge/api.ts';
import { checkArguments } from '../bridge/schemas.ts';
import { AppError } from '../core/errors.ts';
import { toFailure } from './failure.ts';
import { isMethod, type Dispatch } from './methods.ts';

/** Puts the check of names and arguments in front of the services. */
export function createDispatcher(api: Api): Dispatch {
  return async (method, args) => {
    try {
      if (!isMethod(method)) throw new AppError('invalid-arguments', { detail: method });
      const checked = checkArguments(method, args);
      if (!checked.ok) throw new AppError('invalid-arguments', { detail: checked.detail });
      // The schema of this very method has just passed the arguments.
      const call = api[method] as (given: unknown) => Promise<unknown>;
      return { ok: true, value: await call(checked.value) };
    } catch (error) {
      return { ok: false, ...toFailure(error) };
    }
  };
}
