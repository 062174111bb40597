import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { listenToChromium } from './chromium-words.ts';

const url = 'ws://127.0.0.1:38347/devtools/browser/176e1dbf';
const complaint = 'ERROR:dbus/bus.cc:405] Failed to connect to the bus\n';

test('hears the endpoint among complaints that come in one piece with it', async () => {
  const stderr = new PassThrough();
  const words = listenToChromium(stderr);
  stderr.end(`${complaint}DevTools listening on ${url}\n${complaint.repeat(200)}the end\n`);
  expect(await words.endpoint).toBe(url);
  expect(words.last()).toContain('the end');
});

test('waits for the whole line where it comes in two pieces', async () => {
  const stderr = new PassThrough();
  const words = listenToChromium(stderr);
  stderr.write(`${complaint}DevTools listening on ${url.slice(0, 30)}`);
  await new Promise((resolve) => setImmediate(resolve));
  stderr.end(`${url.slice(30)}\n`);
  expect(await words.endpoint).toBe(url);
});
