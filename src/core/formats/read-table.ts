import type { BilingualFile } from './bilingual.ts';
import type { OfficeWords } from './office-words.ts';
import { readRemarkCell } from './remark-cells.ts';
import { readNumbers, readPlaces, readScore, RowCollector, type ReadCell } from './bilingual-rows.ts';
import { unguardCell } from './table.ts';

/** What a head of our tables says; null = none of ours. */
interface Head {
  readonly kind: 'row' | 'place' | 'origin' | 'words' | 'score' | 'status' | 'remark' | 'discrepancies';
  readonly sigil: string;
  readonly language: string;
}

/**
 * Reads a table that we wrote (CSV, TSV, XLSX): its heads name texts, languages and ties. Null where the heads are not
 * ours: then it is a table of somebody else and its columns have to be chosen. isGuarded: cells carry apostrophes
 * against formulas. words: workbooks have heads in the language of the window.
 */
export function readOwnTable(
  grid: readonly (readonly string[])[],
  options: { readonly isGuarded: boolean; readonly words?: OfficeWords },
): BilingualFile | null {
  const known = options.words?.heads ?? {};
  const heads = (grid[0] ?? []).map((head) => readHead(head.replace(/^\ufeff/, ''), known));
  const words = heads.flatMap((head) => (head?.kind === 'words' ? [head] : []));
  if (heads[0]?.kind !== 'row' || words.length === 0) return null;
  const rows = new RowCollector();
  for (const { sigil, language } of words) rows.textIndex(sigil, { sigil, language, provenance: {} });
  const plain = (cell: string | undefined): string =>
    options.isGuarded ? unguardCell(cell ?? '') : (cell ?? '');
  for (const line of grid.slice(1)) {
    const field = (kind: Head['kind'], sigil: string): string =>
      plain(line[heads.findIndex((head) => head?.kind === kind && head.sigil === sigil)]);
    const cells = new Map(words.map(({ sigil }, index) => [index, cellOf(sigil, field)] as const));
    const number = Number(line[0]);
    const rowIndex = rows.addRow(cells, Number.isInteger(number) ? number : undefined);
    heads.forEach((head, column) => {
      const cell = plain(line[column]);
      if (cell === '') return;
      if (head?.kind === 'remark')
        for (const remark of readRemarkCell(cell)) rows.addNote(rowIndex, cell, remark);
      if (head?.kind === 'discrepancies') rows.losses.add('loss.discrepancies', cell.split('\n').length);
    });
  }
  return rows.finish({ format: 'table', title: '', level: 'unit', pivotIndex: pivotOf(heads, words) });
}

function readHead(given: string, known: OfficeWords['heads']): Head | null {
  const text = plainHead(given.trim(), known);
  if (text === 'row') return { kind: 'row', sigil: '', language: '' };
  if (text === 'discrepancies') return { kind: 'discrepancies', sigil: '', language: '' };
  if (text === 'findings' || text === 'notes') return { kind: 'remark', sigil: '', language: '' };
  const named = /^(.*) (?:(¶)|(@)|(score)|(status)|\(([A-Za-z0-9-]+)\))$/su.exec(text);
  if (!named) return null;
  const [, sigil = '', place, origin, score, status, language = ''] = named;
  const kind = place ? 'place' : origin ? 'origin' : score ? 'score' : status ? 'status' : 'words';
  return { kind, sigil, language };
}

// `EN: стан` of a workbook is `EN status` of a table for programs.
function plainHead(text: string, known: OfficeWords['heads']): string {
  if (Object.hasOwn(known, text)) return known[text] ?? text;
  const at = text.lastIndexOf(': ');
  const word = at < 0 ? '' : text.slice(at + 2);
  return Object.hasOwn(known, word) ? `${text.slice(0, at)} ${known[word] ?? ''}` : text;
}

function cellOf(sigil: string, field: (kind: Head['kind'], sigil: string) => string): ReadCell {
  const score = readScore(field('score', sigil));
  const paragraphs = readNumbers(field('place', sigil) || undefined);
  const places = readPlaces(field('origin', sigil));
  return {
    text: field('words', sigil),
    ...(paragraphs === undefined ? {} : { paragraphs }),
    ...(places === undefined ? {} : { places }),
    ...(score === undefined ? {} : { score, tie: field('status', sigil).split(' ') }),
  };
}

// The pivot is the one text without a tie.
function pivotOf(heads: readonly (Head | null)[], words: readonly Head[]): number {
  const tied = new Set(heads.flatMap((head) => (head?.kind === 'score' ? [head.sigil] : [])));
  return Math.max(
    0,
    words.findIndex((head) => !tied.has(head.sigil)),
  );
}
