// place: src/services/services-use-the-dom.ts
// rule: Services run in a thread of Node.
export const width = window.innerWidth;
