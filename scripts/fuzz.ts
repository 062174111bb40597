import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './bundles.ts';

// The long versions of the randomised tests. Usage: npm run fuzz [-- kill|formats [COUNT] [EXTENSION …]]
// Extensions (`pdf docx odt`) leave only those formats of `formats`, read one after another.
const kinds: Readonly<
  Record<string, { readonly test: string; readonly env: Readonly<Record<string, string>> }>
> = {
  formats: { test: 'test/services/formats/fuzz.test.ts', env: { ZVIRKA_FUZZ: '20000' } },
  kill: { test: 'test/services/kill.test.ts', env: { ZVIRKA_KILLS: '200' } },
};

const words = process.argv.slice(2);
const count = words.find((word) => /^\d+$/.test(word));
const extensions = words.filter(
  (word) => word !== count && /^[a-z][a-z0-9]{1,4}$/.test(word) && !Object.hasOwn(kinds, word),
);
const wanted = words.filter((word) => word !== count && !extensions.includes(word));
const unknown = wanted.filter((name) => !Object.hasOwn(kinds, name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known: ${Object.keys(kinds).join(', ')}`);
  process.exit(2);
}
let isGood = true;
for (const [name, { test, env }] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`fuzz ${name}`);
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', test],
    // What the environment already says wins, so that a shorter or longer run can be asked for.
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...env,
        ...process.env,
        ...(count === undefined ? {} : { [Object.keys(env)[0]!]: count }),
        ...(extensions.length === 0 ? {} : { ZVIRKA_FUZZ_FORMATS: extensions.join(' ') }),
      },
    },
  );
  isGood &&= run.status === 0;
}
process.exitCode = isGood ? 0 : 1;
