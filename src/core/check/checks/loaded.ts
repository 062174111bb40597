import { letterPattern, lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { defaultLoadedWords } from '../data/loaded.data.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';
import type { PairReading } from '../pair-reading.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import type { Value } from '../words/plain.ts';
import { startsOf } from '../words/starts.ts';
import type { WordStarts } from '../words/starts.ts';

/** Finds wording that takes sides where the other side's wording takes another one, by the list of each language. */
export const loadedCheck: PairCheck = {
  id: 'loaded',
  run({ source, target }, knowledge) {
    if (source.language === undefined || target.language === undefined) return [];
    const lists = knowledge.loadedWords ?? defaultLoadedWords;
    const left = findLoaded(source, parseLoadedWords(lists[source.language]));
    const right = findLoaded(target, parseLoadedWords(lists[target.language]));
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
    const found = findLoaded(side, parseLoadedWords(lists[side.language]));
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
  /** For texts in lower case. */
  readonly pattern: RegExp;
  /** Of each form the beginnings of its words: a text without all of them has not the form. */
  readonly starts: readonly (readonly number[])[];
}

const parsedLists = new Map<string, readonly LoadedRow[]>();

/** Reads a list as the data file describes it; bad lines are left out. A cache: the same text gives the same rows. */
export function parseLoadedWords(list: string): readonly LoadedRow[] {
  const known = parsedLists.get(list);
  if (known !== undefined) return known;
  const rows = list.split('\n').flatMap((line): LoadedRow[] => {
    const [group = '', variant = '', forms = ''] = line.split('|').map((cell) => cell.trim());
    if (group === '' || variant === '' || forms === '') return [];
    const words = forms.split(',').map((form) => form.trim().toLowerCase().split(/\s+/u));
    return [
      {
        group,
        variant,
        pattern: wholeWords(words.map((form) => form.map(wordPattern).join('\\s+')).join('|')),
        starts: words.map((form) => form.flatMap(startOf)),
      },
    ];
  });
  if (parsedLists.size > 64) parsedLists.clear();
  parsedLists.set(list, rows);
  return rows;
}

const wholeWords = (body: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{N}-])(?:${body})(?![\\p{L}\\p{N}])`, 'gu');

/** The beginning of a word of a form; none where it opens with anything but letters. */
function startOf(word: string): readonly number[] {
  const letters = lettered.u`^\p{L}+`.exec(word)?.[0];
  return letters === undefined ? [] : startsOf(letters);
}

function mayOccur(starts: WordStarts, row: LoadedRow): boolean {
  for (const form of row.starts) if (hasAll(starts, form)) return true;
  return false;
}

function hasAll(starts: WordStarts, form: readonly number[]): boolean {
  for (const start of form) if (!starts.has(start)) return false;
  return true;
}

/** `*` any ending, `?` one letter, everything else literal. */
function wordPattern(word: string): string {
  return word
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', "[\\p{L}'’ʼ]*")
    .replaceAll('?', '\\p{L}');
}

const findLoaded = (
  reading: SideReading,
  rows: readonly LoadedRow[],
): ReadonlyMap<string, readonly LoadedWord[]> => reading.keep(rows, () => searchLoaded(reading, rows));

function searchLoaded(reading: SideReading, rows: readonly LoadedRow[]): Map<string, LoadedWord[]> {
  const found = new Map<string, LoadedWord[]>();
  for (const row of rows) {
    if (!mayOccur(reading.starts, row)) continue;
    const { group, variant, pattern } = row;
    for (const match of allMatches(reading.lower, pattern)) {
      const word = {
        variant,
        startOffset: match.index,
        endOffset: match.index + match[0].length,
      };
      found.set(group, [...(found.get(group) ?? []), word]);
    }
  }
  return found;
}

/** The shipped list of a language. */
export function shippedLoadedWords(language: KnownLanguage): string {
  return defaultLoadedWords[language];
}
