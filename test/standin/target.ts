import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, runtime } from './runtime.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

let isFirstTaken = false;

/** Opens a page in a window of its own and attaches to it; the first window is the one that Chromium opened itself.
 *  `grown` settles when the page has the size asked for. */
export async function openTarget(
  bounds: Bounds,
  hear: (method: string, params: unknown) => void,
): Promise<{ targetId: string; sessionId: string; grown: Promise<void> }> {
  const { connection } = chromium();
  const isFirst = !isFirstTaken;
  isFirstTaken = true;
  const targetId = isFirst ? await firstPage() : await newPage(bounds);
  const [{ sessionId }] = await Promise.all([
    connection.sender()('Target.attachToTarget', { targetId, flatten: true }),
    // A new page gets its size with its window.
    isFirst ? placeWindow(targetId, bounds) : undefined,
  ]);
  connection.listen(sessionId, hear);
  const grown = runtime.isPreview ? Promise.resolve() : growToContent(targetId, sessionId, bounds);
  return { targetId, sessionId, grown };
}

async function newPage({ width, height }: Bounds): Promise<string> {
  const browser = chromium().connection.sender();
  const asked = { url: 'about:blank', newWindow: true, width, height };
  return (await browser('Target.createTarget', asked)).targetId;
}

async function firstPage(): Promise<string> {
  const browser = chromium().connection.sender();
  for (let attempt = 0; attempt < 1000; attempt++) {
    const { targetInfos } = await browser('Target.getTargets');
    const page = targetInfos.find((info) => info.type === 'page');
    if (page !== undefined) return page.targetId;
    await sleep(5);
  }
  throw new Error('stand-in: Chromium opened no window');
}

/** Moves and sizes a window; Chromium counts its frame in, as Electron does. */
export async function placeWindow(targetId: string, bounds: Bounds): Promise<void> {
  const browser = chromium().connection.sender();
  const { windowId } = await browser('Browser.getWindowForTarget', { targetId });
  const { x: left, y: top, width, height } = bounds;
  await browser('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
}

/** Headless windows have an invisible tab strip: grow until the page itself has the size asked for. */
async function growToContent(targetId: string, sessionId: string, bounds: Bounds): Promise<void> {
  const page = chromium().connection.sender(sessionId);
  // Unanswered while the page goes from one document to the next.
  const read = async (expression: string): Promise<unknown> =>
    page('Runtime.evaluate', { expression, returnByValue: true }).then(
      ({ result }) => result.value as unknown,
      () => undefined,
    );
  let height: unknown;
  for (let attempt = 0; attempt < 100; attempt++) {
    // A new page reports a default size until its window is there.
    if ((await read('innerWidth')) === bounds.width) height = await read('innerHeight');
    if (height !== undefined) break;
    await sleep(10);
  }
  const missing = typeof height === 'number' ? bounds.height - height : 0;
  if (missing !== 0) await placeWindow(targetId, { ...bounds, height: bounds.height + missing });
}
