import { thresholdOf } from '../../src/core/check/thresholds.ts';
import type { GapJudge } from '../../src/core/check/words/gap-trees.ts';
import { sideMarks } from '../../src/core/check/words/extent-score.ts';
import type { PairRow } from './gap-rows.ts';
import type { SpoiltItem } from './pairs.ts';

/** A pair with the log-odds of its gaps by judge, by side. */
export interface JudgedPair {
  readonly row: PairRow;
  readonly odds: Readonly<Record<GapJudge, [number[], number[]]>>;
}

/** A number for each judge; what is Slavic beside English by its language. */
export interface ByJudge {
  readonly leftOut: number;
  readonly putIn: number;
  readonly uk: number;
  readonly ru: number;
  readonly near: number;
}

/** Log-odds from which a gap is listed: of a source, what the target lacks; of a target, what it adds. */
export interface GapMarks {
  readonly omission: ByJudge;
  readonly addition: ByJudge;
}

/**
 * Findings that trees may add in 100 clean sentences whose own side is in the language, by role. What a Russian or English
 * source has is counted on aligned news: the clean sets have it as a target only; and so is what stands between Ukrainian
 * and Russian.
 */
const alarmsAllowed: GapMarks = {
  omission: { leftOut: 1.6, putIn: 0.5, uk: 2.6, ru: 2.6, near: 0.8 },
  addition: { leftOut: 0.4, putIn: 1.4, uk: 2.6, ru: 1.8, near: 0.8 },
};
const shownMark = thresholdOf({}, 'extent.shown');
/** Weights of findings, as the sets' scorer counts them: of the list shown at once, of more to check. */
const weight = { shown: 5, more: 1 } as const;

const isCleanSentence = ({ pair: { kind } }: PairRow): boolean =>
  kind.startsWith('ntrex-clean clean') && !kind.includes('paragraph');

/** The gaps of a side by number, each with the most by which it or one of its phrases is beyond its mark. */
function excessByGap(judged: JudgedPair, side: 0 | 1, marks: ByJudge): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, gap] of (judged.row.sides?.[side].gaps ?? []).entries()) {
    for (const judge of gap.judges) {
      const mark = judge === 'slavic' ? marks[gap.language === 'ru' ? 'ru' : 'uk'] : marks[judge];
      const excess = (judged.odds[judge][side][at] ?? -Infinity) - mark;
      found.set(gap.number, Math.max(found.get(gap.number) ?? -Infinity, excess));
    }
  }
  return found;
}

const surestOf = (gaps: ReadonlyMap<number, number>): readonly [number, number] | undefined =>
  [...gaps].sort(([, a], [, b]) => b - a)[0];

/** What a side would tell, by weight. */
function findingsOf(judged: JudgedPair, side: 0 | 1, marks: GapMarks): number[] {
  const own = judged.row.sides?.[side];
  if (own === undefined) return [];
  if (own.hasSentence) return [weight.shown];
  if (own.isShort) return [];
  const surest = surestOf(excessByGap(judged, side, marks[side === 0 ? 'omission' : 'addition']));
  const listed = new Set<number>();
  if (surest !== undefined && surest[1] >= 0) listed.add(surest[0]);
  if (own.score >= sideMarks[own.gaps[0]?.language ?? 'ru'] && own.heaviest >= 0) listed.add(own.heaviest);
  return [...listed].map((number) =>
    number === own.heaviest && own.score >= shownMark ? weight.shown : weight.more,
  );
}

/** A side of a pair that a mark is chosen on. */
interface MarkedSide {
  readonly judged: JudgedPair;
  readonly side: 0 | 1;
}

/** The log-odds that as many in 100 of the sides reach by one judge as are allowed. */
function markAt(sides: readonly MarkedSide[], judge: GapJudge, allowed: number): number {
  const found = sides.flatMap(({ judged, side }): number[] => {
    const own = judged.row.sides?.[side];
    if (own === undefined || own.isShort || own.hasSentence) return [];
    const alone = new Map<number, number>();
    for (const [at, { number }] of own.gaps.entries())
      alone.set(number, Math.max(alone.get(number) ?? -Infinity, judged.odds[judge][side][at] ?? -Infinity));
    const surest = surestOf(alone);
    const isTold = own.score >= sideMarks[own.gaps[0]?.language ?? 'ru'] && surest?.[0] === own.heaviest;
    return surest === undefined || isTold ? [] : [surest[1]];
  });
  found.sort((a, b) => b - a);
  return Number((found[Math.round((allowed * sides.length) / 100)] ?? 9).toFixed(2));
}

/** Marks at which pairs not fitted on raise as many alarms as are allowed. */
export function chooseMarks(judged: ReadonlyMap<PairRow, JudgedPair>): GapMarks {
  const all = [...judged.values()];
  const clean = all.filter(({ row }) => isCleanSentence(row));
  const news = all.filter(({ row }) => row.pair.kind === 'news');
  const near = news.filter(({ row }) => !row.pair.languages.includes('en'));
  const far = news.filter(({ row }) => row.pair.languages.includes('en'));
  const sidesIn = (list: readonly JudgedPair[], language: string): MarkedSide[] =>
    list
      .filter(({ row }) => row.pair.languages.includes(language))
      .map((one) => ({ judged: one, side: one.row.pair.languages[0] === language ? 0 : 1 }));
  const both = near.flatMap((one): MarkedSide[] =>
    [0, 1].map((side) => ({ judged: one, side: side === 0 ? 0 : 1 })),
  );
  const marksOf = (role: 'omission' | 'addition'): ByJudge => {
    const allowed = alarmsAllowed[role];
    const texts = role === 'omission' ? far : clean;
    return {
      leftOut: markAt(sidesIn(texts, 'en'), 'leftOut', allowed.leftOut),
      putIn: markAt(sidesIn(texts, 'en'), 'putIn', allowed.putIn),
      uk: markAt(sidesIn(clean, 'uk'), 'slavic', allowed.uk),
      ru: markAt(sidesIn(texts, 'ru'), 'slavic', allowed.ru),
      near: markAt(both, 'near', allowed.near),
    };
  };
  return { omission: marksOf('omission'), addition: marksOf('addition') };
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** The rows of the table that an item stands in: its own, and the ones of the goals, in all and by language. */
function rowsOf({ row, bad }: SpoiltItem): string[] {
  const [source, target] = bad.languages;
  if (row.startsWith('fresh')) {
    const direction = target === 'en' ? 'into English' : source === 'en' ? 'from English' : 'near languages';
    return [row, `${row}, ${direction}`];
  }
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
