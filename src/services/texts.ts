import type { Api, ImportOutcome } from '../bridge/api.ts';
import type { Change, TextRecord } from '../core/edit/changes.ts';
import { AppError } from '../core/errors.ts';
import {
  asId,
  type DetectedLanguage,
  type LanguageCode,
  type SourceFile,
  type TextId,
  type Unit,
  type UnitId,
} from '../core/model.ts';
import { listComparisons } from '../store/comparisons.ts';
import type { ReadableDb } from '../store/database.ts';
import { listBeads, listLadders } from '../store/ladders.ts';
import { listTexts } from '../store/texts.ts';
import { listUnits } from '../store/units.ts';
import { perform, reader, writer, type ServiceContext } from './context.ts';
import { listFolder } from './import-folder.ts';
import { readSource } from './import-source.ts';
import { requireText } from './lookups.ts';
import { officeWords } from './report/words.ts';
import { dropEmptyFields } from './provenance.ts';
import { revisionOf } from './revision.ts';
import { toSummary } from './shelf.ts';
import { unitEdits } from './unit-edits.ts';

type Methods = Pick<
  Api,
  | 'importFolder'
  | 'importPreview'
  | 'importText'
  | 'textUpdate'
  | 'textRemove'
  | 'textUnits'
  | 'unitsSetContent'
  | 'textTrim'
  | 'unitCorrect'
>;

/** How many units the live preview of an import shows. */
const previewUnits = 60;

/** Import, and what is said of texts as a whole. */
export function textMethods(context: ServiceContext): Methods {
  return {
    importFolder: ({ path }) => listFolder(path, officeWords(context)),
    importPreview: async (request) => {
      const document = await readSource(context, request);
      return {
        format: document.format,
        ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
        ...(document.encodingConfidence === undefined
          ? {}
          : { encodingConfidence: document.encodingConfidence }),
        alternatives: document.alternatives,
        language: toCode(document.language),
        suggestedSigil: freeSigil(reader(context), document.suggestedSigil),
        provenance: document.provenance,
        ...(document.table === undefined ? {} : { table: document.table }),
        unitCount: document.units.length,
        sample: document.units
          .slice(0, previewUnits)
          .map(({ kind, content, marks }) => ({ kind, content, marks })),
        warnings: document.warnings,
      };
    },
    importText: (request) => importText(context, request),
    textUpdate: async (args) => updateText(context, args),
    textRemove: async ({ textId }) => removeText(context, textId),
    textUnits: async ({ textId }) => {
      requireText(reader(context), textId);
      return listUnits(reader(context), textId);
    },
    ...unitEdits(context),
  };
}

/** Imports a text as one edit: on disk when this answers. */
export async function importText(
  context: ServiceContext,
  request: Parameters<Api['importText']>[0],
): Promise<ImportOutcome> {
  // Refused before the work, not after it.
  writer(context);
  const document = await readSource(context, request);
  const db = reader(context);
  const wanted = request.sigil?.trim();
  if (wanted !== undefined && wanted !== '' && isSigilTaken(db, wanted)) {
    throw new AppError('sigil-taken', { sigil: wanted });
  }
  const { deps } = context;
  const textId = asId<TextId>(deps.randomId());
  const source: SourceFile = {
    format: document.format,
    ...(document.fileName === undefined ? {} : { fileName: document.fileName }),
    ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
    importedAt: deps.now(),
  };
  const units = document.units.map((unit, ordinal): Unit => ({
    ...unit,
    id: asId<UnitId>(deps.randomId()),
    ordinal,
    contentStatus: 'auto',
  }));
  const language = request.language ?? toCode(document.language);
  const record: TextRecord = {
    id: textId,
    sigil: wanted === undefined || wanted === '' ? freeSigil(db, document.suggestedSigil) : wanted,
    language,
    provenance: request.provenance ?? document.provenance,
    source,
    shelfOrdinal: Math.max(-1, ...listTexts(db).map((text) => text.shelfOrdinal)) + 1,
    revision: revisionOf(language, units),
  };
  perform(context, {
    label: { key: 'edit.text.import', params: { sigil: record.sigil } },
    changes: [
      { kind: 'text', id: textId, to: record },
      { kind: 'units', textId, to: units },
    ],
    topics: ['project', 'texts'],
  });
  return { text: toSummary(db, record), warnings: document.warnings };
}

// Detection may find no language of ours; files need a code that BCP 47 knows.
function toCode(detected: DetectedLanguage): LanguageCode {
  return detected === 'other' || detected === 'undecided' ? 'und' : detected;
}

function updateText(
  context: ServiceContext,
  args: Parameters<Api['textUpdate']>[0],
): ReturnType<typeof toSummary> {
  const db = reader(context);
  const before = requireText(db, args.textId);
  const sigil = args.sigil?.trim() ?? before.sigil;
  if (sigil === '') throw new AppError('invalid-arguments', { detail: 'sigil' });
  if (isSigilTaken(db, sigil, args.textId)) throw new AppError('sigil-taken', { sigil });
  const language = args.language ?? before.language;
  const record: TextRecord = {
    ...before,
    sigil,
    language,
    provenance: args.provenance ? dropEmptyFields(args.provenance) : before.provenance,
    // The aligner reads the language: a new one makes older ladders stale.
    revision: language === before.language ? before.revision : revisionOf(language, listUnits(db, before.id)),
  };
  perform(context, {
    label: { key: 'edit.text.update', params: { sigil } },
    changes: [{ kind: 'text', id: record.id, to: record }],
    topics: ['project', 'texts', 'comparisons'],
  });
  return toSummary(db, record);
}

// Comparisons keep their other texts while two remain. Notes and findings stay: their quotes stand for the text.
function removeText(context: ServiceContext, textId: TextId): void {
  const db = reader(context);
  const text = requireText(db, textId);
  const comparisons = listComparisons(db)
    .filter((record) => record.textIds.includes(textId))
    .map((record): Change => {
      const textIds = record.textIds.filter((id) => id !== textId);
      const pivotId = record.textIds[record.pivotIndex]!;
      const to =
        textIds.length < 2 ? null : { ...record, textIds, pivotIndex: Math.max(0, textIds.indexOf(pivotId)) };
      return { kind: 'comparison', id: record.id, to };
    });
  const ladders = listLadders(db, textId).flatMap((ladder): Change[] => [
    ...listBeads(db, ladder.id).map((bead): Change => ({
      kind: 'bead',
      ladderId: ladder.id,
      id: bead.id,
      to: null,
    })),
    { kind: 'ladder', id: ladder.id, to: null },
  ]);
  perform(context, {
    label: { key: 'edit.text.remove', params: { sigil: text.sigil } },
    changes: [
      ...comparisons,
      ...ladders,
      { kind: 'units', textId, to: [] },
      { kind: 'text', id: textId, to: null },
    ],
    topics: ['project', 'texts', 'comparisons', 'rows'],
  });
}

function isSigilTaken(db: ReadableDb, sigil: string, except?: TextId): boolean {
  const wanted = sigil.toLowerCase();
  return listTexts(db).some((text) => text.id !== except && text.sigil.toLowerCase() === wanted);
}

function freeSigil(db: ReadableDb, suggested: string): string {
  if (!isSigilTaken(db, suggested)) return suggested;
  for (let number = 2; ; number += 1) {
    const sigil = `${suggested}${String(number)}`;
    if (!isSigilTaken(db, sigil)) return sigil;
  }
}
