/**
 * Measures comparable mode on texts made of the evaluation sets (made-comparable.ts): how many of the pairs found are right,
 * how many of the true ones are found, and what a score means. npm run quality -- align --comparable
 */
import { join } from 'node:path';
import { alignUnits } from '../src/core/align/align.ts';
import { makeComparable, readPaired, type Retelling } from './made-comparable.ts';
import { sampleKnowledge } from './quality-samples.ts';

const sets = ['uk-en-real', 'ru-en-real', 'uk-ru-real', 'en-en-real', 'uk-en-hard', 'en-en-hard'];
const shares = [0, 0.08, 0.25];
const retellings: readonly Retelling[] = ['as it is', 'cut', 'retold'];

interface Tally {
  found: number;
  right: number;
  gold: number;
}

/** root: the evaluation's folder of alignment. The scores were fitted on documents of even number; these are the odd ones. */
export function measureComparable(root: string): void {
  const known = sampleKnowledge();
  const scored: { readonly score: number; readonly isRight: boolean }[] = [];
  const tallies = new Map<string, Tally>();
  for (const set of sets) {
    readPaired(join(root, 'dev', set)).forEach((document, at) => {
      if (at % 2 === 0) return;
      for (const shared of shares) {
        for (const [kind, retelling] of retellings.entries()) {
          if (shared === 0 && kind > 0) continue;
          const seed = at * 7 + Math.round(shared * 100) + kind;
          const made = makeComparable(document, { shared, retelling, seed });
          const { loose } = alignUnits(
            { language: document.source, units: made.source },
            { language: document.target, units: made.target },
            { mode: 'comparable', knowledge: true, ...known },
          );
          const key = `${(100 * shared).toFixed(0).padStart(2)} % shared, ${shared === 0 ? 'nothing' : retelling}`;
          const tally = tallies.get(key) ?? { found: 0, right: 0, gold: 0 };
          tallies.set(key, tally);
          tally.gold += made.gold.size;
          for (const { source, target, score } of loose) {
            const isRight = made.gold.get(source.unit) === target.unit;
            scored.push({ score, isRight });
            tally.found += 1;
            tally.right += isRight ? 1 : 0;
          }
        }
      }
    });
  }
  for (const [key, { found, right, gold }] of [...tallies].sort((a, b) => a[0].localeCompare(b[0])))
    console.log(
      `${key.padEnd(22)} found ${String(found).padStart(4)}  right ${percent(right / Math.max(1, found))}  of the true ones ${gold === 0 ? '    –' : percent(right / gold)}`,
    );
  printCalibration(scored);
}

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

function printCalibration(scored: readonly { readonly score: number; readonly isRight: boolean }[]): void {
  let error = 0;
  for (const [low, high] of [
    [0, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 0.97],
    [0.97, 1.01],
  ] as const) {
    const here = scored.filter(({ score }) => score >= low && score < high);
    if (here.length === 0) continue;
    const mean = here.reduce((sum, { score }) => sum + score, 0) / here.length;
    const right = here.filter(({ isRight }) => isRight).length / here.length;
    error += (here.length / scored.length) * Math.abs(mean - right);
    console.log(
      `score ${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}: ${String(here.length).padStart(4)} pairs, mean score ${mean.toFixed(2)}, right ${percent(right)}`,
    );
  }
  const right = scored.filter(({ isRight }) => isRight).length;
  console.log(
    `in all ${scored.length} pairs, right ${percent(right / scored.length)}, calibration error ${error.toFixed(3)}`,
  );
}
