import { parentPort, workerData } from 'node:worker_threads';
import { BugError } from '../../core/errors.ts';
import { createApi } from '../api.ts';
import { createDispatcher } from '../dispatch.ts';
import { bytesOf } from '../knowledge-bytes.ts';
import { createKnowledge } from '../knowledge.ts';
import type { Dispatch } from '../methods.ts';
import type { HostInfo } from '../project-host.ts';
import { randomId } from '../random-id.ts';
import { createTranslator } from '../translator.ts';
import type { ProjectMessage, ProjectReply, ProjectRequest, ProjectWorkerData } from './project-messages.ts';
import { createIdleStart } from './idle-start.ts';
import { createLanes } from './lanes.ts';
import { ThreadCompute } from './thread-compute.ts';

// The thread that owns one project's database. Long computation runs in another one, so a query never waits for it.
const port = parentPort;
if (!port) throw new BugError('project.entry runs in a worker thread only');
const reply = (message: ProjectReply): void => port.postMessage(message);
// workerData has no type of its own; `startProjectHost` is the only one who starts this file.
const data = workerData as ProjectWorkerData;
const computeEntry = data.computeEntry.startsWith('file:') ? new URL(data.computeEntry) : data.computeEntry;
const engines = new ThreadCompute(computeEntry, data.knowledge);
const compute = createLanes({ documents: new ThreadCompute(computeEntry, {}), rest: engines });
const idleStart =
  data.warmUpAfterMs === undefined
    ? undefined
    : createIdleStart(data.warmUpAfterMs, () => void engines.warmUp());
function start(info: HostInfo): Dispatch {
  const api = createApi({
    userDataFolder: data.userDataFolder,
    ...(data.samplesFolder === undefined ? {} : { samplesFolder: data.samplesFolder }),
    ...(data.readySamplesFolder === undefined ? {} : { readySamplesFolder: data.readySamplesFolder }),
    info,
    // Read with the first text that comes: the readers of all formats take longer to load than all the rest.
    readDocument: async (input, options) => {
      const { readDocument } = await import('../formats/read-document.ts');
      return readDocument(input, options);
    },
    translate: createTranslator(data.catalogues),
    compute,
    knowledge: createKnowledge(bytesOf(data.knowledge)),
    checksFollow: true,
    now: () => new Date().toISOString(),
    randomId,
    onEvent: (event) => reply({ kind: 'event', event }),
  });
  return createDispatcher(api);
}

let dispatch: Dispatch | null = null;
/** Requests that came before the app could say what it is. */
let early: ProjectRequest[] = [];

function answer(request: ProjectRequest): void {
  if (!dispatch) {
    early.push(request);
    return;
  }
  const { callId, method, args } = request;
  const end = idleStart?.begin(method);
  void dispatch(method, args).then((result) => {
    reply({ kind: 'answer', callId, result });
    end?.(result.ok);
  });
}

port.on('message', (message: ProjectMessage) => {
  if (!('kind' in message)) answer(message);
  else if (message.kind === 'close') void close();
  else {
    dispatch = start(message.info);
    const waiting = early;
    early = [];
    for (const request of waiting) answer(request);
  }
});

async function close(): Promise<void> {
  idleStart?.stop();
  await dispatch?.('projectClose', undefined);
  await compute.close();
  reply({ kind: 'closed' });
  port?.close();
}
