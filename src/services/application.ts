import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, AppInfo } from '../bridge/api.ts';
import type { ServiceContext } from './context.ts';
import { sampleSchema } from './samples.ts';
import { readRecent, writeSettings } from './user-data.ts';

type Methods = Pick<Api, 'appInfo' | 'settingsGet' | 'settingsSet' | 'recentProjects'>;

/** Methods that need no project. */
export function applicationMethods(context: ServiceContext): Methods {
  const { deps } = context;
  return {
    appInfo: async () => ({ ...deps.info, samples: listSamples(deps.samplesFolder) }),
    settingsGet: async () => context.settings(),
    settingsSet: async ({ patch }) => {
      const settings = { ...context.settings(), ...patch };
      writeSettings(deps.userDataFolder, settings);
      deps.onEvent({ kind: 'changed', topics: ['settings'] });
      return settings;
    },
    recentProjects: async () => readRecent(deps.userDataFolder),
  };
}

/** The sample that shows most in three panes: what a first start opens. */
const firstSample = 'talks';

function listSamples(folder: string | undefined): AppInfo['samples'] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted((a, b) => Number(b === firstSample) - Number(a === firstSample) || a.localeCompare(b, 'en'))
    .flatMap((id) => {
      const path = join(folder, id, 'project.json');
      if (!existsSync(path)) return [];
      const sample = sampleSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      return sample.success ? [{ id, title: sample.data.title }] : [];
    });
}
