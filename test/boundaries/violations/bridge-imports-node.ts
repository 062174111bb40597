// place: src/bridge/bridge-imports-node.ts
// rule: The bridge runs in the window too.
import { join } from 'node:path';

export const path = join('a', 'b');
