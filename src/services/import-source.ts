import { statSync } from 'node:fs';
import type { ImportRequest } from '../bridge/api.ts';
import type { ServiceContext } from './context.ts';
import type { ImportedDocument } from './formats/read-document.ts';
import { runReading } from './jobs.ts';

/** From this size on a document is read in a thread of its own: below it, starting one would take longer. */
const longBytes = 100_000;
const longPackedBytes = 20_000;

/**
 * Reads what an import names. A long document is a job while it is read: progress events with the caller's job id,
 * stopped by `jobCancel`. Throws AppError: 'cancelled', and whatever is wrong with the file.
 */
export function readSource(context: ServiceContext, request: ImportRequest): Promise<ImportedDocument> {
  const { source } = request;
  const options = {
    ...(request.encoding === undefined ? {} : { encoding: request.encoding }),
    ...(request.language === undefined ? {} : { language: request.language }),
    ...(request.table === undefined ? {} : { table: request.table }),
  };
  if (!isLong(source)) return context.deps.readDocument(source, options);
  return runReading(context, request.jobId, (report) =>
    context.deps.compute.run({ kind: 'import', input: source, options }, report),
  );
}

/** A few packed bytes may hold a book, and a page's layout takes long to understand: their size says little. */
function isLong(source: ImportRequest['source']): boolean {
  const isPacked = source.kind === 'file' && /\.(?:pdf|epub|odt|ods|docx|xlsx)$/i.test(source.path);
  return sizeOf(source) >= (isPacked ? longPackedBytes : longBytes);
}

// A file that can't be looked at is told by whoever reads it.
function sizeOf(source: ImportRequest['source']): number {
  if (source.kind === 'paste') return source.plain.length + (source.html?.length ?? 0);
  return statSync(source.path, { throwIfNoEntry: false })?.size ?? 0;
}
