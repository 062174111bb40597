import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPairs } from '../src/core/check/engine.ts';
import { openLexicon } from '../src/core/lexicon/lexicon.ts';
import { openGazetteer } from '../src/core/names/gazetteer.ts';
import { warmChecks } from '../src/core/warm-up/warm-up.ts';
import { asPair, evalFolder, readSet, runPair } from '../scripts/check-score.ts';
import type { ScoreItem } from '../scripts/check-score.ts';

// Speed of the discrepancy checks on one core: opening what they know and the warm start, as the program does both before
// anybody waits, then rounds over the clean pairs. Processor time of the thread that checks, so that a crowded machine says
// little less than a quiet one; the first round meets every word for the first time and much of the program's code for
// the second. New sentences: those of other sets, whose words were not met. Then the built command as a person calls it,
// which has no warm start, with its own start included.

const rounds = 5;
/** Sets of other texts than the clean pairs. */
const otherSets: readonly string[] = ['demetr-clean', 'demetr-flores', 'wmtqe-enru', 'mlqe-pe', 'bio-mqm'];
const built = resolve(import.meta.dirname, '../out');

type Sides = readonly [source: string, target: string, sourceLanguage: string, targetLanguage: string];

const sidesOf = ({ src, good, bad, srcLang, tgtLang }: ScoreItem): Sides => [
  src,
  good ?? bad ?? '',
  srcLang,
  tgtLang,
];

/** Milliseconds of processor time that a piece of work takes in this thread. */
function cpuMs<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const begin = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(begin);
  return { result, ms: (user + system) / 1000 };
}

/** Times that a process of its own takes, in seconds; processor time is that of all its threads. */
interface Run {
  readonly elapsed: number;
  readonly processor: number;
}

/** Written by the measured process as its last line on stderr. */
const tellProcessor =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\n${user+system}`)})';

/** Runs the built `check --pairs` once; undefined where it fails. */
function runCommand(command: string, input: string): Run | undefined {
  const begin = performance.now();
  const words = ['--import', tellProcessor, command, 'check', '--pairs'];
  const { status, stderr } = spawnSync(process.execPath, words, { input, maxBuffer: 2 ** 28 });
  const elapsed = (performance.now() - begin) / 1000;
  if (status !== 0) return undefined;
  return { elapsed, processor: Number(stderr.toString().split('\n').at(-1)) / 1e6 };
}

function tellCommand(pairs: readonly ScoreItem[]): void {
  const command = resolve(built, 'cli/zvirka.js');
  if (!existsSync(command)) {
    console.log('check --pairs: not built');
    return;
  }
  const input = pairs
    .map(({ id, srcLang, tgtLang, src, good }) =>
      JSON.stringify({ id, srcLang, tgtLang, src, tgt: good ?? '' }),
    )
    .join('\n');
  // The first run keeps its compiled code for the others, as Node does for every command.
  const runs = Array.from({ length: 3 }, () => runCommand(command, input)).slice(1);
  const [run] = runs.filter((one) => one !== undefined).sort((a, b) => a.elapsed - b.elapsed);
  console.log(
    run === undefined
      ? 'check --pairs: failed'
      : `check --pairs, a process of its own, start and load included: ${run.elapsed.toFixed(2)} s elapsed, ${(pairs.length / run.elapsed).toFixed(0)} pairs a second; ${run.processor.toFixed(2)} s of processor in all threads`,
  );
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
  const warm = cpuMs(() => {
    for (const slice of warmChecks(load.result, () => false)) void slice;
  });
  console.log(
    `load ${load.ms.toFixed(0)} ms of processor: lexicon and names read and opened; warm start ${warm.ms.toFixed(0)} ms; together ${(load.ms + warm.ms).toFixed(0)} (300)`,
  );
  const pairs = readSet(folder, 'ntrex-clean').filter((item) => item.category === 'clean');
  const first = cpuMs(() => runPair(['Так.', 'Yes.'], ['uk', 'en'], load.result));
  console.log(`first pair ${first.ms.toFixed(0)} ms`);
  const rateOf = (count: number, work: () => unknown): number => (1000 * count) / cpuMs(work).ms;
  const sides = pairs.map(sidesOf);
  // As `check --pairs` and a comparison do it: pairs that have come together are checked together.
  const together = (list: readonly Sides[]) => (): unknown => checkPairs(list.map(asPair), load.result);
  const alone = (): unknown => sides.map((side) => checkPairs([asPair(side)], load.result));
  const rates = Array.from({ length: rounds }, () => rateOf(pairs.length, together(sides)));
  const fresh = otherSets.flatMap((name) => readSet(folder, name)).map(sidesOf);
  // Each source once: a set spoils one sentence in many ways.
  const unmet = [...new Map(fresh.map((one) => [one[0], one])).values()];
  const [asNew, asKnown] = [1, 2].map(() => rateOf(unmet.length, together(unmet)));
  const lone = Array.from({ length: 2 }, () => rateOf(pairs.length, alone));
  console.log(
    `${pairs.length} pairs, pairs a processor second: first round ${rates[0]?.toFixed(0)}, then ${rates
      .slice(1)
      .map((rate) => rate.toFixed(0))
      .join(', ')} (1000); each pair by itself ${Math.max(...lone).toFixed(0)}`,
  );
  console.log(
    `${unmet.length} new sentences after these: ${asNew?.toFixed(0)} (1000); the same once more ${asKnown?.toFixed(0)}`,
  );
  tellCommand(pairs);
  return 0;
}
