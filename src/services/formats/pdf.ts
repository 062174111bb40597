import { AppError } from '../../core/errors.ts';
import { layOutPdf } from '../../core/formats/pdf/layout.ts';
import type { PdfItem, PdfPage } from '../../core/formats/pdf/types.ts';
import type { Message, Provenance } from '../../core/model.ts';
import type { TextBlock } from '../../core/text/plain-blocks.ts';
import type { BlockOptions } from './read-blocks.ts';

/** What a PDF says. */
export interface ReadPdf {
  readonly blocks: readonly TextBlock[];
  readonly provenance: Provenance;
  readonly warnings: readonly Message[];
}

/** The little of pdf.js that reading text needs. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfJsPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  destroy(): Promise<void>;
}
interface PdfJsPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(): Promise<{ readonly items: readonly (PdfJsItem | { readonly type: string })[] }>;
  cleanup(): boolean;
}
interface PdfJsItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

const mostPages = 5_000;
const mostItems = 3_000_000;
/** More than this share of letters without a meaning: the file keeps shapes, not characters. */
const mostUnreadable = 0.2;

async function openPdf(bytes: Uint8Array, fileName: string): Promise<PdfDocument> {
  // Large: only sessions that read a PDF load it.
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    // It takes the bytes over: ours may be needed again, in another encoding.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    // pdf.js is typed with the browser's library; what is used of it stands in the interface above.
    return (await task.promise) as unknown as PdfDocument;
  } catch (error) {
    throw toPdfError(error, fileName);
  }
}

function toPdfError(error: unknown, fileName: string): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new AppError('format-protected', { file: fileName });
  const detail = error instanceof Error ? error.message : String(error);
  return new AppError('format-broken', { file: fileName, reason: 'pdf', detail });
}

/** Places a piece as the page is seen, turned pages too. Upright pieces only: a stamp across the page is no text. */
function toItem(item: PdfJsItem, view: readonly number[]): readonly PdfItem[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  const up = { x: va * c + vc * d, y: vb * c + vd * d };
  const size = Math.hypot(up.x, up.y);
  const isUpright = along.x > 0 && Math.abs(along.y) < 0.1 * along.x;
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  // A damaged file may place a piece nowhere: what has no height cannot be put in order.
  const isPlaced = [x, y, size, item.width].every(Number.isFinite);
  if (!isUpright || !isPlaced || item.str === '') return [];
  const text = item.str.toWellFormed();
  return [{ text, x, y, width: item.width, size: Math.round(size * 10) / 10, font: item.fontName }];
}

async function readPages(document: PdfDocument, options: BlockOptions): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  let items = 0;
  const count = Math.min(document.numPages, mostPages);
  for (let number = 1; number <= count; number += 1) {
    if (options.isCancelled()) throw new AppError('cancelled');
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const found = content.items.flatMap((item) => ('str' in item ? toItem(item, transform) : []));
    items += found.length;
    if (items > mostItems)
      throw new AppError('archive-too-large', { file: options.fileName, reason: 'size' });
    pages.push({ number, width, height, items: found });
    page.cleanup();
    options.onProgress?.(number / count);
  }
  return pages;
}

function provenanceOf(info: Readonly<Record<string, unknown>>): Provenance {
  const field = (name: string): string | undefined => {
    const found = info[name];
    const text = typeof found === 'string' ? found.trim() : '';
    return text === '' || /^(?:untitled|microsoft word - .*|.*\.(?:docx?|odt|indd))$/i.test(text)
      ? undefined
      : text;
  };
  const title = field('Title');
  const author = field('Author');
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
}

function warningsOf(pages: readonly PdfPage[], pageCount: number, takenCount: number): readonly Message[] {
  const letters = pages.flatMap(({ items }) => items.map(({ text }) => text)).join('');
  const unreadable = letters.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008]/gu)?.length ?? 0;
  const withoutText = pages.filter(({ items }) => !items.some(({ text }) => text.trim() !== '')).length;
  return [
    ...(takenCount === 0 ? [] : [{ key: 'import.runningHeads', params: { count: takenCount } }]),
    ...(withoutText === 0 ? [] : [{ key: 'import.pagesWithoutText', params: { count: withoutText } }]),
    ...(pageCount <= pages.length ? [] : [{ key: 'import.pagesCut', params: { count: pages.length } }]),
    ...(unreadable > letters.length * mostUnreadable
      ? [{ key: 'import.unreadableLetters', params: { count: unreadable } }]
      : []),
  ];
}

/** Reads the text layer of a PDF. Throws AppError 'no-text-layer' for a scan, 'format-protected', 'format-broken',
 *  'cancelled'. Nothing in the file is run, and no font or picture is drawn. */
export async function readPdf(bytes: Uint8Array, options: BlockOptions): Promise<ReadPdf> {
  const document = await openPdf(bytes, options.fileName);
  try {
    const pages = await readPages(document, options);
    if (!pages.some(({ items }) => items.some(({ text }) => /[\p{L}\p{N}]/u.test(text))))
      throw new AppError('no-text-layer', { file: options.fileName, count: document.numPages });
    const { info } = await document.getMetadata();
    const { blocks, takenCount } = layOutPdf(pages);
    return {
      blocks,
      provenance: provenanceOf(info),
      warnings: warningsOf(pages, document.numPages, takenCount),
    };
  } catch (error) {
    throw toPdfError(error, options.fileName);
  } finally {
    await document.destroy();
  }
}
