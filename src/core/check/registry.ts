import type { PairCheck } from './types.ts';

/** Every check that looks at one pair, in the order in which its findings are listed. */
export const pairChecks: readonly PairCheck[] = [];
