// place: src/services/source-imports-scripts.ts
// rule: Scripts are not packaged.
import { tool } from '../../scripts/tool.ts';

export const copy = tool;
