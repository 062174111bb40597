import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllowedRequest, resolveAppFile, serveAppFiles } from '../../src/main/app-protocol.ts';

const parent = mkdtempSync(join(tmpdir(), 'zvirka-protocol-'));
const folder = join(parent, 'renderer');

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>Звірка');
  writeFileSync(join(folder, 'assets/a b.js'), 'x');
  writeFileSync(join(parent, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'notes.zvirka'), 'not a page');
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('the file of an address', () => {
  test.each([
    ['app://bundle/index.html', join(folder, 'index.html')],
    ['app://bundle/assets/a%20b.js?v=1#x', join(folder, 'assets/a b.js')],
    // URL itself resolves these before we see them: what is left lies inside.
    ['app://bundle/../secret.html', join(folder, 'secret.html')],
    ['app://bundle/%2e%2e/secret.html', join(folder, 'secret.html')],
  ])('%s lies inside', (url, path) => {
    expect(resolveAppFile(folder, url)).toBe(path);
  });

  test.each([
    'app://bundle/..%2fsecret.html',
    'app://bundle/assets/..%2f..%2fsecret.html',
    'app://bundle/..%5csecret.html',
    'app://bundle/index.html%00.png',
    'app://bundle/C:%2fsecret.html',
    'app://bundle/%E0%A4%A',
    'app://elsewhere/index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'nothing at all',
  ])('%s is refused', (url) => {
    expect(resolveAppFile(folder, url)).toBeUndefined();
  });
});

describe('an answer', () => {
  const serve = serveAppFiles(folder);

  test('carries the file under a policy without eval, inline scripts and other origins', async () => {
    const response = await serve(new Request('app://bundle/index.html'));
    expect([response.status, await response.text()]).toEqual([200, '<p>Звірка']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test.each([
    'app://bundle/missing.js',
    'app://bundle/notes.zvirka',
    'app://bundle/assets',
    'app://bundle/..%2fsecret.html',
  ])('%s is not found', async (url) => {
    const response = await serve(new Request(url));
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  test('exists for reading only', async () => {
    expect((await serve(new Request('app://bundle/index.html', { method: 'POST' }))).status).toBe(405);
  });
});

test('only our own addresses are allowed', () => {
  const allowed = ['app://bundle/index.html', 'data:image/png;base64,', 'blob:app://bundle/1'];
  const refused = [
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://bundle.evil/x',
  ];
  expect(allowed.filter(isAllowedRequest)).toEqual(allowed);
  expect(refused.filter(isAllowedRequest)).toEqual([]);
});
