import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf, sampleDocument } from './sample.ts';
import { judge, run, type InteropResult } from './shell.ts';

/** The npm package `xliff` (MIT): a reader of XLIFF 1.2 and 2 that is not ours. What it writes itself is no XML where texts
 *  hold an ampersand, so nothing of it is read back. */
const packageVersion = '6.4.0';

/** Gives the pairs of a file as JSON. Cells with marks are lists of pieces there. */
const script = `
const { xliff2js, xliff12ToJs } = require('xliff');
const fs = require('node:fs');
const [, , version, file] = process.argv;
const plain = (cell) => cell == null ? '' : typeof cell === 'string' ? cell : Array.isArray(cell) ? cell.map(plain).join('') : Object.values(cell).map((one) => plain(one.contents ?? '')).join('');
const done = (error, read) => {
  if (error) throw error;
  const units = Object.values(read.resources).flatMap((part) => Object.values(part));
  fs.writeFileSync(1, JSON.stringify(units.filter((unit) => unit.source !== undefined).map((unit) => [plain(unit.source), plain(unit.target)])));
};
(version === '2' ? xliff2js : xliff12ToJs)(fs.readFileSync(file, 'utf8'), done);
`;

/** Has another reader read our XLIFF. */
export function checkXliffPackage(path: (name: string) => string): readonly InteropResult[] {
  const program = `npm xliff ${packageVersion}`;
  const folder = path('npm');
  mkdirSync(folder, { recursive: true });
  run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefix',
    folder,
    `xliff@${packageVersion}`,
  ]);
  if (!existsSync(join(folder, 'node_modules/xliff')))
    return [{ program, check: 'all', result: 'not proved', detail: 'could not be installed here' }];
  const reader = join(folder, 'read.cjs');
  writeFileSync(reader, script);
  const sample = sampleDocument(2);
  const wanted = pairsOf(sample);
  // Of XLIFF 2 it leaves the words inside marks out: the rows with remarks are proved by XPath and our own reader.
  const marked = [...sample.notes, ...sample.findings].flatMap((remark) =>
    remark.passages.map(({ unitId }) => unitId),
  );
  const unmarked = pairsOf({
    ...sample,
    rows: sample.rows.filter(
      (row) => !row.cells.some((cell) => cell.pieces.some((piece) => marked.includes(piece.unitId))),
    ),
  });
  return (
    [
      ['2', 'xliff21.xlf'],
      ['12', 'pair12.xlf'],
    ] as const
  ).flatMap(([version, name]) => {
    const read = run(process.execPath, [reader, version, path(name)]);
    // The script prints one array of pairs, or nothing where it failed.
    const pairs = read.out === '' ? [] : (JSON.parse(read.out) as readonly (readonly string[])[]);
    const isOld = version === '12';
    const check = `reads ${name}${isOld ? '' : ', rows without marks'}`;
    return [judge(program, check, ...countPairs(isOld ? wanted : unmarked, pairs))];
  });
}

function countPairs(
  wanted: readonly (readonly [string, string])[],
  pairs: readonly (readonly string[])[],
): readonly [boolean, string] {
  const found = new Set(pairs.map(([source = '', target = '']) => `${source}\t${target}`));
  const count = wanted.filter((pair) => found.has(pair.join('\t'))).length;
  return [count === wanted.length, `${String(count)} of ${String(wanted.length)} pairs`];
}
