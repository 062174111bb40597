import type { Unit } from '../model.ts';

/** Heavy. */
export function alignUnits(units: readonly Unit[]): number {
  return units.length;
}
