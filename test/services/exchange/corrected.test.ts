import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Tab, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { ExportFormat, ExportOptions } from '../../../src/bridge/api.ts';
import { startBench, type Bench } from '../services-case.ts';

const options: ExportOptions = {
  level: 'unit',
  confirmedOnly: false,
  includeNonContent: false,
  includeNotes: true,
  includeDiscrepancies: false,
  includeMoreToCheck: false,
  includeUnmatched: true,
};

/** A Word document whose words lie in several runs with looks of their own. */
async function original(): Promise<Uint8Array> {
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new TextRun('Делегації '),
              new TextRun({ text: 'зустрілися у Стам', bold: true }),
              new TextRun('булі & Києві 6 листопада.'),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('Пункт'),
              new TextRun({ children: [new Tab()] }),
              new TextRun('другий: <мир> і «війна».'),
            ],
          }),
          new Paragraph({ children: [new TextRun('Третій абзац без змін.')] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

async function prepare(bench: Bench) {
  const path = bench.path('uk.docx');
  writeFileSync(path, await original());
  await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
  await bench.api.settingsSet({ patch: { author: 'Оля', locale: 'uk' } });
  const en = await bench.api.importText({
    source: { kind: 'paste', plain: 'The delegations met.\n\nItem two.\n\nThird.' },
    language: 'en',
    sigil: 'EN',
  });
  const uk = await bench.api.importText({ source: { kind: 'file', path }, language: 'uk', sigil: 'UK' });
  const comparison = await bench.api.comparisonCreate({ textIds: [en.text.id, uk.text.id], pivotIndex: 0 });
  const units = await bench.api.textUnits({ textId: uk.text.id });
  const english = await bench.api.textUnits({ textId: en.text.id });
  const passage = (unit: (typeof units)[number], textId: string, quote: string) => ({
    textId: textId as typeof uk.text.id,
    unitId: unit.id,
    startOffset: unit.content.indexOf(quote),
    endOffset: unit.content.indexOf(quote) + quote.length,
  });
  await bench.api.findingAdd({
    category: 'name',
    severity: 'major',
    passages: [passage(english[0]!, en.text.id, 'delegations'), passage(units[0]!, uk.text.id, 'Стамбулі')],
    remark: 'Місто <не> те & не там',
    proposedWording: 'Анкарі',
  });
  await bench.api.noteAdd({
    passages: [passage(units[1]!, uk.text.id, 'мир')],
    body: 'Звірити\nз оригіналом',
  });
  await bench.api.unitCorrect({
    textId: uk.text.id,
    unitId: units[2]!.id,
    content: 'Третій абзац зі змінами.',
  });
  const run = async (format: ExportFormat, more: Partial<ExportOptions> = {}) =>
    bench.api.exportRun({
      comparisonId: comparison.id,
      format,
      options: { ...options, onlyTextId: uk.text.id, ...more },
      path: bench.path(`${format}.docx`),
    });
  return { path, run };
}

const paragraphsOf = async (path: string): Promise<readonly string[]> =>
  (await mammoth.extractRawText({ path })).value.split('\n').filter((line) => line.trim() !== '');

describe('the corrected text', () => {
  it('stands in a plain document with the proposals accepted', async () => {
    const bench = startBench();
    const { run } = await prepare(bench);
    const { path, losses } = await run('docx-corrected');
    expect(await paragraphsOf(path)).toEqual([
      'Делегації зустрілися у Анкарі & Києві 6 листопада.',
      'Пункт другий: <мир> і «війна».',
      'Третій абзац зі змінами.',
    ]);
    expect(losses).toContainEqual({ key: 'loss.otherTexts', params: { count: 1 } });
  });

  it('goes into the document it came from as tracked changes, with remarks as comments', async () => {
    const bench = startBench();
    const prepared = await prepare(bench);
    const { path } = await prepared.run('docx-tracked', { originalPath: prepared.path });
    // A reader that accepts changes sees the new words, the rest as it was.
    expect(await paragraphsOf(path)).toEqual([
      'Делегації зустрілися у Анкарі & Києві 6 листопада.',
      'Пункт\tдругий: <мир> і «війна».',
      'Третій абзац зі змінами.',
    ]);
    const files = unzipSync(readFileSync(path));
    const xml = strFromU8(files['word/document.xml']!);
    const rejected = xml
      .replace(/<w:ins .*?<\/w:ins>/gs, '')
      .replaceAll('w:delText', 'w:t')
      .replace(/<\/?w:del[ >][^>]*>?/g, '');
    const texts = [...rejected.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map((paragraph) =>
      [...paragraph[0].matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map((text) => text[1]).join(''),
    );
    expect(texts.filter((text) => text !== '')).toEqual([
      'Делегації зустрілися у Стамбулі &amp; Києві 6 листопада.',
      'Пунктдругий: &lt;мир&gt; і «війна».',
      'Третій абзац без змін.',
    ]);
    expect(
      [...xml.matchAll(/<w:(ins|del) w:id="\d+" w:author="([^"]*)"/g)].map((match) => match[2]),
    ).not.toContain('');
    const comments = strFromU8(files['word/comments.xml']!);
    expect(comments).toContain('Місто &lt;не&gt; те &amp; не там');
    expect(comments).toContain('з оригіналом');
    expect(xml.match(/<w:commentRangeStart/g)).toHaveLength(2);
    expect(xml.match(/<w:commentReference/g)).toHaveLength(2);
    expect(strFromU8(files['[Content_Types].xml']!)).toContain('/word/comments.xml');
  });

  it('asks for the document, and says where it is none', async () => {
    const bench = startBench();
    const { run } = await prepare(bench);
    await expect(run('docx-tracked')).rejects.toMatchObject({ code: 'original-missing' });
    await expect(run('docx-tracked', { originalPath: bench.path('none.docx') })).rejects.toMatchObject({
      code: 'file-missing',
    });
    writeFileSync(bench.path('x.docx'), 'no archive');
    await expect(run('docx-tracked', { originalPath: bench.path('x.docx') })).rejects.toMatchObject({
      code: 'format-broken',
    });
  });
});
