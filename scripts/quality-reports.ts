/**
 * Measures comparable mode and its automatic choice on the reports of test/gold/comparable: how many of the loose pairs
 * are right, how many of the places where two reports say the same are found, and what is claimed between reports of
 * different events.   npm run quality -- align --comparable
 */
import { alignUnits, type AlignText } from '../src/core/align/align.ts';
import type { LoosePair, UnitSpan } from '../src/core/model.ts';
import { readDocument, type ImportedDocument } from '../src/services/formats/read-document.ts';
import { sampleKnowledge, type SampleKnowledge } from './quality-samples.ts';
import { scoreReportChecks, type ReportCheckScore } from './report-checks.ts';
import {
  goldOf,
  halfOf,
  readReports,
  reportHalves,
  topicOf,
  type Report,
  type ReportPair,
} from './reports-set.ts';

/** A report as the real import reads it. */
export async function importReport({ paragraphs, language }: Report): Promise<ImportedDocument> {
  const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
  return readDocument({ kind: 'bytes', bytes, fileName: 'report.txt' }, { language });
}

/** The same for the aligner. */
export const reportText = ({ units }: ImportedDocument, language: string): AlignText => ({
  language,
  units: units.map((unit) => unit.content),
  segments: units.map((unit) => unit.segments),
});

/** What was found between two reports. */
export interface ReportScore {
  readonly found: number;
  readonly right: number;
  /** Places that correspond in full, by label, and those of them that some pair touches. */
  readonly places: number;
  readonly hit: number;
  readonly isComparable: boolean;
}

const overlaps = (a: UnitSpan, b: UnitSpan): boolean =>
  a.unit === b.unit && a.startOffset < b.endOffset && b.startOffset < a.endOffset;

/** Aligns two reports as the program does. */
export function alignReports(
  texts: readonly [AlignText, AlignText],
  known: SampleKnowledge,
): { readonly loose: readonly LoosePair[]; readonly isComparable: boolean } {
  const { mode, loose } = alignUnits(texts[0], texts[1], { mode: 'auto', knowledge: true, ...known });
  return { loose, isComparable: mode === 'comparable' };
}

/** Compares loose pairs with what corresponds. */
export function scoreReports(
  loose: readonly LoosePair[],
  gold: ReturnType<typeof goldOf>,
): Omit<ReportScore, 'isComparable'> {
  const touches = ({ source, target }: LoosePair, [a, b]: (typeof gold)[number]): boolean =>
    overlaps(source, a) && overlaps(target, b);
  const full = gold.filter((sides) => sides.every(({ isPartial }) => !isPartial));
  const hit = full.filter((sides) => loose.some((pair) => touches(pair, sides)));
  return {
    found: loose.length,
    right: loose.filter((pair) => gold.some((sides) => touches(pair, sides))).length,
    places: new Set(full.map(([{ label }]) => label)).size,
    hit: new Set(hit.map(([{ label }]) => label)).size,
  };
}

/** Scores all pairs of one event, and all pairs of reports on two events of a topic, in which nothing corresponds. */
export async function measureReports(known: SampleKnowledge): Promise<{
  readonly events: ReadonlyMap<string, ReportScore>;
  readonly others: ReadonlyMap<string, ReportScore>;
}> {
  const pairs = readReports();
  const texts = new Map<Report, AlignText>();
  for (const report of pairs.flatMap(({ reports }) => reports))
    texts.set(report, reportText(await importReport(report), report.language));
  const score = (a: Report, b: Report, gold: ReturnType<typeof goldOf>): ReportScore => {
    const [source, target] = [texts.get(a), texts.get(b)];
    if (source === undefined || target === undefined) throw new Error('a report was not read');
    const { loose, isComparable } = alignReports([source, target], known);
    return { ...scoreReports(loose, gold), isComparable };
  };
  const events = new Map(
    pairs.map(({ id, reports }) => [id, score(reports[0], reports[1], goldOf(reports))]),
  );
  const others = new Map(
    sameTopic(pairs).flatMap(([one, other]) =>
      one.reports.flatMap((a) =>
        other.reports.map((b) => [`${one.id}${a.sigil} ${other.id}${b.sigil}`, score(a, b, [])] as const),
      ),
    ),
  );
  return { events, others };
}

