// place: src/core/align/core-reads-a-file.ts
// rule: Core is pure: files belong to services.
import { readFileSync } from 'node:fs';

export const text = readFileSync('x', 'utf8');
