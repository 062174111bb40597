// place: src/core/align/core-imports-node-lazily.ts
// rule: A dynamic import is an import.
export const load = async () => import('node:fs');