const sameTopic = (pairs: readonly ReportPair[]): readonly (readonly [ReportPair, ReportPair])[] =>
  pairs.flatMap((one) =>
    pairs
      .filter((other) => one.id < other.id && topicOf(one.id) === topicOf(other.id))
      .map((other) => [one, other] as const),
  );

/** Prints both halves of the set. */
export async function printReports(): Promise<void> {
  const { events, others } = await measureReports(sampleKnowledge());
  for (const half of reportHalves) {
    const own = [...events].filter(([id]) => halfOf(id) === half).map(([, score]) => score);
    const apart = [...others].filter(([id]) => halfOf(id) === half).map(([, score]) => score);
    const sum = (list: readonly ReportScore[], key: 'found' | 'right' | 'places' | 'hit'): number =>
      list.reduce((total, score) => total + score[key], 0);
    const modes = [...own, ...apart];
    console.log(
      `${`reports, ${half}`.padEnd(27)} found ${String(sum(own, 'found')).padStart(3)}  right ${String(sum(own, 'right')).padStart(3)}  places ${String(sum(own, 'hit'))} of ${String(sum(own, 'places'))}  between other events ${String(sum(apart, 'found'))} in ${String(apart.length)}  taken as comparable ${String(modes.filter(({ isComparable }) => isComparable).length)} of ${String(modes.length)}`,
    );
  }
}

/** What the checks find in the reports of every event, and between reports on two events of a topic. */
export interface ReportChecks {
  readonly events: ReadonlyMap<string, ReportCheckScore>;
  /** Nothing is planted there: every finding is one too many. */
  readonly others: ReadonlyMap<string, ReportCheckScore>;
}

/** Checks both reports of every event, and every two reports on different events of a topic. */
export async function checkReports(knowledge: SampleKnowledge): Promise<ReportChecks> {
  const pairs = readReports();
  const documents = new Map<Report['paragraphs'], ImportedDocument>();
  for (const report of pairs.flatMap(({ reports }) => reports))
    documents.set(report.paragraphs, await importReport(report));
  const check = (pair: ReportPair): ReportCheckScore => {
    const [one, other] = pair.reports.map(({ paragraphs }) => documents.get(paragraphs));
    if (one === undefined || other === undefined) throw new Error('a report was not read');
    const [a, b] = pair.reports;
    const texts = [reportText(one, a.language), reportText(other, b.language)] as const;
    const aligned = alignUnits(texts[0], texts[1], { mode: 'auto', knowledge: true, ...knowledge });
    return scoreReportChecks(pair, [one, other], { aligned, knowledge });
  };
  const events = new Map(pairs.map((pair) => [pair.id, check(pair)]));
  const others = new Map(
    sameTopic(pairs).flatMap(([one, other]) =>
      one.reports.flatMap((a) =>
        other.reports.map((b) => {
          const id = `${one.id}${a.sigil} ${other.id}${b.sigil}`;
          // Two reports are told apart by their sigils.
          return [id, check({ id, reports: [a, { ...b, sigil: `${b.sigil}2` }], planted: [] })] as const;
        }),
      ),
    ),
  );
  return { events, others };
}

/** Prints what the checks find of the planted conflicts. */
export async function printReportChecks(): Promise<void> {
  const { events, others } = await checkReports(sampleKnowledge());
  for (const half of reportHalves) {
    const own = [...events].filter(([id]) => halfOf(id) === half).map(([, score]) => score);
    const apart = [...others].filter(([id]) => halfOf(id) === half).map(([, score]) => score);
    const sum = (key: keyof ReportCheckScore, list = own): string =>
      String(list.reduce((total, score) => total + score[key], 0));
    console.log(
      `${`conflicts, ${half}`.padEnd(28)} found ${sum('found')} (${sum('shown')} at once) of ${sum('planted')}  tempting places told ${sum('tempted')} (${sum('temptedShown')} at once) of ${sum('tempting')}  other findings ${sum('others')} (${sum('othersShown')} at once)  between other events ${sum('others', apart)} (${sum('othersShown', apart)} at once)`,
    );
  }
}
