import { AppError } from '../errors.ts';
import type { BilingualFile } from './bilingual.ts';
import { Xliff12Reader } from './read-xliff12.ts';
import { Xliff2Reader } from './read-xliff2.ts';
import type { XliffReader } from './xliff-remarks.ts';
import { readXml, type XmlElement, type XmlOptions } from './xml/read-xml.ts';

/**
 * Reads XLIFF 1.2, 2.0, 2.1 and 2.2: one row a segment. Notes come as notes, issues that ITS marks as findings,
 * states as statuses, alternative translations in a third language as a third text. Codes are left out and counted.
 * Throws like `readXml`; AppError 'format-broken' where the file is XML of another kind.
 */
export function readXliff(text: string, options: XmlOptions): BilingualFile {
  let reader: XliffReader | null = null;
  readXml(
    text,
    {
      onOpen: (element, depth) => {
        if (reader) reader.open(element, depth);
        else reader = startReader(element, options.fileName);
      },
      onText: (piece) => reader?.text(piece),
      onClose: (local, depth) => reader?.close(local, depth),
    },
    options,
  );
  // The handlers assign it: the compiler does not follow that.
  const done = reader as XliffReader | null;
  if (!done) throw new AppError('format-broken', { file: options.fileName, reason: 'xliff' });
  return done.finish();
}

function startReader({ local, attributes }: XmlElement, file: string): XliffReader {
  if (local !== 'xliff') throw new AppError('format-broken', { file, reason: 'xliff' });
  const version = attributes.get('version') ?? '';
  return version.startsWith('2')
    ? new Xliff2Reader(attributes.get('srcLang') ?? 'und', attributes.get('trgLang'))
    : new Xliff12Reader();
}
