import { apiMethods, type Api, type InvokeResult } from '../bridge/api.ts';
import { checkArguments } from '../bridge/schemas.ts';
import { AppError } from '../core/errors.ts';
import { toFailure } from './failure.ts';

/** Calls a method by its name with arguments that nobody has checked yet. Never rejects: failures are data. */
export type Dispatch = (method: string, args: unknown) => Promise<InvokeResult>;

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

/** True for a name that the bridge declares; `constructor` and the like are not. */
export function isMethod(name: string): name is keyof Api {
  const names: readonly string[] = apiMethods;
  return names.includes(name);
}
