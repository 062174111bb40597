// place: src/cli/cli-imports-store.ts
// rule: The store is behind the services.
import { readUnits } from '../store/database.ts';

export const units = readUnits('x');
