// place: src/core/text/core-imports-a-heavy-package.ts
// rule: Packages of core stand on an allow-list.
import { parseHTML } from 'linkedom';

export const dom = parseHTML('<p>');
