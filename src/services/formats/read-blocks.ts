import { isUtf8 } from 'node:buffer';
import { AppError } from '../../core/errors.ts';
import type { Message, Provenance, SourceFormat } from '../../core/model.ts';
import { splitPlainText, type TextBlock } from '../../core/text/plain-blocks.ts';
import { sniffUtf16 } from './byte-shape.ts';
import { decodeBytes, type DecodedText } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { extensionOf, sniffContainer, sniffMetaCharset, sniffText } from './sniff.ts';

/** What a format's reader hands on. */
export interface ReadBlocks {
  readonly format: SourceFormat;
  readonly blocks: readonly TextBlock[];
  /** The format marks headings and lists itself. */
  readonly hasKinds: boolean;
  readonly provenance: Provenance;
  readonly decoded?: DecodedText;
  readonly warnings: readonly Message[];
}

export interface BlockOptions {
  readonly fileName: string;
  /** WHATWG label of the user's choice; detected when absent. */
  readonly encoding?: string;
  readonly isCancelled: () => boolean;
}

/** Extensions that promise a format other than plain text. */
const promised: Readonly<Record<string, SourceFormat>> = {
  docx: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
};

// The reader of pages brings a whole document model along, which most sessions never need.
const loadHtml = async () => import('./html.ts');

/** A page may name its encoding; its bytes overrule it where they are another. */
function chooseEncoding(bytes: Uint8Array, options: BlockOptions): string | undefined {
  if (options.encoding !== undefined) return options.encoding;
  if (isUtf8(bytes) || sniffUtf16(bytes) !== undefined) return undefined;
  const named = sniffMetaCharset(bytes)?.toLowerCase();
  if (named === undefined || named.startsWith('utf')) return undefined;
  try {
    return new TextDecoder(named).encoding;
  } catch (error) {
    // A page that names no known encoding is detected like any other.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function warnOfExtension(format: SourceFormat, fileName: string): readonly Message[] {
  const expected = promised[extensionOf(fileName)];
  if (expected === undefined || expected === format) return [];
  return [{ key: 'import.formatDiffers', params: { file: fileName, expected, format } }];
}

async function readText(bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks> {
  const encoding = chooseEncoding(bytes, options);
  const decoded = decodeBytes(bytes, {
    fileName: options.fileName,
    ...(encoding === undefined ? {} : { encoding }),
  });
  const format = sniffText(decoded.text, options.fileName);
  const warnings = [...decoded.warnings, ...warnOfExtension(format, options.fileName)];
  if (format === 'html') {
    const { readHtml } = await loadHtml();
    const html = readHtml(decoded.text, false);
    return { format, decoded, ...html, hasKinds: true, warnings: [...warnings, ...html.warnings] };
  }
  if (format === 'markdown')
    return { format, decoded, ...readMarkdown(decoded.text), hasKinds: true, warnings };
  return { format, decoded, blocks: splitPlainText(decoded.text), hasKinds: false, provenance: {}, warnings };
}

/** Reads the bytes of a file of any supported format, told by its content rather than its name. */
export async function readBlocks(bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks> {
  if (bytes.length === 0) throw new AppError('file-empty', { file: options.fileName });
  const container = sniffContainer(bytes);
  if (container === 'zip') {
    const { readDocx } = await import('./docx.ts');
    const docx = await readDocx(bytes, options);
    const warnings = [...docx.warnings, ...warnOfExtension('docx', options.fileName)];
    return { format: 'docx', blocks: docx.blocks, hasKinds: true, provenance: docx.provenance, warnings };
  }
  if (container !== undefined) {
    const format = container === 'ole' ? 'doc' : container;
    throw new AppError('format-unknown', { file: options.fileName, format });
  }
  try {
    return await readText(bytes, options);
  } catch (error) {
    // A file that calls itself Word and is neither a zip nor text is a damaged document, not just "binary".
    const isBinary = error instanceof AppError && error.code === 'file-binary';
    if (isBinary && extensionOf(options.fileName) === 'docx')
      throw new AppError('format-broken', { file: options.fileName, reason: 'zip' });
    throw error;
  }
}

/** Reads what the clipboard holds: the formatted version where it says as much as the plain one. */
export async function readPaste(plain: string, html: string | undefined): Promise<ReadBlocks> {
  const isWhole = plain.isWellFormed();
  const warnings: readonly Message[] = isWhole
    ? []
    : [{ key: 'import.replacedCharacters', params: { count: 1, encoding: 'utf-16le' } }];
  const text = plain.toWellFormed();
  const letters = (content: string): number => content.replace(/\s+/g, '').length;
  if (html !== undefined && html.trim() !== '') {
    const { readHtml } = await loadHtml();
    const { blocks } = readHtml(html.toWellFormed(), true);
    const found = blocks.reduce((sum, block) => sum + letters(block.content), 0);
    if (found > 0 && found >= letters(text) * 0.8)
      return {
        format: 'paste',
        blocks: blocks.map(({ kind, content }) => ({ kind, content })),
        hasKinds: blocks.some((block) => block.kind !== 'paragraph'),
        provenance: {},
        warnings,
      };
  }
  if (text.trim() === '') throw new AppError('file-empty', { file: '—' });
  return { format: 'paste', blocks: splitPlainText(text), hasKinds: false, provenance: {}, warnings };
}
