// place: src/core/align/core-makes-uuids.ts
// rule: Core takes randomness as an argument.
export const id = crypto.randomUUID();
