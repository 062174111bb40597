import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { compileNames } from '../src/core/names/compile.ts';
import { parseNameRow, parseNameRows, nameHeader } from '../src/core/names/rows.ts';

const dataFolder = resolve(import.meta.dirname, '../src/core/names/data');

/** Paths of the gazetteer's files, sorted: the order in which entries count as better known. */
export function nameFiles(): string[] {
  return readdirSync(dataFolder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => join(dataFolder, name));
}

/** The texts of all files. */
export const readNameFiles = (): string[] => nameFiles().map((path) => readFileSync(path, 'utf8'));

/** Kind, country and first forms: two rows that agree in them are one name written twice. */
function identity(line: string): string {
  const { row } = parseNameRow(line);
  return row === undefined
    ? line
    : [row.kind, row.country, row.uk[0]?.text, row.ru[0]?.text, row.en[0]?.text].join('\t');
}

/** Prints every fault and repeat; 0 where there is none. */
export function checkNames(): number {
  let faultCount = 0;
  let rowCount = 0;
  const seen = new Map<string, string>();
  for (const path of nameFiles()) {
    const text = readFileSync(path, 'utf8');
    const { rows, faults } = parseNameRows(text);
    rowCount += rows.length;
    const place = (line: number): string => `${relative(process.cwd(), path)}:${line}`;
    for (const { line, code, detail } of faults) console.log(`${place(line)}: ${code}: ${detail}`);
    faultCount += faults.length;
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '' || line === nameHeader || line.startsWith('#')) continue;
      const key = identity(line);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place(index + 1));
      else {
        console.log(`${place(index + 1)}: duplicate of ${first}`);
        faultCount += 1;
      }
    }
  }
  console.log(`${rowCount} names, ${faultCount} faults`);
  return faultCount === 0 ? 0 : 1;
}

/** Compiles all rows into one file, replaced whole. */
export function buildNames(outputPath: string): void {
  mkdirSync(dirname(outputPath), { recursive: true });
  const temporary = `${outputPath}.writing`;
  writeFileSync(temporary, compileNames(readNameFiles()));
  renameSync(temporary, outputPath);
}

function printStats(): void {
  const byKind = new Map<string, number>();
  const byStatus = new Map<string, number>();
  let total = 0;
  for (const path of nameFiles()) {
    const { rows } = parseNameRows(readFileSync(path, 'utf8'));
    total += rows.length;
    console.log(`${basename(path)}\t${rows.length}`);
    for (const row of rows) {
      byKind.set(row.kind, (byKind.get(row.kind) ?? 0) + 1);
      for (const form of [...row.uk, ...row.ru, ...row.en]) {
        const status = form.status ?? '(by rule)';
        byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      }
    }
  }
  const list = (counts: Map<string, number>): string =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ');
  console.log(`names ${total}\nkinds: ${list(byKind)}\nstatus of forms: ${list(byStatus)}`);
}

function main([command, output]: readonly string[]): number {
  if (command === 'check') return checkNames();
  if (command === 'build') {
    buildNames(resolve(output ?? join(import.meta.dirname, '../out/names.bin')));
    return 0;
  }
  if (command === 'stats') {
    printStats();
    return 0;
  }
  console.error('usage: node scripts/names.ts check | stats | build [OUTPUT]');
  return 2;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
