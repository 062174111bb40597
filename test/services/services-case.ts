import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Api, AppEvent, ComparisonView } from '../../src/bridge/api.ts';
import type { Comparison, TextId } from '../../src/core/model.ts';
import { catalogues } from '../../src/locales/index.ts';
import { createJobWaiter, startProjectHost, type ProjectHost } from '../../src/services/project-host.ts';

/** The two threads as they stand in the tree: Node runs TypeScript by stripping types. */
export const threads = {
  project: new URL('../../src/services/worker/project.entry.ts', import.meta.url),
  compute: new URL('../../src/services/worker/compute.entry.ts', import.meta.url),
};

/** Services with a folder of their own. */
export interface Bench {
  readonly api: Api;
  readonly host: ProjectHost;
  readonly folder: string;
  readonly events: readonly AppEvent[];
  /** Waits for a job; throws where it failed. */
  readonly wait: (job: { readonly jobId: string }) => Promise<void>;
  /** Path of a file in the folder. */
  readonly path: (name: string) => string;
}

/** Starts services, in the test's own thread unless asked otherwise; they end with the test. */
export function startBench(
  options: {
    readonly isThreaded?: boolean;
    readonly threads?: typeof threads;
    readonly samplesFolder?: string;
    readonly readySamplesFolder?: string;
    readonly checksFollow?: boolean;
    readonly warmUpAfterMs?: number;
  } = {},
): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-services-'));
  const events: AppEvent[] = [];
  const waiter = createJobWaiter();
  const host = startProjectHost({
    userDataFolder: join(folder, 'user-data'),
    ...(options.samplesFolder === undefined ? {} : { samplesFolder: options.samplesFolder }),
    ...(options.readySamplesFolder === undefined ? {} : { readySamplesFolder: options.readySamplesFolder }),
    info: { version: '9.9.9', platform: 'test', isRealElectron: false, systemLocale: 'en' },
    catalogues,
    ...(options.checksFollow === undefined ? {} : { checksFollow: options.checksFollow }),
    ...(options.warmUpAfterMs === undefined ? {} : { warmUpAfterMs: options.warmUpAfterMs }),
    onEvent: (event) => {
      events.push(event);
      waiter.onEvent(event);
    },
    threads: options.threads ?? (options.isThreaded ? threads : 'in-process'),
  });
  onTestFinished(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    api: host.api,
    host,
    folder,
    events,
    wait: ({ jobId }) => waiter.wait(jobId),
    path: (name) => join(folder, name),
  };
}

/** Paragraphs of an invented report in two languages, and a third one that leaves a paragraph out. */
export const report = {
  uk: [
    'Делегації зустрілися у Стамбулі 6 листопада 2025 року.',
    '«Ми готові до переговорів», – заявив Сергій Кисли́ця.',
    'Представники диктатора мали жорсткий мандат: 12 пунктів і 3 додатки.',
    'М’ята та об’єкти залишилися поза порядком денним.',
    'Наступна зустріч відбудеться у грудні.',
  ],
  en: [
    'The delegations met in Istanbul on 6 November 2025.',
    '“We are ready for talks,” Serhii Kyslytsia said.',
    'The representatives of Putin had a rigid mandate: 12 items and 3 annexes.',
    'Mint and other objects stayed off the agenda.',
    'The next meeting will take place in December.',
  ],
  ru: [
    'Делегации встретились в Стамбуле 6 ноября 2025 года.',
    '«Мы готовы к переговорам», – заявил Сергей Кислица.',
    'Представители диктатора имели жёсткий мандат: 12 пунктов и 3 приложения.',
    'Следующая встреча состоится в декабре.',
  ],
} as const;

/** A new project with the report in three languages, compared and aligned. */
export async function alignedReport(
  bench: Bench,
): Promise<{ readonly comparison: Comparison; readonly ids: Readonly<Record<'uk' | 'en' | 'ru', TextId>> }> {
  await bench.api.projectNew({ path: bench.path('p.zvirka'), title: 'Проба' });
  const add = async (language: keyof typeof report): Promise<TextId> => {
    const { text } = await bench.api.importText({
      source: { kind: 'paste', plain: report[language].join('\n\n') },
      language,
      sigil: language.toUpperCase(),
    });
    return text.id;
  };
  const ids = { uk: await add('uk'), en: await add('en'), ru: await add('ru') };
  const comparison = await bench.api.comparisonCreate({ textIds: [ids.uk, ids.en, ids.ru], pivotIndex: 0 });
  await bench.wait(await bench.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' }));
  return { comparison, ids };
}

/** Rows as numbers of paragraphs: `1|1|1 2|2|-`. */
export function rowsAsNumbers(view: ComparisonView): string {
  const number = new Map(view.texts.flatMap(({ units }) => units.map((unit) => [unit.id, unit.ordinal + 1])));
  return view.rows
    .map((row) =>
      row.cells.map((cell) => cell.units.map((id) => String(number.get(id))).join('+') || '-').join('|'),
    )
    .join(' ');
}
