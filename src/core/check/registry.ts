import { dateCheck } from './checks/date.ts';
import { numberCheck } from './checks/number.ts';
import type { PairCheck } from './pair-check.ts';

/** Every check that looks at one pair, in the order in which its findings are listed. */
export const pairChecks: readonly PairCheck[] = [numberCheck, dateCheck];
