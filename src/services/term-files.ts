import { basename, extname } from 'node:path';
import { AppError } from '../core/errors.ts';
import type { BilingualConcept } from '../core/formats/bilingual.ts';
import type { WrittenText } from '../core/formats/document.ts';
import { writeTbx } from '../core/formats/tbx.ts';
import { readTermTable, writeTermTable, type ReadTerms } from '../core/formats/term-table.ts';
import type { Concept } from '../core/model.ts';
import type { TermFileFormat } from '../bridge/shapes.ts';
import { isExchangeInput, readExchangeInput } from './exchange/exchange-input.ts';
import { decodeBytes } from './formats/decode.ts';
import { readFileBytes } from './formats/read-file.ts';

/** Reads the terms of a file: TBX (or another file that brings terms along), else a table. Throws AppError. */
export async function readTermFile(path: string): Promise<ReadTerms> {
  const isTable = /\.(csv|tsv|tab|txt)$/i.test(path);
  if (!isTable && (await isExchangeInput(path))) {
    const { concepts, losses } = await readExchangeInput([path]);
    if (concepts.length === 0) throw new AppError('format-broken', { file: basename(path), reason: 'terms' });
    return { concepts, losses };
  }
  const { bytes, fileName } = await readFileBytes(path, () => false);
  return readTermTable(decodeBytes(bytes, { fileName }).text, fileName);
}

/** Writes terms in a format of termbases. */
export function writeTermFile(
  concepts: readonly Concept[],
  given: { readonly format: TermFileFormat; readonly title: string; readonly toolVersion: string },
): WrittenText {
  const { format, title, toolVersion } = given;
  switch (format) {
    case 'csv':
      return writeTermTable(concepts, ',');
    case 'tsv':
      return writeTermTable(concepts, '\t');
    case 'tbx':
    case 'tbx2': {
      const language = concepts[0]?.terms[0]?.language ?? 'und';
      return writeTbx(concepts, { title, language, toolVersion, version: format === 'tbx2' ? 2 : 3 });
    }
  }
}

/** A termbase's format by the extension of its file; TBX where the extension says nothing. */
export function termFormatOf(path: string): TermFileFormat {
  const extension = extname(path).toLowerCase();
  return extension === '.csv' ? 'csv' : extension === '.tsv' || extension === '.txt' ? 'tsv' : 'tbx';
}

/** Parts concepts that a termbase has already (one concept with all their terms) from new ones. */
export function newConcepts(
  found: readonly BilingualConcept[],
  known: readonly Concept[],
): readonly BilingualConcept[] {
  const keyOf = (term: { readonly language: string; readonly text: string }): string =>
    `${term.language.toLowerCase()}\t${term.text.trim().toLowerCase()}`;
  const holders = new Map<string, Set<number>>();
  const hold = (terms: readonly { readonly language: string; readonly text: string }[], at: number): void => {
    for (const term of terms) {
      const key = keyOf(term);
      const set = holders.get(key) ?? new Set();
      holders.set(key, set.add(at));
    }
  };
  known.forEach((concept, at) => hold(concept.terms, at));
  return found.filter((concept, index) => {
    const [first, ...rest] = concept.terms.map((term) => holders.get(keyOf(term)) ?? new Set<number>());
    const isKnown = [...(first ?? [])].some((at) => rest.every((set) => set.has(at)));
    // A file may say the same twice.
    if (!isKnown) hold(concept.terms, known.length + index);
    return !isKnown;
  });
}
