import type { AppInfo, ProjectState, Settings } from '../../bridge/api.ts';
import type { ComparisonId } from '../../core/model.ts';
import { api } from '../transport.ts';
import type { DataState } from './data-store.ts';

// What the window shows first. It is asked for before anything else is loaded, so that the answers are there as soon as
// the window can draw them.

type ViewData = Pick<DataState, 'comparisonId' | 'view' | 'checkState' | 'entries' | 'quotations'>;

type ProjectData = Pick<DataState, 'findings' | 'notes' | 'concepts'> &
  ViewData & { readonly project: ProjectState };

/** Reads one comparison with what its checks found. */
export async function readView(comparisonId: ComparisonId | null): Promise<ViewData> {
  if (comparisonId === null) {
    return { comparisonId: null, view: null, checkState: null, entries: [], quotations: null };
  }
  const [view, entries] = await Promise.all([
    api.comparisonView({ comparisonId }),
    api.discrepancies({ comparisonId }),
  ]);
  return { comparisonId, view, checkState: view.checkState, entries, quotations: null };
}

/** The open project with the comparison that was made last and all that was written about it; null where none is open. */
async function readProject(): Promise<ProjectData | null> {
  const project = await api.projectState();
  if (project === null) return null;
  const [view, findings, notes, concepts] = await Promise.all([
    readView(project.comparisons.at(-1)?.id ?? null),
    api.findings(),
    api.notes({}),
    api.concepts(),
  ]);
  return { project, ...view, findings, notes, concepts };
}

/** The first questions of the window, asked together. A failure comes out where the answer is waited for. */
export interface FirstState {
  readonly info: Promise<AppInfo>;
  readonly settings: Promise<Settings>;
  readonly project: Promise<ProjectData | null>;
}

let asked: FirstState | undefined;

/** Asks with the first call; every window has one beginning. */
export function firstState(): FirstState {
  if (asked) return asked;
  asked = { info: api.appInfo(), settings: api.settingsGet(), project: readProject() };
  // Whoever waits hears of a failure; until then it is not lost, only not heard yet.
  for (const answer of Object.values(asked)) answer.catch(() => undefined);
  return asked;
}
