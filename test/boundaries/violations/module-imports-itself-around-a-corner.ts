// place: src/core/text/module-imports-itself-around-a-corner.ts
// rule: No circles.
import { around } from './around.ts';

export const here: number = around + 1;
// place: src/core/text/around.ts
import { here } from './module-imports-itself-around-a-corner.ts';

export const around: number = here + 1;
