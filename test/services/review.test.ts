import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComparisonView } from '../../src/bridge/api.ts';
import { AppError } from '../../src/core/errors.ts';
import type { RowEdit } from '../../src/core/model.ts';
import { alignedReport, report, rowsAsNumbers, startBench } from './services-case.ts';

/** The code a call fails with. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

describe('from texts to rows', () => {
  it('imports, aligns, edits, undoes, and finds it all again after a restart', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    const before = await api.comparisonView({ comparisonId });
    expect(rowsAsNumbers(before)).toBe('1|1|1 2|2|2 3|3|3 4|4|- 5|5|4');
    const outcome = await api.rowEdit({
      comparisonId,
      edit: { kind: 'unlink', rowKey: before.rows[1]!.key, textId: ids.ru },
    });
    expect(outcome).toMatchObject({ label: { key: 'edit.row.unlink' }, topics: ['project', 'rows'] });
    const unlinked = '1|1|1 -|-|2 2|2|- 3|3|3 4|4|- 5|5|4';
    expect(rowsAsNumbers(await api.comparisonView({ comparisonId }))).toBe(unlinked);
    await api.editUndo();
    expect(rowsAsNumbers(await api.comparisonView({ comparisonId }))).toBe(rowsAsNumbers(before));
    await api.projectClose();
    const state = await api.projectOpen({ path: bench.path('p.zvirka') });
    expect(state).toMatchObject({ canUndo: true, canRedo: true, redoLabel: { key: 'edit.row.unlink' } });
    await api.editRedo();
    expect(rowsAsNumbers(await api.comparisonView({ comparisonId }))).toBe(unlinked);
    expect((await api.recentProjects()).map(({ title, isMissing }) => [title, isMissing])).toEqual([
      ['Проба', false],
    ]);
  });

  it('realigns around what people fixed', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    const { rows } = await api.comparisonView({ comparisonId });
    const uk = rows.map((row) => row.cells[0]!.units[0]!);
    const en = rows.map((row) => row.cells[1]!.units[0]!);
    // A tie that no aligner would make.
    await api.rowEdit({
      comparisonId,
      edit: { kind: 'link', textId: ids.en, pivotUnits: [uk[0]!], otherUnits: [en[4]!] },
    });
    const keys = (await api.comparisonView({ comparisonId })).rows;
    const pinned = keys.find((row) => row.cells[0]!.units.includes(uk[0]!))!;
    await api.rowEdit({ comparisonId, edit: { kind: 'anchor', rowKeys: [pinned.key], isAnchor: true } });
    await api.textUpdate({ textId: ids.ru, provenance: { publisher: 'Газета' } });
    await bench.wait(await api.comparisonAlign({ comparisonId, scope: 'all' }));
    const after = await api.comparisonView({ comparisonId });
    const row = after.rows.find((one) => one.cells[0]!.units.includes(uk[0]!))!;
    expect([row.cells[1]!.units, row.cells[1]!.isAnchor, row.cells[1]!.isManual]).toEqual([
      [en[4]],
      true,
      true,
    ]);
  });

  it('realigns what is pending alone, between the pins, and takes it back in one step', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    const rowOf = async (place: number) => {
      const view = await api.comparisonView({ comparisonId });
      const unit = view.texts[0]!.units[place]!.id;
      return view.rows.find((row) => row.cells[0]!.units.includes(unit))!;
    };
    const edit = (change: RowEdit) => api.rowEdit({ comparisonId, edit: change });
    // Two ties that no aligner would make and that nobody fixed: rows 1 and 2 exchanged, rows 4 and 5 as well.
    for (const [one, other] of [
      [0, 1],
      [3, 4],
    ] as const) {
      const [a, b] = [await rowOf(one), await rowOf(other)];
      await edit({ kind: 'swap', textId: ids.en, rowKey: a.key, otherRowKey: b.key });
      const rowKeys = [(await rowOf(one)).key, (await rowOf(other)).key];
      await edit({ kind: 'status', rowKeys, status: 'automatic' });
    }
    await edit({ kind: 'anchor', rowKeys: [(await rowOf(2)).key], isAnchor: true });
    await edit({ kind: 'status', rowKeys: [(await rowOf(4)).key], status: 'needs-review' });
    const wrong = '1|2|1 2|1|2 3|3|3 4|5|- 5|4|4';
    expect(rowsAsNumbers(await api.comparisonView({ comparisonId }))).toBe(wrong);
    const before = await api.comparisonView({ comparisonId });
    await bench.wait(await api.comparisonAlign({ comparisonId, scope: 'pending' }));
    const after = await api.comparisonView({ comparisonId });
    // The third text is left out: two paragraphs and one are too little to say which belongs to which.
    const twoOf = (view: ComparisonView): string => rowsAsNumbers(view).replaceAll(/\|[\d-](?= |$)/g, '');
    expect(twoOf(after)).toBe('1|2 2|1 3|3 4|4 5|5');
    expect(after.rows.slice(0, 3)).toEqual(before.rows.slice(0, 3));
    expect((await api.editUndo()).label.key).toBe('edit.align');
    expect(await api.comparisonView({ comparisonId })).toEqual(before);
    await bench.wait(await api.comparisonAlign({ comparisonId, scope: 'all' }));
    expect(twoOf(await api.comparisonView({ comparisonId }))).toBe('1|1 2|2 3|3 4|4 5|5');
  });

  it('says stale when a text changes, and not after realigning or undo', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const isStale = async (): Promise<boolean> => (await api.projectState())!.comparisons[0]!.isStale;
    const [unit] = await api.textUnits({ textId: ids.uk });
    expect(await isStale()).toBe(false);
    await api.unitsSetContent({ textId: ids.uk, unitIds: [unit!.id], status: 'not-content' });
    expect(await isStale()).toBe(true);
    await api.editUndo();
    expect(await isStale()).toBe(false);
    await api.editRedo();
    await bench.wait(await api.comparisonAlign({ comparisonId: comparison.id, scope: 'pending' }));
    expect(await isStale()).toBe(false);
  });

  it('changes the base text without aligning what is known', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison } = await alignedReport(bench);
    const changed = await api.comparisonUpdate({ comparisonId: comparison.id, pivotIndex: 1 });
    expect(changed).toMatchObject({ pivotIndex: 1, mode: 'parallel', isStale: true });
    const view = await api.comparisonView({ comparisonId: comparison.id });
    expect(rowsAsNumbers(view)).toBe('1|1|1 2|2|2 3|3|3 4|4|- 5|5|4');
  });

  it('shows additions of two texts in one row where they are known to correspond', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    // With the Russian text as base, the fourth paragraph is an addition of the other two, which know each other.
    const pivotIndex = comparison.textIds.indexOf(ids.ru);
    await api.comparisonUpdate({ comparisonId, pivotIndex });
    expect(rowsAsNumbers(await api.comparisonView({ comparisonId }))).toBe('1|1|1 2|2|2 3|3|3 4|4|- 5|5|4');
  });

  it('previews a verb without doing it', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const comparisonId = comparison.id;
    const { rows } = await api.comparisonView({ comparisonId });
    const edit = { kind: 'shift', rowKey: rows[1]!.key, textId: ids.en, direction: 'down' } as const;
    const preview = await api.rowEditPreview({ comparisonId, edit });
    expect([preview.isPossible, preview.rowsAfter.length, preview.changedRowCount > 3]).toEqual([
      true,
      6,
      true,
    ]);
    expect((await api.comparisonView({ comparisonId })).rows).toEqual(rows);
    const no = await api.rowEditPreview({
      comparisonId,
      edit: { ...edit, rowKey: rows[0]!.key, direction: 'up' },
    });
    expect([no.isPossible, no.reason?.key]).toEqual([false, 'edit.impossible.first-row']);
    expect(await codeOf(api.rowEdit({ comparisonId, edit: { ...edit, rowKey: 'gone' } }))).toBe(
      'edit-not-possible',
    );
  });
});

describe('texts', () => {
  it('trims, and takes the trim back where it is widened', async () => {
    const bench = startBench();
    const { api } = bench;
    const { ids } = await alignedReport(bench);
    const units = await api.textUnits({ textId: ids.uk });
    const statuses = async (): Promise<string> =>
      (await api.textUnits({ textId: ids.uk }))
        .map((unit) => (unit.contentStatus === 'auto' ? '+' : '-'))
        .join('');
    await api.textTrim({ textId: ids.uk, firstUnitId: units[1]!.id, lastUnitId: units[2]!.id });
    expect(await statuses()).toBe('-++--');
    await api.textTrim({ textId: ids.uk, firstUnitId: units[0]!.id, lastUnitId: units[3]!.id });
    expect(await statuses()).toBe('++++-');
    await api.editUndo();
    await api.editUndo();
    expect(await api.textUnits({ textId: ids.uk })).toEqual(units);
  });

  it('corrects a paragraph; notes and findings follow their words, undo takes all of it back', async () => {
    const bench = startBench();
    const { api } = bench;
    const { ids } = await alignedReport(bench);
    const unit = (await api.textUnits({ textId: ids.uk }))[2]!;
    const startOffset = unit.content.indexOf('диктатора');
    const passage = { textId: ids.uk, unitId: unit.id, startOffset, endOffset: startOffset + 9 };
    const note = await api.noteAdd({ passages: [passage], body: 'Чиє слово?' });
    await api.unitCorrect({
      textId: ids.uk,
      unitId: unit.id,
      content: `За словами джерел,\nпредставники диктатора мали мандат.`,
    });
    const [moved] = await api.notes({});
    const after = (await api.textUnits({ textId: ids.uk }))[2]!;
    const [place] = moved!.passages;
    expect(after.content).toBe('За словами джерел, представники диктатора мали мандат.');
    expect(after.content.slice(place!.startOffset, place!.endOffset)).toBe('диктатора');
    await api.editUndo();
    expect([await api.notes({}), (await api.textUnits({ textId: ids.uk }))[2]]).toEqual([[note], unit]);
  });

  it('keeps short names apart and answers with codes', async () => {
    const bench = startBench();
    const { api } = bench;
    const { ids } = await alignedReport(bench);
    expect([
      await codeOf(api.textUpdate({ textId: ids.uk, sigil: 'en' })),
      await codeOf(api.importText({ source: { kind: 'paste', plain: 'x y z' }, sigil: 'UK' })),
      await codeOf(api.importText({ source: { kind: 'file', path: bench.path('none.txt') } })),
      await codeOf(api.importText({ source: { kind: 'file', path: bench.folder } })),
      await codeOf(api.comparisonCreate({ textIds: [ids.uk, ids.uk], pivotIndex: 0 })),
    ]).toEqual(['sigil-taken', 'sigil-taken', 'file-missing', 'file-is-directory', 'invalid-arguments']);
  });

  it('removes a text; its comparison goes on with the others, its notes stay, undo brings all back', async () => {
    const bench = startBench();
    const { api } = bench;
    const { comparison, ids } = await alignedReport(bench);
    const [unit] = await api.textUnits({ textId: ids.ru });
    await api.noteAdd({
      passages: [{ textId: ids.ru, unitId: unit!.id, startOffset: 0, endOffset: 5 }],
      body: 'Лишиться',
    });
    const before = rowsAsNumbers(await api.comparisonView({ comparisonId: comparison.id }));
    await api.textRemove({ textId: ids.ru });
    expect((await api.projectState())!.comparisons[0]!.textIds).toEqual([ids.uk, ids.en]);
    expect((await api.notes({}))[0]!.passages[0]!.quote).toBe(report.ru[0].slice(0, 5));
    await api.editUndo();
    expect(rowsAsNumbers(await api.comparisonView({ comparisonId: comparison.id }))).toBe(before);
  });
});

describe('search', () => {
  it('finds words whatever their apostrophes, stress, case and form, with counterparts', async () => {
    const bench = startBench();
    await alignedReport(bench);
    const find = async (query: string, patch = {}): Promise<readonly string[]> => {
      const result = await bench.api.search({
        query,
        matchForms: false,
        wholeWords: false,
        isRegExp: false,
        includeNotes: true,
        limit: 100,
        ...patch,
      });
      return result.hits.flatMap((hit) =>
        hit.spans.map((span) => hit.content.slice(span.startOffset, span.endOffset)),
      );
    };
    expect(await find('кислиця')).toEqual(['Кисли́ця']);
    expect(await find('КИСЛИЦ*')).toEqual(['Кисли́ц', 'Кислиц']);
    expect(await find("м'ята та об'єкти")).toEqual(['М’ята та об’єкти']);
    expect(await find('жесткий')).toEqual(['жёсткий']);
    expect(await find('переговори', { matchForms: true })).toEqual(['переговорів', 'переговорам']);
    expect(await find('мандат', { wholeWords: true })).toEqual(['мандат', 'мандат']);
    expect(await find('\\d+ (items|пункт)', { isRegExp: true })).toEqual([
      '12 пункт',
      '12 items',
      '12 пункт',
    ]);
    expect(await find('ні')).not.toEqual([]);
    expect(
      await codeOf(
        bench.api.search({
          query: '(',
          matchForms: false,
          wholeWords: false,
          isRegExp: true,
          includeNotes: false,
          limit: 1,
        }),
      ),
    ).toBe('invalid-arguments');
  });
  it('shows where a hit stands in the other texts, and cuts a long list honestly', async () => {
    const bench = startBench();
    const { ids } = await alignedReport(bench);
    const request = {
      query: 'а',
      matchForms: false,
      wholeWords: false,
      isRegExp: false,
      includeNotes: false,
      limit: 1,
    };
    const result = await bench.api.search({ ...request, query: 'Кислиця' });
    // In the order of the shelf, whatever the order of the alignments.
    const shelf = (await bench.api.projectState())!.texts.map(({ id }) => id);
    const words = new Map([
      [ids.en, report.en[1]],
      [ids.ru, report.ru[1]],
    ]);
    expect(result.hits[0]!.counterparts.map((one) => [one.textId, one.content])).toEqual(
      shelf.flatMap((id) => (words.has(id) ? [[id, words.get(id)]] : [])),
    );
    const many = await bench.api.search(request);
    expect([many.hits.length, many.isTruncated, many.totalCount > 5]).toEqual([1, true, true]);
    // Places are counted, not paragraphs: the heads of the list count them too.
    const all = await bench.api.search({ ...request, limit: 500 });
    expect(all.totalCount).toBe(all.hits.reduce((sum, { spans }) => sum + spans.length, 0));
    expect(all.totalCount).toBeGreaterThan(all.hits.length);
  });
  it('finds notes', async () => {
    const bench = startBench();
    const { ids } = await alignedReport(bench);
    const [unit] = await bench.api.textUnits({ textId: ids.uk });
    await bench.api.noteAdd({
      passages: [{ textId: ids.uk, unitId: unit!.id, startOffset: 0, endOffset: 9 }],
      body: 'Перевірити об’єм',
    });
    const result = await bench.api.search({
      query: "об'єм",
      matchForms: false,
      wholeWords: false,
      isRegExp: false,
      includeNotes: true,
      limit: 9,
    });
    expect(result.noteHits.map((hit) => hit.spans)).toEqual([[{ startOffset: 11, endOffset: 16 }]]);
  });
});

describe('settings', () => {
  it('keeps what was set, and falls back field by field where the file is damaged', async () => {
    const bench = startBench();
    await bench.api.settingsSet({ patch: { author: 'Оля', fontSizePx: 20 } });
    expect(await bench.api.settingsGet()).toMatchObject({ author: 'Оля', fontSizePx: 20, locale: 'en' });
    const { writeFileSync } = await import('node:fs');
    const path = join(bench.folder, 'user-data/settings.json');
    writeFileSync(path, JSON.stringify({ author: 'Оля', fontSizePx: 'велика', strange: 1 }));
    const settings = await bench.api.settingsGet();
    expect([settings.author, settings.fontSizePx, 'strange' in settings]).toEqual(['Оля', 17, false]);
    writeFileSync(path, '{"author": ');
    expect((await bench.api.settingsGet()).author).toBe('');
  });
});
