import type { BilingualFile } from './bilingual.ts';
import { readNumbers, readScore, RowCollector, type ReadCell } from './bilingual-rows.ts';
import { unguardCell } from './table.ts';

/** What a head of our tables says; null = none of ours. */
interface Head {
  readonly kind: 'row' | 'place' | 'words' | 'score' | 'status' | 'remark' | 'discrepancies';
  readonly sigil: string;
  readonly language: string;
}

/**
 * Reads a table that we wrote (CSV, TSV, XLSX): its heads name texts, languages and ties. Null where the heads are not
 * ours: then it is a table of somebody else and its columns have to be chosen. isGuarded: cells carry apostrophes
 * against formulas.
 */
export function readOwnTable(
  grid: readonly (readonly string[])[],
  options: { readonly isGuarded: boolean },
): BilingualFile | null {
  const heads = (grid[0] ?? []).map((head) => readHead(head.replace(/^\ufeff/, '')));
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
      if (head?.kind === 'remark') rows.addNote(rowIndex, cell, {});
      if (head?.kind === 'discrepancies') rows.losses.add('loss.discrepancies');
    });
  }
  return rows.finish({ format: 'table', title: '', level: 'unit', pivotIndex: pivotOf(heads, words) });
}

function readHead(head: string): Head | null {
  const text = head.trim();
  if (text === 'row') return { kind: 'row', sigil: '', language: '' };
  if (text === 'discrepancies') return { kind: 'discrepancies', sigil: '', language: '' };
  if (text === 'findings' || text === 'notes') return { kind: 'remark', sigil: '', language: '' };
  const named = /^(.*) (?:(¶)|(score)|(status)|\(([A-Za-z0-9-]+)\))$/su.exec(text);
  if (!named) return null;
  const [, sigil = '', place, score, status, language = ''] = named;
  const kind = place ? 'place' : score ? 'score' : status ? 'status' : 'words';
  return { kind, sigil, language };
}

function cellOf(sigil: string, field: (kind: Head['kind'], sigil: string) => string): ReadCell {
  const score = readScore(field('score', sigil));
  const paragraphs = readNumbers(field('place', sigil) || undefined);
  return {
    text: field('words', sigil),
    ...(paragraphs === undefined ? {} : { paragraphs }),
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
