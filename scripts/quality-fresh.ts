import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckKnowledge } from '../src/core/check/types.ts';
import {
  currentGazetteer,
  currentLexicon,
  evalFolder,
  readSet,
  scoreItems,
  sumTallies,
  visible,
} from './check-score.ts';
import type { Outcome, ScoreItem, Tally } from './check-score.ts';
import { makeFreshItems } from './fresh/make.ts';
import type { FreshItem } from './fresh/make.ts';
import { printAlarms, printMisses } from './print-outcomes.ts';

// `npm run quality -- fresh [--half read|unread] [--only TEXT] [--pair uk-ru] [--each N] [--flip] [--beside] [--pairs]
// [--misses GROUP | --alarms CATEGORY] [--count N] [--out FOLDER]`: the checks on items spoilt in the manner of the sets, from
// documents of the aligned news that stand in no set of the checks. One half of the documents may be read; the other half
// only measures, so its misses and alarms are not printed. --beside: the sets' own rows too; --pairs: each pair of
// languages; --out: the items as files for the sets' own scorer.

const devRows: Readonly<Record<string, RegExp>> = {
  'name/surname-replaced': /mech-ntrex name\/surname|demetr\S* name\/replaced/,
  'name/person-replaced': /mech-ntrex name\/surname/,
  'name/any-replaced': /demetr\S* name\/replaced/,
  'omission/phrase': /demetr\S* omission\/pp/,
  'omission/noun': /demetr\S* omission\/noun/,
  'omission/verb': /demetr\S* omission\/verb/,
  'omission/modifier': /demetr\S* omission\/adj-adv/,
  'omission/name-removed': /demetr\S* omission\/name-removed/,
  'addition/words': /demetr\S* addition\/words/,
  'untranslated/source-word': /demetr\S* untranslated\/codemix/,
  'tense/time': /demetr\S* tense/,
  'antonym/word': /demetr\S* antonym/,
  'question/asked': /demetr\S* question/,
  'fluency/word-twice': /demetr\S* fluency\/repeat2/,
  'fluency/final-mark': /demetr\S* fluency\/final-punct/,
}; // prettier-ignore

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
const groupOf = (item: ScoreItem): string => `${item.category}/${item.sub ?? ''}`;
const pairOf = (item: ScoreItem): string => `${item.srcLang}-${item.tgtLang}`;

function rate(tallies: Map<string, Tally>, keys: (name: string) => boolean): string {
  const tally = sumTallies([...tallies].filter(([name]) => keys(name)).map(([, own]) => own));
  if (tally.items === 0) return '-'.padStart(16);
  return `${String(tally.items).padStart(4)} ${percent(tally.detected, tally.items).padStart(5)} ${percent(tally.strict, tally.items).padStart(5)}`;
}

function printTable(
  tallies: Map<string, Tally>,
  groups: readonly string[],
  columns: readonly string[],
  dev: Map<string, Tally> | undefined,
): void {
  const heads = [...columns, ...(dev === undefined ? [] : ['dev'])];
  console.log(
    `${'items, detected, strict %'.padEnd(34)} | ${heads.map((one) => one.padStart(16)).join(' | ')}`,
  );
  for (const group of groups) {
    const cells = columns.map((column) => rate(tallies, (name) => name.startsWith(`${group} ${column}`)));
    const pattern = devRows[group] ?? new RegExp(`mech-ntrex ${group}$`);
    if (dev !== undefined) cells.push(rate(dev, (name) => pattern.test(name)));
    console.log(`${group.padEnd(34)} | ${cells.join(' | ')}`);
  }
}

