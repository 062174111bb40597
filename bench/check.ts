import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openLexicon } from '../src/core/lexicon/lexicon.ts';
import { openGazetteer } from '../src/core/names/gazetteer.ts';
import { evalFolder, readSet, runPair } from '../scripts/check-score.ts';

// Speed of the discrepancy checks on one core: opening what they know, then rounds over the clean pairs. Processor
// time of the thread that checks, so that a crowded machine says little less than a quiet one; the first round meets
// every word for the first time and compiles the program.

const rounds = 5;
const built = resolve(import.meta.dirname, '../out');

/** Milliseconds of processor time that a piece of work takes in this thread. */
function cpuMs<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const begin = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(begin);
  return { result, ms: (user + system) / 1000 };
}

/** Prints the figures beside what is to be reached; returns the exit code. */
export function runBench(): number {
  const folder = evalFolder();
  const files = ['lexicon.bin', 'names.bin'].map((name) => resolve(built, name));
  if (folder === undefined || !files.every((file) => existsSync(file))) {
    console.log('bench check: no eval folder (ZVIRKA_EVAL) or nothing built; nothing was measured');
    return 0;
  }
  const [lexiconFile = '', namesFile = ''] = files;
  const load = cpuMs(() => ({
    lexicon: openLexicon(readFileSync(lexiconFile)),
    gazetteer: openGazetteer(readFileSync(namesFile)),
    concepts: [],
  }));
  console.log(`load ${load.ms.toFixed(0)} ms of processor (300): lexicon and names read and opened`);
  const pairs = readSet(folder, 'ntrex-clean').filter((item) => item.category === 'clean');
  const first = cpuMs(() => runPair(['Так.', 'Yes.'], ['uk', 'en'], load.result));
  console.log(`first pair ${first.ms.toFixed(0)} ms`);
  const rates = Array.from({ length: rounds }, () => {
    const { ms } = cpuMs(() => {
      for (const { src, good, srcLang, tgtLang } of pairs)
        runPair([src, good ?? ''], [srcLang, tgtLang], load.result);
    });
    return (1000 * pairs.length) / ms;
  });
  console.log(
    `${pairs.length} pairs, pairs a processor second: first round ${rates[0]?.toFixed(0)}, best of ${rounds} ${Math.max(...rates).toFixed(0)} (1000)`,
  );
  return 0;
}
