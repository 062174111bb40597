import { sideMarks } from '../../src/core/check/words/extent-score.ts';
import type { PairRow } from './gap-rows.ts';
import type { SpoiltItem } from './pairs.ts';

/** A pair with the log-odds of its gaps, by side. */
export interface JudgedPair {
  readonly row: PairRow;
  readonly odds: [number[], number[]];
}

/** Log-odds from which a gap is listed, by the own side's language. */
export interface GapMarks {
  readonly en: number;
  readonly uk: number;
  readonly ru: number;
}

/** Findings that trees may add in 100 clean sentences whose own side is in the language. */
const alarmsAllowed: GapMarks = { en: 1.6, uk: 3.5, ru: 1.8 };
const mostOfSide = 2;

const isCleanSentence = ({ pair: { kind } }: PairRow): boolean =>
  kind.startsWith('ntrex-clean clean') && !kind.includes('paragraph');

/** What a side would tell: 5 a sentence, 1 a gap. */
function findingsOf({ row, odds }: JudgedPair, side: 0 | 1, marks: GapMarks): number[] {
  const own = row.sides?.[side];
  if (own === undefined) return [];
  if (own.hasSentence) return [5];
  if (own.isShort) return [];
  const listed = own.gaps
    .map(({ language }, at) => ({ at, odds: odds[side][at] ?? -9, mark: marks[language] }))
    .filter((gap) => gap.odds >= gap.mark)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, mostOfSide)
    .map(({ at }) => at);
  const language = own.gaps[0]?.language ?? 'ru';
  if (own.score >= sideMarks[language] && own.heaviest >= 0 && !listed.includes(own.heaviest))
    listed.push(own.heaviest);
  return listed.map((at) => (at === own.heaviest && own.score >= 2.6 ? 5 : 1));
}

/** Marks at which clean sentences not fitted on raise as many alarms as are allowed. */
export function chooseMarks(judged: ReadonlyMap<PairRow, JudgedPair>): GapMarks {
  const markOf = (language: keyof GapMarks): number => {
    const found: number[] = [];
    let sentences = 0;
    for (const { row, odds } of judged.values()) {
      if (!isCleanSentence(row) || !row.pair.languages.includes(language)) continue;
      sentences++;
      const side = row.pair.languages[0] === language ? 0 : 1;
      const own = row.sides?.[side];
      if (own === undefined || own.isShort || own.hasSentence) continue;
      own.gaps.forEach((_, at) => {
        if (at !== own.heaviest || own.score < sideMarks[language]) found.push(odds[side][at] ?? -9);
      });
    }
    found.sort((a, b) => b - a);
    return Number((found[Math.round((alarmsAllowed[language] * sentences) / 100)] ?? 9).toFixed(2));
  };
  return { en: markOf('en'), uk: markOf('uk'), ru: markOf('ru') };
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
  console.log(
    `marks en ${marks.en}, uk ${marks.uk}, ru ${marks.ru}; each pair judged by what other parts taught`,
  );
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
