import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExchange } from '../../src/services/exchange/read-exchange.ts';
import { trackedSample } from './tracked.ts';
import { officeWords, pairsOf, sampleDocument } from './sample.ts';
import { judge, run, type InteropResult } from './shell.ts';

/** Drives LibreOffice without a window: each file becomes a PDF whose words and pages are looked at. */
export async function checkLibreOffice(path: (name: string) => string): Promise<readonly InteropResult[]> {
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
  return [
    ...results,
    ...checkComments(path, profile, version),
    ...checkSavedAgain(path, profile, version),
    ...(await checkTracked(path, profile, version)),
  ];
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

// A reviewer opens our table, saves it and sends it back: rows, ties and comments are still there.
function checkSavedAgain(
  path: (name: string) => string,
  profile: string,
  version: string,
): readonly InteropResult[] {
  const folder = path('again');
  const wanted = pairsOf(sampleDocument(2));
  return ['rows.docx', 'rows.odt', 'table.xlsx'].map((name) => {
    const format = name.split('.').at(-1) ?? '';
    run('soffice', ['--headless', profile, '--convert-to', format, '--outdir', folder, path(name)]);
    const check = `${name} saved again, read by us as a comparison`;
    try {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const file = readExchange([{ fileName: name, bytes }], { words: officeWords });
      const rows = file.rows.map((row) =>
        row.cells.map((cell) => cell.pieces.map((piece) => piece.content).join(' ')),
      );
      const found = wanted.filter(([source, target]) =>
        rows.some((row) => row[0] === source && row[1] === target),
      ).length;
      const confirmed = file.rows.filter((row) => row.cells[1]?.status === 'confirmed').length;
      const isGood = found === wanted.length && confirmed === 1 && file.remarks.length === 2;
      const detail = `${String(found)} of ${String(wanted.length)} pairs, ${String(confirmed)} of 1 confirmed, ${String(file.remarks.length)} of 2 remarks`;
      return judge(`LibreOffice ${version}`, check, isGood, detail);
    } catch (error) {
      return judge(`LibreOffice ${version}`, check, false, error instanceof Error ? error.message : '?');
    }
  });
}

// Insertions and deletions are changes to LibreOffice too: taking them all in gives the corrected text, taking none the
// original.
async function checkTracked(
  path: (name: string) => string,
  profile: string,
  version: string,
): Promise<readonly InteropResult[]> {
  const sample = await trackedSample(path('original.docx'), path('tracked.docx'));
  const folder = path('tracked');
  const convert = ['--headless', profile, '--convert-to'];
  run('soffice', [...convert, 'fodt', '--outdir', folder, path('tracked.docx')]);
  run('soffice', [...convert, 'pdf', '--outdir', path('pdf'), path('tracked.docx')]);
  run('pdftoppm', ['-r', '60', '-png', '-f', '1', '-l', '1', path('pdf/tracked.pdf'), path('pdf/tracked')]);
  const file = join(folder, 'tracked.fodt');
  const xml = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kinds = ['insertion', 'deletion'].map((kind) => xml.split(`<text:${kind}>`).length - 1);
  const comments = xml.match(/<office:annotation /g)?.length ?? 0;
  const accepted = squeeze(takeChanges(xml, true));
  const rejected = squeeze(takeChanges(xml, false));
  const has = (text: string, lines: readonly string[]): boolean =>
    lines.every((line) => text.includes(squeeze(line)));
  return [
    judge(
      `LibreOffice ${version}`,
      'tracked changes of a corrected DOCX',
      kinds.every((count) => count > 0) && comments === sample.comments,
      `${String(kinds[0])} insertions, ${String(kinds[1])} deletions, ${String(comments)} of ${String(sample.comments)} comments`,
    ),
    judge(
      `LibreOffice ${version}`,
      'all changes accepted = the corrected text, rejected = the original',
      has(accepted, sample.after) && has(rejected, sample.before),
      `${String(sample.after.length)} paragraphs both ways`,
    ),
  ];
}

/** The words of LibreOffice's own copy with every change taken in, or none: changes stand between two points, those that
 *  it hides stand in the head of the document. */
function takeChanges(xml: string, isAccepted: boolean): string {
  const body = xml.slice(xml.indexOf('<office:text'));
  const kinds = new Map(
    [
      ...body.matchAll(/<text:changed-region[^>]*? text:id="([^"]+)"[^>]*>\s*<text:(insertion|deletion)>/g),
    ].map(([, id = '', kind = '']) => [id, kind] as const),
  );
  const text = body
    .slice(body.indexOf('</text:tracked-changes>'))
    .replace(/<office:annotation .*?<\/office:annotation>/gs, '')
    .replace(
      /<text:change-start text:change-id="([^"]+)"\/>(.*?)<text:change-end text:change-id="\1"\/>/gs,
      (_change, id: string, inside: string) => ((kinds.get(id) === 'insertion') === isAccepted ? inside : ''),
    );
  return plain(text);
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
