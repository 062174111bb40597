// place: src/renderer/renderer-runs-heavy-core.ts
// rule: Alignment runs in the worker, not in the window.
import { alignUnits } from '../core/align/align.ts';

export const count = alignUnits([]);
