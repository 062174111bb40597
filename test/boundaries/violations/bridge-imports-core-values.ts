// place: src/bridge/bridge-imports-core-values.ts
// rule: The bridge takes types from core, no code.
import { unitKinds } from '../core/model.ts';

export const kinds = unitKinds;
