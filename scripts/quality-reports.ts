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
import { goldOf, isDevelopment, readReports, topicOf, type Report, type ReportPair } from './reports-set.ts';

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
  for (const isDev of [true, false]) {
    const name = isDev ? 'reports, development' : 'reports, set apart';
    const own = [...events].filter(([id]) => isDevelopment(id) === isDev).map(([, score]) => score);
    const apart = [...others]
      .filter(([id]) => isDevelopment(id.split(/[AB] /u)[0] ?? '') === isDev)
      .map(([, score]) => score);
    const sum = (list: readonly ReportScore[], key: 'found' | 'right' | 'places' | 'hit'): number =>
      list.reduce((total, score) => total + score[key], 0);
    const modes = [...own, ...apart];
    console.log(
      `${name.padEnd(21)} found ${String(sum(own, 'found')).padStart(3)}  right ${String(sum(own, 'right')).padStart(3)}  places ${String(sum(own, 'hit'))} of ${String(sum(own, 'places'))}  between other events ${String(sum(apart, 'found'))} in ${String(apart.length)}  taken as comparable ${String(modes.filter(({ isComparable }) => isComparable).length)} of ${String(modes.length)}`,
    );
  }
}

/** Checks both reports of every event. */
export async function checkReports(
  knowledge: SampleKnowledge,
): Promise<ReadonlyMap<string, ReportCheckScore>> {
  const scores = new Map<string, ReportCheckScore>();
  for (const pair of readReports()) {
    const [one, other] = pair.reports;
    const documents = [await importReport(one), await importReport(other)] as const;
    const texts = [reportText(documents[0], one.language), reportText(documents[1], other.language)] as const;
    const aligned = alignUnits(texts[0], texts[1], { mode: 'auto', knowledge: true, ...knowledge });
    scores.set(pair.id, scoreReportChecks(pair, documents, { aligned, knowledge }));
  }
  return scores;
}

/** Prints what the checks find of the planted conflicts. */
export async function printReportChecks(): Promise<void> {
  const scores = await checkReports(sampleKnowledge());
  for (const isDev of [true, false]) {
    const own = [...scores].filter(([id]) => isDevelopment(id) === isDev).map(([, score]) => score);
    const sum = (key: keyof ReportCheckScore): string =>
      String(own.reduce((total, score) => total + score[key], 0));
    console.log(
      `${(isDev ? 'conflicts, development' : 'conflicts, set apart').padEnd(22)} found ${sum('found')} (${sum('shown')} at once) of ${sum('planted')}  tempting places told at once ${sum('tempted')} of ${sum('tempting')}  other findings ${sum('others')} (${sum('othersShown')} at once)`,
    );
  }
}
