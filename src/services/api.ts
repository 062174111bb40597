import type { Api } from '../bridge/api.ts';
import { applicationMethods } from './application.ts';
import { checkSettingMethods } from './check-settings.ts';
import { checkMethods } from './checks.ts';
import { comparisonMethods } from './comparisons.ts';
import type { ServiceContext } from './context.ts';
import { decisionMethods } from './decisions.ts';
import type { ServiceDeps } from './deps.ts';
import { editMethods } from './edits.ts';
import { evidenceMethods } from './evidence.ts';
import { bilingualMethods } from './exchange/import-bilingual.ts';
import type { exportMethods } from './exports.ts';
import { findingMethods } from './findings.ts';
import { jobMethods } from './jobs.ts';
import { noteMethods } from './notes.ts';
import { projectMethods } from './project.ts';
import { rowMethods } from './rows.ts';
import { searchMethods } from './search.ts';
import { termMethods } from './terms.ts';
import { textMethods } from './texts.ts';
import { readSettings } from './user-data.ts';
import { wordMethods } from './words.ts';

/**
 * Makes the services: one Api over one project at a time. It knows no window, no thread and no transport; whoever
 * carries it checks the arguments first (`createDispatcher`).
 */
export function createApi(deps: ServiceDeps): Api {
  const context: ServiceContext = {
    deps,
    session: { project: null, jobs: new Map(), segments: new Map(), unsavedDiscrepancies: new Map() },
    settings: () => readSettings(deps.userDataFolder, deps.info.systemLocale),
  };
  return {
    ...applicationMethods(context),
    ...projectMethods(context),
    ...editMethods(context),
    ...textMethods(context),
    ...comparisonMethods(context),
    ...rowMethods(context),
    ...checkMethods(context),
    ...checkSettingMethods(context),
    ...decisionMethods(context),
    ...findingMethods(context),
    ...noteMethods(context),
    ...termMethods(context),
    ...searchMethods(context),
    ...evidenceMethods(context),
    ...bilingualMethods(context),
    ...exportsWhenAsked(context),
    ...wordMethods(context),
    ...jobMethods(context),
  };
}

/** The writers of all formats are a third of the services' code: it is read with the first export. */
function exportsWhenAsked(context: ServiceContext): ReturnType<typeof exportMethods> {
  const load = async (): Promise<ReturnType<typeof exportMethods>> =>
    (await import('./exports.ts')).exportMethods(context);
  return {
    exportPreview: async (args) => (await load()).exportPreview(args),
    exportRehearse: async (args) => (await load()).exportRehearse(args),
    exportReport: async (args) => (await load()).exportReport(args),
    exportRun: async (args) => (await load()).exportRun(args),
  };
}
