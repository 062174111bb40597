import { create } from 'zustand';
import type {
  AppInfo,
  CheckState,
  ComparisonView,
  DiscrepancyEntry,
  JobStage,
  ProjectState,
  RecentProject,
  Settings,
} from '../../bridge/api.ts';
import type {
  ComparisonId,
  Concept,
  Finding,
  JobId,
  Note,
  QuotationRow,
  TextSummary,
} from '../../core/model.ts';
import { joinProblems, type Problem } from './problems.ts';
import { buildViewIndex, type ViewIndex } from './view-index.ts';

/** A running job as the progress bar shows it. */
export interface RunningJob {
  readonly jobId: JobId;
  readonly stage: JobStage;
  /** 0…1. */
  readonly fraction: number;
}

/** What the services last said, never what the window wishes. */
export interface DataState {
  readonly info: AppInfo | null;
  readonly settings: Settings | null;
  readonly project: ProjectState | null;
  readonly recent: readonly RecentProject[];
  readonly comparisonId: ComparisonId | null;
  readonly view: ComparisonView | null;
  readonly index: ViewIndex | null;
  readonly entries: readonly DiscrepancyEntry[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Null until the list is first asked for. */
  readonly quotations: readonly QuotationRow[] | null;
  readonly concepts: readonly Concept[];
  readonly jobs: readonly RunningJob[];
  /** Whether the discrepancies are those of the rows that stand now; null without a comparison. */
  readonly checkState: CheckState | null;
  /** True once the first answers have come. */
  readonly isReady: boolean;
}

const empty: DataState = {
  info: null,
  settings: null,
  project: null,
  recent: [],
  comparisonId: null,
  view: null,
  index: null,
  entries: [],
  findings: [],
  problems: [],
  notes: [],
  quotations: null,
  concepts: [],
  jobs: [],
  checkState: null,
  isReady: false,
};

/** The store of what services said. */
export const useData = create<DataState>()(() => empty);

const noTexts: readonly TextSummary[] = [];

/** Texts of the open project; none where no project is open. */
export function useShelf(): readonly TextSummary[] {
  return useData((state) => state.project?.texts ?? noTexts);
}

/** Replaces parts of the data and recomputes what follows from them: look-ups and the joined list of problems. */
export function putData(patch: Partial<DataState>): void {
  useData.setState((before) => {
    const next = { ...before, ...patch };
    const index =
      patch.view === undefined ? next.index : patch.view === null ? null : buildViewIndex(patch.view);
    const isSame = index === before.index && !patch.entries && !patch.findings;
    const problems = isSame ? next.problems : index ? joinProblems(next.entries, next.findings, index) : [];
    return { ...next, index, problems };
  });
}

/** Forgets everything that belongs to one project. */
export function clearProject(): void {
  putData({
    project: null,
    comparisonId: null,
    view: null,
    checkState: null,
    entries: [],
    findings: [],
    notes: [],
    quotations: null,
    concepts: [],
    jobs: [],
  });
}

/** Adds or updates a running job; fraction 1 or more stays until its end is told. */
export function putJob(job: RunningJob): void {
  useData.setState(({ jobs }) => ({ jobs: [...jobs.filter((other) => other.jobId !== job.jobId), job] }));
}

/** Takes a finished or failed job off the list. */
export function dropJob(jobId: JobId): void {
  useData.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.jobId !== jobId) }));
}
