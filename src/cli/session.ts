import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Api, ProjectState } from '../bridge/api.ts';
import type { Comparison } from '../core/model.ts';
import { AppError } from '../core/errors.ts';
import { createJobWaiter, startProjectHost } from '../services/project-host.ts';
import { catalogues } from '../locales/index.ts';
import { pathFrom } from './io.ts';
import type { CliIo } from './io.ts';
import { readKnowledge } from './knowledge.ts';
import { currentUiLanguage } from './messages.ts';

/** The services of one command, without threads. */
export interface Session {
  readonly api: Api;
  /** Waits for a job; throws AppError where it failed. */
  readonly wait: (job: { readonly jobId: string }) => Promise<void>;
}

/** Where the application keeps its settings; `ZVIRKA_USER_DATA` overrides it. */
function userDataFolder(): string {
  const own = process.env['ZVIRKA_USER_DATA'];
  if (own !== undefined && own !== '') return own;
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? homedir(), 'Zvirka');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Zvirka');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Zvirka');
}

/** Runs work with the services and closes the project afterwards, whatever happened. */
export async function withSession<T>(
  io: CliIo,
  work: (session: Session) => Promise<T>,
  folder: string = userDataFolder(),
): Promise<T> {
  const waiter = createJobWaiter();
  const host = startProjectHost({
    userDataFolder: folder,
    info: {
      version: '0.1.0',
      platform: process.platform,
      isRealElectron: false,
      systemLocale: currentUiLanguage(),
    },
    catalogues,
    knowledgeBytes: readKnowledge(),
    onEvent: waiter.onEvent,
    threads: 'in-process',
    isCancelled: io.isCancelled,
  });
  try {
    return await work({ api: host.api, wait: ({ jobId }) => waiter.wait(jobId) });
  } finally {
    await host.close();
  }
}

/** Opens the project named on the command line for the length of the work. */
export function withProject<T>(
  io: CliIo,
  path: string | undefined,
  work: (session: Session, state: ProjectState) => Promise<T>,
): Promise<T> {
  if (path === undefined) throw new AppError('usage', { detail: 'PROJECT' });
  return withSession(io, async (session) =>
    work(session, await session.api.projectOpen({ path: pathFrom(io, path) })),
  );
}

/** The project's first comparison, aligned; made of its first texts (up to four) where there is none. */
export async function alignedComparison(session: Session, state: ProjectState): Promise<Comparison> {
  const textIds = state.texts.slice(0, 4).map((text) => text.id);
  if (state.comparisons.length === 0 && textIds.length < 2)
    throw new AppError('texts-too-few', { count: textIds.length });
  const comparison = state.comparisons[0] ?? (await session.api.comparisonCreate({ textIds, pivotIndex: 0 }));
  if (comparison.mode === 'unaligned' || comparison.isStale) {
    await session.wait(await session.api.comparisonAlign({ comparisonId: comparison.id, scope: 'all' }));
  }
  return comparison;
}
