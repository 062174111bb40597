// place: src/services/services-import-main.ts
// rule: Shells know services, not the reverse.
import { started } from '../main/index.ts';

export const copy = started;
