// place: src/renderer/renderer-imports-node.ts
// rule: The window has no Node.
import { readFileSync } from 'node:fs';

export const text = readFileSync('x', 'utf8');
