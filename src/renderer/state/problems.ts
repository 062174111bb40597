import type { DiscrepancyEntry } from '../../bridge/api.ts';
import type {
  Decision,
  Discrepancy,
  DiscrepancyCategory,
  Finding,
  Passage,
  Severity,
} from '../../core/model.ts';
import { holdsQuery } from './list-query.ts';
import { rowOfPassages, type ViewIndex } from './view-index.ts';

/** A machine's discrepancy or a person's finding: both rank alike in lists, underlines and F8. */
export interface Problem {
  /** Unique in the list: fingerprint or finding id with a prefix. */
  readonly key: string;
  readonly isOwn: boolean;
  readonly category: DiscrepancyCategory;
  readonly severity: Severity;
  readonly tier: 'shown' | 'more';
  readonly passages: readonly Passage[];
  /** -1 where no row of this comparison holds it. */
  readonly rowIndex: number;
  readonly discrepancy?: Discrepancy;
  readonly decision?: Decision;
  readonly finding?: Finding;
}

/** The five families of categories: one colour and one icon each. */
export type CategoryFamily = 'value' | 'name' | 'meaning' | 'coverage' | 'speech' | 'form';

const families: Readonly<Record<DiscrepancyCategory, CategoryFamily>> = {
  number: 'value',
  date: 'value',
  unit: 'value',
  name: 'name',
  terminology: 'name',
  inconsistent: 'name',
  negation: 'meaning',
  mistranslation: 'meaning',
  tense: 'meaning',
  question: 'meaning',
  modality: 'meaning',
  loaded: 'meaning',
  omission: 'coverage',
  addition: 'coverage',
  editorial: 'coverage',
  untranslated: 'coverage',
  'wrong-language': 'coverage',
  misaligned: 'coverage',
  duplication: 'coverage',
  quotation: 'speech',
  attribution: 'speech',
  punctuation: 'form',
  usage: 'form',
  other: 'form',
};

/** Family of a category; unknown categories of newer files count as form. */
export function familyOf(category: DiscrepancyCategory): CategoryFamily {
  return families[category] ?? 'form';
}

/** Short names of the texts that differ from the rest in a discrepancy between three or more; empty where it does not say. */
export function textsApart({ discrepancy }: Problem): readonly string[] {
  const line = discrepancy?.evidence.find(({ key }) => /^check\.triangle\.(?:one|pivot|several)$/.test(key));
  const names = line?.params['sigils'] ?? line?.params['sigil'] ?? '';
  return names === '' ? [] : String(names).split(', ');
}

/** True where a problem stands in a row: by any of its passages, or as the row it is listed under. */
export function standsInRow({ rowIndex, passages }: Problem, index: ViewIndex, row: number): boolean {
  return rowIndex === row || passages.some(({ unitId }) => index.placeOfUnit.get(unitId)?.rowIndex === row);
}

const severityRank: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, info: 3 };

/** Quoted words and their speakers: politics is argued in them, so they lead the list. */
const isAboutQuotation = (problem: Problem): boolean =>
  problem.category === 'quotation' || problem.discrepancy?.checkId === 'quotation/speaker';

/** Joins discrepancies and findings: those about quotations first, then in the order of rows, of severity, of reading. */
export function joinProblems(
  entries: readonly DiscrepancyEntry[],
  findings: readonly Finding[],
  index: ViewIndex,
): readonly Problem[] {
  const machine = entries.map((entry): Problem => {
    const { discrepancy, decision } = entry;
    const byKey = entry.rowKey === undefined ? undefined : index.rowIndexOfKey.get(entry.rowKey);
    return {
      key: `d:${discrepancy.fingerprint}`,
      isOwn: false,
      category: discrepancy.category,
      severity: discrepancy.severity,
      tier: discrepancy.tier,
      passages: discrepancy.passages,
      rowIndex: byKey ?? rowOfPassages(index, discrepancy.passages),
      discrepancy,
      ...(decision ? { decision } : {}),
    };
  });
  const own = findings
    .filter((finding) => finding.passages.some((passage) => index.paneOfText.has(passage.textId)))
    .map((finding): Problem => ({
      key: `f:${finding.id}`,
      isOwn: true,
      category: finding.category,
      severity: finding.severity,
      tier: 'shown',
      passages: finding.passages,
      rowIndex: rowOfPassages(index, finding.passages),
      finding,
    }));
  const place = (problem: Problem): number => (problem.rowIndex < 0 ? Infinity : problem.rowIndex);
  return [...machine, ...own].sort(
    (a, b) =>
      Number(isAboutQuotation(b)) - Number(isAboutQuotation(a)) ||
      place(a) - place(b) ||
      severityRank[a.severity] - severityRank[b.severity] ||
      compareReading(index, a, b) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** Reading order of two problems of one row, by their leftmost passages: keys follow ids, which are drawn at random. */
function compareReading(index: ViewIndex, a: Problem, b: Problem): number {
  const [one = [], other = []] = [a, b].map(
    ({ passages }) =>
      passages.map((passage) => readingPlace(index, passage)).sort((x, y) => compareNumbers(x, y))[0],
  );
  return compareNumbers(one, other);
}

/** Pane, paragraph and offset of a passage. */
const readingPlace = (index: ViewIndex, { unitId, startOffset }: Passage): readonly number[] => {
  const { pane = 0, ordinal = 0 } = index.placeOfUnit.get(unitId) ?? {};
  return [pane, ordinal, startOffset];
};

/** Compares number by number; 0 where they are equal as far as both go. */
const compareNumbers = (a: readonly number[], b: readonly number[]): number =>
  a.map((number, at) => number - (b[at] ?? number)).find((difference) => difference !== 0) ?? 0;

/** What the list shows: `decided` are those that a person has ruled on. */
export interface ProblemFilter {
  readonly families: readonly CategoryFamily[];
  readonly severities: readonly Severity[];
  readonly decided: 'open' | 'decided' | 'all';
  readonly source: 'all' | 'machine' | 'own';
  readonly query: string;
}

/** Shows everything that is still open. */
export const openProblems: ProblemFilter = {
  families: [],
  severities: [],
  decided: 'open',
  source: 'all',
  query: '',
};

/** True where the filter lets the problem through; `texts` is what the list shows of it, for the query. */
export function passesFilter(problem: Problem, filter: ProblemFilter, texts: readonly string[]): boolean {
  if (filter.families.length > 0 && !filter.families.includes(familyOf(problem.category))) return false;
  if (filter.severities.length > 0 && !filter.severities.includes(problem.severity)) return false;
  if (filter.source === 'own' && !problem.isOwn) return false;
  if (filter.source === 'machine' && problem.isOwn) return false;
  if (filter.decided === 'open' && problem.decision) return false;
  if (filter.decided === 'decided' && !problem.decision) return false;
  return holdsQuery(filter.query, texts);
}
