import type { Unit } from '../core/model.ts';

/** The contract. */
export interface Api {
  units(): Promise<readonly Unit[]>;
}
export const apiMethods = ['units'] as const;
