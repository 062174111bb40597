// place: src/core/align/core-imports-store.ts
// rule: The arrow points the other way.
import { readUnits } from '../../store/database.ts';

export const units = readUnits('x');
