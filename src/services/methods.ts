import { apiMethods, type Api, type InvokeResult } from '../bridge/api.ts';

/** Calls a method by its name with arguments that nobody has checked yet. Never rejects: failures are data. */
export type Dispatch = (method: string, args: unknown) => Promise<InvokeResult>;

/** True for a name that the bridge declares; `constructor` and the like are not. */
export function isMethod(name: string): name is keyof Api {
  const names: readonly string[] = apiMethods;
  return names.includes(name);
}

/** Methods after which another project is open than before. */
export const projectOpeners: readonly string[] = [
  'projectNew',
  'projectOpen',
  'projectOpenSample',
] satisfies readonly (keyof Api)[];
