import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The window's only origin. */
export const appOrigin = 'app://bundle';
export const appUrl = `${appOrigin}/index.html`;

/** True for what the window may load at all: our own files, and what it made itself. */
export function isAllowedRequest(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || url.startsWith('data:') || url.startsWith(`blob:${appOrigin}/`);
}

// No eval, no inline script, nothing from elsewhere. Styles need 'unsafe-inline': Monaco and React set them by script.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The file of an app:// address inside `folder`, or undefined for another host or a path that leaves the folder.
 * The path is decoded once; a backslash, a NUL or a `..` that survives decoding is refused, not repaired.
 */
export function resolveAppFile(folder: string, url: string): string | undefined {
  let path: string;
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== 'app:' || parsed.host !== 'bundle') return undefined;
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0:]/.test(path) || path.split('/').includes('..')) return undefined;
  const file = join(folder, path);
  return file.startsWith(folder + sep) ? file : undefined;
}

/** Answers requests of the window with files of the built renderer. */
export function serveAppFiles(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = resolveAppFile(folder, request.url);
    const contentType = file === undefined ? undefined : contentTypes[extname(file)];
    if (file === undefined || contentType === undefined) return refuse(404);
    if (request.method !== 'GET') return refuse(405);
    let body: Buffer<ArrayBuffer>;
    try {
      body = await readFile(file);
    } catch {
      // Whatever keeps it from being read, the window may only learn that it is not there.
      return refuse(404);
    }
    return new Response(body, {
      headers: {
        'content-type': contentType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
  };
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'content-security-policy': "default-src 'none'" } });
}
