// place: src/renderer/source-evaluates-text.ts
// rule: Text is never code.
export const answer: unknown = eval('1');
