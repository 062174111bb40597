// place: src/renderer/renderer-imports-main.ts
// rule: The window reaches main through the bridge.
import { started } from '../main/index.ts';

export const copy = started;
