// place: src/core/align/core-makes-a-date-of-now.ts
// rule: Core takes time as an argument.
export const now = new Date();
