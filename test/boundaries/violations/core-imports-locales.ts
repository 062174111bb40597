// place: src/core/check/core-imports-locales.ts
// rule: Core returns codes, never words.
import { catalogues } from '../../locales/index.ts';

export const hello = catalogues.en.hello;
