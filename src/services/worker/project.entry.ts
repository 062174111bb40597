import { parentPort, workerData } from 'node:worker_threads';
import { BugError } from '../../core/errors.ts';
import { createApi } from '../api.ts';
import { createDispatcher } from '../dispatch.ts';
import { readDocument } from '../formats/read-document.ts';
import { bytesOf, createKnowledge } from '../knowledge.ts';
import { randomId } from '../random-id.ts';
import { createTranslator } from '../translator.ts';
import type { ProjectMessage, ProjectReply, ProjectWorkerData } from './project-messages.ts';
import { createLanes } from './lanes.ts';
import { createThreadCompute } from './thread-compute.ts';

// The thread that owns one project's database. Long computation runs in another one, so a query never waits for it.
const port = parentPort;
if (!port) throw new BugError('project.entry runs in a worker thread only');
const reply = (message: ProjectReply): void => port.postMessage(message);
// workerData has no type of its own; `startProjectHost` is the only one who starts this file.
const data = workerData as ProjectWorkerData;
const computeEntry = data.computeEntry.startsWith('file:') ? new URL(data.computeEntry) : data.computeEntry;
const compute = createLanes({
  documents: createThreadCompute(computeEntry, {}),
  rest: createThreadCompute(computeEntry, data.knowledge),
});
const api = createApi({
  userDataFolder: data.userDataFolder,
  ...(data.samplesFolder === undefined ? {} : { samplesFolder: data.samplesFolder }),
  ...(data.readySamplesFolder === undefined ? {} : { readySamplesFolder: data.readySamplesFolder }),
  info: data.info,
  readDocument,
  translate: createTranslator(data.catalogues),
  compute,
  knowledge: createKnowledge(bytesOf(data.knowledge)),
  checksFollow: true,
  now: () => new Date().toISOString(),
  randomId,
  onEvent: (event) => reply({ kind: 'event', event }),
});
const dispatch = createDispatcher(api);

port.on('message', (message: ProjectMessage) => {
  if ('kind' in message) {
    void close();
    return;
  }
  void dispatch(message.method, message.args).then((result) =>
    reply({ kind: 'answer', callId: message.callId, result }),
  );
});

async function close(): Promise<void> {
  await dispatch('projectClose', undefined);
  await compute.close();
  reply({ kind: 'closed' });
  port?.close();
}
