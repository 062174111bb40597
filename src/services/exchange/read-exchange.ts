import { basename, extname } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { BilingualFile } from '../../core/formats/bilingual.ts';
import { readComparisonJson } from '../../core/formats/read-json.ts';
import { readLadder, readMoses } from '../../core/formats/read-corpus.ts';
import {
  readInterText,
  readInterTextDocument,
  readInterTextLinks,
} from '../../core/formats/read-intertext.ts';
import { readOwnTable } from '../../core/formats/read-table.ts';
import { readTbx } from '../../core/formats/read-tbx.ts';
import { readTei } from '../../core/formats/read-tei.ts';
import { readTmx } from '../../core/formats/read-tmx.ts';
import { readXliff } from '../../core/formats/read-xliff.ts';
import { parseCsv } from '../../core/formats/table/read-csv.ts';
import { decodeXml } from '../../core/formats/xml/decode-xml.ts';
import type { XmlOptions } from '../../core/formats/xml/read-xml.ts';
import type { OfficeWords } from '../../core/formats/office-words.ts';
import { unpackArchive } from '../formats/archive.ts';
import { readOfficeFile } from './read-office.ts';

/** A file of a set, by name; nothing of the name decides where anything is read or written. */
export interface NamedBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type ReadExchangeOptions = Pick<XmlOptions, 'isCancelled' | 'onProgress'> & {
  /** Words of office files in the languages of the window; without them such a file is a document like any other. */
  readonly words?: OfficeWords;
};

/** What the beginning of a file shows it to be; null where it brings no alignment of its own. */
export function exchangeKind(
  file: NamedBytes,
): 'tmx' | 'xliff' | 'tbx' | 'tei' | 'links' | 'json' | 'table' | null {
  const head = beginning(file.bytes);
  const root = /<(?:[\w.-]+:)?(tmx|xliff|martif|tbx|TEI|teiCorpus|linkGrp)[\s>]/.exec(head)?.[1];
  if (root === 'tmx' || root === 'xliff' || root === 'tbx') return root;
  if (root === 'martif') return 'tbx';
  if (root === 'TEI' || root === 'teiCorpus') return 'tei';
  if (root === 'linkGrp') return 'links';
  if (/^\s*\{\s*"format":\s*"zvirka-comparison"/.test(head)) return 'json';
  return /^row[\t,][^\n]*¶/.test(head) ? 'table' : null;
}

function beginning(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff || bytes[1] === 0;
  const isWideBig = bytes[0] === 0xfe || bytes[0] === 0;
  const encoding = isWide && !isWideBig ? 'utf-16le' : isWideBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, 8192)).replace(/^\ufeff/, '');
}

/**
 * Reads a file that brings its own alignment, or the files of a set (Moses, ladder, InterText: the first named decides).
 * Throws AppError: 'format-unknown' where it is none of them, and whatever is wrong with the file.
 */
export function readExchange(files: readonly NamedBytes[], options: ReadExchangeOptions = {}): BilingualFile {
  const [first] = files;
  if (!first) throw new AppError('file-missing', { file: '' });
  if (files.length === 1 && isZip(first.bytes)) {
    const table = readOfficeFile(first, options);
    return table ?? readExchange(unpackSet(first, options), options);
  }
  const kind = exchangeKind(first);
  const ladder = files.find((file) => /\.(ladder|hunalign|align)$/i.test(file.fileName));
  const links = files.filter((file) => exchangeKind(file) === 'links');
  if (links.length > 0) return readLinkedSet(links, files, options);
  if (ladder) return readLadderSet(ladder, files);
  if (files.length > 1 && kind === null) return readMosesSet(files);
  const xml: XmlOptions = { ...options, fileName: first.fileName };
  const text = kind === null ? '' : decodeXml(first.bytes, first.fileName);
  switch (kind) {
    case 'tmx':
      return readTmx(text, xml);
    case 'xliff':
      return readXliff(text, xml);
    case 'tbx':
      return readTbx(text, xml);
    case 'tei':
      return readTei(text, xml);
    case 'json':
      return readComparisonJson(text, first.fileName);
    case 'table': {
      const isCsv = text.replace(/^\ufeff/, '').startsWith('row,');
      const table = readOwnTable(
        parseCsv(text.replace(/^\ufeff/, ''), isCsv ? ',' : '\t', { fileName: first.fileName }),
        {
          isGuarded: true,
        },
      );
      if (table) return table;
      break;
    }
    case 'links':
    case null:
  }
  throw new AppError('format-unknown', {
    file: first.fileName,
    format: extname(first.fileName).slice(1) || '?',
  });
}

