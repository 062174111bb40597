import { z } from 'zod';
import type { JobId } from '../core/model.ts';
import type { Api } from './api.ts';
import { exportFormats, termFileFormats } from './shapes.ts';

/**
 * Checks for the arguments of every method, run on arrival: nothing of a request is trusted before its schema passed.
 * Unknown fields are dropped. Sizes are limited so that no request can fill the memory.
 */
const id = <T extends string>(): z.ZodType<T> =>
  z.custom<T>((given) => typeof given === 'string' && given.length > 0 && given.length <= 100);
const short = z.string().max(2_000);
const path = z.string().min(1).max(4_096);
const body = z.string().max(100_000);
const offset = z
  .int()
  .min(0)
  .max(2 ** 31);
const language = z.string().regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/);
const none = z.undefined().or(z.null()).or(z.object({}));

const provenance = z.object({
  publisher: short.optional(),
  author: short.optional(),
  title: short.optional(),
  address: short.optional(),
  publicationDate: z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
    .optional(),
  originalLanguage: language.or(z.literal('')).optional(),
  translatedFrom: short.optional(),
  translator: short.optional(),
  isMachineTranslation: z.boolean().optional(),
});
const passage = z.object({
  textId: id(),
  unitId: id(),
  startOffset: offset,
  endOffset: offset,
});
const passages = z.array(passage).max(100);
const category = z.enum([
  'number',
  'date',
  'unit',
  'name',
  'negation',
  'omission',
  'addition',
  'editorial',
  'untranslated',
  'wrong-language',
  'quotation',
  'attribution',
  'loaded',
  'terminology',
  'mistranslation',
  'tense',
  'question',
  'modality',
  'inconsistent',
  'misaligned',
  'duplication',
  'punctuation',
  'usage',
  'other',
]);
const severity = z.enum(['critical', 'major', 'minor', 'info']);
const findingDraft = z.object({
  category,
  severity,
  passages: passages.min(1),
  remark: body,
  proposedWording: body,
});

const settings = z.object({
  locale: z.enum(['uk', 'en', 'ru']),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  author: short,
  fontSizePx: z.number().min(8).max(60),
  fontFamily: z.enum(['serif', 'sans']),
  reading: z.enum(['auto', 'levelled', 'loose']),
  keys: z.record(z.string().max(100), z.string().max(100)),
  disabledChecks: z.array(z.string().max(100)).max(500),
  layout: z.record(z.string().max(200), z.union([z.number(), z.string().max(2_000), z.boolean()])),
});

const shortList = z.string().max(200_000).optional();
const projectChecks = z.object({
  rules: z
    .array(
      z.object({
        checkId: z.string().min(1).max(100),
        isOn: z.boolean(),
        severity: z.enum(['major', 'minor', 'info']).optional(),
        tier: z.enum(['shown', 'more']).optional(),
      }),
    )
    .max(500),
  loadedWords: z.object({ uk: shortList, ru: shortList, en: shortList }),
  thresholds: z.record(z.string().max(100), z.number()).optional(),
});

const importRequest = z.object({
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), path }),
    z.object({
      kind: z.literal('paste'),
      plain: z.string().max(100_000_000),
      html: z.string().max(100_000_000).optional(),
    }),
  ]),
  encoding: z.string().max(50).optional(),
  language: language.optional(),
  table: z
    .object({
      sheet: z.string().max(1_000).optional(),
      column: z.int().min(0).max(16_384).optional(),
      hasHeader: z.boolean().optional(),
    })
    .optional(),
  jobId: id<JobId>().optional(),
});

const rowKey = z.string().min(1).max(200);
const rowKeys = z.array(rowKey).min(1).max(100_000);
const unitIds = z.array(id()).max(100_000);
const rowEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), textId: id(), pivotUnits: unitIds, otherUnits: unitIds }),
  z.object({ kind: z.literal('unlink'), rowKey, textId: id() }),
  z.object({ kind: z.literal('merge-rows'), rowKeys }),
  z.object({ kind: z.literal('split-row'), rowKey, textId: id(), atUnitId: id() }),
  z.object({ kind: z.literal('shift'), rowKey, textId: id(), direction: z.enum(['up', 'down']) }),
  z.object({ kind: z.literal('pull-unit'), rowKey, textId: id() }),
  z.object({ kind: z.literal('push-unit'), rowKey, textId: id() }),
  z.object({ kind: z.literal('swap'), rowKey, otherRowKey: rowKey, textId: id() }),
  z.object({ kind: z.literal('anchor'), rowKeys, isAnchor: z.boolean() }),
  z.object({
    kind: z.literal('status'),
    rowKeys,
    status: z.enum(['automatic', 'confirmed', 'needs-review']),
  }),
  z.object({ kind: z.literal('confirm-up-to'), rowKey }),
]);
const rowEditRequest = z.object({ comparisonId: id(), edit: rowEdit });
const ofComparison = z.object({ comparisonId: id() });
const place = z.int().min(0).max(1e9);
const unitSpan = z.object({ unit: place, startOffset: place, endOffset: place });
const exportRequest = z.object({
  comparisonId: id(),
  format: z.enum(exportFormats),
  options: z.object({
    level: z.enum(['unit', 'segment']),
    confirmedOnly: z.boolean(),
    includeNonContent: z.boolean(),
    includeNotes: z.boolean(),
    includeDiscrepancies: z.boolean(),
    includeMoreToCheck: z.boolean(),
    includeUnmatched: z.boolean(),
    onlyTextId: id().optional(),
    originalPath: path.optional(),
  }),
});
const textIds = z.array(id()).min(2).max(4);

