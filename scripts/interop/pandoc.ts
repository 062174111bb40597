import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../../src/services/formats/read-document.ts';
import { pairsOf, sampleDocument } from './sample.ts';
import { judge, run, type InteropResult } from './shell.ts';

/** Drives pandoc both ways: it reads what we write, and we read what it writes. */
export async function checkPandoc(path: (name: string) => string): Promise<readonly InteropResult[]> {
  const version = /pandoc ([\d.]+)/.exec(run('pandoc', ['--version']).out)?.[1] ?? '?';
  const words = pairsOf(sampleDocument(2)).flat();
  const results = [
    ['rows.docx', 'docx'],
    ['rows.odt', 'odt'],
    ['report.html', 'html'],
  ].map(([name = '', format = '']) => {
    const done = run('pandoc', ['-f', format, '-t', 'plain', '--wrap=none', '--columns=2000', path(name)]);
    const plain = squeeze(done.out);
    const found = words.filter((sentence) => plain.includes(squeeze(sentence).slice(0, 12))).length;
    return judge(
      `pandoc ${version}`,
      `reads ${name}`,
      done.isGood && found === words.length,
      `${String(found)} of ${String(words.length)} sentences`,
    );
  });
  const comments = run('pandoc', [
    '-f',
    'docx',
    '-t',
    'markdown',
    '--track-changes=all',
    path('rows.docx'),
  ]).out;
  const count = comments.match(/\.comment-start/g)?.length ?? 0;
  results.push(judge(`pandoc ${version}`, 'comments of rows.docx', count === 2, `${String(count)} of 2`));
  const paragraphs = words.filter((sentence) => !sentence.includes('<'));
  writeFileSync(
    path('text.md'),
    `# Заголовок\n\n${paragraphs.map((one) => one.replace(/([*_=#<>&])/g, '\\$1')).join('\n\n')}\n`,
  );
  for (const format of ['docx', 'odt', 'epub', 'html']) {
    const file = path(`pandoc.${format}`);
    const written = run('pandoc', ['-s', '--metadata', 'title=Проба', path('text.md'), '-o', file]);
    results.push(await readOwn(`pandoc ${version}`, { file, format, paragraphs, isWritten: written.isGood }));
  }
  return results;
}

async function readOwn(
  program: string,
  given: {
    readonly file: string;
    readonly format: string;
    readonly paragraphs: readonly string[];
    readonly isWritten: boolean;
  },
): Promise<InteropResult> {
  const check = `writes ${given.format}, read by us`;
  try {
    const bytes = new Uint8Array(readFileSync(given.file));
    const { units } = await readDocument({ kind: 'bytes', bytes, fileName: `pandoc.${given.format}` });
    const plain = squeeze(units.map((unit) => unit.content).join('\n'));
    const found = given.paragraphs.filter((one) => plain.includes(squeeze(one).slice(0, 14))).length;
    return judge(
      program,
      check,
      given.isWritten && found === given.paragraphs.length,
      `${String(found)} of ${String(given.paragraphs.length)} paragraphs`,
    );
  } catch (error) {
    return judge(program, check, false, error instanceof Error ? error.message.slice(0, 120) : String(error));
  }
}

const squeeze = (text: string): string => text.replace(/[\s"'“”‘’«»–—-]+/g, '');
