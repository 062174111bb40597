import type { KnownLanguage } from '../../model.ts';
import { unitOfForm } from '../../values/units.ts';
import type { Unit } from '../../values/units.ts';

/** A measure or currency as a word or sign says it. */
export interface UnitWord {
  /** Lower-case English singular or an ISO 4217 code. */
  readonly unit: string;
  /** What may be converted into one another; currencies never are. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number;
}

/**
 * Units that translations put for one another without a change of meaning: a bare dollar is the American one, degrees
 * are told without their scale, a ton is the metric one as a rule, and “an hour” of a speed is left to its words.
 */
const sameAs: Readonly<Record<string, readonly [string, number?]>> = {
  dollar: ['USD'],
  'degree celsius': ['degree'],
  'degree fahrenheit': ['degree'],
  ton: ['tonne', 1e6],
  'kilometre per hour': ['kilometre', 1000],
  'mile per hour': ['mile', 1609.344],
  'metre per second': ['metre', 1],
};

/** A unit as the checks compare it. */
export function asUnitWord({ name, dimension, factor }: Unit): UnitWord {
  if (dimension === 'money') return { unit: moneyOf(name), dimension: 'currency', factor };
  const [unit = name, size = factor] = sameAs[name] ?? [];
  if (name === 'pound') return { unit: 'pound-mass', dimension, factor };
  return { unit, dimension: dimension === 'speed' && unit !== name ? 'length' : dimension, factor: size };
}

const moneyOf = (name: string): string => (name === 'pound' ? 'GBP' : (sameAs[name]?.[0] ?? name));

/** What a folded word means as a unit. */
export function unitOfWord(folded: string, language: KnownLanguage): UnitWord | undefined {
  const unit = unitOfForm(folded, language);
  return unit === undefined ? undefined : asUnitWord(unit);
}
