import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AppEvent } from '../bridge/api.ts';
import { catalogues } from '../locales/index.ts';
import { startProjectHost, type HostInfo, type ProjectHost } from '../services/project-host.ts';

/** What the services learn of the app they run in. */
export interface ServicesOptions {
  /** Folder of the built main bundle: threads and the lexicon lie beside it. */
  readonly bundleFolder: string;
  readonly userDataFolder: string;
  readonly samplesFolder: string;
  readonly readySamplesFolder: string;
  readonly info: Promise<HostInfo>;
  readonly onEvent: (event: AppEvent) => void;
  /** False = the engines start with the first task. */
  readonly isWarmedUp: boolean;
}

/** Somebody who reads or thinks asks nothing for so long; who clicks his way to an alignment does not. */
const warmUpAfterMs = 1500;

/** Starts the services in threads of their own; the first call starts them, a thread that dies is started again. */
export function startServices(options: ServicesOptions): ProjectHost {
  const { bundleFolder, isWarmedUp, ...rest } = options;
  // Threads cannot be started from inside the archive: electron-builder.yml leaves their files beside it.
  const folder = bundleFolder.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);
  return startProjectHost({
    ...rest,
    catalogues,
    ...(isWarmedUp ? { warmUpAfterMs } : {}),
    threads: { project: join(folder, 'worker/project.js'), compute: join(folder, 'worker/compute.js') },
    knowledgeBytes: {
      lexicon: readBuilt(join(bundleFolder, '../lexicon.bin')),
      gazetteer: readBuilt(join(bundleFolder, '../names.bin')),
    },
  });
}

/** A file of the build; undefined where it was not built. */
function readBuilt(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
