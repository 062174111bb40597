// place: src/core/align/core-reads-the-clock.ts
// rule: Core takes time as an argument.
export const now = Date.now();
