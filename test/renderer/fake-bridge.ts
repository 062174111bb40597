import type {
  Api,
  AppEvent,
  ComparisonView,
  InvokeResult,
  ProjectState,
  Settings,
  WindowBridge,
} from '../../src/bridge/api.ts';
import {
  asId,
  type AnchoredPassage,
  type Comparison,
  type ComparisonId,
  type Discrepancy,
  type Finding,
  type FindingId,
  type Fingerprint,
  type JobId,
  type Note,
  type NoteId,
  type Passage,
  type Row,
} from '../../src/core/model.ts';
import { beadsOf, makeRows, makeTexts, type FakeText } from './fake-data.ts';

/** What a fake starts with. */
export interface FakeOptions {
  readonly unitCount: number;
  /** `none` shows the start screen, `shelf` an empty project. */
  readonly project: 'none' | 'shelf' | 'one' | 'unaligned' | 'aligned' | 'comparable';
  readonly settings: Partial<Settings>;
  readonly isReadOnly: boolean;
}

const now = '2026-01-10T09:30:00Z';
const comparisonId = asId<ComparisonId>('c1');

function spanOf(text: FakeText | undefined, ordinal: number, words: string): Passage[] {
  const unit = text?.units[ordinal];
  const startOffset = unit?.content.indexOf(words) ?? -1;
  if (!text || !unit || startOffset < 0) return [];
  return [{ textId: text.text.id, unitId: unit.id, startOffset, endOffset: startOffset + words.length }];
}

function makeDiscrepancies(texts: readonly FakeText[]): Discrepancy[] {
  const [uk, ru, en] = texts;
  const list: (readonly [
    Discrepancy['category'],
    Discrepancy['severity'],
    Discrepancy['tier'],
    string,
    Passage[],
  ])[] = [
    [
      'number',
      'major',
      'shown',
      'UK: «Три доби». RU: «Двое суток».',
      [...spanOf(uk, 1, 'Три доби'), ...spanOf(ru, 1, 'Двое суток')],
    ],
    [
      'loaded',
      'info',
      'more',
      'UK: «сказала». RU: «заявила».',
      [...spanOf(uk, 2, 'сказала'), ...spanOf(ru, 2, 'заявила')],
    ],
    [
      'number',
      'major',
      'shown',
      'UK: 1 200. RU: 1 000.',
      [...spanOf(uk, 3, '1 200'), ...spanOf(ru, 3, '1 000')],
    ],
    [
      'terminology',
      'minor',
      'shown',
      'UK: «беззастережна капітуляція». RU: «безоговорочная сдача».',
      [
        ...spanOf(uk, 4, 'беззастережна капітуляція'),
        ...spanOf(ru, 4, 'безоговорочная сдача'),
        ...spanOf(en, 4, 'unconditional surrender'),
      ],
    ],
    [
      'omission',
      'major',
      'shown',
      'UK: «і без присутності преси». RU: —',
      spanOf(uk, 6, 'і без присутності преси'),
    ],
    ['number', 'major', 'shown', 'UK: 48. RU: 84.', [...spanOf(uk, 7, '48'), ...spanOf(ru, 7, '84')]],
    [
      'name',
      'minor',
      'more',
      'UK: «Марґрет Вебер». RU: «Маргрет Вебер».',
      [...spanOf(uk, 7, 'Марґрет Вебер'), ...spanOf(ru, 7, 'Маргрет Вебер')],
    ],
    [
      'quotation',
      'minor',
      'shown',
      'UK: «Порожній аркуш теж документ». RU: —',
      spanOf(uk, 8, '«Порожній аркуш теж документ»'),
    ],
    [
      'negation',
      'major',
      'shown',
      'UK: «протрималися дев’ять днів». RU: «не продержались и девяти дней».',
      [...spanOf(uk, 9, 'протрималися дев’ять днів')],
    ],
    ['punctuation', 'info', 'more', 'EN: “.”', spanOf(en, 10, '”')],
  ];
  return list.map(([category, severity, tier, message, passages], at) => ({
    fingerprint: asId<Fingerprint>(`fp${at}`),
    category,
    checkId: category,
    severity,
    tier,
    passages,
    message: { key: message, params: {} },
    evidence:
      category === 'terminology' ? [{ key: 'капітуляція: 3 · сдача: 2 · surrender: 3', params: {} }] : [],
  }));
}

/** In-memory services: enough of each method for the window to be seen and driven. */
export class FakeServices {
  texts: FakeText[];
  rows: Row[];
  comparison: Comparison | null;
  discrepancies: Discrepancy[];
  findings: Finding[] = [];
  notes: Note[] = [];
  settings: Settings;
  isOpen: boolean;
  isReadOnly: boolean;
  readonly calls: { readonly method: string; readonly args: unknown }[] = [];
  private readonly listeners = new Set<(event: AppEvent) => void>();
  private serial = 0;
  private readonly isLoose: boolean;

