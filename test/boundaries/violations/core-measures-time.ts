// place: src/core/align/core-measures-time.ts
// rule: No clock decides a result.
export const start = performance.now();
