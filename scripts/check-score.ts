import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPair } from '../src/core/check/engine.ts';
import { createPlainSide } from '../src/core/check/side.ts';
import type { CheckKnowledge, Pair, PairIssue } from '../src/core/check/types.ts';
import { compileLexicon } from '../src/core/lexicon/compile.ts';
import { openLexicon } from '../src/core/lexicon/lexicon.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import type { DetectedLanguage, Span } from '../src/core/model.ts';
import { compileNames } from '../src/core/names/compile.ts';
import { openGazetteer } from '../src/core/names/gazetteer.ts';
import type { Gazetteer } from '../src/core/names/gazetteer.ts';
import { dataFolder, readSources } from './lexicon.ts';
import { readNameFiles } from './names.ts';

// Scores `checkPair` on the open sets in one process, by the rules of the sets' own scorer (PROTOCOL.md).

/** One item of a set: a source with a good and, where something was spoilt, a bad target. */
export interface ScoreItem {
  readonly id: string;
  readonly set: string;
  readonly category: string;
  readonly sub?: string;
  readonly srcLang: string;
  readonly tgtLang: string;
  readonly src: string;
  readonly good: string | null;
  readonly bad: string | null;
  readonly span?: readonly (readonly [number, number])[];
  readonly srcSpan?: readonly (readonly [number, number])[];
}

/** Issue categories that count as the right one. */
const accepted: Readonly<Record<string, readonly string[] | null>> = {
  number: ['number', 'date', 'unit'], date: ['date', 'number'], unit: ['unit', 'number'],
  'unit-format': ['unit', 'number'], 'number-format': ['number', 'unit'], name: ['name'],
  gender: ['gender', 'name', 'pronoun'], negation: ['negation'],
  antonym: ['antonym', 'mistranslation', 'terminology', 'negation'],
  untranslated: ['untranslated', 'wrong-language'], 'wrong-language': ['wrong-language', 'untranslated'],
  addition: ['addition', 'editorial'], editorial: ['editorial', 'addition'], omission: ['omission', 'name'],
  terminology: ['terminology', 'mistranslation', 'loaded'], 'terminology-inconsistent': ['terminology', 'inconsistent'],
  tense: ['tense', 'mistranslation'], question: ['question', 'punctuation', 'mistranslation'],
  attribution: ['attribution'], loaded: ['loaded', 'terminology'], quotation: ['quotation', 'omission', 'punctuation'],
  mistranslation: ['mistranslation', 'addition', 'omission', 'terminology'],
  'control-unrelated': ['mistranslation', 'addition', 'omission', 'misaligned'], 'mqm-major': null, fluency: null,
}; // prettier-ignore
const directed = ['omission', 'addition', 'editorial', 'quotation'];
const weights: Readonly<Record<string, number>> = { critical: 25, major: 5, minor: 1, info: 0.1 };

/** Figures of one group of items. */
export interface Tally {
  items: number;
  detected: number;
  strict: number;
  inverse: number;
  located: number;
  locatable: number;
  falseAlarms: number;
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

/** What happened to one item, for reading misses. */
export interface Outcome {
  readonly item: ScoreItem;
  readonly isFlipped: boolean;
  readonly good: readonly PairIssue[];
  readonly bad: readonly PairIssue[];
  readonly isDetected: boolean;
}

/** The folder of the sets; undefined where it is absent. */
export function evalFolder(): string | undefined {
  const root = process.env['ZVIRKA_EVAL'] ?? resolve(import.meta.dirname, '../../shared/eval');
  const folder = join(root, 'check/dev');
  return existsSync(folder) ? folder : undefined;
}

/** Reads one set. */
export function readSet(folder: string, name: string): ScoreItem[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ScoreItem); // the sets' own format, read by nothing else
}

/** The lexicon compiled from its rows as they are. */
export function freshLexicon(): Lexicon {
  return openLexicon(compileLexicon(readSources()));
}

/** The compiled lexicon if it is newer than its rows and of this version, else compiled afresh. */
export function currentLexicon(): Lexicon {
  const built = resolve(import.meta.dirname, '../out/lexicon.bin');
  const newest = Math.max(...readdirSync(dataFolder).map((name) => statSync(join(dataFolder, name)).mtimeMs));
  if (!existsSync(built) || statSync(built).mtimeMs <= newest) return freshLexicon();
  try {
    return openLexicon(readFileSync(built));
  } catch {
    // Written by another version of the program: the rows are what counts.
    return freshLexicon();
  }
}

/** The gazetteer, compiled from its rows. */
export function currentGazetteer(): Gazetteer {
  return openGazetteer(compileNames(readNameFiles()));
}

/** Makes a pair of two strings and their languages. */
export function asPair([source, target, sourceLanguage, targetLanguage]: readonly [
  string,
  string,
  string,
  string,
]): Pair {
  return {
    source: createPlainSide(source, sourceLanguage as DetectedLanguage), // uk, ru or en in every set
    target: createPlainSide(target, targetLanguage as DetectedLanguage),
  };
}

/** Runs the checks on one pair of strings. */
export function runPair(
  texts: readonly [string, string],
  languages: readonly [string, string],
  knowledge: CheckKnowledge,
): readonly PairIssue[] {
  return checkPair(asPair([...texts, ...languages]), knowledge);
}

