import type { Api } from '../../src/bridge/api.ts';
import {
  asId,
  type ConceptId,
  type FindingId,
  type NoteId,
  type QuotationRow,
  type TermId,
} from '../../src/core/model.ts';
import { now, type FakeServices } from './fake-bridge.ts';
import { makeRows, makeTexts } from './fake-data.ts';

const label = { key: 'edit.done', params: {} };

/** The methods of the Api over fake services: projects, texts, rows. */
export function fakeApi(services: FakeServices): Partial<Api> {
  return {
    ...projectMethods(services),
    ...rowMethods(services),
    ...reviewMethods(services),
    ...otherMethods(services),
  };
}

function projectMethods(services: FakeServices): Partial<Api> {
  return {
    appInfo: async () => ({
      version: '0.1.0',
      platform: 'linux',
      isRealElectron: false,
      systemLocale: 'uk',
      samples: [{ id: 'talks', title: 'Переговори над озером' }],
    }),
    settingsGet: async () => services.settings,
    settingsSet: async ({ patch }) => {
      services.settings = { ...services.settings, ...patch };
      return services.settings;
    },
    recentProjects: async () => [
      { path: '/home/lesia/Лозанна.zvirka', title: 'Лозанна', openedAt: now, isMissing: false },
      {
        path: '/home/lesia/old/Стамбул.zvirka',
        title: 'Стамбульські тексти',
        openedAt: '2025-12-01T10:00:00Z',
        isMissing: true,
      },
    ],
    projectState: async () => services.state(),
    projectOpen: async () => {
      services.isOpen = true;
      const state = services.state();
      if (!state) throw new Error('closed');
      return state;
    },
    projectClose: async () => {
      services.isOpen = false;
    },
    comparisonView: async () => services.view(),
    comparisonUpdate: async ({ textIds, pivotIndex }) => {
      if (!services.comparison) throw new Error('none');
      services.comparison = {
        ...services.comparison,
        ...(textIds ? { textIds } : {}),
        ...(pivotIndex === undefined ? {} : { pivotIndex }),
      };
      services.changed('comparisons', 'rows');
      return services.comparison;
    },
    comparisonAlign: async () =>
      services.runJob('align', () => {
        if (!services.comparison) return;
        services.comparison = { ...services.comparison, mode: 'parallel', isStale: false };
        const made = makeTexts(services.texts[0]?.units.length ?? 0);
        services.rows = makeRows(services.texts, made.groups);
        services.changed('comparisons', 'rows');
      }),
    checksRun: async () => services.runJob('check', () => services.changed('discrepancies')),
    textUpdate: async ({ textId, sigil, language, provenance }) => {
      const found = services.texts.find(({ text }) => text.id === textId);
      if (!found) throw new Error('none');
      found.text = {
        ...found.text,
        ...(sigil ? { sigil } : {}),
        ...(language ? { language } : {}),
        ...(provenance ? { provenance } : {}),
      };
      services.changed('texts');
      return found.text;
    },
    textUnits: async ({ textId }) => services.texts.find(({ text }) => text.id === textId)?.units ?? [],
    unitsSetContent: async ({ textId, unitIds, status }) => {
      const found = services.texts.find(({ text }) => text.id === textId);
      if (found)
        found.units = found.units.map((unit) =>
          unitIds.includes(unit.id) ? { ...unit, contentStatus: status } : unit,
        );
      services.changed('units');
    },
  };
}

function rowMethods(services: FakeServices): Partial<Api> {
  return {
    rowEdit: async ({ edit }) => {
      if (edit.kind === 'status' || edit.kind === 'anchor') {
        services.rows = services.rows.map((row) =>
          edit.rowKeys.includes(row.key)
            ? {
                ...row,
                cells: row.cells.map((cell) =>
                  cell.beadId
                    ? {
                        ...cell,
                        ...(edit.kind === 'status' ? { status: edit.status } : { isAnchor: edit.isAnchor }),
                      }
                    : cell,
                ),
              }
            : row,
        );
      }
      services.changed('rows');
      return { label, topics: ['rows'] };
    },
    rowEditPreview: async () => ({
      isPossible: true,
      changedRowCount: 12,
      rowsAfter: services.rows.map((row) => ({ ...row, key: `${row.key}!` })),
    }),
    rowSegments: async ({ rowKey }) => {
      const row = services.rows.find((candidate) => candidate.key === rowKey);
      return (row?.cells ?? []).slice(1).flatMap((cell) => {
        const units = (list: readonly string[] | undefined) =>
          services.texts.flatMap((text) => text.units).filter((unit) => list?.includes(unit.id));
        const spans = (list: readonly string[] | undefined) =>
          units(list).flatMap((unit) =>
            unit.segments.map((segment) => ({ textId: cell.textId, unitId: unit.id, ...segment })),
          );
        const pivot = spans(row?.cells[0]?.units);
        const other = spans(cell.units);
        return pivot.map((passage, at) => ({
          textId: cell.textId,
          pivot: [passage],
          other: other[at] ? [other[at]] : [],
          score: 0.9,
        }));
      });
    },
    editUndo: async () => ({ label, topics: ['rows'] }),
    editRedo: async () => ({ label, topics: ['rows'] }),
  };
}

