import { AppError } from '../errors.ts';
import type { Concept, Message, TermStatus } from '../model.ts';
import type { BilingualConcept } from './bilingual.ts';
import { guardCell, unguardCell } from './table.ts';
import { guessSeparator, parseCsv, type Grid } from './table/read-csv.ts';
import { termStatusOf } from './tbx.ts';
import type { WrittenText } from './document.ts';

/** Heads of a table of terms, one line a term; the same in every interface language, so that files come back. */
const heads = ['concept', 'definition', 'language', 'term', 'status'] as const;

/** What stands in a table of terms. */
export interface ReadTerms {
  readonly concepts: readonly BilingualConcept[];
  readonly losses: readonly Message[];
}

/** Writes terms as a table, one line a term: comma-separated with a byte-order mark for spreadsheets, or by tabs. */
export function writeTermTable(concepts: readonly Concept[], separator: ',' | '\t'): WrittenText {
  const field = (text: string): string => {
    const safe = guardCell(text);
    return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = concepts.flatMap((concept, index) =>
    concept.terms.map((term) => [
      String(index + 1),
      concept.definition,
      term.language,
      term.text,
      term.status,
    ]),
  );
  const text = [heads, ...lines].map((line) => line.map(field).join(separator)).join('\r\n');
  const bare = concepts.filter((concept) => concept.terms.length === 0).length;
  return {
    text: `${separator === ',' ? '\ufeff' : ''}${text}\r\n`,
    rowCount: concepts.length - bare,
    losses: bare > 0 ? [{ key: 'loss.conceptsWithoutTerms', params: { count: bare } }] : [],
  };
}

/**
 * Reads a table of terms: either the columns of `writeTermTable` (lines of one concept number are one concept; without
 * numbers each line is one), or a column a language, several terms of a cell parted by semicolons.
 * Throws AppError 'format-broken' where the head names neither.
 */
export function readTermTable(text: string, fileName: string): ReadTerms {
  const grid = parseCsv(text, guessSeparator(text) ?? '\t', { fileName });
  const head = (grid[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const lines = grid.slice(1).map((line) => line.map((cell) => unguardCell(cell).trim()));
  const concepts =
    head.includes('term') && head.includes('language') ? readLong(head, lines) : readWide(head, lines);
  if (concepts === null) throw new AppError('format-broken', { file: fileName, reason: 'terms' });
  const filled = concepts.filter((concept) => concept.terms.length > 0);
  const lost = concepts.length - filled.length;
  return {
    concepts: filled,
    losses: lost > 0 ? [{ key: 'loss.conceptsWithoutTerms', params: { count: lost } }] : [],
  };
}

function readLong(head: readonly string[], lines: Grid): readonly BilingualConcept[] {
  const at = (line: readonly string[], name: (typeof heads)[number]): string =>
    line[head.indexOf(name)] ?? '';
  const numbered = lines.map((line, index) => ({
    line,
    key: at(line, 'concept') || `line ${String(index)}`,
  }));
  return [...Map.groupBy(numbered, ({ key }) => key).values()].map((group) => ({
    definition: group.map(({ line }) => at(line, 'definition')).find((words) => words !== '') ?? '',
    terms: group.flatMap(({ line }) => {
      const [language, text] = [at(line, 'language'), at(line, 'term')];
      return language === '' || text === '' ? [] : [{ language, text, status: statusOf(at(line, 'status')) }];
    }),
  }));
}

// A head that looks like a language: a code of two or three letters, a region or script may follow.
const languageHead = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

function readWide(head: readonly string[], lines: Grid): readonly BilingualConcept[] | null {
  const columns = head.flatMap((language, column) =>
    languageHead.test(language) ? [{ language, column }] : [],
  );
  if (columns.length === 0) return null;
  const status = head.indexOf('status');
  const definition = head.indexOf('definition');
  return lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => ({
      definition: line[definition] ?? '',
      terms: columns.flatMap(({ language, column }) =>
        (line[column] ?? '')
          .split(';')
          .map((term) => term.trim())
          .filter((term) => term !== '')
          .map((text) => ({ language, text, status: statusOf(line[status] ?? '') })),
      ),
    }));
}

const statusOf = (word: string): TermStatus => (word === '' ? 'preferred' : termStatusOf(word));
