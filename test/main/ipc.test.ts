import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import type { ShellApi } from '../../src/bridge/api.ts';
import { answerApi, answerShell, failureOf, isOwnSender } from '../../src/main/ipc.ts';
import { fileNameOf } from '../../src/main/file-names.ts';

/** An event as main sees it: the window's own page unless told otherwise. */
function eventFrom(url: string, isMainFrame = true): IpcMainInvokeEvent {
  const frame = { url };
  const event = { senderFrame: frame, sender: { mainFrame: isMainFrame ? frame : { url } } };
  // Main reads no more than this of an event.
  return event as unknown as IpcMainInvokeEvent;
}
const own = eventFrom('app://bundle/index.html');
const calls: unknown[] = [];
const api = answerApi((method, args) => {
  calls.push([method, args]);
  return Promise.resolve({ ok: true, value: 'done' } as const);
});

test('passes a sound call of the window to the services', async () => {
  expect(await api(own, 'projectOpen', { path: '/a.zvirka' })).toEqual({ ok: true, value: 'done' });
  expect(calls.splice(0)).toEqual([['projectOpen', { path: '/a.zvirka' }]]);
});

test.each([
  ['another page', eventFrom('https://example.org/'), 'projectState', undefined],
  ['a look-alike origin', eventFrom('app://bundle.evil/index.html'), 'projectState', undefined],
  ['a frame inside the page', eventFrom('app://bundle/index.html', false), 'projectState', undefined],
  ['a method that is none', own, 'constructor', undefined],
  ['a method that is no text', own, { toString: 'x' }, undefined],
  ['arguments of the wrong shape', own, 'projectOpen', { path: 5 }],
  ['missing arguments', own, 'projectOpen', undefined],
])('refuses %s before the services hear of it', async (_what, event, method, args) => {
  expect(await api(event, method, args)).toMatchObject({ ok: false, code: 'invalid-arguments' });
  expect(calls).toEqual([]);
});

test('turns whatever a call throws into data', async () => {
  const failing = answerApi(() => Promise.reject(new Error('broken')));
  expect(await failing(own, 'projectState', undefined)).toEqual({
    ok: false,
    code: 'internal',
    params: { reason: 'broken' },
  });
  expect(failureOf(Object.assign(new Error('x'), { code: 'disk-full', params: { file: 'a' } }))).toEqual({
    ok: false,
    code: 'disk-full',
    params: { file: 'a' },
  });
});

test('checks the shell’s arguments as well', async () => {
  const opened: string[] = [];
  const shell: Partial<ShellApi> = {
    openExport: ({ path }) => {
      opened.push(path);
      return Promise.resolve();
    },
  };
  const answer = answerShell(shell as ShellApi);
  expect(await answer(own, 'openExport', { path: '' })).toMatchObject({ ok: false });
  expect(await answer(own, 'openExport', { path: '/a.html' })).toEqual({ ok: true, value: undefined });
  expect(opened).toEqual(['/a.html']);
});

test('knows its own window', () => {
  expect([isOwnSender(own), isOwnSender(eventFrom('data:text/html,'))]).toEqual([true, false]);
});

test.each([
  ['Переговори: етап 1/3', 'tmx', 'Переговори етап 1 3.tmx'],
  ['../../etc/passwd', 'json', 'etc passwd.json'],
  ['report.HTML', 'html', 'report.HTML'],
  ['', 'zvirka', 'zvirka.zvirka'],
  ['con\u0000\n', 'tsv', 'con.tsv'],
])('suggests a file name for %j', (suggested, extension, name) => {
  expect(fileNameOf(suggested, extension)).toBe(name);
});