/** True for the first bytes of an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

// Names in an archive are only names: folders in them are dropped, nothing is written.
function unpackSet(archive: NamedBytes, options: ReadExchangeOptions): readonly NamedBytes[] {
  const entries = unpackArchive(archive.bytes, {
    fileName: archive.fileName,
    wants: (name) => !name.endsWith('/') && !name.startsWith('__MACOSX'),
    isCancelled: options.isCancelled ?? (() => false),
  });
  const files = [...entries].map(([name, bytes]) => ({
    fileName: basename(name.replaceAll('\\', '/')),
    bytes,
  }));
  if (files.length === 0 || files.some((file) => isZip(file.bytes)))
    throw new AppError('format-unknown', { file: archive.fileName, format: 'zip' });
  return files;
}

function readLinkedSet(
  links: readonly NamedBytes[],
  files: readonly NamedBytes[],
  options: ReadExchangeOptions,
): BilingualFile {
  const xml = ({ fileName }: NamedBytes): XmlOptions => ({ ...options, fileName });
  const alignments = links.map((file) => readInterTextLinks(decodeXml(file.bytes, file.fileName), xml(file)));
  const wanted = new Set(alignments.flatMap((one) => [one.toDoc, one.fromDoc]));
  const documents = files
    .filter((file) => !links.includes(file) && wanted.has(file.fileName))
    .map((file) => {
      const document = readInterTextDocument(decodeXml(file.bytes, file.fileName), xml(file));
      const language = document.language === 'und' ? languageOf(file.fileName) : document.language;
      return [file.fileName, { ...document, language }] as const;
    });
  return readInterText(alignments, new Map(documents));
}

function readLadderSet(ladder: NamedBytes, files: readonly NamedBytes[]): BilingualFile {
  const names = /\.([A-Za-z]{2,3}(?:-\d+)?)-([A-Za-z]{2,3}(?:-\d+)?)\.[a-z]+$/.exec(ladder.fileName);
  const rest = files.filter((file) => file !== ladder && !/\.(ladder|hunalign|align)$/i.test(file.fileName));
  const bySuffix = (suffix: string | undefined): NamedBytes | undefined =>
    suffix === undefined ? undefined : rest.find((file) => file.fileName.endsWith(`.${suffix}`));
  const source = bySuffix(names?.[1]) ?? rest[0];
  const target = bySuffix(names?.[2]) ?? rest[1];
  if (!source || !target) throw new AppError('file-missing', { file: ladder.fileName });
  return readLadder(
    decodeXml(ladder.bytes, ladder.fileName),
    [plainText(source), plainText(target)],
    ladder.fileName,
  );
}

function readMosesSet(files: readonly NamedBytes[]): BilingualFile {
  return readMoses(files.map((file) => ({ ...plainText(file), fileName: file.fileName })));
}

function plainText(file: NamedBytes): {
  readonly sigil: string;
  readonly language: string;
  readonly provenance: object;
  readonly text: string;
} {
  return {
    sigil: '',
    language: languageOf(file.fileName),
    provenance: {},
    text: decodeXml(file.bytes, file.fileName, 'utf-8'),
  };
}

/** The language that a name says: `corpus.uk`, `report.uk.xml`, `text_uk.txt`; `und` where it says none. */
export function languageOf(fileName: string): string {
  const named = /[._-]([a-z]{2,3})(?:-\d+)?(?:\.(?:xml|txt|snt))?$/i.exec(fileName)?.[1]?.toLowerCase();
  return named === undefined || named === 'txt' || named === 'xml' ? 'und' : named;
}
