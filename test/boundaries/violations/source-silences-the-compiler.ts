// place: src/services/source-silences-the-compiler.ts
// rule: No @ts-ignore.
// @ts-ignore
export const number: number = 'x';
