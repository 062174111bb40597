import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf, sampleDocument } from './sample.ts';
import { judge, run, type InteropResult } from './shell.ts';

/** Drives LibreOffice without a window: each file becomes a PDF whose words and pages are looked at. */
export function checkLibreOffice(path: (name: string) => string): readonly InteropResult[] {
  const version = /LibreOffice ([\d.]+)/.exec(run('soffice', ['--version']).out)?.[1] ?? '?';
  const folder = path('pdf');
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${path('lo-profile')}`;
  const words = pairsOf(sampleDocument(2)).flat();
  const results = ['rows.docx', 'rows.odt', 'table.xlsx', 'table.csv', 'report.html'].map((name) => {
    const filter = name.endsWith('.csv')
      ? ['--infilter=CSV:44,34,76,1']
      : name.endsWith('.html')
        ? ['--writer']
        : [];
    run('soffice', ['--headless', profile, ...filter, '--convert-to', 'pdf', '--outdir', folder, path(name)]);
    const pdf = join(folder, name.replace(/\.[a-z]+$/, '.pdf'));
    const text = existsSync(pdf) ? run('pdftotext', ['-layout', pdf, '-']).out : '';
    const pages = /Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]).out)?.[1] ?? '0';
    run('pdftoppm', ['-r', '60', '-png', '-f', '1', '-l', '2', pdf, join(folder, name)]);
    const plain = squeeze(text);
    // Cells wrap: the first words of each sentence stand on one line.
    const found = words.filter((sentence) => plain.includes(squeeze(sentence).slice(0, 9))).length;
    return judge(
      `LibreOffice ${version}`,
      `${name} → PDF`,
      found === words.length,
      `${String(found)} of ${String(words.length)} sentences, ${pages} pages`,
    );
  });
  return [...results, ...checkComments(path, profile, version)];
}

// What LibreOffice read of the comments stands in its own OpenDocument copy.
function checkComments(
  path: (name: string) => string,
  profile: string,
  version: string,
): readonly InteropResult[] {
  const folder = path('fodt');
  return ['rows.docx', 'rows.odt'].map((name) => {
    run('soffice', [
      '--headless',
      profile,
      '--convert-to',
      'fodt',
      '--outdir',
      join(folder, name),
      path(name),
    ]);
    const files = existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : [];
    const xml = files[0] === undefined ? '' : readFileSync(join(folder, name, files[0]), 'utf8');
    const count = xml.match(/<office:annotation /g)?.length ?? 0;
    const isGood = count === 2 && xml.includes('Звірити з оригіналом') && xml.includes('offstage');
    return judge(
      `LibreOffice ${version}`,
      `comments of ${name}`,
      isGood,
      `${String(count)} of 2 comments with their words`,
    );
  });
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
