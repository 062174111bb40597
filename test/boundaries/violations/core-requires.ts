// place: src/core/align/core-requires.ts
// rule: Core has no require.
export const fs = require('node:fs');
