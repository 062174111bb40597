import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../src/services/formats/read-document.ts';
import { root } from '../bundles.ts';
import { judge, run, type InteropResult } from './shell.ts';

const fixtures = join(root, 'test/fixtures/documents');
/** How many of the talk's units may differ by the ways of a program: a caption called a paragraph is no difference,
 *  a line left out by the program's own writer is. */
const mostLost = 2;

async function unitsOf(file: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(file));
  const { units } = await readDocument({ kind: 'bytes', bytes, fileName: basename(file) });
  return units.map(({ content }) => content);
}

async function compare(
  program: string,
  check: string,
  given: { readonly file: string; readonly expected: readonly string[] },
): Promise<InteropResult> {
  try {
    const found = await unitsOf(given.file);
    const lost = given.expected.filter((line) => !found.includes(line));
    const count = `${String(given.expected.length - lost.length)} of ${String(given.expected.length)} units`;
    return judge(
      program,
      check,
      lost.length <= mostLost,
      lost.length === 0 ? count : `${count}; not: ${lost.join(' · ')}`,
    );
  } catch (error) {
    return judge(program, check, false, error instanceof Error ? error.message.slice(0, 120) : String(error));
  }
}

function convert(file: string, format: string, folder: string): void {
  run('soffice', ['--headless', '--convert-to', format, '--outdir', folder, file]);
}

/** Has pandoc and LibreOffice write one talk in every format of documents and of tables, and reads them: the units are
 *  the same whatever the format. */
export async function checkDocuments(path: (name: string) => string): Promise<readonly InteropResult[]> {
  const pandoc = path('river.odt');
  run('pandoc', [join(fixtures, 'river.md'), '-o', pandoc]);
  const expected = await unitsOf(pandoc);
  const results = [
    judge(
      'pandoc',
      'writes the talk as ODT, read by us',
      expected.length === 19,
      `${String(expected.length)} of 19 units`,
    ),
  ];
  for (const format of ['rtf', 'docx', 'epub', 'html']) {
    const file = path(`talk.${format}`);
    run('pandoc', ['-s', join(fixtures, 'river.md'), '-o', file]);
    results.push(await compare('pandoc', `writes the talk as ${format}, read by us`, { file, expected }));
  }
  const folder = path('libreoffice');
  for (const format of ['rtf', 'docx', 'epub', 'fodt', 'pdf']) {
    convert(pandoc, format, folder);
    const file = join(folder, `river.${format}`);
    results.push(
      await compare('LibreOffice', `writes the talk as ${format}, read by us`, { file, expected }),
    );
  }
  const table = await unitsOf(join(fixtures, 'talks.csv'));
  for (const format of ['xlsx', 'ods']) {
    run('soffice', [
      '--headless',
      '--infilter=CSV:59,34,76,1',
      '--convert-to',
      format,
      '--outdir',
      folder,
      join(fixtures, 'talks.csv'),
    ]);
    const file = join(folder, `talks.${format}`);
    results.push(
      await compare('LibreOffice', `writes a table as ${format}, read by us`, { file, expected: table }),
    );
  }
  return results;
}
