import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { compareLines, parseRow, parseRows, rowHeader } from '../src/core/lexicon/rows.ts';
import type { RowFault } from '../src/core/lexicon/rows.ts';
import { buildNames } from './names.ts';

/** Where the rows live: every .tsv there is a file of rows, except the lists that have columns of their own. */
export const dataFolder = resolve(import.meta.dirname, '../src/core/lexicon/data');
const otherLists = new Set(['false-friends.tsv', 'function-words.tsv']);

/** Paths of the files of rows, sorted. */
export function rowFiles(): string[] {
  return readdirSync(dataFolder)
    .filter((name) => name.endsWith('.tsv') && !otherLists.has(name))
    .sort()
    .map((name) => join(dataFolder, name));
}

const shortPath = (path: string): string => relative(process.cwd(), path);

function printFault(path: string, fault: RowFault): void {
  console.log(`${shortPath(path)}:${fault.line}: ${fault.code}: ${fault.detail}`);
}

/** Sorts one file in place and drops exact repeats; bad rows are reported and kept. */
function sortFile(path: string): void {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  for (const [index, text] of lines.entries()) {
    if (text === '' || text === rowHeader) continue;
    for (const fault of parseRow(text, index + 1).faults) printFault(path, fault);
  }
  const rows = [...new Set(lines.filter((text) => text !== '' && text !== rowHeader))].sort(compareLines);
  const sorted = `${[rowHeader, ...rows].join('\n')}\n`;
  const temporary = `${path}.sorting`;
  writeFileSync(temporary, sorted);
  renameSync(temporary, path);
  console.log(`${shortPath(path)}: ${rows.length} rows`);
}

/** The line without field and tags: two rows that agree in it are one concept written twice. */
const identity = (line: string): string => line.split('\t').slice(0, 4).join('\t');

function checkFiles(): number {
  let faultCount = 0;
  let rowCount = 0;
  const seen = new Map<string, string>();
  for (const path of rowFiles()) {
    const text = readFileSync(path, 'utf8');
    const { rows, faults } = parseRows(text);
    rowCount += rows.length;
    for (const fault of faults) printFault(path, fault);
    faultCount += faults.length;
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '' || line === rowHeader) continue;
      const place = `${shortPath(path)}:${index + 1}`;
      const first = seen.get(identity(line));
      if (first === undefined) seen.set(identity(line), place);
      else {
        console.log(`${place}: duplicate: of ${first}: ${identity(line)}`);
        faultCount += 1;
      }
    }
  }
  console.log(`${rowCount} rows, ${faultCount} faults`);
  return faultCount === 0 ? 0 : 1;
}

function printStats(): void {
  const byField = new Map<string, number>();
  const byPos = new Map<string, number>();
  let total = 0;
  for (const path of rowFiles()) {
    const { rows } = parseRows(readFileSync(path, 'utf8'));
    total += rows.length;
    console.log(`${basename(path)}\t${rows.length}`);
    for (const row of rows) {
      byField.set(row.field, (byField.get(row.field) ?? 0) + 1);
      byPos.set(row.pos, (byPos.get(row.pos) ?? 0) + 1);
    }
  }
  const list = (counts: Map<string, number>): string =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ');
  console.log(`concepts ${total}\nfields: ${list(byField)}\nparts of speech: ${list(byPos)}`);
}

/** Compiles every row into one binary file. */
export async function buildLexicon(outputPath: string): Promise<void> {
  const { compileLexicon } = await import('../src/core/lexicon/compile.ts');
  const bytes = compileLexicon(readSources());
  mkdirSync(dirname(outputPath), { recursive: true });
  const temporary = `${outputPath}.writing`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, outputPath);
}

/** Everything the compiler needs, read from the data folder. */
export function readSources(): {
  readonly rows: string[];
  readonly falseFriends: string;
  readonly functionWords: string;
} {
  return {
    rows: rowFiles().map((path) => readFileSync(path, 'utf8')),
    falseFriends: readFileSync(join(dataFolder, 'false-friends.tsv'), 'utf8'),
    functionWords: readFileSync(join(dataFolder, 'function-words.tsv'), 'utf8'),
  };
}

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'sort') {
    for (const path of rest.length > 0 ? rest.map((file) => resolve(file)) : rowFiles()) sortFile(path);
    return 0;
  }
  if (command === 'check') return checkFiles();
  if (command === 'stats') {
    printStats();
    return 0;
  }
  if (command === 'build') {
    const output = resolve(rest[0] ?? join(import.meta.dirname, '../out/lexicon.bin'));
    await buildLexicon(output);
    buildNames(join(dirname(output), 'names.bin'));
    return 0;
  }
  console.error('usage: npm run -s lexicon -- sort [FILES] | check | stats | build [OUTPUT]');
  return 2;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
