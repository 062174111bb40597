import type { Span } from '../../model.ts';
import { defaultLoadedWords } from '../data/loaded.data.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';
import type { PairReading } from '../pair-reading.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import { remember } from '../words/memo.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import type { Value } from '../words/plain.ts';

/** Finds wording that takes sides where the other side's wording takes another one, by the list of each language. */
export const loadedCheck: PairCheck = {
  id: 'loaded',
  run({ source, target }, knowledge) {
    if (source.language === undefined || target.language === undefined) return [];
    const lists = knowledge.loadedWords ?? defaultLoadedWords;
    const left = findLoaded(source, readLoadedWords(lists[source.language]));
    const right = findLoaded(target, readLoadedWords(lists[target.language]));
    const issues: PairIssue[] = [];
    for (const [group, here] of left) {
      const there = right.get(group);
      if (there === undefined) continue;
      // A variant with its like on the other side is rendered; what is left over on both sides differs.
      const a = leftOver(here, there);
      const b = leftOver(there, here);
      const [first, second] = [a[0], b[0]];
      if (first === undefined || second === undefined) continue;
      issues.push({
        checkId: 'loaded',
        category: 'loaded',
        severity: 'minor',
        tier: 'more',
        source: a,
        target: b,
        message: observe('check.loaded.differ', [source, first], [target, second], {
          group,
          here: first.variant,
          there: second.variant,
        }),
      });
    }
    return issues;
  },
};

/** Words beyond those that the other side has of the same variant: «слова … слова» against «слова … тираду» leaves one. */
function leftOver(own: readonly LoadedWord[], other: readonly LoadedWord[]): LoadedWord[] {
  const rendered = new Map<string, number>();
  for (const { variant } of other) rendered.set(variant, (rendered.get(variant) ?? 0) + 1);
  return own.filter(({ variant }) => {
    const count = rendered.get(variant) ?? 0;
    rendered.set(variant, count - 1);
    return count <= 0;
  });
}

/** The words of the lists on each side, by group and variant. */
export function loadedValues(
  { source, target }: PairReading,
  knowledge: CheckKnowledge,
): { readonly source: readonly Value[]; readonly target: readonly Value[] } {
  const lists = knowledge.loadedWords ?? defaultLoadedWords;
  const valuesOf = (side: SideReading): readonly Value[] => {
    if (side.language === undefined) return [];
    const found = findLoaded(side, readLoadedWords(lists[side.language]));
    return [...found].flatMap(([group, words]) =>
      words.map((word) => ({
        ...word,
        group: `loaded ${group}`,
        value: word.variant,
      })),
    );
  };
  return { source: valuesOf(source), target: valuesOf(target) };
}

interface LoadedWord extends Span {
  readonly variant: string;
}

interface LoadedRow {
  readonly group: string;
  readonly variant: string;
}

/** A list as read. */
interface LoadedList {
  readonly rows: readonly LoadedRow[];
  /** The forms of each row: `*` any ending, `?` one letter, everything else literal. */
  readonly forms: PhraseTable;
}

/** Reads a list as the data file describes it; bad lines are left out. */
const readLoadedWords = remember((list: string): LoadedList => {
  const rows: LoadedRow[] = [];
  const forms: string[][] = [];
  for (const line of list.split('\n')) {
    const [group = '', variant = '', words = ''] = line.split('|').map((cell) => cell.trim());
    if (group === '' || variant === '' || words === '') continue;
    rows.push({ group, variant });
    forms.push(words.split(',').map((form) => form.trim().toLowerCase().replace(/\s+/gu, ' ')));
  }
  const writing = { isEndingWithApostrophes: true, hasOneLetter: true, isApartFromDigits: true };
  return { rows, forms: new PhraseTable(forms, writing) };
}, 64);

const findLoaded = (reading: SideReading, list: LoadedList): ReadonlyMap<string, readonly LoadedWord[]> =>
  reading.keep(list, () => searchLoaded(reading, list));

function searchLoaded(reading: SideReading, { rows, forms }: LoadedList): Map<string, LoadedWord[]> {
  const found = new Map<string, LoadedWord[]>();
  for (const [index, places] of [...forms.find(reading)].sort(([a], [b]) => a - b)) {
    const row = rows[index];
    if (row === undefined) continue;
    const words = places.map((place) => ({ variant: row.variant, ...place }));
    found.set(row.group, [...(found.get(row.group) ?? []), ...words]);
  }
  return found;
}
