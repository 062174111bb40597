import type { SourceFormat } from '../../core/model.ts';
import { startsWith } from './byte-shape.ts';

/** Formats of documents that are known by their first bytes, readable or not. */
export type SniffedContainer = 'zip' | 'pdf' | 'ole' | 'rtf';

const containers: readonly (readonly [SniffedContainer, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const htmlStart =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;
const htmlTags =
  /<\/?(?:p|div|span|br|h[1-6]|a|ul|li|table|td|article|section|img|strong|em)(?:\s[^<>]{0,300})?\/?>/gi;

/** Names the container by its first bytes; undefined for anything that may be text. */
export function sniffContainer(bytes: Uint8Array): SniffedContainer | undefined {
  return containers.find(([, signature]) => startsWith(bytes, signature))?.[0];
}

/** The extension in lower case without its dot, empty where there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]{1,12})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Tells HTML, Markdown and plain text apart: by content where HTML shows, else by the extension. */
export function sniffText(
  text: string,
  fileName: string,
): Extract<SourceFormat, 'plain' | 'markdown' | 'html'> {
  const extension = extensionOf(fileName);
  if (htmlStart.test(text.slice(0, 8000))) return 'html';
  const sample = text.slice(0, 20_000);
  const tags = sample.match(htmlTags)?.length ?? 0;
  const isHtmlName = /^x?html?$/.test(extension);
  if (tags >= (isHtmlName ? 1 : 6) && (isHtmlName || tags * 400 > sample.length)) return 'html';
  return extension === 'md' || extension === 'markdown' || extension === 'mdown' ? 'markdown' : 'plain';
}

/** The encoding that an HTML page names in its first bytes, if any. */
export function sniffMetaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  if (!/<(?:meta|\?xml)/i.test(head)) return undefined;
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,30})/i.exec(head)?.[1];
}
