// place: src/core/text/core-sets-a-timer.ts
// rule: Core takes time as an argument.
setTimeout(() => undefined, 1);
