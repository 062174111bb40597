// place: src/store/store-imports-bridge.ts
// rule: The store knows core only.
import type { Api } from '../bridge/api.ts';

export type Copy = Api;
