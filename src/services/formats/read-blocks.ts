import { AppError } from '../../core/errors.ts';
import { readRtf } from '../../core/formats/rtf/read-rtf.ts';
import type { TableChoice } from '../../core/formats/table/layout.ts';
import type { Message, Provenance, SourceFormat, TableLayout } from '../../core/model.ts';
import { splitPlainText, type TextBlock } from '../../core/text/plain-blocks.ts';
import type { DecodedText } from './decode.ts';
import { readTextFile } from './read-text.ts';
import { readZip } from './read-zip.ts';
import { extensionOf, sniffContainer, sniffMhtml, warnOfExtension } from './sniff.ts';

/** What a format's reader hands on. */
export interface ReadBlocks {
  readonly format: SourceFormat;
  readonly blocks: readonly TextBlock[];
  /** The format marks headings and lists itself. */
  readonly hasKinds: boolean;
  readonly provenance: Provenance;
  readonly decoded?: DecodedText;
  /** Of a table: what its columns hold, and which one the blocks are. */
  readonly table?: TableLayout;
  readonly warnings: readonly Message[];
}

export interface BlockOptions {
  readonly fileName: string;
  /** WHATWG label of the user's choice; detected when absent. */
  readonly encoding?: string;
  /** Which part of a table is the text; guessed when absent. */
  readonly table?: TableChoice;
  readonly isCancelled: () => boolean;
  /** Called with the share of the file read, 0…1, by readers that know it. */
  readonly onProgress?: (share: number) => void;
}

async function readContainer(bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks | undefined> {
  const { fileName } = options;
  const container = sniffContainer(bytes);
  if (container === undefined) return undefined;
  if (container === 'zip') return readZip(bytes, options);
  if (container === 'ole') throw new AppError('format-unknown', { file: fileName, format: 'doc' });
  const warnings = warnOfExtension(container, fileName);
  if (container === 'rtf') return { format: 'rtf', hasKinds: true, ...readRtf(bytes, options), warnings };
  const { readPdf } = await import('./pdf.ts');
  const pdf = await readPdf(bytes, options);
  return { format: 'pdf', hasKinds: true, ...pdf, warnings: [...warnings, ...pdf.warnings] };
}

/** Reads the bytes of a file of any supported format, told by its content rather than its name. */
export async function readBlocks(bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks> {
  const { fileName } = options;
  if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
  const read = await readContainer(bytes, options);
  if (read !== undefined) return read;
  if (sniffMhtml(bytes)) {
    const { readMhtml } = await import('./mhtml.ts');
    const page = readMhtml(bytes, options);
    return { ...page, warnings: [...page.warnings, ...warnOfExtension('mhtml', fileName)] };
  }
  try {
    return await readTextFile(bytes, options);
  } catch (error) {
    // A file that calls itself Word and is neither a zip nor text is a damaged document, not just "binary".
    const isBinary = error instanceof AppError && error.code === 'file-binary';
    if (isBinary && /^(?:docx|odt|ods|xlsx|epub)$/.test(extensionOf(fileName)))
      throw new AppError('format-broken', { file: fileName, reason: 'zip' });
    throw error;
  }
}

// The reader of pages brings a whole document model along, which most sessions never need.
const loadHtml = async () => import('./html.ts');

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
