import type { AppEvent, ChangeTopic } from '../../bridge/api.ts';
import type { ComparisonId } from '../../core/model.ts';
import { api, failureOf, onAppEvent, shell } from '../transport.ts';
import { clearProject, dropJob, putData, putJob, useData } from './data-store.ts';
import { firstState, readView } from './first-state.ts';
import { addToast, putUi, resetPlaces, useUi } from './ui-store.ts';

/** Refusals that are part of working, not faults: told quietly. */
const quietCodes: readonly string[] = ['edit-not-possible', 'nothing-to-undo', 'nothing-to-redo'];

/** Shows a failure as the catalogue words it; a cancelled job is no failure. */
export function reportFailure(error: unknown): void {
  const { code, params } = failureOf(error);
  if (code === 'cancelled') return;
  const reason = params['reason'];
  // The reason of an impossible edit says more than its code.
  const isReasoned = code === 'edit-not-possible' && typeof reason === 'string' && reason.startsWith('edit.');
  addToast({
    tone: quietCodes.includes(code) ? 'info' : 'bad',
    message: isReasoned ? { key: reason, params } : { key: `error.${code}`, params },
  });
}

/** Runs a request of the user and shows what went wrong, if anything did. Answers undefined on failure. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    reportFailure(error);
    return undefined;
  }
}

const viewTopics: readonly ChangeTopic[] = ['comparisons', 'rows', 'units', 'texts'];

async function loadView(comparisonId: ComparisonId | null): Promise<void> {
  putData(await readView(comparisonId));
  keepCurrentUnit();
}

/** Rows change their numbers under an edit; the paragraph that the user stands on does not. Commands act on the row
 *  that holds it now. */
function keepCurrentUnit(): void {
  const { index, view } = useData.getState();
  const { current } = useUi.getState();
  if (!index || !view || !current) return;
  const place = current.unitId === null ? undefined : index.placeOfUnit.get(current.unitId);
  if (!place) {
    if (current.rowIndex >= view.rows.length) putUi({ current: null });
    return;
  }
  if (place.rowIndex === current.rowIndex && place.pane === current.pane) return;
  putUi({ current: { ...current, rowIndex: place.rowIndex, pane: place.pane } });
}

async function reloadProject(): Promise<void> {
  const project = await api.projectState();
  if (project === null) {
    clearProject();
    return;
  }
  const { comparisonId } = useData.getState();
  const isKnown = project.comparisons.some((comparison) => comparison.id === comparisonId);
  if (isKnown) {
    putData({ project });
    return;
  }
  const view = await readView(project.comparisons.at(-1)?.id ?? null);
  resetPlaces();
  // Together: a project without its rows would show for a moment what to do with an empty one.
  putData({ project, ...view });
}

/** Reads the settings again; true where other checks are switched off than before. */
async function reloadSettings(): Promise<boolean> {
  const before = useData.getState().settings?.disabledChecks;
  const settings = await api.settingsGet();
  putData({ settings });
  return before?.join() !== settings.disabledChecks.join();
}

/** Reads the named topics again. Several changes at once are one round of requests. */
export async function reload(topics: ReadonlySet<ChangeTopic>): Promise<void> {
  const has = (...names: readonly ChangeTopic[]): boolean => names.some((name) => topics.has(name));
  const before = useData.getState().comparisonId;
  // The project's state carries undo and redo, which every change moves.
  if (!has('settings') || topics.size > 1) await reloadProject();
  const { comparisonId, project } = useData.getState();
  const areChecksOther = has('settings') && (await reloadSettings());
  if (!project) return;
  if (comparisonId !== null && comparisonId === before) {
    if (has(...viewTopics)) await loadView(comparisonId);
    else if (has('discrepancies')) putData({ entries: await api.discrepancies({ comparisonId }) });
    // The termbase and the choice of checks are part of what a check looks at.
    if ((has('terms') || areChecksOther) && !has(...viewTopics)) {
      putData({ checkState: (await api.comparisonView({ comparisonId })).checkState });
    }
  }
  const wantsFindings = has('findings', 'units', 'project');
  const wantsNotes = has('notes', 'units', 'project');
  const [findings, notes, concepts] = await Promise.all([
    wantsFindings ? api.findings() : undefined,
    wantsNotes ? api.notes({}) : undefined,
    has('terms', 'project') ? api.concepts() : undefined,
  ]);
  putData({
    ...(findings ? { findings } : {}),
    ...(notes ? { notes } : {}),
    ...(concepts ? { concepts } : {}),
  });
}

