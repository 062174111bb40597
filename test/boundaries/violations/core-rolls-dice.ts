// place: src/core/align/core-rolls-dice.ts
// rule: Core takes randomness as an argument.
export const roll = Math.random();
