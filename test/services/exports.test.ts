import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportFormats, type ExportFormat, type ExportOptions } from '../../src/bridge/api.ts';
import { AppError } from '../../src/core/errors.ts';
import type { TextId } from '../../src/core/model.ts';
import { catalogues } from '../../src/locales/index.ts';
import { alignedReport, report, startBench, type Bench } from './services-case.ts';

const options: ExportOptions = {
  level: 'unit',
  confirmedOnly: false,
  includeNonContent: false,
  includeNotes: true,
  includeDiscrepancies: true,
  includeMoreToCheck: false,
  includeUnmatched: true,
};

/** Formats that hold something else than the report's five rows: remarks, terms. */
const rowCounts: Readonly<Partial<Record<ExportFormat, number>>> = {
  'docx-findings': 2,
  annotations: 2,
  tbx: 0,
  tbx2: 0,
  // The row without a Russian paragraph.
  moses: 4,
};

function inSample(format: ExportFormat): string {
  if (format === 'tbx' || format === 'tbx2') return 'TBX-Basic';
  // Corrected is the translation, not the base text.
  if (format === 'docx-corrected') return report.en[4];
  return format === 'docx-findings' || format === 'annotations'
    ? 'диктатора'
    : report.uk[format === 'moses' ? 0 : 4];
}

/** The report with a finding and a note, author set. */
async function reviewed(bench: Bench) {
  const { comparison, ids } = await alignedReport(bench);
  await bench.api.settingsSet({ patch: { author: 'Оля', locale: 'uk' } });
  const uk = (await bench.api.textUnits({ textId: ids.uk }))[2]!;
  const en = (await bench.api.textUnits({ textId: ids.en }))[2]!;
  const span = (text: string, quote: string) => ({
    startOffset: text.indexOf(quote),
    endOffset: text.indexOf(quote) + quote.length,
  });
  const finding = await bench.api.findingAdd({
    category: 'loaded',
    severity: 'critical',
    passages: [
      { textId: ids.uk, unitId: uk.id, ...span(uk.content, 'диктатора') },
      { textId: ids.en, unitId: en.id, ...span(en.content, 'Putin') },
    ],
    remark: 'диктатора / Putin <b>&',
    proposedWording: '«Путіна»',
  });
  const note = await bench.api.noteAdd({
    passages: [{ textId: ids.en, unitId: en.id, ...span(en.content, 'mandate') }],
    body: 'Звірити з The Times',
  });
  return { comparison, ids, finding, note };
}

