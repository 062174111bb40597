// Entry of `npm run zvirka`: plain JavaScript, so that Node need not load its TypeScript stripper (some 60 ms) when the
// launcher's stripped code is in the cache already.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../out/.compile-cache'));
await import('./zvirka.ts');
