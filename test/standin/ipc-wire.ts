import { createCodec } from './page/codec.ts';
import type { PageMessage } from './page/isolated-world.ts';
import { ipcMain } from './ipc-main.ts';
import { chromium } from './runtime.ts';
import { fromChromium } from './session.ts';
import type { StandinWebContents } from './web-contents.ts';

const codec = createCodec();

/** Answers one message of a page as Electron's main process would, with its error texts. */
export async function serveMessage(contents: StandinWebContents, payload: string): Promise<void> {
  // Only page/isolated-world.ts writes here.
  const message = JSON.parse(payload) as PageMessage;
  const event = eventFrom(contents);
  if (message.kind === 'invoke') await serveInvoke(contents, message);
  else if (message.kind === 'send') {
    const args = codec.decode(message.args) as unknown[];
    contents.ipc.emit(message.channel, event, ...args);
    ipcMain.emit(message.channel, event, ...args);
  } else if (message.kind === 'open') {
    const url = fromChromium(message.url);
    contents.openHandler({
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    });
  } else if (message.kind === 'files') await findPaths(contents, message.id, message.count);
  else {
    const error = codec.decode(message.error);
    console.error('stand-in: the preload failed:', error);
    contents.emit('preload-error', {}, '', error);
  }
}

function eventFrom(contents: StandinWebContents): Electron.IpcMainInvokeEvent {
  const partial = {
    sender: contents,
    senderFrame: contents.mainFrame,
    processId: 1,
    frameId: 1,
    type: 'frame',
  };
  // The app reads sender and senderFrame.url only; the stand-ins have what it reads.
  return partial as unknown as Electron.IpcMainInvokeEvent;
}

async function serveInvoke(
  contents: StandinWebContents,
  message: Extract<PageMessage, { kind: 'invoke' }>,
): Promise<void> {
  const { id, channel } = message;
  const handler = contents.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const args = codec.decode(message.args) as unknown[];
    const result: unknown = await handler(eventFrom(contents), ...args);
    contents.deliver({ kind: 'reply', id, result: codec.encode(result) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    const text = `Error invoking remote method '${channel}': ${String(error)}`;
    contents.deliver({ kind: 'failure', id, message: text });
  }
}

/** Chromium tells the path of a dropped or chosen file only through the protocol. */
async function findPaths(contents: StandinWebContents, id: number, count: number): Promise<void> {
  const contextId = contents.isolatedContextId;
  if (contextId === undefined) return;
  const send = chromium().connection.sender(contents.sessionId);
  const paths: string[] = [];
  for (let index = 0; index < count; index++) {
    const { result } = await send('Runtime.evaluate', {
      expression: `globalThis.standinFiles.get(${id})[${index}]`,
      contextId,
    });
    const file = await send('DOM.getFileInfo', { objectId: result.objectId ?? '' });
    paths.push(file.path);
  }
  await send('Runtime.callFunctionOn', {
    functionDeclaration: 'function (id, paths) { globalThis.standinPaths(id, paths); }',
    arguments: [{ value: id }, { value: paths }],
    executionContextId: contextId,
  });
}