/** Shows another comparison of the project. */
export async function openComparison(comparisonId: ComparisonId): Promise<void> {
  resetPlaces();
  await attempt(() => loadView(comparisonId));
}

/** Reads the list of quotations, which is made only when asked for. */
export async function loadQuotations(): Promise<void> {
  const { comparisonId } = useData.getState();
  if (comparisonId === null) return;
  await attempt(async () => putData({ quotations: await api.quotations({ comparisonId }) }));
}

/** Reads a project afresh after it was opened, made or closed. */
export async function enterProject(): Promise<void> {
  clearProject();
  resetPlaces();
  await reload(new Set<ChangeTopic>(['project', 'comparisons', 'findings', 'notes', 'terms']));
  putData({ recent: await api.recentProjects() });
}

function onJobEvent(event: AppEvent): void {
  if (event.kind === 'progress') {
    putJob({ jobId: event.jobId, stage: event.stage, fraction: event.fraction });
  } else if (event.kind === 'job-done') {
    dropJob(event.jobId);
    const { comparisonId } = useData.getState();
    const isShown = comparisonId !== null && (event.comparisonId ?? comparisonId) === comparisonId;
    // A change of rows while the checks ran is told apart, with a new view.
    if (event.stage === 'check' && isShown) putData({ checkState: 'fresh' });
  } else if (event.kind === 'job-failed') {
    dropJob(event.jobId);
    if (event.code !== 'cancelled') {
      addToast({ tone: 'bad', message: { key: `error.${event.code}`, params: event.params } });
    }
  }
}

const frameMs = 16;

/** How long the first picture waits for the project. */
const patienceMs = 400;

/** Starts listening and loads settings; the open project follows (`isReady`). Returns the function that stops listening. */
export async function boot(
  onOther: (event: Extract<AppEvent, { kind: 'command' | 'open-files' }>) => void,
): Promise<() => void> {
  const pending = new Set<ChangeTopic>();
  let isWaiting = false;
  let latest: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    isWaiting = false;
    const topics = new Set(pending);
    pending.clear();
    // One after the other: two readings of one project at a time would both find the window empty, and fill it twice.
    latest = latest.then(() => attempt(() => reload(topics)));
    await latest;
  };
  const stop = onAppEvent((event) => {
    if (event.kind === 'changed') {
      for (const topic of event.topics) pending.add(topic);
      if (!isWaiting) {
        isWaiting = true;
        // One frame: a mutation tells several topics in a row.
        setTimeout(() => void flush(), frameMs);
      }
    } else if (event.kind === 'job-done' && event.stage === 'align') {
      // Its rows were told of just before: the texts count as being aligned until the window holds them.
      setTimeout(() => void latest.finally(() => onJobEvent(event)), 2 * frameMs);
    } else if (event.kind === 'command' || event.kind === 'open-files') onOther(event);
    else onJobEvent(event);
  });
  const first = firstState();
  const showing = attempt(async () => {
    const found = await first.project;
    if (found) putData(found);
  }).then(() => putData({ isReady: true }));
  latest = showing.then(() => attempt(async () => putData({ recent: await api.recentProjects() })));
  const [info, settings] = await Promise.all([first.info, first.settings]);
  putData({ info, settings });
  // A project that opens at once is the first thing drawn; a long one is not waited for.
  await Promise.race([showing, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  void attempt(() => shell.setTheme({ theme: settings.theme }));
  return stop;
}
