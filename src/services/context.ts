import type { ChangeTopic, EditOutcome, JobStage, SegmentBead, Settings } from '../bridge/api.ts';
import type { Change } from '../core/edit/changes.ts';
import { AppError } from '../core/errors.ts';
import type { BeadId, ComparisonId, JobId, Message } from '../core/model.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import type { StoredDiscrepancy } from '../store/discrepancies.ts';
import { performEdit } from '../store/edit-log.ts';
import type { ProjectFile } from '../store/project-file.ts';
import type { ServiceDeps } from './deps.ts';

/** What every group of methods shares: the dependencies, the open project and the jobs under way. */
export interface ServiceContext {
  readonly deps: ServiceDeps;
  readonly session: Session;
  settings(): Settings;
}

/** The one thing of the services that changes. */
export interface Session {
  project: ProjectFile | null;
  readonly jobs: Map<JobId, RunningJob>;
  /** The sentence level of ladders, by the ladder's id. */
  readonly segments: Map<string, CachedSegments>;
  /** Results of checks where nothing may be written. */
  readonly unsavedDiscrepancies: Map<
    ComparisonId,
    { readonly stored: readonly StoredDiscrepancy[]; readonly basis: string }
  >;
}

/** Sentence-level beads of one ladder, by the bead of units that they lie in. */
export type SegmentLadder = ReadonlyMap<BeadId, readonly SegmentBead[]>;

/** The sentence level of a ladder as last computed; `key` says of which beads and characters. */
export interface CachedSegments {
  readonly key: string;
  readonly found: Promise<SegmentLadder>;
}

/** A job under way. */
export interface RunningJob {
  readonly stage: JobStage;
  /** Absent for an import. */
  readonly comparisonId?: ComparisonId;
  readonly scope?: 'all' | 'pending';
  readonly cancel: () => void;
  readonly isCancelled: () => boolean;
  readonly ended: Promise<void>;
}

/** An edit as the services ask for it; author and time are added here. */
export interface EditRequest {
  readonly label: Message;
  readonly changes: readonly Change[];
  readonly topics: readonly ChangeTopic[];
}

/** The open project, or AppError('project-missing'). */
export function requireProject(context: ServiceContext): ProjectFile {
  const { project } = context.session;
  if (!project) throw new AppError('project-missing');
  return project;
}

/** The open project for reading. */
export function reader(context: ServiceContext): ReadableDb {
  return requireProject(context).db;
}

/** The open project for writing, or AppError('project-read-only'). */
export function writer(context: ServiceContext): WritableDb {
  return requireProject(context).writable();
}

/** Does one user edit: one transaction with its inverse in the log. When this returns, it is on disk. */
export function perform(context: ServiceContext, edit: EditRequest): EditOutcome {
  performEdit(writer(context), {
    ...edit,
    author: context.settings().author,
    doneAt: context.deps.now(),
  });
  context.deps.onEvent({ kind: 'changed', topics: edit.topics });
  return { label: edit.label, topics: edit.topics };
}
