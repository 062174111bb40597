import type { Message, SourceFormat } from '../../core/model.ts';
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
  const found = containers.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (found !== undefined) return found;
  // Some programs put a few bytes before the head of a PDF; readers look through the first thousand.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /%PDF-\d\.\d[\r\n]/.test(head) && !/^[\s\S]{0,200}<(?:html|p|div)/i.test(head) ? 'pdf' : undefined;
}

/** Says whether bytes are a web archive: mail headers that announce parts that belong together. */
export function sniffMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return (
    /^(?:[\w-]{2,40}:[^\r\n]{0,500}\r?\n(?:[ \t][^\r\n]{0,500}\r?\n){0,20}){1,60}/.test(head) &&
    /^content-type:\s*multipart\/related/im.test(head)
  );
}

/** Says whether a text is an OpenDocument text in one flat XML file. */
export function sniffFlatOdf(text: string): boolean {
  const head = text.slice(0, 4000);
  return /<office:document[\s>]/.test(head) && /opendocument\.text/.test(head);
}

/** Extensions that promise a format other than plain text. */
const promised: Readonly<Record<string, SourceFormat>> = {
  docx: 'docx',
  odt: 'odt',
  ods: 'ods',
  xlsx: 'xlsx',
  rtf: 'rtf',
  epub: 'epub',
  pdf: 'pdf',
  srt: 'srt',
  vtt: 'vtt',
  csv: 'csv',
  mht: 'mhtml',
  mhtml: 'mhtml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
};

/** Warns where the name of a file promises another format than the one it is in. */
export function warnOfExtension(format: SourceFormat, fileName: string): readonly Message[] {
  const expected = promised[extensionOf(fileName)];
  if (expected === undefined || expected === format) return [];
  return [{ key: 'import.formatDiffers', params: { file: fileName, expected, format } }];
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
