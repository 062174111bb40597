// place: src/core/align/core-imports-bridge.ts
// rule: The bridge knows core, not the reverse.
import type { Api } from '../../bridge/api.ts';

export type Copy = Api;
