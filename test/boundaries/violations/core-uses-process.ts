// place: src/core/text/core-uses-process.ts
// rule: Core knows no process.
export const home = process.env['HOME'];
