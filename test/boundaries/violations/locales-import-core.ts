// place: src/locales/locales-import-core.ts
// rule: Locales are a leaf of data.
import { unitKinds } from '../core/model.ts';

export const kinds = unitKinds;
