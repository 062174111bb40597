import { isUtf8 } from 'node:buffer';
import { readOdt } from '../../core/formats/odt/read-odt.ts';
import { readSubtitles, sniffSubtitles } from '../../core/formats/subtitles.ts';
import { readTable } from '../../core/formats/table/layout.ts';
import { guessSeparator, parseCsv } from '../../core/formats/table/read-csv.ts';
import { splitPlainText } from '../../core/text/plain-blocks.ts';
import { sniffUtf16 } from './byte-shape.ts';
import { decodeBytes, type DecodedText } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import type { BlockOptions, ReadBlocks } from './read-blocks.ts';
import { extensionOf, sniffFlatOdf, sniffMetaCharset, sniffText, warnOfExtension } from './sniff.ts';

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

type Read = Omit<ReadBlocks, 'decoded'>;

function readSeparated(text: string, format: 'csv' | 'tsv', options: BlockOptions): Read {
  // A table of one column has no separator; a tab is the one that its sentences do not hold.
  const grid = parseCsv(text, guessSeparator(text) ?? '\t', options);
  const { blocks, layout } = readTable(grid, options.table ?? {});
  return { format, blocks, table: layout, hasKinds: true, provenance: {}, warnings: [] };
}

async function readDecoded(decoded: DecodedText, options: BlockOptions): Promise<Read> {
  const { fileName } = options;
  const { text } = decoded;
  const extension = extensionOf(fileName);
  if (sniffSubtitles(text) !== undefined)
    return { ...readSubtitles(text, fileName), hasKinds: true, provenance: {}, warnings: [] };
  if (extension === 'csv') return readSeparated(text, 'csv', options);
  if (extension === 'tsv' || extension === 'tab') return readSeparated(text, 'tsv', options);
  if (sniffFlatOdf(text)) {
    const odt = readOdt([{ part: fileName, text }], options);
    return { format: 'odt', ...odt, hasKinds: true, warnings: [] };
  }
  const format = sniffText(text, fileName);
  if (format === 'html') {
    const { readHtml } = await loadHtml();
    return { format, ...readHtml(text, false), hasKinds: true };
  }
  if (format === 'markdown') return { format, ...readMarkdown(text), hasKinds: true, warnings: [] };
  return { format, blocks: splitPlainText(text), hasKinds: false, provenance: {}, warnings: [] };
}

/** Reads the bytes of a text file: its encoding first, then the format by what it says. */
export async function readTextFile(bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks> {
  const encoding = chooseEncoding(bytes, options);
  const decoded = decodeBytes(bytes, {
    fileName: options.fileName,
    ...(encoding === undefined ? {} : { encoding }),
  });
  const read = await readDecoded(decoded, options);
  const warnings = [...decoded.warnings, ...warnOfExtension(read.format, options.fileName), ...read.warnings];
  return { ...read, decoded, warnings };
}
