// place: src/main/main-imports-core.ts
// rule: No logic in main beyond wiring.
import { alignUnits } from '../core/align/align.ts';

export const count = alignUnits([]);
