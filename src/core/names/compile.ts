import { packSieve } from '../inflect/lemma-sieve.ts';
import { packSections } from '../lexicon/layout.ts';
import { packLists, packStrings, packTexts } from '../lexicon/string-table.ts';
import { soundKey, nameWords, wholeKey, wordHead } from './keys.ts';
import { parseNameRow, nameHeader } from './rows.ts';

/** First section of a compiled gazetteer: tells it from a lexicon, whose container it shares. */
export const namesMarker = 'zvirka-names-4';

/**
 * Compiles the rows of all files into the bytes that `openGazetteer` reads. Rows with faults are left out.
 * The rows stay text and are read when they are asked for; only the keys that lead to them are prepared.
 */
export function compileNames(files: readonly string[]): Uint8Array<ArrayBuffer> {
  const lines: string[] = [];
  const idsByKey = new Map<string, number[]>();
  const words = new Set<string>();
  for (const line of files.flatMap((text) => text.replaceAll('\r\n', '\n').split('\n'))) {
    if (line === '' || line.startsWith('#') || line === nameHeader) continue;
    const { row, faults } = parseNameRow(line);
    if (row === undefined || faults.length > 0) continue;
    const id = lines.push(line) - 1;
    const keys = new Set<string>();
    for (const form of [...row.uk, ...row.ru, ...row.en]) {
      keys.add(wholeKey(form.text));
      for (const word of nameWords(form.text)) {
        keys.add(wordHead + word);
        words.add(wordHead + word);
        keys.add(soundKey(word));
      }
    }
    keys.delete('');
    for (const key of keys) {
      const ids = idsByKey.get(key);
      if (ids === undefined) idsByKey.set(key, [id]);
      else ids.push(id);
    }
  }
  const keys = [...idsByKey.keys()];
  return packSections([
    new TextEncoder().encode(namesMarker),
    ...packTexts(lines),
    packSieve(words),
    ...packStrings(keys),
    ...packLists(keys.map((key) => idsByKey.get(key) ?? [])),
  ]);
}