describe('exports', () => {
  it('writes each format at both levels, with the size and rows it says', async () => {
    const bench = startBench();
    const { comparison } = await reviewed(bench);
    mkdirSync(bench.path('out'));
    // The one that wants a document of its own has its own test.
    for (const format of exportFormats.filter((one) => one !== 'docx-tracked')) {
      for (const level of ['unit', 'segment'] as const) {
        const request = { comparisonId: comparison.id, format, options: { ...options, level } };
        const path = bench.path(`out/${format}-${level}`);
        const preview = await bench.api.exportPreview(request);
        const outcome = await bench.api.exportRun({ ...request, path });
        const sizes = outcome.files.map((file) => readFileSync(file).byteLength);
        expect(outcome.byteCount).toBe(sizes.reduce((sum, size) => sum + size, 0));
        expect([format, outcome.rowCount]).toEqual([format, rowCounts[format] ?? 5]);
        expect([preview.rowCount, preview.losses]).toEqual([outcome.rowCount, outcome.losses]);
        expect(preview.sample).toContain(inSample(format));
      }
    }
    expect(readdirSync(bench.path('out')).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('shows the words of a difference that stands far behind the rows of the preview', async () => {
    const bench = startBench();
    await bench.api.projectNew({ path: bench.path('long.zvirka'), title: 'Довгий' });
    const ids: TextId[] = [];
    for (const [language, said] of [
      ['uk', (at: number) => `Заступник міністра Кислиця прочитав сторінку ${String(at)} проєкту.`],
      [
        'en',
        (at: number) =>
          `Deputy minister ${at % 2 === 0 ? 'Kislitsa' : 'Kyslytsia'} read page ${String(at)} of the draft.`,
      ],
    ] as const) {
      const plain = Array.from({ length: 60 }, (_, at) => said(at + 1)).join('\n\n');
      const source = { kind: 'paste', plain } as const;
      const { text } = await bench.api.importText({ source, sigil: language.toUpperCase(), language });
      ids.push(text.id);
    }
    const { id: comparisonId } = await bench.api.comparisonCreate({ textIds: ids, pivotIndex: 0 });
    await bench.wait(await bench.api.comparisonAlign({ comparisonId, scope: 'all' }));
    await bench.wait(await bench.api.checksRun({ comparisonId }));
    const { sample } = await bench.api.exportPreview({ comparisonId, format: 'docx-findings', options });
    expect(sample).toContain('EN ¶ 59: Kyslytsia');
  });

  it('counts everything that the options leave out', async () => {
    const bench = startBench();
    const { comparison, ids } = await reviewed(bench);
    const [first] = await bench.api.textUnits({ textId: ids.uk });
    await bench.api.unitsSetContent({ textId: ids.uk, unitIds: [first!.id], status: 'not-content' });
    const { losses, rowCount } = await bench.api.exportPreview({
      comparisonId: comparison.id,
      format: 'tmx',
      options: {
        ...options,
        includeNotes: false,
        includeUnmatched: false,
        confirmedOnly: false,
        onlyTextId: ids.ru,
      },
    });
    expect(rowCount).toBe(3);
    expect(losses).toEqual([
      { key: 'loss.unitsOfOtherTexts', params: { count: 5 } },
      { key: 'loss.unmatchedRows', params: { count: 2, unitCount: 3 } },
    ]);
  });

  it('writes the report as one safe page with remarks beside their rows', async () => {
    const bench = startBench();
    const { comparison } = await reviewed(bench);
    const path = bench.path('report.html');
    await bench.api.exportRun({ comparisonId: comparison.id, format: 'html', options, path });
    const html = readFileSync(path, 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(html).toContain('Представники <mark>диктатора</mark> мали');
    expect(html).toContain('диктатора / Putin &lt;b&gt;&amp; (Оля)');
    expect(html).toContain('Пропоноване формулювання: «Путіна»');
    expect(html.indexOf('Звірити з The Times')).toBeGreaterThan(html.indexOf('id="row-3"'));
    expect(html.indexOf('Звірити з The Times')).toBeLessThan(html.indexOf('id="row-4"'));
    expect(html).toContain('<html lang="uk">');
  });

  it('writes a Word table of findings and notes that Word readers open', async () => {
    const bench = startBench();
    const { comparison } = await reviewed(bench);
    const path = bench.path('findings.docx');
    await bench.api.exportRun({ comparisonId: comparison.id, format: 'docx-findings', options, path });
    const { value: html } = await mammoth.convertToHtml({ path });
    const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((match) =>
      match[1]!
        .replace(/<\/p><p>/g, '\n')
        // What the remark is about is bold inside its sentence.
        .replace(/(?<=: .*)<strong>(.*?)<\/strong>/g, '[$1]')
        .replace(/<[^>]+>/g, ''),
    );
    expect(cells).toEqual([
      'Місце',
      'Уривок А',
      'Уривок Б',
      'Зауваження',
      'Пропоноване формулювання',
      `3. UK ¶ 3, EN ¶ 3\n${catalogues.uk['category.loaded']!} · ${catalogues.uk['severity.critical']!}`,
      'UK ¶ 3: Представники [диктатора] мали жорсткий мандат: 12 пунктів і 3 додатки.',
      'EN ¶ 3: The representatives of [Putin] had a rigid mandate: 12 items and 3 annexes.',
      'диктатора / Putin &lt;b&gt;&amp; (Оля)',
      '«Путіна»',
      `3. EN ¶ 3\nвідкрита`,
      'EN ¶ 3: The representatives of Putin had a rigid [mandate]: 12 items and 3 annexes.',
      '',
      'Звірити з The Times (Оля)',
      '',
    ]);
  });

  it('leaves the old file where writing fails', async () => {
    const bench = startBench();
    const { comparison } = await reviewed(bench);
    const request = { comparisonId: comparison.id, format: 'tsv' as const, options };
    await expect(bench.api.exportRun({ ...request, path: bench.folder })).rejects.toMatchObject({
      code: 'file-is-directory',
    });
    await expect(bench.api.exportRun({ ...request, path: bench.path('none/x.tsv') })).rejects.toBeInstanceOf(
      AppError,
    );
    const pipe = bench.path('pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(bench.api.exportRun({ ...request, path: pipe })).rejects.toMatchObject({
      code: 'file-not-writable',
    });
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe('evidence', () => {
  it('gives passages with source, date and paragraph, escaped for the rich form', async () => {
    const bench = startBench();
    const { comparison, ids, finding, note } = await reviewed(bench);
    await bench.api.textUpdate({
      textId: ids.en,
      provenance: { publisher: 'The Times', publicationDate: '2025-11-12', translator: '' },
    });
    const { plain, html } = await bench.api.evidence({ kind: 'finding', findingId: finding.id });
    expect(plain).toBe(
      'UK · без дати · ¶ 3\n«диктатора»\n\nEN · The Times, 2025-11-12 · ¶ 3\n«Putin»\n\nдиктатора / Putin <b>&\nПропоноване формулювання: «Путіна»',
    );
    expect(html).toContain('<p>диктатора / Putin &lt;b&gt;&amp;</p>');
    expect((await bench.api.evidence({ kind: 'note', noteId: note.id })).plain).toContain(
      'Оля: Звірити з The Times',
    );
    const { rows } = await bench.api.comparisonView({ comparisonId: comparison.id });
    const row = await bench.api.evidence({ kind: 'row', comparisonId: comparison.id, rowKey: rows[0]!.key });
    expect(row.plain).toContain(report.ru[0]);
  });
});
