// place: src/preload/preload-imports-node.ts
// rule: A sandboxed preload has no Node.
import { readFileSync } from 'node:fs';

export const text = readFileSync('x', 'utf8');