function printClean(outcomes: readonly Outcome[], half: string, kind: string): void {
  const names = [...new Set(outcomes.map(({ item }) => pairOf(item)))];
  for (const pair of names) {
    const own = outcomes.filter(({ item }) => pairOf(item) === pair);
    const all = own.flatMap((outcome) => visible(outcome.good, false));
    const shown = own.flatMap((outcome) => visible(outcome.good, true));
    const counts = new Map<string, number>();
    for (const issue of all) {
      const key = `${issue.category}${issue.kind === undefined ? '' : `/${issue.kind}`}${issue.tier === 'shown' ? '!' : ''}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const listed = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 14);
    console.log(
      `clean ${kind} ${half} ${pair}: ${own.length}, alarms/100 ${percent(all.length, own.length)}, shown ${percent(shown.length, own.length)} · ${listed.map(([name, n]) => `${name} ${percent(n, own.length)}`).join(', ')}`,
    );
  }
}

function writeItems(folder: string, items: readonly FreshItem[]): void {
  mkdirSync(folder, { recursive: true });
  for (const half of ['read', 'unread']) {
    for (const isClean of [true, false]) {
      const own = items.filter((item) => item.half === half && (item.category === 'clean') === isClean);
      const lines = own.map((item, at) => JSON.stringify({ ...item, id: `${half}-${at}` }));
      writeFileSync(join(folder, `${half}-${isClean ? 'clean' : 'spoilt'}.jsonl`), `${lines.join('\n')}\n`);
    }
  }
}

function scoreDev(folder: string, knowledge: CheckKnowledge, isFlipped: boolean): Map<string, Tally> {
  const items = ['mech-ntrex', 'demetr', 'demetr-flores'].flatMap((set) => readSet(folder, set));
  return scoreItems(items, knowledge, {
    isFlipped,
    isShownOnly: false,
    groupOf: (item) => `${item.set} ${item.category}${item.sub === undefined ? '' : `/${item.sub}`}`,
  }).tallies;
}

/** Runs the measure; see the usage above. Returns the exit code. */
export function runQuality(args: readonly string[]): number {
  const folder = evalFolder();
  if (folder === undefined) {
    console.log('quality fresh: no eval folder (ZVIRKA_EVAL); nothing was measured');
    return 0;
  }
  const option = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length];
  const knowledge = { lexicon: currentLexicon(), gazetteer: currentGazetteer(), concepts: [] };
  const printed = option('--misses') ?? option('--alarms');
  const only = option('--only') ?? option('--misses') ?? (printed === undefined ? '' : 'clean');
  const counts = { spoilt: Number(option('--each') ?? 12), clean: 250, paragraphs: 60, only };
  const made = makeFreshItems(resolve(folder, '../..'), knowledge, counts);
  const out = option('--out');
  if (out !== undefined) writeItems(out, made);
  const isFlipped = args.includes('--flip');
  const half = printed === undefined ? option('--half') : 'read';
  const [pair, kept] = [option('--pair'), (item: FreshItem) => half === undefined || item.half === half];
  const items = made.filter((item) => kept(item) && groupOf(item).includes(only) && (pair ?? pairOf(item)) === pairOf(item)); // prettier-ignore
  const halves = new Map(items.map((item) => [item.id + item.half, item.half]));
  const { tallies, outcomes } = scoreItems(items, knowledge, {
    isFlipped,
    isShownOnly: false,
    groupOf: (item) => `${groupOf(item)} ${(item as FreshItem).half} ${pairOf(item)}`, // made above
  });
  const count = Number(option('--count') ?? 10);
  if (printed !== undefined) {
    if (option('--misses') === undefined) printAlarms(outcomes, printed, count);
    else printMisses(outcomes, count);
    return 0;
  }
  const groups = [...new Set(items.filter(({ category }) => category !== 'clean').map(groupOf))];
  const pairs = args.includes('--pairs') ? [...new Set(items.map(pairOf))] : [];
  const columns = ['read', 'unread'].flatMap((one) => [one, ...pairs.map((own) => `${one} ${own}`)]);
  printTable(
    tallies,
    groups,
    columns,
    args.includes('--beside') ? scoreDev(folder, knowledge, isFlipped) : undefined,
  );
  for (const one of ['read', 'unread']) {
    for (const kind of ['sentence', 'paragraph']) {
      const own = outcomes.filter(
        ({ item }) => groupOf(item) === `clean/${kind}` && halves.get(item.id + one) === one,
      );
      if (own.length > 0) printClean(own, one, kind);
    }
  }
  return 0;
}
