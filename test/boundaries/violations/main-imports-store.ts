// place: src/main/main-imports-store.ts
// rule: Main only forwards: the store is behind the services.
import { readUnits } from '../store/database.ts';

export const units = readUnits('x');
