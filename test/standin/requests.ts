import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
import { runtime } from './runtime.ts';
import { fromChromium, isRequestRefused, protocolHandler } from './session.ts';
import type { StandinWebContents } from './web-contents.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Decides on one request of a page: refused, served by the app's protocol handler, or let go. */
export async function serveRequest(contents: StandinWebContents, paused: Paused): Promise<void> {
  const { requestId } = paused;
  try {
    const url = fromChromium(paused.request.url);
    if (isPageNavigation(contents, paused) && isNavigationPrevented(contents, url)) {
      await contents.cdp('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    const details = { url, method: paused.request.method, resourceType: paused.resourceType.toLowerCase() };
    if (await isRequestRefused(details)) {
      await contents.cdp('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      return;
    }
    // Chromium asks for a tab's icon; Electron has no tabs and never does.
    if (paused.resourceType === 'Other' && new URL(paused.request.url).pathname === '/favicon.ico') {
      await contents.cdp('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      return;
    }
    const handler = protocolHandler(url.split(':')[0] ?? '');
    if (handler === undefined) await contents.cdp('Fetch.continueRequest', { requestId });
    else await serveByHandler(contents, paused, url, handler);
  } catch (error) {
    if (contents.isDestroyed() || runtime.isExiting) return;
    console.error('stand-in: a request failed:', error);
    await contents.cdp('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => undefined);
  }
}

function isPageNavigation(contents: StandinWebContents, paused: Paused): boolean {
  const isMainFrame = paused.resourceType === 'Document' && paused.frameId === contents.targetId;
  return isMainFrame && contents.requestedByPage.delete(paused.request.url);
}

function isNavigationPrevented(contents: StandinWebContents, url: string): boolean {
  let isPrevented = false;
  const details = {
    url,
    isSameDocument: false,
    isMainFrame: true,
    preventDefault: () => {
      isPrevented = true;
    },
  };
  contents.emit('will-navigate', details, url);
  return isPrevented;
}

async function serveByHandler(
  contents: StandinWebContents,
  paused: Paused,
  url: string,
  handler: (request: Request) => Response | Promise<Response>,
): Promise<void> {
  const { request, requestId } = paused;
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const response = await handler(
    new Request(url, {
      method: request.method,
      headers: request.headers,
      ...(hasBody ? { body: request.postData ?? '' } : {}),
    }),
  );
  const body = Buffer.from(await response.arrayBuffer());
  await contents.cdp('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, text]) => ({
      name,
      value: asSeenByChromium(name, text, url),
    })),
    body: body.toString('base64'),
  });
}

/** A policy that names our scheme must name the scheme under which Chromium knows it. */
function asSeenByChromium(name: string, text: string, url: string): string {
  const scheme = url.split(':')[0] ?? '';
  return name === 'content-security-policy' ? text.replaceAll(`${scheme}:`, 'https:') : text;
}
