// Entry of `npm run zvirka`: plain JavaScript, so that Node need not load its TypeScript stripper (some 60 ms) when the
// launcher's stripped code is in the cache already.
import * as nodeModule from 'node:module';
import { join } from 'node:path';

const oldest = 24;

// An older Node stops in the middle of loading, with a message that says nothing of its age. `node:module` is imported
// as a whole, since the import of one name that an old Node lacks would stop it before this line.
if (Number.parseInt(process.versions.node) < oldest) {
  console.error(`zvirka: Node ${oldest} or newer is needed, this is Node ${process.versions.node}.`);
  console.error('On Linux `npm ci` brings one along: call the command as `npm run -s zvirka -- …`.');
  process.exitCode = 2;
} else {
  nodeModule.enableCompileCache(join(import.meta.dirname, '../out/.compile-cache'));
  await import('./zvirka.ts');
}
