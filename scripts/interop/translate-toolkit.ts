import { readFileSync } from 'node:fs';
import { readExchange } from '../../src/services/exchange/read-exchange.ts';
import { pairsOf, sampleConcepts, sampleDocument } from './sample.ts';
import { judge, run, type InteropResult } from './shell.ts';

/** Reads units with the toolkit's own classes: a second reader, not ours. Prints one JSON array of pairs. */
const reader = `
import json, sys
from translate.storage import factory
kind, path = sys.argv[1], sys.argv[2]
store = factory.getobject(path)
print(json.dumps([[u.source or '', u.target or '', u.getnotes() or ''] for u in store.units if not u.isheader()], ensure_ascii=False))
`;
/** Our table's two columns of words, by Python's csv, as the toolkit wants them. */
const columns = `
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')))
out = csv.writer(open(sys.argv[2], 'w', encoding='utf-8', newline=''))
out.writerow(['location', 'source', 'target'])
for row in rows:
    if row['UK (uk)'] and row['EN (en)']:
        out.writerow([row['row'], row['UK (uk)'], row['EN (en)']])
`;

type Pair = readonly [string, string];

/** Drives the translate-toolkit: each format read by its classes, and turned into PO and back. */
export function checkTranslateToolkit(path: (name: string) => string): readonly InteropResult[] {
  const version = run('dpkg-query', ['-W', '-f=${Version}', 'translate-toolkit']).out.replace(/-.*/, '');
  const program = `translate-toolkit ${version}`;
  const wanted = pairsOf(sampleDocument(2));
  const units = (file: string): readonly (readonly string[])[] => {
    // Debian's own Python: the toolkit's classes are installed there.
    const text = run('/usr/bin/python3', ['-c', reader, 'x', path(file)]).out;
    // The script prints one array of arrays of strings, or nothing where it failed.
    return text.trim() === '' ? [] : (JSON.parse(text) as readonly (readonly string[])[]);
  };
  const holds = (file: string, pairs: readonly Pair[]): readonly [boolean, string] => {
    const found = new Set(units(file).map(([source, target]) => `${source ?? ''}\t${target ?? ''}`));
    const count = pairs.filter((pair) => found.has(pair.join('\t'))).length;
    return [
      count === pairs.length,
      `${String(count)} of ${String(pairs.length)} pairs, ${String(found.size)} units read`,
    ];
  };
  const convert = (tool: string, from: string, to: string, ...more: readonly string[]): boolean =>
    run(tool, ['--progress=none', ...more, path(from), path(to)]).isGood;
  const results: InteropResult[] = [];
  const add = (check: string, [isGood, detail]: readonly [boolean, string]): void => {
    results.push(judge(program, check, isGood, detail));
  };
  add('TMX read by its classes', holds('pair.tmx', wanted));
  add('XLIFF 1.2 read by its classes', holds('pair12.xlf', wanted));
  const notes = units('pair12.xlf')
    .map((unit) => unit[2] ?? '')
    .join('\n');
  add('notes of XLIFF 1.2', [
    notes.includes('Звірити з оригіналом: <так> & ні') && notes.includes('Звірено.'),
    'both entries of the note',
  ]);
  convert('xliff2po', 'pair12.xlf', 'xliff.po');
  convert('po2xliff', 'xliff.po', 'again.xlf');
  add('XLIFF 1.2 → PO', holds('xliff.po', wanted));
  add('XLIFF 1.2 → PO → XLIFF', holds('again.xlf', wanted));
  const terms = sampleConcepts.map((concept): Pair => [concept.terms[0].text, concept.terms[1].text]);
  add('TBX 2 read by its classes', holds('terms2.tbx', terms));
  convert('tbx2po', 'terms2.tbx', 'terms.po');
  add('TBX 2 → PO', holds('terms.po', terms));
  run('/usr/bin/python3', ['-c', columns, path('table.csv'), path('columns.csv')]);
  const guarded = wanted.map(([source, target]): Pair => [guard(source), guard(target)]);
  convert('csv2po', 'columns.csv', 'csv.po');
  add('CSV (by Python’s csv) → PO', holds('csv.po', guarded));
  convert('po2csv', 'csv.po', 'again.csv');
  add('CSV → PO → CSV', csvHolds(path('again.csv'), guarded));
  convert('po2tmx', 'csv.po', 'again.tmx', '--language=en', '--source-language=uk');
  add('PO → TMX of its own, read by us', ownReading(path('again.tmx'), guarded));
  results.push({
    program,
    check: 'TBX 3, XLIFF 2.1',
    result: 'not proved',
    detail: 'this version reads TBX 2 and XLIFF 1 only; the round trips of our own tests stand',
  });
  return results;
}

// The apostrophe against formulas is what the rehearsal lists as changed.
const guard = (text: string): string => (text.startsWith('=') ? `'${text}` : text);

function csvHolds(file: string, pairs: readonly Pair[]): readonly [boolean, string] {
  const script = `import csv,json,sys\nprint(json.dumps([r[1:3] for r in csv.reader(open(sys.argv[1],encoding='utf-8',newline=''))],ensure_ascii=False))`;
  const done = run('/usr/bin/python3', ['-c', script, file]);
  // The script prints one array of arrays of strings.
  const rows = done.isGood ? (JSON.parse(done.out) as readonly (readonly string[])[]) : [];
  const found = new Set(rows.map((row) => row.join('\t')));
  const count = pairs.filter((pair) => found.has(pair.join('\t'))).length;
  return [count === pairs.length, `${String(count)} of ${String(pairs.length)} pairs`];
}

function ownReading(file: string, pairs: readonly Pair[]): readonly [boolean, string] {
  const { rows } = readExchange([{ fileName: 'again.tmx', bytes: new Uint8Array(readFileSync(file)) }]);
  const found = new Set(
    rows.map((row) =>
      row.cells.map((cell) => cell.pieces.map((piece) => piece.content).join(' ')).join('\t'),
    ),
  );
  const count = pairs.filter((pair) => found.has(pair.join('\t'))).length;
  return [count === pairs.length, `${String(count)} of ${String(pairs.length)} pairs`];
}
