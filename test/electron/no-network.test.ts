import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchZvirka, removeFolders, type RunningZvirka } from './launch.ts';

// Nothing leaves the machine. First the policy of the page must refuse; then, with the policy switched off as an
// attacker might hope to, the shell itself.

let zvirka: RunningZvirka;
let server: Server;
let address: string;
const reached: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end('x');
  });
  server.on('upgrade', (request, socket) => {
    reached.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  zvirka = await launchZvirka();
});
afterAll(async () => {
  await zvirka?.close();
  server.close();
  removeFolders();
});

/** Tries every way out that a page has; says which ones answered. */
function tryWaysOut(): Promise<string[]> {
  return zvirka.page.evaluate(async (host) => {
    const worked: string[] = [];
    const url = (name: string): string => `http://${host}/${name}`;
    const byElement = (tag: string, attribute: string): Promise<void> =>
      new Promise((resolve) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => {
          if (tag !== 'iframe') worked.push(tag);
          resolve();
        });
        element.addEventListener('error', () => resolve());
        if (tag === 'link') element.setAttribute('rel', 'stylesheet');
        element.setAttribute(attribute, url(tag));
        document.body.append(element);
        setTimeout(resolve, 1_000);
      });
    await fetch(url('fetch')).then(
      () => worked.push('fetch'),
      () => undefined,
    );
    await fetch(url('no-cors'), { mode: 'no-cors' }).then(
      () => worked.push('no-cors'),
      () => undefined,
    );
    navigator.sendBeacon(url('beacon'), 'x');
    await Promise.all([
      byElement('img', 'src'),
      byElement('script', 'src'),
      byElement('link', 'href'),
      byElement('iframe', 'src'),
    ]);
    return worked;
  }, address);
}

test('the policy of the page lets nothing out, sockets included', async () => {
  expect(await tryWaysOut()).toEqual([]);
  const socket = await zvirka.page.evaluate(
    (host) =>
      new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(`ws://${host}/socket`);
          opened.onopen = () => resolve('open');
          opened.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
    address,
  );
  expect([socket, reached]).toEqual(['refused', []]);
});

test('the shell refuses what a page without a policy would send', async () => {
  const session = await zvirka.application.context().newCDPSession(zvirka.page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await zvirka.page.reload();
  await zvirka.page.waitForFunction(() => 'zvirka' in window && document.readyState === 'complete');
  const failures: string[] = [];
  zvirka.page.on('requestfailed', (request) => failures.push(request.failure()?.errorText ?? ''));
  expect(await tryWaysOut()).toEqual([]);
  expect(reached).toEqual([]);
  expect(failures.filter((text) => text.includes('ERR_BLOCKED_BY_CLIENT')).length).toBeGreaterThanOrEqual(5);
});

test('the page can neither leave nor open another', async () => {
  const url = zvirka.page.url();
  await zvirka.page.evaluate((host) => {
    window.open(`http://${host}/window`);
    location.href = `http://${host}/away`;
  }, address);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([zvirka.page.url(), zvirka.application.windows().length, reached]).toEqual([url, 1, []]);
});

test('the page gets no permission', async () => {
  const answers = await zvirka.page.evaluate(async () => {
    const name = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      );
    return [
      await Notification.requestPermission(),
      await name(
        new Promise((resolve, reject) =>
          navigator.geolocation.getCurrentPosition(resolve, () => reject(new Error())),
        ),
      ),
      await name(navigator.clipboard.readText()),
    ];
  });
  expect(answers).toEqual(['denied', 'Error', 'NotAllowedError']);
});
