// place: src/core/text/core-fetches.ts
// rule: Nothing of ours has a network.
export const page = globalThis.fetch('https://example.org');
