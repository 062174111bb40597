import { AppError } from '../../core/errors.ts';
import { decodeBytes, type DecodedText } from './decode.ts';
import { readHtml } from './html.ts';
import type { BlockOptions, ReadBlocks } from './read-blocks.ts';

/** A message or a part of one: header fields by lower-case name, and where its body lies. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const mostParts = 5_000;
const deepestParts = 5;

// Bytes as characters of the same number: parts may be in several encodings.
const toBinary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function splitHeaders(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = (end === null ? text : text.slice(0, end.index)).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^\\s;]{1,200}))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

function splitParts(part: Part): readonly Part[] {
  const boundary = parameter(part.headers.get('content-type') ?? '', 'boundary');
  if (boundary === undefined || boundary === '') return [];
  const marker = `--${boundary}`;
  const parts: Part[] = [];
  let start = part.body.indexOf(marker);
  while (start >= 0 && parts.length < mostParts) {
    const from = start + marker.length;
    if (part.body.startsWith('--', from)) break;
    const next = part.body.indexOf(`\n${marker}`, from);
    const raw = part.body.slice(from, next < 0 ? undefined : next);
    parts.push(splitHeaders(raw.replace(/^[ \t]*\r?\n/, '')));
    start = next < 0 ? -1 : next + 1;
  }
  return parts;
}

/** The page itself: the part that the head names as the start, else the first one that is HTML. */
function findPage(root: Part, depth = 0): Part | undefined {
  const type = root.headers.get('content-type') ?? '';
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return root;
  if (!/^\s*multipart\//i.test(type) || depth > deepestParts) return undefined;
  const parts = splitParts(root);
  const start = parameter(type, 'start');
  const named = parts.find((part) => start !== undefined && part.headers.get('content-id') === start);
  for (const part of named ? [named, ...parts] : parts) {
    const found = findPage(part, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function decodeTransfer(part: Part): Uint8Array {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(part.body, 'latin1');
  const text = part.body
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, 'latin1');
}

function decodePage(part: Part, options: BlockOptions): DecodedText {
  const { fileName } = options;
  const charset = parameter(part.headers.get('content-type') ?? '', 'charset');
  const bytes = decodeTransfer(part);
  if (options.encoding !== undefined) return decodeBytes(bytes, { fileName, encoding: options.encoding });
  try {
    const encoding = charset === undefined ? undefined : new TextDecoder(charset).encoding;
    return decodeBytes(bytes, { fileName, ...(encoding === undefined ? {} : { encoding }) });
  } catch (error) {
    // A named encoding that nobody knows, or that the bytes are not in, is detected like any other.
    if (error instanceof RangeError || (error instanceof AppError && error.code === 'file-not-decodable'))
      return decodeBytes(bytes, { fileName });
    throw error;
  }
}

/** Reads a page that a browser saved as one file. Its pictures and styles are not looked at. Throws AppError
 *  'format-broken' where no page is inside. Source: RFC 2557, RFC 2045. */
export function readMhtml(bytes: Uint8Array, options: BlockOptions): ReadBlocks {
  const root = splitHeaders(toBinary(bytes));
  const page = findPage(root);
  if (!page) throw new AppError('format-broken', { file: options.fileName, reason: 'no-page' });
  const decoded = decodePage(page, options);
  const html = readHtml(decoded.text, false);
  const address = root.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  const isAddress = address !== undefined && /^https?:\/\//.test(address);
  return {
    format: 'mhtml',
    blocks: html.blocks,
    hasKinds: true,
    decoded,
    provenance: { ...(isAddress ? { address } : {}), ...html.provenance },
    warnings: [...decoded.warnings, ...html.warnings],
  };
}
