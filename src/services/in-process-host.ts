import { createApi } from './api.ts';
import { createDispatcher } from './dispatch.ts';
import { readDocument } from './formats/read-document.ts';
import { createKnowledge } from './knowledge.ts';
import type { Dispatch } from './methods.ts';
import type { HostInfo, HostOptions } from './project-host.ts';
import { randomId } from './random-id.ts';
import { createTranslator } from './translator.ts';
import { createInPlaceCompute } from './worker/in-place.ts';

/** Makes the services in the calling thread. */
export function startServicesInProcess(options: Omit<HostOptions, 'threads'> & { readonly info: HostInfo }): {
  readonly invoke: Dispatch;
  close(): Promise<void>;
} {
  const knowledge = createKnowledge(options.knowledgeBytes ?? {});
  const compute = createInPlaceCompute(knowledge, options.isCancelled);
  const api = createApi({
    userDataFolder: options.userDataFolder,
    ...(options.samplesFolder === undefined ? {} : { samplesFolder: options.samplesFolder }),
    ...(options.readySamplesFolder === undefined ? {} : { readySamplesFolder: options.readySamplesFolder }),
    info: options.info,
    readDocument,
    translate: createTranslator(options.catalogues),
    compute,
    knowledge,
    checksFollow: options.checksFollow ?? false,
    now: () => new Date().toISOString(),
    randomId,
    onEvent: options.onEvent,
  });
  return {
    invoke: createDispatcher(api),
    close: async () => {
      await api.projectClose();
      await compute.close();
    },
  };
}
