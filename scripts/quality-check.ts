import type { PairIssue } from '../src/core/check/types.ts';
import { measurePrecision, reportPrecision } from './check-precision.ts';
import {
  currentGazetteer,
  currentLexicon,
  evalFolder,
  readSet,
  scoreItems,
  sumTallies,
  visible,
} from './check-score.ts';
import type { Outcome, Tally } from './check-score.ts';
import { printAlarms, printMisses } from './print-outcomes.ts';

// `npm run quality -- check [--only SET,…] [--misses GROUP] [--alarms CATEGORY] [--count N] [--rows] [--no-flip]
// [--keep-precision]`: detection,
// false alarms, precision and speed of the discrepancy checks on the open sets beside the figures to reach.

const sets = ['mech-ntrex', 'demetr', 'demetr-flores', 'aces-unit', 'bio-mqm', 'wmtqe-enru', 'mlqe-pe'];

/** A line of the table: groups `category/sub` of sets, and what is to be reached. */
interface Target {
  readonly title: string;
  readonly groups: RegExp;
  readonly detect: number;
  readonly alarms?: RegExp;
  readonly mostAlarms?: number;
}

const targets: readonly Target[] = [
  { title: 'number, digits and words', groups: /^(?:mech-ntrex|demetr\S*) number\/(?:digit|word|digits-or-words)$/, detect: 96, alarms: /^number/, mostAlarms: 3 },
  { title: 'ordinal', groups: /number\/ordinal/, detect: 85 },
  { title: 'month, weekday, year', groups: /mech-ntrex date\//, detect: 97, alarms: /^date/, mostAlarms: 0.7 },
  { title: 'magnitude, currency', groups: /unit\/(?:magnitude|currency)/, detect: 97, alarms: /^unit/, mostAlarms: 0.7 },
  { title: 'measure', groups: /unit\/measure/, detect: 85 },
  { title: 'conversion (aces)', groups: /aces-unit/, detect: 75 },
  { title: 'negation (demetr)', groups: /^demetr\S* negation/, detect: 88, alarms: /^negation/, mostAlarms: 3 },
  { title: 'negation (mech)', groups: /mech-ntrex negation/, detect: 78 },
  { title: 'name replaced', groups: /^demetr\S* name\/replaced/, detect: 78, alarms: /^name/, mostAlarms: 3 },
  { title: 'name, inconsistent spelling', groups: /inconsistent-spelling/, detect: 93 },
  { title: 'untranslated sentence', groups: /untranslated\/sentence/, detect: 99, alarms: /^(?:untranslated|wrong-language)/, mostAlarms: 0.2 },
  { title: 'wrong language', groups: /wrong-language/, detect: 97 },
  { title: 'foreign word', groups: /untranslated\/codemix/, detect: 90 },
  { title: "editor's insertion", groups: /editorial/, detect: 95, alarms: /^editorial/, mostAlarms: 0.3 },
  { title: 'omitted sentence', groups: /omission\/sentence/, detect: 94, alarms: /^omission/, mostAlarms: 4 },
  { title: 'omitted clause', groups: /omission\/clause/, detect: 88 },
  { title: 'omitted phrase', groups: /^demetr\S* omission\/pp/, detect: 60 },
  { title: 'omitted word', groups: /^demetr\S* omission\/(?:noun|verb|adj-adv)/, detect: 25 },
  { title: 'added sentence', groups: /addition\/sentence/, detect: 94, alarms: /^addition/, mostAlarms: 2 },
  { title: 'added words', groups: /^demetr\S* addition/, detect: 20 },
  { title: 'quotation marks', groups: /marks-removed/, detect: 82, alarms: /^quotation/, mostAlarms: 4 },
  { title: 'quotation truncated', groups: /quotation\/truncated/, detect: 85 },
  { title: 'attribution stance', groups: /attribution/, detect: 88, alarms: /^attribution/, mostAlarms: 2 },
  { title: 'loaded wording', groups: /loaded/, detect: 90, alarms: /^loaded/, mostAlarms: 0.3 },
  { title: 'question', groups: /question/, detect: 98, alarms: /^question/, mostAlarms: 0.3 },
  { title: 'tense', groups: /^demetr\S* tense/, detect: 55, alarms: /^tense/, mostAlarms: 2 },
  { title: 'antonym', groups: /^demetr\S* antonym/, detect: 35, alarms: /^(?:mistranslation|terminology)/, mostAlarms: 3 },
  { title: 'hypernym', groups: /hypernym/, detect: 12 },
  { title: 'wrong term (bio)', groups: /bio-mqm terminology\//, detect: 18 },
  { title: 'experts: bio', groups: /^bio-mqm/, detect: 28 },
  { title: 'experts: wmtqe', groups: /^wmtqe/, detect: 20 },
  { title: 'experts: mlqe', groups: /^mlqe/, detect: 28 },
]; // prettier-ignore

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);

/** Runs the measure; see the usage above. Returns the exit code. */
export function runQuality(args: readonly string[]): number {
  const folder = evalFolder();
  if (folder === undefined) {
    console.log('quality check: no eval folder (ZVIRKA_EVAL); nothing was measured');
    return 0;
  }
  const option = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length];
  const count = Number(option('--count') ?? 10);
  const begin = performance.now();
  const knowledge = { lexicon: currentLexicon(), gazetteer: currentGazetteer(), concepts: [] };
  console.log(`lexicon ready in ${(performance.now() - begin).toFixed(0)} ms`);
  const only = option('--only');
  const used = only === undefined ? sets : sets.filter((set) => only.split(',').includes(set));
  const items = used.flatMap((set) => readSet(folder, set));
  const groupOf = (item: { set: string; category: string; sub?: string }): string =>
    `${item.set} ${item.category}${item.sub === undefined ? '' : `/${item.sub}`}`;
  const started = performance.now();
  const forward = scoreItems(items, knowledge, { isFlipped: false, isShownOnly: false, groupOf });
  const seconds = (performance.now() - started) / 1000;
  const misses = option('--misses');
  if (misses !== undefined) {
    printMisses(
      forward.outcomes.filter((outcome) => groupOf(outcome.item).includes(misses)),
      count,
    );
    return 0;
  }
  const clean = [...readSet(folder, 'ntrex-clean')].filter((item) => item.category === 'clean');
  const alarms = scoreItems(clean, knowledge, {
    isFlipped: false,
    isShownOnly: false,
    groupOf: () => 'clean',
  });
  const wanted = option('--alarms');
  if (wanted !== undefined) {
    printAlarms(alarms.outcomes, wanted, count);
    return 0;
  }
  const flipped = args.includes('--no-flip')
    ? undefined
    : scoreItems(items, knowledge, { isFlipped: true, isShownOnly: false, groupOf });
  printTable(forward.tallies, flipped?.tallies, alarms.outcomes);
  if (args.includes('--rows')) printRows(forward.tallies);
  // A part of the sets says nothing of the whole.
  const precision = measurePrecision(forward.outcomes, alarms.outcomes);
  reportPrecision(precision, args.includes('--keep-precision') && only === undefined);
  printCleanSets(folder, knowledge, groupOf);
  console.log(
    `${items.length} items twice in ${seconds.toFixed(1)} s: ${((2 * items.length) / seconds).toFixed(0)} pairs/s`,
  );
  return 0;
}

