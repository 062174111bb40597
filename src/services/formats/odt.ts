import { AppError } from '../../core/errors.ts';
import { readOdt, type ReadOdt } from '../../core/formats/odt/read-odt.ts';
import { decodeXml } from '../../core/formats/xml/decode-xml.ts';
import { unpackArchive } from './archive.ts';
import type { BlockOptions } from './read-blocks.ts';

// Styles and the document's own data come first: the content refers to them.
const parts = ['meta.xml', 'styles.xml', 'content.xml'] as const;
const manifest = 'META-INF/manifest.xml';

/** Refuses an archive whose parts need a password. */
export function refuseProtected(entries: ReadonlyMap<string, Uint8Array>, fileName: string): void {
  const bytes = entries.get(manifest);
  if (bytes !== undefined && /encryption-data/.test(new TextDecoder().decode(bytes)))
    throw new AppError('format-protected', { file: fileName });
}

/** Reads an OpenDocument text (`.odt`, `.ott`). Throws AppError 'format-broken', 'format-protected',
 *  'archive-too-large', 'cancelled'. */
export function readOdtFile(bytes: Uint8Array, options: BlockOptions): ReadOdt {
  const { fileName, isCancelled } = options;
  const entries = unpackArchive(bytes, {
    fileName,
    isCancelled,
    wants: (name) => name === manifest || parts.some((part) => part === name),
  });
  refuseProtected(entries, fileName);
  if (!entries.has('content.xml'))
    throw new AppError('format-broken', { file: fileName, reason: 'part-missing', part: 'content.xml' });
  const found = parts.flatMap((part) => {
    const content = entries.get(part);
    return content === undefined ? [] : [{ part, text: decodeXml(content, fileName) }];
  });
  return readOdt(found, { fileName, isCancelled });
}
