// place: src/core/align/core-prints.ts
// rule: Core has no output.
console.log('x');
