import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignedReport, rowsAsNumbers, startBench } from '../services-case.ts';

const xliff = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en-US" trgLang="uk-UA" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
 <file id="f"><group id="g">
  <unit id="u1"><notes><note id="1" appliesTo="target">Звірити назву</note></notes>
   <segment id="s1" state="final"><source>Hello <pc id="1">world</pc>.</source><target>Вітаю, <mrk id="m1" type="its:generic" its:locQualityIssueType="misspelling" its:locQualityIssueComment="Не так" its:locQualityIssueSeverity="80">світе</mrk>.</target></segment>
   <ignorable><source> </source></ignorable>
   <segment id="s2"><source>Second.</source><target>Друге.</target></segment>
  </unit>
  <unit id="u2"><segment><source>Untranslated.</source></segment></unit>
 </group></file>
</xliff>`;

describe('a file that brings its alignment', () => {
  it('becomes texts, a comparison, notes, findings and statuses, as one step of undo', async () => {
    const bench = startBench();
    await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
    writeFileSync(bench.path('a.xlf'), xliff);
    const outcome = await bench.api.importBilingual({ paths: [bench.path('a.xlf')] });
    expect(
      outcome.texts.map(({ language, unitCount, source }) => [language, unitCount, source.fileName]),
    ).toEqual([
      ['en', 3, 'a.xlf'],
      ['uk', 2, 'a.xlf'],
    ]);
    expect(outcome.losses).toEqual([{ key: 'loss.inlineCodes', params: { count: 1 } }]);
    const view = await bench.api.comparisonView({ comparisonId: outcome.comparisonId! });
    expect(rowsAsNumbers(view)).toBe('1|1 2|2 3|-');
    expect(view.comparison).toMatchObject({ mode: 'parallel', isStale: false });
    expect(view.rows.map((row) => row.cells[1]!.status)).toEqual(['confirmed', 'automatic', 'automatic']);
    const [note] = await bench.api.notes({});
    expect([note!.entries[0]!.body, note!.passages[0]!.quote]).toEqual(['Звірити назву', 'Вітаю, світе.']);
    const [finding] = await bench.api.findings();
    expect([finding!.severity, finding!.passages[0]!.quote, finding!.remark]).toEqual([
      'major',
      'світе',
      'Не так',
    ]);
    await bench.api.editUndo();
    const state = await bench.api.projectState();
    expect([state!.texts, state!.comparisons, await bench.api.notes({})]).toEqual([[], [], []]);
  });

  it('is our own export of a whole comparison, and gives it back', async () => {
    const bench = startBench();
    const { comparison, ids } = await alignedReport(bench);
    const [unit] = await bench.api.textUnits({ textId: ids.en });
    await bench.api.noteAdd({
      passages: [{ textId: ids.en, unitId: unit!.id, startOffset: 4, endOffset: 15 }],
      body: 'Хто?\nКоли?',
    });
    const before = await bench.api.comparisonView({ comparisonId: comparison.id });
    await bench.api.rowEdit({
      comparisonId: comparison.id,
      edit: { kind: 'status', rowKeys: [before.rows[1]!.key], status: 'confirmed' },
    });
    const options = {
      level: 'unit',
      confirmedOnly: false,
      includeNonContent: true,
      includeNotes: true,
      includeDiscrepancies: false,
      includeMoreToCheck: false,
      includeUnmatched: true,
    } as const;
    const wanted = rowsAsNumbers(await bench.api.comparisonView({ comparisonId: comparison.id }));
    for (const format of ['tmx', 'xliff21', 'xliff12', 'json', 'tei'] as const) {
      const path = bench.path(`out-${format}`);
      await bench.api.exportRun({ comparisonId: comparison.id, format, options, path });
      const { comparisonId, texts } = await bench.api.importBilingual({ paths: [path] });
      const view = await bench.api.comparisonView({ comparisonId: comparisonId! });
      expect([format, rowsAsNumbers(view)]).toEqual([format, wanted]);
      expect(texts.map((text) => text.language)).toEqual(['uk', 'en', 'ru']);
      const statuses = view.rows.map((row) => row.cells[1]!.status);
      expect([format, statuses[1]]).toEqual([format, 'confirmed']);
      const mine = (await bench.api.notes({})).filter((note) => note.passages[0]!.textId === texts[1]!.id);
      expect([format, mine.map((note) => note.entries[0]!.body)]).toEqual([format, ['Хто?\nКоли?']]);
    }
  });

  it('is read in a thread of its own, told by events, and stopped by its job', async () => {
    const bench = startBench({ isThreaded: true });
    await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
    const units = Array.from(
      { length: 60_000 },
      (_, at) =>
        `<tu><tuv xml:lang="en"><seg>Sentence ${String(at)}.</seg></tuv><tuv xml:lang="uk"><seg>Речення ${String(at)}.</seg></tuv></tu>`,
    );
    writeFileSync(
      bench.path('big.tmx'),
      `<tmx version="1.4"><header srclang="en"/><body>${units.join('')}</body></tmx>`,
    );
    const jobId = 'job' as Parameters<typeof bench.api.jobCancel>[0]['jobId'];
    const running = bench.api.importBilingual({ paths: [bench.path('big.tmx')], jobId });
    const failed = expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect
      .poll(async () => {
        await bench.api.jobCancel({ jobId });
        return running.then(
          () => 'done',
          () => 'ended',
        );
      })
      .toBe('ended');
    await failed;
    expect((await bench.api.projectState())!.texts).toEqual([]);
  });
});
