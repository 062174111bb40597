// place: src/core/text/core-exports-a-default.ts
// rule: Named exports only.
export default 1;
