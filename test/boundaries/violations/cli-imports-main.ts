// place: src/cli/cli-imports-main.ts
// rule: Shells do not know each other.
import { started } from '../main/index.ts';

export const copy = started;
