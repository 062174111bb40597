import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogues } from '../src/locales/index.ts';
import { createJobWaiter, startProjectHost } from '../src/services/project-host.ts';
import { root } from './bundles.ts';
import { sampleIds } from './sample-score.ts';

// Makes each sample of alignments/ into a finished project, aligned and checked, so that the first window of a new user
// opens with rows in it. Usage: node scripts/ready-samples.ts FOLDER   (called by scripts/build.ts)

/** A file of the build; undefined where it was not built. */
function readBuilt(name: string): Uint8Array | undefined {
  const path = join(root, 'out', name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** Opens one sample as a user would, waits for its rows and discrepancies, and keeps the closed file. */
async function makeReady(id: string, userDataFolder: string, target: string): Promise<void> {
  const waiter = createJobWaiter();
  const host = startProjectHost({
    userDataFolder,
    samplesFolder: join(root, 'alignments'),
    info: { version: '0', platform: process.platform, isRealElectron: false, systemLocale: 'en' },
    catalogues,
    knowledgeBytes: { lexicon: readBuilt('lexicon.bin'), gazetteer: readBuilt('names.bin') },
    onEvent: waiter.onEvent,
    threads: 'in-process',
  });
  try {
    const { path, comparisons } = await host.api.projectOpenSample({ sample: id });
    for (const { id: comparisonId } of comparisons) {
      await waiter.wait((await host.api.comparisonAlign({ comparisonId, scope: 'all' })).jobId);
      await waiter.wait((await host.api.checksRun({ comparisonId })).jobId);
    }
    await host.close();
    copyFileSync(path, target);
  } finally {
    await host.close();
  }
}

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node scripts/ready-samples.ts FOLDER');
mkdirSync(target, { recursive: true });
const userDataFolder = mkdtempSync(join(tmpdir(), 'zvirka-samples-'));
try {
  for (const id of sampleIds(join(root, 'alignments')))
    await makeReady(id, userDataFolder, join(target, `${id}.zvirka`));
} finally {
  rmSync(userDataFolder, { recursive: true, force: true });
}