const scoreOf = (issues: readonly PairIssue[]): number =>
  issues.reduce((sum, issue) => sum + (weights[issue.severity] ?? 1), 0);

/** Issues that count: of weight 1 and more, and of the shown tier where only that is asked for. */
export function visible(issues: readonly PairIssue[], isShownOnly: boolean): PairIssue[] {
  return issues.filter(
    (issue) => (weights[issue.severity] ?? 1) >= 1 && !(isShownOnly && issue.tier === 'more'),
  );
}

/** True where a finding is of the category that an item is about. */
export function isRight(category: string, issue: PairIssue, isFlipped: boolean): boolean {
  const base = category.replace(/^pe-/, '');
  if (base === 'other') return true;
  const list = accepted[base];
  if (list === undefined) return issue.category === base;
  if (list === null) return true;
  const all = isFlipped && directed.includes(base) ? [...list, 'omission', 'addition'] : list;
  return all.some((one) => issue.category.startsWith(one));
}

const touches = (a: Span, [start, end]: readonly [number, number]): boolean =>
  (a.startOffset < end && start < a.endOffset) ||
  ((a.startOffset === a.endOffset || start === end) && a.startOffset <= end && start <= a.endOffset);

const emptyTally = (): Tally => ({
  items: 0, detected: 0, strict: 0, inverse: 0, located: 0, locatable: 0, falseAlarms: 0,
  truePositive: 0, falsePositive: 0, falseNegative: 0,
}); // prettier-ignore

/** Scores items into groups; `groupOf` names the groups of an item. */
export function scoreItems(
  items: readonly ScoreItem[],
  knowledge: CheckKnowledge,
  options: {
    readonly isFlipped: boolean;
    readonly isShownOnly: boolean;
    readonly groupOf: (item: ScoreItem) => string;
  },
): { readonly tallies: Map<string, Tally>; readonly outcomes: Outcome[] } {
  const tallies = new Map<string, Tally>();
  const outcomes: Outcome[] = [];
  for (const item of items) {
    const run = (text: string | null): readonly PairIssue[] => {
      if (text === null) return [];
      return options.isFlipped
        ? runPair([text, item.src], [item.tgtLang, item.srcLang], knowledge)
        : runPair([item.src, text], [item.srcLang, item.tgtLang], knowledge);
    };
    const good = run(item.good);
    const bad = run(item.bad);
    const name = options.groupOf(item);
    const tally = tallies.get(name) ?? emptyTally();
    tallies.set(name, tally);
    tally.items++;
    outcomes.push({
      item,
      isFlipped: options.isFlipped,
      good,
      bad,
      isDetected: addTo(tally, item, [good, bad], options),
    });
  }
  return { tallies, outcomes };
}

function addTo(
  tally: Tally,
  item: ScoreItem,
  [good, bad]: readonly [readonly PairIssue[], readonly PairIssue[]],
  options: { readonly isFlipped: boolean; readonly isShownOnly: boolean },
): boolean {
  const visibleBad = visible(bad, options.isShownOnly);
  const difference = scoreOf(visibleBad) - scoreOf(visible(good, options.isShownOnly));
  tally.falseAlarms += visible(good, false).length;
  if (item.bad === null) return false;
  const isDetected = difference > 0;
  if (isDetected) tally.detected++;
  if (difference < 0) tally.inverse++;
  if (isDetected && visibleBad.some((issue) => isRight(item.category, issue, options.isFlipped)))
    tally.strict++;
  const gold = (item.span ?? []).filter(([start, end]) => end > start);
  const other = item.srcSpan ?? [];
  const ownSide = options.isFlipped ? 'source' : 'target';
  const otherSide = options.isFlipped ? 'target' : 'source';
  if (gold.length > 0 || other.length > 0) {
    tally.locatable++;
    const isLocated = visibleBad.some(
      (issue) =>
        gold.some((span) => issue[ownSide].slice(0, 1).some((own) => touches(own, span))) ||
        other.some((span) => issue[otherSide].slice(0, 1).some((own) => touches(own, span))),
    );
    if (isDetected && isLocated) tally.located++;
  }
  if (gold.length > 0)
    addCharacters(
      tally,
      item.bad.length,
      gold,
      visibleBad.flatMap((issue) => issue[ownSide].slice(0, 1)),
    );
  return isDetected;
}

function addCharacters(
  tally: Tally,
  length: number,
  gold: readonly (readonly [number, number])[],
  spans: readonly Span[],
): void {
  const isGold = new Uint8Array(length);
  const isFound = new Uint8Array(length);
  for (const [start, end] of gold) isGold.fill(1, start, end);
  for (const span of spans) isFound.fill(1, span.startOffset, span.endOffset);
  for (let at = 0; at < length; at++) {
    if (isGold[at] === 1 && isFound[at] === 1) tally.truePositive++;
    else if (isFound[at] === 1) tally.falsePositive++;
    else if (isGold[at] === 1) tally.falseNegative++;
  }
}

/** Adds tallies up. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]; // keys of the object just made
  }
  return sum;
}
