import { SaxesParser } from 'saxes';
import { AppError } from '../../core/errors.ts';
import type { Message, Provenance } from '../../core/model.ts';
import type { TextBlock } from '../../core/text/plain-blocks.ts';
import { packArchive, unpackArchive } from './archive.ts';
import { readHtml } from './html.ts';

/** What a Word document holds. */
export interface ReadDocx {
  readonly blocks: readonly TextBlock[];
  readonly provenance: Provenance;
  readonly warnings: readonly Message[];
}

export interface DocxOptions {
  readonly fileName: string;
  readonly isCancelled: () => boolean;
}

const mainPart = 'word/document.xml';
const coreProperties = 'docProps/core.xml';

/** Pictures and fonts are not read at all. */
function isWanted(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/core\.xml|word\/[^/]*\.xml|word\/_rels\/)/.test(name);
}

/** Reads a part only to see that it is whole XML without a DTD; nothing is expanded. */
function checkXml(bytes: Uint8Array, part: string, fileName: string): void {
  const parser = new SaxesParser();
  let problem: string | undefined;
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.on('doctype', () => {
    problem ??= 'doctype';
  });
  parser.write(new TextDecoder('utf-8').decode(bytes)).close();
  if (problem !== undefined)
    throw new AppError('format-broken', { file: fileName, reason: 'xml', part, detail: problem });
}

function readCoreProperties(entries: ReadonlyMap<string, Uint8Array>): Provenance {
  const bytes = entries.get(coreProperties);
  if (bytes === undefined) return {};
  const xml = new TextDecoder('utf-8').decode(bytes);
  const raw = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(xml)?.[1];
  const title = raw
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
  return title === undefined || title === '' ? {} : { title };
}

async function convert(packed: Uint8Array, fileName: string): Promise<string> {
  // Slow to load: only documents that need it pay.
  const { default: mammoth } = await import('mammoth');
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(packed) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: [
          "p[style-name='Caption'] => figcaption:fresh",
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => h2:fresh",
          "p[style-name='Quote'] => blockquote:fresh",
          "p[style-name='Intense Quote'] => blockquote:fresh",
          // The names that pandoc and LibreOffice give to the same.
          "p[style-name='Block Text'] => blockquote:fresh",
          "p[style-name='Quotations'] => blockquote:fresh",
          "p[style-name='Table Caption'] => figcaption:fresh",
          "p[style-name='Image Caption'] => figcaption:fresh",
        ],
        externalFileAccess: false,
      },
    );
    return result.value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError('format-broken', { file: fileName, reason: 'docx', detail });
  }
}

/** Reads a Word document: headings, lists, tables, captions, and footnotes tied to their signs.
 *  Throws AppError 'format-broken' with the reason, 'archive-too-large', 'format-unknown' for another zip format. */
export async function readDocx(bytes: Uint8Array, options: DocxOptions): Promise<ReadDocx> {
  const entries = unpackArchive(bytes, { ...options, wants: isWanted });
  const main = entries.get(mainPart);
  if (main === undefined) throw new AppError('format-unknown', { file: options.fileName, format: 'zip' });
  for (const [name, part] of entries) if (name.endsWith('.xml')) checkXml(part, name, options.fileName);
  const html = await convert(packArchive(entries), options.fileName);
  const { blocks } = readHtml(html, true);
  return {
    blocks: blocks.map(({ kind, content }) => ({
      kind: kind === 'list-item' && /^\[\d+\] /.test(content) ? 'footnote' : kind,
      content,
    })),
    provenance: readCoreProperties(entries),
    warnings: [],
  };
}
