import { createPlainSide } from '../src/core/check/side.ts';
import { checkPair } from '../src/core/check/engine.ts';
import { currentGazetteer, currentLexicon, evalFolder, readSet } from '../scripts/check-score.ts';
import type { DetectedLanguage } from '../src/core/model.ts';

// Speed of the discrepancy checks: pairs a second on one core after load, best of five rounds over the clean pairs.

/** Prints the figures beside what is to be reached; returns the exit code. */
export function runBench(): number {
  const folder = evalFolder();
  if (folder === undefined) {
    console.log('bench check: no eval folder (ZVIRKA_EVAL); nothing was measured');
    return 0;
  }
  const begin = performance.now();
  const lexicon = currentLexicon();
  const gazetteer = currentGazetteer();
  console.log(`load ${(performance.now() - begin).toFixed(0)} ms (300)`);
  const pairs = readSet(folder, 'ntrex-clean').filter((item) => item.category === 'clean');
  const rates = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (const item of pairs) {
      const source = createPlainSide(item.src, item.srcLang as DetectedLanguage); // uk, ru or en in the set
      const target = createPlainSide(item.good ?? '', item.tgtLang as DetectedLanguage);
      checkPair({ source, target }, { lexicon, gazetteer, concepts: [] });
    }
    return (1000 * pairs.length) / (performance.now() - started);
  });
  console.log(`first round ${rates[0]?.toFixed(0)}, best ${Math.max(...rates).toFixed(0)} pairs/s (1000)`);
  return 0;
}
