import { AppError } from '../../core/errors.ts';
import type { SourceFormat } from '../../core/model.ts';
import { listArchiveNames } from './archive-names.ts';
import type { BlockOptions, ReadBlocks } from './read-blocks.ts';
import { extensionOf, warnOfExtension } from './sniff.ts';

type ZipFormat = Extract<SourceFormat, 'docx' | 'odt' | 'epub' | 'xlsx' | 'ods'>;

/** The format by the parts that an archive lists. */
function sniffZip(names: ReadonlySet<string>, fileName: string): ZipFormat | undefined {
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('META-INF/container.xml')) return 'epub';
  // Text and sheets of OpenDocument have the same parts; what they hold tells them apart later.
  if (names.has('content.xml')) return /^ot?s$|^ods$/.test(extensionOf(fileName)) ? 'ods' : 'odt';
  return undefined;
}

async function readFormat(format: ZipFormat, bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks> {
  // Each reader is loaded with the first file of its format.
  switch (format) {
    case 'docx': {
      const { readDocx } = await import('./docx.ts');
      return { format, hasKinds: true, ...(await readDocx(bytes, options)) };
    }
    case 'odt': {
      const { readOdtFile } = await import('./odt.ts');
      return { format, hasKinds: true, ...readOdtFile(bytes, options), warnings: [] };
    }
    case 'epub': {
      const { readEpub } = await import('./epub.ts');
      return { format, hasKinds: true, ...readEpub(bytes, options) };
    }
    case 'xlsx':
    case 'ods': {
      const { readOdsFile, readXlsxFile } = await import('./sheets.ts');
      const read = format === 'xlsx' ? readXlsxFile(bytes, options) : readOdsFile(bytes, options);
      const { blocks, layout, warnings } = read;
      return { format, hasKinds: true, blocks, table: layout, provenance: {}, warnings };
    }
  }
}

/** Reads the bytes of a zip archive that is a document of a known format. Throws AppError 'format-unknown' for any
 *  other archive, 'format-broken' for one without a directory, and what the readers throw. */
export async function readZip(bytes: Uint8Array, options: BlockOptions): Promise<ReadBlocks> {
  const { fileName } = options;
  const names = listArchiveNames(bytes);
  if (names.size === 0) throw new AppError('format-broken', { file: fileName, reason: 'truncated' });
  const format = sniffZip(names, fileName);
  if (format === undefined) throw new AppError('format-unknown', { file: fileName, format: 'zip' });
  const read = await readFormat(format, bytes, options);
  return { ...read, warnings: [...read.warnings, ...warnOfExtension(format, fileName)] };
}