function printTable(
  forward: Map<string, Tally>,
  flipped: Map<string, Tally> | undefined,
  clean: readonly Outcome[],
): void {
  const pick = (tallies: Map<string, Tally>, groups: RegExp): Tally =>
    sumTallies([...tallies].filter(([name]) => groups.test(name)).map(([, tally]) => tally));
  const found = clean.flatMap((outcome) => visible(outcome.good, false));
  console.log('row | items | detect (to reach) | strict | located | inverse | flipped | alarms/100 (most)');
  for (const target of targets) {
    const tally = pick(forward, target.groups);
    const back = flipped === undefined ? undefined : pick(flipped, target.groups);
    const { alarms } = target;
    const alarmRate =
      alarms === undefined
        ? ''
        : `${percent(found.filter((issue) => alarms.test(issue.category)).length, clean.length)} (${target.mostAlarms})`;
    const reached = (100 * tally.detected) / Math.max(1, tally.items) >= target.detect ? ' ' : '*';
    console.log(
      `${target.title.padEnd(28)} | ${String(tally.items).padStart(4)} | ${reached}${percent(tally.detected, tally.items).padStart(5)} (${target.detect}) | ${percent(tally.strict, tally.items).padStart(5)} | ${percent(tally.located, tally.locatable).padStart(5)} | ${percent(tally.inverse, tally.items).padStart(4)} | ${(back === undefined ? '-' : percent(back.detected, back.items)).padStart(5)} | ${alarmRate}`,
    );
  }
  for (const set of ['mech-ntrex', 'demetr']) {
    const tally = pick(forward, new RegExp(`^${set}`));
    const precision = tally.truePositive / Math.max(1, tally.truePositive + tally.falsePositive);
    const recall = tally.truePositive / Math.max(1, tally.truePositive + tally.falseNegative);
    console.log(
      `span F1 ${set}: ${((2 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(2)} (P ${precision.toFixed(2)} R ${recall.toFixed(2)})`,
    );
  }
}

function printRows(tallies: Map<string, Tally>): void {
  for (const [name, tally] of [...tallies].sort()) {
    console.log(
      `${name}\t${tally.items}\t${percent(tally.detected, tally.items)}\t${percent(tally.strict, tally.items)}\t${percent(tally.falseAlarms, tally.items)}`,
    );
  }
}

function printCleanSets(
  folder: string,
  knowledge: Parameters<typeof scoreItems>[1],
  groupOf: (item: { set: string; category: string }) => string,
): void {
  for (const set of ['ntrex-clean', 'demetr-clean']) {
    for (const isFlipped of [false, true]) {
      const { outcomes } = scoreItems(readSet(folder, set), knowledge, {
        isFlipped,
        isShownOnly: false,
        groupOf,
      });
      for (const name of [
        ...new Set(outcomes.map(({ item }) => `${item.category} ${item.srcLang}-${item.tgtLang}`)),
      ]) {
        const own = outcomes.filter(
          ({ item }) => `${item.category} ${item.srcLang}-${item.tgtLang}` === name,
        );
        const all = own.flatMap((outcome) => visible(outcome.good, false));
        const shown = own.flatMap((outcome) => visible(outcome.good, true));
        console.log(
          `${set} ${name}${isFlipped ? ' flipped' : ''}: ${own.length} pairs, alarms/100 ${percent(all.length, own.length)} (20), shown ${percent(shown.length, own.length)} (5) · ${byCategory(all, own.length)}`,
        );
      }
    }
  }
}

function byCategory(issues: readonly PairIssue[], whole: number): string {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    const key = `${issue.category}${issue.kind === undefined ? '' : `/${issue.kind}`}${issue.tier === 'shown' ? '!' : ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, n]) => `${name} ${percent(n, whole)}`)
    .join(', ');
}