function reviewMethods(services: FakeServices): Partial<Api> {
  const entryOf = (body: string) => ({ author: services.settings.author, body, createdAt: now });
  const replaceNote = (
    noteId: NoteId,
    change: (note: (typeof services.notes)[number]) => (typeof services.notes)[number],
  ) => {
    services.notes = services.notes.map((note) => (note.id === noteId ? change(note) : note));
    const found = services.notes.find((note) => note.id === noteId);
    services.changed('notes');
    if (!found) throw new Error('none');
    return found;
  };
  return {
    discrepancies: async () => services.discrepancies.map((discrepancy) => ({ discrepancy })),
    findings: async () => services.findings,
    notes: async () => services.notes,
    concepts: async () => [],
    conceptSave: async ({ definition, terms }) => ({
      id: asId<ConceptId>('k'),
      definition,
      terms: terms.map((term) => ({ ...term, id: asId<TermId>('t') })),
    }),
    findingAdd: async (draft) => {
      const finding = {
        ...draft,
        id: asId<FindingId>(services.nextId()),
        passages: services.anchored(draft.passages),
        author: services.settings.author,
        createdAt: now,
        updatedAt: now,
      };
      services.findings = [...services.findings, finding];
      services.changed('findings');
      return finding;
    },
    noteAdd: async ({ passages, body }) => {
      const note = {
        id: asId<NoteId>(services.nextId()),
        passages: services.anchored(passages),
        state: 'open' as const,
        entries: [entryOf(body)],
        updatedAt: now,
      };
      services.notes = [...services.notes, note];
      services.changed('notes');
      return note;
    },
    noteAnswer: async ({ noteId, body }) =>
      replaceNote(noteId, (note) => ({ ...note, entries: [...note.entries, entryOf(body)] })),
    noteSetState: async ({ noteId, state }) => replaceNote(noteId, (note) => ({ ...note, state })),
    evidence: async () => ({ plain: 'доказ', html: '<p>доказ</p>' }),
    decisionSet: async ({ fingerprint }) => {
      services.discrepancies = services.discrepancies.filter(
        (discrepancy) => discrepancy.fingerprint !== fingerprint,
      );
      services.changed('discrepancies');
    },
  };
}

function otherMethods(services: FakeServices): Partial<Api> {
  return {
    quotations: async () =>
      services.rows.flatMap((row): QuotationRow[] => {
        const versions = row.cells.map((cell) => {
          const unit = services.texts
            .flatMap((text) => text.units)
            .find((candidate) => candidate.id === cell.units[0]);
          const match = unit && /[«“](.+?)[»”]/.exec(unit.content);
          if (!unit || !match) return null;
          const passage = {
            textId: cell.textId,
            unitId: unit.id,
            startOffset: match.index + 1,
            endOffset: match.index + match[0].length - 1,
          };
          return {
            kind: 'quotation' as const,
            passage,
            score: 0.9,
            quotation: {
              textId: cell.textId,
              unitId: unit.id,
              span: passage,
              speaker: 'Олена Гайдамака',
              verb: 'сказала',
              style: 'guillemets' as const,
              isClosed: true,
            },
          };
        });
        return versions.some((version) => version !== null) ? [{ versions, rowIndex: row.index }] : [];
      }),
    search: async ({ query, textIds }) => {
      const needle = query.toLocaleLowerCase();
      const hits = services.texts
        .filter(({ text }) => !textIds || textIds.includes(text.id))
        .flatMap(({ text, units }) =>
          units.flatMap((unit) => {
            const spans = [
              ...unit.content
                .toLocaleLowerCase()
                .matchAll(new RegExp(needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu')),
            ].map((match) => ({
              startOffset: match.index,
              endOffset: match.index + match[0].length,
            }));
            if (spans.length === 0) return [];
            return [
              {
                textId: text.id,
                unitId: unit.id,
                unitOrdinal: unit.ordinal,
                spans,
                content: unit.content,
                counterparts: [],
              },
            ];
          }),
        );
      return { hits, noteHits: [], totalCount: hits.length, isTruncated: false };
    },
    importFolder: async ({ path }) => ({
      paths: [path],
      otherCount: 0,
      bilingualPaths: /\.(?:tmx|xlf)$/.test(path) ? [path] : [],
    }),
    importPreview: async ({ encoding, language }) => ({
      format: 'plain',
      encoding: encoding ?? 'windows-1251',
      encodingConfidence: 0.93,
      alternatives: [{ encoding: 'koi8-u', confidence: 0.4 }],
      language: language ?? 'uk',
      suggestedSigil: 'UK2',
      provenance: { publisher: 'Лозаннський вісник', publicationDate: '2025-11-12' },
      unitCount: 41,
      sample: (services.texts[0]?.units ?? []).slice(0, 6).map((unit, at) => ({
        kind: unit.kind,
        content: unit.content,
        marks: at === 2 ? [{ startOffset: 0, endOffset: 20, reason: 'date' as const }] : [],
      })),
      warnings: [{ key: 'import.encodingUncertain', params: { encoding: 'windows-1251' } }],
    }),
    exportPreview: async ({ format }) => ({
      sample: `<${format}>\n  <tu>…</tu>`,
      rowCount: services.rows.length,
      losses: [],
    }),
    looseExplain: async () => ({
      score: 0.74,
      parts: [
        { name: 'ties', costNats: -9.1 },
        { name: 'places', costNats: 6.2 },
        { name: 'total', costNats: -2.9 },
      ],
      tokens: [],
    }),
    beadExplain: async () => ({
      score: 0.82,
      parts: [
        { name: 'length', costNats: -1.2 },
        { name: 'words', costNats: -9.7 },
      ],
      tokens: [],
    }),
  };
}
