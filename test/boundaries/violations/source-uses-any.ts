// place: src/services/source-uses-any.ts
// rule: No any.
export const anything: any = 1;
