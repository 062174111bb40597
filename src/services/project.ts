import { copyFileSync, existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, ProjectState } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { ComparisonId, TextId } from '../core/model.ts';
import { createProjectFile, openProjectFile, type ProjectFile } from '../store/project-file.ts';
import { createComparison } from './comparisons.ts';
import { perform, requireProject, type ServiceContext } from './context.ts';
import { startAlignment } from './alignment.ts';
import { cancelAllJobs } from './jobs.ts';
import { freshSamplePath, readSample, readySample, type Sample } from './samples.ts';
import { toProjectState } from './shelf.ts';
import { importText } from './texts.ts';
import { rememberRecent } from './user-data.ts';

type Methods = Pick<
  Api,
  | 'projectNew'
  | 'projectOpen'
  | 'projectOpenSample'
  | 'projectClose'
  | 'projectState'
  | 'projectBackup'
  | 'projectVerify'
  | 'projectSetTitle'
>;

/** Opening, closing and looking after the project file. One project at a time. */
export function projectMethods(context: ServiceContext): Methods {
  const { deps, session } = context;
  return {
    projectNew: async ({ path, title }) => {
      const project = createProjectFile(path, { title, now: deps.now() });
      return install(context, project);
    },
    projectOpen: async ({ path }) => {
      // Our own lock would refuse us: the same file is only looked at again.
      if (session.project && isSameFile(session.project.path, path)) return toProjectState(session.project);
      return install(context, openProjectFile(path, { now: deps.now() }));
    },
    projectOpenSample: ({ sample }) => openSample(context, sample),
    projectClose: () => closeProject(context),
    projectState: async () => (session.project ? toProjectState(session.project) : null),
    projectBackup: async ({ path }) => {
      requireProject(context).backupTo(path);
      return { path };
    },
    projectVerify: async () => {
      const problems = requireProject(context).verify();
      return { isSound: problems.length === 0, problems };
    },
    projectSetTitle: async ({ title }) => {
      perform(context, {
        label: { key: 'edit.project.title', params: { title } },
        changes: [{ kind: 'title', to: title }],
        topics: ['project'],
      });
      return toProjectState(requireProject(context));
    },
  };
}

/** Closes the open project, after its jobs were told to stop. */
export async function closeProject(context: ServiceContext): Promise<void> {
  const { session } = context;
  await cancelAllJobs(context);
  session.project?.close();
  session.project = null;
  session.segments.clear();
  session.unsavedDiscrepancies.clear();
}

function isSameFile(open: string, path: string): boolean {
  return existsSync(path) && realpathSync(path) === open;
}

// The new project is open before the old one is closed: where opening fails, the window keeps what it has.
async function install(context: ServiceContext, project: ProjectFile): Promise<ProjectState> {
  await closeProject(context);
  context.session.project = project;
  const state = toProjectState(project);
  rememberRecent(context.deps.userDataFolder, {
    path: project.path,
    title: state.title,
    openedAt: context.deps.now(),
  });
  context.deps.onEvent({ kind: 'changed', topics: ['project'] });
  return state;
}

async function openSample(context: ServiceContext, id: string): Promise<ProjectState> {
  const { deps } = context;
  const { folder, sample } = readSample(deps.samplesFolder, id);
  const path = freshSamplePath(deps.userDataFolder, id);
  const ready = readySample(deps.readySamplesFolder, id);
  if (ready !== undefined) {
    copyFileSync(ready, path);
    return install(context, openProjectFile(path, { now: deps.now() }));
  }
  await install(context, createProjectFile(path, { title: sample.title, now: deps.now() }));
  const ids = new Map<string, TextId>();
  for (const text of sample.texts) {
    const { text: summary } = await importText(context, {
      source: { kind: 'file', path: join(folder, text.file) },
      sigil: text.sigil,
      language: text.language,
      ...(text.provenance === undefined ? {} : { provenance: withoutUndefined(text.provenance) }),
    });
    ids.set(text.sigil, summary.id);
  }
  const comparisonId = compareSample(context, sample, ids);
  if (comparisonId !== undefined) {
    // Not waited for: the window shows the texts at once, and the rows fall into place when the job is done.
    startAlignment(context, comparisonId, 'all');
  }
  return toProjectState(requireProject(context));
}

function compareSample(
  context: ServiceContext,
  sample: Sample,
  ids: ReadonlyMap<string, TextId>,
): ComparisonId | undefined {
  const { comparison } = sample;
  if (!comparison) return undefined;
  const textIds = comparison.texts.map((sigil) => {
    const textId = ids.get(sigil);
    if (textId === undefined) throw new AppError('format-broken', { file: 'project.json', reason: sigil });
    return textId;
  });
  const { pivot } = comparison;
  const pivotIndex = typeof pivot === 'number' ? pivot : comparison.texts.indexOf(pivot);
  return createComparison(context, { textIds, pivotIndex: Math.max(0, pivotIndex), title: sample.title }).id;
}

// zod marks absent fields as `undefined`; in our types an absent field is not there.
function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Object.fromEntries forgets the fields' names; they are those of the argument.
  return Object.fromEntries(Object.entries(given).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
