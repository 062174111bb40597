// place: src/core/text/core-uses-the-dom.ts
// rule: Core has no DOM.
export const title = document.title;
