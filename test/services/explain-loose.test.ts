import { expect, it } from 'vitest';
import { catalogues } from '../../src/locales/index.ts';
import { startBench } from './services-case.ts';

// Two reports of one event: three sentences stand in both, in another order, the others in one only.
const reports = {
  uk: [
    'Порт Одеси прийняв 14 суден із зерном, повідомив міністр Кубраков. Жнива на півдні тривають.',
    'У Києві відкрили нову станцію метро на Виноградарі.',
    'Президент Зеленський зустрівся з канцлером Шольцом у Берліні 17 травня. Літак прибув уночі.',
    'Школярі Полтави висадили триста дерев уздовж річки.',
    'Кінотеатри повернули вечірні сеанси.',
    'Завод у Запоріжжі скоротив 1 250 працівників через брак електрики.',
  ],
  en: [
    'A plant in Zaporizhzhia has cut 1,250 workers because of a lack of electricity, its director says.',
    'The price of oil fell on Monday.',
    'Farmers in Poland blocked three roads to protest against taxes.',
    'President Zelensky met Chancellor Scholz in Berlin on May 17. Reporters waited outside.',
    'A museum in Paris returned two paintings.',
    'Minister Kubrakov said that the port of Odesa had received 14 ships with grain.',
  ],
} as const;

async function comparableReports(bench: ReturnType<typeof startBench>) {
  await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
  const add = async (language: keyof typeof reports) => {
    const plain = reports[language].join('\n\n');
    const sigil = language.toUpperCase();
    return (await bench.api.importText({ source: { kind: 'paste', plain }, language, sigil })).text.id;
  };
  const textIds = [await add('uk'), await add('en')];
  const { id: comparisonId } = await bench.api.comparisonCreate({ textIds, pivotIndex: 0 });
  await bench.wait(await bench.api.comparisonAlign({ comparisonId, scope: 'all' }));
  return { comparisonId, view: await bench.api.comparisonView({ comparisonId }) };
}

it('tells what ties two passages of comparable texts, with its places, in words of three languages', async () => {
  const bench = startBench();
  const { comparisonId, view } = await comparableReports(bench);
  const [found] = view.loose;
  expect(view.comparison.mode).toBe('comparable');
  expect(found?.pairs.map(({ source, target }) => `${source.unit}-${target.unit}`)).toEqual([
    '0-5',
    '2-3',
    '5-0',
  ]);
  const contentOf = new Map(
    view.texts.flatMap(({ units }) => units.map(({ id, content }) => [id, content] as const)),
  );
  for (const { source, target, score } of found?.pairs ?? []) {
    const textId = found?.textId ?? view.comparison.textIds[1]!;
    const why = await bench.api.looseExplain({ comparisonId, textId, source, target });
    expect(why.score).toBe(score);
    const total = why.parts.at(-1);
    expect(total?.name).toBe('total');
    expect(1 / (1 + Math.exp(total?.costNats ?? NaN))).toBeCloseTo(score, 9);
    expect(why.tokens.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['name', 'number']));
    for (const { passage, matchedWith } of why.tokens)
      for (const [at, span] of [
        [passage, source],
        [matchedWith, target],
      ] as const) {
        expect(at?.startOffset).toBeGreaterThanOrEqual(span.startOffset);
        expect(at?.endOffset).toBeLessThanOrEqual(span.endOffset);
        expect(contentOf.get(at?.unitId ?? passage.unitId)?.slice(at?.startOffset, at?.endOffset)).not.toBe(
          '',
        );
      }
    const keys = [
      ...why.parts.map(({ name }) => `why.part.${name}`),
      ...why.tokens.map(({ kind }) => `why.kind.${kind}`),
    ];
    for (const words of Object.values(catalogues)) expect(keys.filter((key) => !(key in words))).toEqual([]);
  }
});

it('has words for every kind of tie, and refuses passages that nobody paired', async () => {
  for (const words of Object.values(catalogues))
    expect(['name', 'number', 'rare', 'match'].filter((kind) => !(`why.kind.${kind}` in words))).toEqual([]);
  const bench = startBench();
  const { comparisonId, view } = await comparableReports(bench);
  const nowhere = { unit: 1, startOffset: 0, endOffset: 3 };
  const textId = view.comparison.textIds[1]!;
  await expect(
    bench.api.looseExplain({ comparisonId, textId, source: nowhere, target: nowhere }),
  ).rejects.toMatchObject({ code: 'not-found' });
});
