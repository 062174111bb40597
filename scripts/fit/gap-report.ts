import { thresholdOf } from '../../src/core/check/thresholds.ts';
import { sideMarks } from '../../src/core/check/words/extent-score.ts';
import type { PairRow, SideRow } from './gap-rows.ts';
import type { SpoiltItem } from './pairs.ts';

/** A pair with the log-odds of its gaps, by side. */
export interface JudgedPair {
  readonly row: PairRow;
  readonly odds: [number[], number[]];
}

/** A number for each language of the own side. */
export interface ByLanguage {
  readonly en: number;
  readonly uk: number;
  readonly ru: number;
}

/** Log-odds from which a gap is listed: of a source, what the target lacks; of a target, what it adds. */
export interface GapMarks {
  readonly omission: ByLanguage;
  readonly addition: ByLanguage;
}

/** Findings that trees may add in 100 clean sentences whose own side is in the language. */
const alarmsAllowed: ByLanguage = { en: 1.6, uk: 2.6, ru: 1.8 };
/** The same of a source in Russian, in 100 sentences of aligned news: the clean sets have it as a target only. */
const sourceAlarmsAllowed = 2.6;
const shownMark = thresholdOf({}, 'extent.shown');
/** Weights of findings, as the sets' scorer counts them: of the list shown at once, of more to check. */
const weight = { shown: 5, more: 1 } as const;

const isCleanSentence = ({ pair: { kind } }: PairRow): boolean =>
  kind.startsWith('ntrex-clean clean') && !kind.includes('paragraph');

/** The gaps of a side by number, each with the highest log-odds of itself and its phrases. */
function oddsByGap({ gaps }: SideRow, odds: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, { number }] of gaps.entries())
    found.set(number, Math.max(found.get(number) ?? -Infinity, odds[at] ?? -Infinity));
  return found;
}

/** What a side would tell, by weight. */
function findingsOf({ row, odds }: JudgedPair, side: 0 | 1, marks: GapMarks): number[] {
  const own = row.sides?.[side];
  if (own === undefined) return [];
  if (own.hasSentence) return [weight.shown];
  if (own.isShort) return [];
  const language = own.gaps[0]?.language ?? 'ru';
  const [surest] = [...oddsByGap(own, odds[side])].sort(([, a], [, b]) => b - a);
  const listed = new Set<number>();
  const least = marks[side === 0 ? 'omission' : 'addition'][language];
  if (surest !== undefined && surest[1] >= least) listed.add(surest[0]);
  if (own.score >= sideMarks[language] && own.heaviest >= 0) listed.add(own.heaviest);
  return [...listed].map((number) =>
    number === own.heaviest && own.score >= shownMark ? weight.shown : weight.more,
  );
}

/** The log-odds that as many in 100 of the pairs reach on their side in the language as are allowed. */
function markAt(judged: readonly JudgedPair[], language: keyof ByLanguage, allowed: number): number {
  const found = judged.flatMap(({ row, odds }): number[] => {
    const side = row.pair.languages[0] === language ? 0 : 1;
    const own = row.sides?.[side];
    if (own === undefined || own.isShort || own.hasSentence) return [];
    const [surest] = [...oddsByGap(own, odds[side])].sort(([, a], [, b]) => b - a);
    const isTold = own.score >= sideMarks[language] && surest?.[0] === own.heaviest;
    return surest === undefined || isTold ? [] : [surest[1]];
  });
  found.sort((a, b) => b - a);
  return Number((found[Math.round((allowed * judged.length) / 100)] ?? 9).toFixed(2));
}

/** Marks at which pairs not fitted on raise as many alarms as are allowed. */
export function chooseMarks(judged: ReadonlyMap<PairRow, JudgedPair>): GapMarks {
  const clean = [...judged.values()].filter(({ row }) => isCleanSentence(row));
  const markOf = (language: keyof ByLanguage): number =>
    markAt(
      clean.filter(({ row }) => row.pair.languages.includes(language)),
      language,
      alarmsAllowed[language],
    );
  const addition = { en: markOf('en'), uk: markOf('uk'), ru: markOf('ru') };
  const russian = [...judged.values()].filter(
    ({ row: { pair } }) => pair.kind === 'news' && pair.languages[0] === 'ru',
  );
  return { omission: { ...addition, ru: markAt(russian, 'ru', sourceAlarmsAllowed) }, addition };
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** The rows of the table that an item stands in: its own, and the ones of the goals, in all and by language. */
function rowsOf({ row, bad }: SpoiltItem): string[] {
  const sum = /^demetr omission\/pp$/u.test(row)
    ? 'PHRASE'
    : /^demetr omission\/(?:noun|verb|adj-adv)$/u.test(row)
      ? 'WORD'
      : /^demetr addition/u.test(row)
        ? 'ADDED'
        : undefined;
  return sum === undefined ? [row] : [row, sum, `${sum} ${bad.languages[0]}`];
}

function printAlarms(judged: readonly JudgedPair[], marks: GapMarks): void {
  const sets = new Map<string, JudgedPair[]>();
  for (const one of judged) {
    const { kind, languages: pair } = one.row.pair;
    if (!isCleanSentence(one.row) && kind !== 'news' && !kind.startsWith('demetr-clean')) continue;
    const name = `${kind.split(' ')[0] ?? ''} ${pair.join('-')}`;
    sets.set(name, [...(sets.get(name) ?? []), one]);
  }
  sets.set(
    'ntrex, both',
    judged.filter(({ row }) => isCleanSentence(row)),
  );
  for (const [name, list] of sets) {
    const of = (side: 0 | 1): number =>
      list.reduce((sum, one) => sum + findingsOf(one, side, marks).length, 0);
    const others = list.reduce((sum, { row }) => sum + row.otherOmissions, 0);
    console.log(
      `alarms/100 ${name.padEnd(20)} ${String(list.length).padStart(5)} pairs: omissions ${percent(of(0) + others, list.length)} (other checks ${percent(others, list.length)}), additions ${percent(of(1), list.length)}`,
    );
  }
}

/** Prints alarms on clean pairs and what is found of the spoilt ones, all judged by trees that never saw their part. */
export function reportGaps(
  judged: ReadonlyMap<PairRow, JudgedPair>,
  items: readonly SpoiltItem[],
  marks: GapMarks,
): void {
  console.log(`marks ${JSON.stringify(marks)}; each pair judged by what other parts taught`);
  printAlarms([...judged.values()], marks);
  const byId = new Map([...judged.values()].map((one) => [one.row.pair.id, one] as const));
  const weigh = (id: string): number => {
    const one = byId.get(id);
    if (one === undefined) return 0;
    const found = [...findingsOf(one, 0, marks), ...findingsOf(one, 1, marks)];
    return found.reduce((sum, weight) => sum + weight, one.row.otherWeight);
  };
  const rows = new Map<string, { found: number; all: number }>();
  for (const item of items) {
    const isFound = weigh(item.bad.id) > weigh(item.good.id);
    for (const name of rowsOf(item)) {
      const row = rows.get(name) ?? { found: 0, all: 0 };
      row.all++;
      if (isFound) row.found++;
      rows.set(name, row);
    }
  }
  for (const [name, { found, all }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${name} ${percent(found, all)} of ${all}`);
}