  constructor(options: FakeOptions) {
    const { texts, groups } = makeTexts(options.unitCount);
    const kept = { none: 0, shelf: 0, one: 1, unaligned: 3, aligned: 3, comparable: 3 }[options.project];
    this.texts = texts.slice(0, kept);
    this.isOpen = options.project !== 'none';
    this.isReadOnly = options.isReadOnly;
    this.isLoose = options.project === 'comparable';
    const isAligned = options.project === 'aligned' || this.isLoose;
    this.rows = isAligned ? makeRows(this.texts, groups) : [];
    this.discrepancies = isAligned ? makeDiscrepancies(this.texts) : [];
    this.comparison =
      kept < 3
        ? null
        : {
            id: comparisonId,
            title: '',
            textIds: this.texts.map(({ text }) => text.id),
            pivotIndex: 0,
            mode: isAligned ? (this.isLoose ? 'comparable' : 'parallel') : 'unaligned',
            isStale: false,
          };
    this.settings = {
      locale: 'uk',
      theme: 'light',
      author: 'Леся',
      fontSizePx: 16,
      fontFamily: 'serif',
      reading: 'auto',
      keys: {},
      disabledChecks: [],
      layout: {},
      ...options.settings,
    };
  }

  listen(listener: (event: AppEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: AppEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  changed(...topics: Extract<AppEvent, { kind: 'changed' }>['topics'][number][]): void {
    this.tell({ kind: 'changed', topics: ['project', ...topics] });
  }

  nextId(): string {
    this.serial += 1;
    return `x${this.serial}`;
  }

  state(): ProjectState | null {
    if (!this.isOpen) return null;
    return {
      path: '/home/lesia/Лозанна.zvirka',
      title: 'Лозанна',
      isReadOnly: this.isReadOnly,
      warnings: [],
      texts: this.texts.map(({ text }) => text),
      comparisons: this.comparison ? [this.comparison] : [],
      canUndo: true,
      canRedo: false,
    };
  }

  view(): ComparisonView {
    if (!this.comparison) throw new Error('no comparison');
    const { textIds } = this.comparison;
    const byId = new Map(this.texts.map((text) => [text.text.id, text]));
    return {
      comparison: this.comparison,
      rows: this.rows,
      texts: textIds.flatMap((id) => byId.get(id) ?? []),
      ladders: textIds.slice(1).map((textId, at) => ({ textId, beads: beadsOf(this.rows, at + 1) })),
      checkState: 'fresh',
      loose: this.isLoose ? this.loosePairs() : [],
    };
  }

  private loosePairs(): ComparisonView['loose'] {
    return [1, 2].flatMap((pane) => {
      const text = this.texts[pane];
      if (!text) return [];
      const pairs = this.rows.flatMap((row) => {
        const source = this.texts[0]?.units.findIndex((unit) => unit.id === row.cells[0]?.units[0]) ?? -1;
        const target = text.units.findIndex((unit) => unit.id === row.cells[pane]?.units[0]);
        const from = this.texts[0]?.units[source]?.segments[0];
        const to = text.units[target]?.segments[0];
        return from && to
          ? [{ source: { unit: source, ...from }, target: { unit: target, ...to }, score: 0.8 }]
          : [];
      });
      return [{ textId: text.text.id, pairs }];
    });
  }

  anchored(passages: readonly Passage[]): AnchoredPassage[] {
    return passages.map((passage) => {
      const unit = this.texts
        .flatMap(({ units }) => units)
        .find((candidate) => candidate.id === passage.unitId);
      return {
        ...passage,
        quote: unit?.content.slice(passage.startOffset, passage.endOffset) ?? '',
        prefix: '',
        suffix: '',
      };
    });
  }

  /** Runs a pretended job: ten steps of progress, then its end. */
  runJob(stage: 'align' | 'check', onDone: () => void): { jobId: JobId } {
    const jobId = asId<JobId>(this.nextId());
    let step = 0;
    const tick = (): void => {
      step += 1;
      this.tell({ kind: 'progress', jobId, stage, fraction: step / 10 });
      if (step < 10) setTimeout(tick, 40);
      else {
        onDone();
        this.tell({ kind: 'job-done', jobId, stage });
      }
    };
    setTimeout(tick, 10);
    return { jobId };
  }
}

/** The bridge over fake services: what preload would put on the window. */
export function fakeBridge(services: FakeServices, api: Partial<Api>): WindowBridge {
  const answer = async (method: string, args: unknown): Promise<InvokeResult> => {
    services.calls.push({ method, args });
    // The map is keyed by the names of the very interface that the window calls.
    const run = (api as Record<string, ((given: unknown) => Promise<unknown>) | undefined>)[method];
    if (!run) return { ok: false, code: 'internal', params: { reason: method } };
    return { ok: true, value: await run(args) };
  };
  return {
    invoke: answer,
    shell: async (method) => ({
      ok: true,
      value: method === 'clipboardRead' ? { plain: 'Один абзац.\nДругий абзац.', html: '' } : null,
    }),
    onEvent: (listener) => services.listen(listener),
    pathForFile: () => '',
    platform: 'linux',
  };
}

export type { FindingId, NoteId };
export { now };