/** One schema a method; a method without one does not compile. */
export const argumentSchemas = {
  appInfo: none,
  projectChecks: none,
  projectChecksSet: z.object({ checks: projectChecks }),
  settingsGet: none,
  settingsSet: z.object({ patch: settings.partial() }),
  recentProjects: none,
  projectNew: z.object({ path, title: short }),
  projectOpen: z.object({ path }),
  projectOpenSample: z.object({ sample: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/) }),
  projectClose: none,
  projectState: none,
  projectBackup: z.object({ path }),
  projectVerify: none,
  projectSetTitle: z.object({ title: short }),
  editUndo: none,
  editRedo: none,
  editHistory: z.object({ limit: z.int().min(1).max(10_000) }),
  importFolder: z.object({ path }),
  importPreview: importRequest,
  importText: importRequest.extend({
    sigil: z.string().max(60).optional(),
    provenance: provenance.optional(),
  }),
  importBilingual: z.object({ paths: z.array(path).min(1).max(20), jobId: id<JobId>().optional() }),
  textUpdate: z.object({
    textId: id(),
    sigil: z.string().max(60).optional(),
    language: language.optional(),
    provenance: provenance.optional(),
  }),
  textRemove: z.object({ textId: id() }),
  textUnits: z.object({ textId: id() }),
  unitsSetContent: z.object({
    textId: id(),
    unitIds,
    status: z.enum(['auto', 'content', 'not-content']),
  }),
  textTrim: z.object({ textId: id(), firstUnitId: id(), lastUnitId: id() }),
  unitCorrect: z.object({ textId: id(), unitId: id(), content: z.string().max(1_000_000) }),
  comparisonCreate: z.object({
    textIds,
    pivotIndex: z.int().min(0).max(3),
    title: short.optional(),
  }),
  comparisonUpdate: z.object({
    comparisonId: id(),
    textIds: textIds.optional(),
    pivotIndex: z.int().min(0).max(3).optional(),
    title: short.optional(),
  }),
  comparisonRemove: ofComparison,
  comparisonAlign: z.object({ comparisonId: id(), scope: z.enum(['all', 'pending']) }),
  comparisonView: ofComparison,
  rowSegments: z.object({ comparisonId: id(), rowKey }),
  rowEditPreview: rowEditRequest,
  rowEdit: rowEditRequest,
  beadExplain: z.object({ comparisonId: id(), beadId: id() }),
  looseExplain: z.object({ comparisonId: id(), textId: id(), source: unitSpan, target: unitSpan }),
  checksRun: ofComparison,
  discrepancies: ofComparison,
  decisionSet: z.object({
    comparisonId: id(),
    fingerprint: id(),
    verdict: z.enum(['accepted', 'dismissed', 'house-style']),
    scope: z.enum(['this', 'comparison', 'project']),
    reason: body,
  }),
  decisionClear: z.object({ comparisonId: id(), fingerprint: id() }),
  findingAdd: findingDraft,
  findingUpdate: findingDraft.partial().extend({ findingId: id() }),
  findingRemove: z.object({ findingId: id() }),
  findings: none,
  quotations: ofComparison,
  notes: z.object({ query: short.optional(), state: z.enum(['open', 'resolved']).optional() }),
  noteAdd: z.object({ passages: passages.min(1), body }),
  noteAnswer: z.object({ noteId: id(), body }),
  noteEditEntry: z.object({ noteId: id(), entryIndex: z.int().min(0), body }),
  noteSetState: z.object({ noteId: id(), state: z.enum(['open', 'resolved']) }),
  noteRemove: z.object({ noteId: id() }),
  concepts: none,
  conceptSave: z.object({
    conceptId: id().optional(),
    definition: body,
    terms: z
      .array(
        z.object({
          language,
          text: short.min(1),
          status: z.enum(['preferred', 'admitted', 'deprecated', 'forbidden']),
        }),
      )
      .max(200),
  }),
  conceptRemove: z.object({ conceptId: id() }),
  termsImport: z.object({ path }),
  termsExport: z.object({ path, format: z.enum(termFileFormats).optional() }),
  lookupWord: z.object({ line: z.string().max(4_000), offset: z.int().min(0).max(4_000), language }),
  search: z.object({
    query: z.string().max(1_000),
    matchForms: z.boolean(),
    wholeWords: z.boolean(),
    isRegExp: z.boolean(),
    textIds: z.array(id()).max(1_000).optional(),
    includeNotes: z.boolean(),
    limit: z.int().min(1).max(100_000),
  }),
  evidence: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('row'), comparisonId: id(), rowKey }),
    z.object({ kind: z.literal('discrepancy'), comparisonId: id(), fingerprint: id() }),
    z.object({ kind: z.literal('finding'), findingId: id() }),
    z.object({ kind: z.literal('note'), noteId: id() }),
  ]),
  exportPreview: exportRequest,
  exportRehearse: exportRequest,
  exportReport: exportRequest,
  exportRun: exportRequest.extend({ path }),
  jobCancel: z.object({ jobId: id() }),
} satisfies Readonly<Record<keyof Api, z.ZodType>>;

/** A method's arguments after the check, without fields that are undefined; or what is wrong with them. */
export type CheckedArguments =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string };

/** Checks the arguments of one method. */
export function checkArguments(method: keyof Api, given: unknown): CheckedArguments {
  const result = argumentSchemas[method].safeParse(given);
  if (result.success) return { ok: true, value: withoutUndefined(result.data) };
  const issue = result.error.issues[0];
  return {
    ok: false,
    detail: `${method}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
  };
}

// Structured cloning keeps `{query: undefined}`; the services' types say a field is there or it is not.
function withoutUndefined(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(withoutUndefined);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, withoutUndefined(field)]),
  );
}
