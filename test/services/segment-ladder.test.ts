import { describe, expect, it } from 'vitest';
import type { Api, SegmentBead } from '../../src/bridge/api.ts';
import type { Comparison, Passage, TextId } from '../../src/core/model.ts';
import { startBench, type Bench } from './services-case.ts';

const uk = [
  'Делегації прибули до готелю над озером. Журналістів до зали не пустили.',
  'Перемовини тривали 14 годин. Сторони обговорили обмін 1200 полоненими. Угоди не підписали.',
  'Наступна зустріч відбудеться 6 листопада.',
].join('\n\n');
const en = [
  'The delegations arrived at the hotel above the lake, and journalists were not let into the hall.',
  'The talks lasted 14 hours. No agreement was signed. The sides discussed an exchange of 1,200 prisoners. It rained.',
  'The next meeting will take place on 6 November.',
].join('\n\n');

async function compare(bench: Bench): Promise<{ comparison: Comparison; ids: readonly TextId[] }> {
  await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
  const add = async (plain: string, language: string): Promise<TextId> =>
    (await bench.api.importText({ source: { kind: 'paste', plain }, language })).text.id;
  const ids = [await add(uk, 'uk'), await add(en, 'en')];
  const comparison = await bench.api.comparisonCreate({ textIds: ids, pivotIndex: 0 });
  await bench.wait(await bench.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' }));
  return { comparison, ids };
}

/** Sentences by their first words: `Делегації+Журналістів|The`. */
async function spell(api: Api, beads: readonly SegmentBead[]): Promise<readonly string[]> {
  const word = async (passage: Passage): Promise<string> => {
    const units = await api.textUnits({ textId: passage.textId });
    const unit = units.find((one) => one.id === passage.unitId)!;
    return unit.content.slice(passage.startOffset, passage.endOffset).trim().split(' ').slice(0, 2).join(' ');
  };
  const side = async (passages: readonly Passage[]): Promise<string> =>
    (await Promise.all(passages.map(word))).join(' + ');
  return Promise.all(beads.map(async (bead) => `${await side(bead.pivot)} | ${await side(bead.other)}`));
}

describe('the sentence level', () => {
  it('gives every sentence of a row once, merged and left over ones too', async () => {
    const bench = startBench();
    const { comparison } = await compare(bench);
    const comparisonId = comparison.id;
    const { rows } = await bench.api.comparisonView({ comparisonId });
    const [first, second] = await Promise.all(
      rows.map((row) => bench.api.rowSegments({ comparisonId, rowKey: row.key })),
    );
    expect(await spell(bench.api, first!)).toEqual(['Делегації прибули + Журналістів до | The delegations']);
    const words = (await spell(bench.api, second!))
      .join(' | ')
      .split(/ [|+] /)
      .filter(Boolean)
      .toSorted();
    expect(words).toEqual([
      'It rained.',
      'No agreement',
      'The sides',
      'The talks',
      'Перемовини тривали',
      'Сторони обговорили',
      'Угоди не',
    ]);
  });

  it('follows edits of rows and texts, and finds the old answer again after undo', async () => {
    const bench = startBench();
    const { comparison, ids } = await compare(bench);
    const comparisonId = comparison.id;
    const ask = async (place: number): Promise<readonly SegmentBead[]> => {
      const { rows } = await bench.api.comparisonView({ comparisonId });
      return bench.api.rowSegments({ comparisonId, rowKey: rows[place]!.key });
    };
    const before = await ask(0);
    const { rows } = await bench.api.comparisonView({ comparisonId });
    await bench.api.rowEdit({
      comparisonId,
      edit: { kind: 'merge-rows', rowKeys: [rows[0]!.key, rows[1]!.key] },
    });
    expect((await ask(0)).flatMap((bead) => bead.pivot)).toHaveLength(5);
    await bench.api.editUndo();
    expect(await ask(0)).toEqual(before);
    const [unit] = await bench.api.textUnits({ textId: ids[1]! });
    await bench.api.unitCorrect({
      textId: ids[1]!,
      unitId: unit!.id,
      content: 'The delegations arrived at the hotel above the lake. Journalists were not let into the hall.',
    });
    expect(await spell(bench.api, await ask(0))).toEqual([
      'Делегації прибули | The delegations',
      'Журналістів до | Journalists were',
    ]);
  });

  it('leaves what is not content without counterpart', async () => {
    const bench = startBench();
    const { comparison, ids } = await compare(bench);
    const comparisonId = comparison.id;
    const { rows } = await bench.api.comparisonView({ comparisonId });
    const keys = rows.slice(0, 2).map((row) => row.key);
    await bench.api.rowEdit({ comparisonId, edit: { kind: 'merge-rows', rowKeys: keys } });
    const [unit] = await bench.api.textUnits({ textId: ids[1]! });
    await bench.api.unitsSetContent({ textId: ids[1]!, unitIds: [unit!.id], status: 'not-content' });
    const after = (await bench.api.comparisonView({ comparisonId })).rows[0]!;
    const beads = await bench.api.rowSegments({ comparisonId, rowKey: after.key });
    const ofUnit = beads.filter((bead) => bead.other.some((passage) => passage.unitId === unit!.id));
    expect(ofUnit.map((bead) => bead.pivot)).toEqual([[]]);
    expect(beads.flatMap((bead) => bead.pivot)).toHaveLength(5);
  });
});
