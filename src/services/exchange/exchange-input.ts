import { dirname, join } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { BilingualFile } from '../../core/formats/bilingual.ts';
import { readInterTextLinks } from '../../core/formats/read-intertext.ts';
import { decodeXml } from '../../core/formats/xml/decode-xml.ts';
import { readFileBytes } from '../formats/read-file.ts';
import { readOfficeFile } from './read-office.ts';
import type { OfficeWords } from '../../core/formats/office-words.ts';
import {
  exchangeKind,
  isZip,
  readExchange,
  type NamedBytes,
  type ReadExchangeOptions,
} from './read-exchange.ts';

/** Names that a file may give its neighbours: no folder, no way out of the own one. */
const plainName = /^[^/\\:\0]{1,200}$/;

/** Reads the files of a set from the disk, with the texts that an InterText alignment names in its own folder. */
export async function readExchangeInput(
  paths: readonly string[],
  options: ReadExchangeOptions = {},
): Promise<BilingualFile> {
  const isCancelled = options.isCancelled ?? ((): boolean => false);
  const files: NamedBytes[] = [];
  for (const path of paths) files.push(await readFileBytes(path, isCancelled));
  for (const [index, file] of [...files.entries()]) {
    if (exchangeKind(file) !== 'links') continue;
    const { toDoc, fromDoc } = readInterTextLinks(decodeXml(file.bytes, file.fileName), {
      fileName: file.fileName,
      isCancelled,
    });
    const folder = dirname(paths[index] ?? '');
    for (const name of [toDoc, fromDoc]) {
      const isNeeded = plainName.test(name) && name !== '..' && name !== '.';
      if (!isNeeded || files.some((one) => one.fileName === name)) continue;
      files.push(await readFileBytes(join(folder, name), isCancelled));
    }
  }
  return readExchange(files, options);
}

/** True where a file's beginning, or the table inside an office file, says that it brings its own alignment. */
export async function isExchangeInput(path: string, words?: OfficeWords): Promise<boolean> {
  const { open } = await import('node:fs/promises');
  const handle = await open(path, 'r').catch(() => null);
  // A file that cannot be opened is told by whoever reads it.
  if (!handle) return false;
  try {
    const bytes = new Uint8Array(8192);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    const start = bytes.subarray(0, bytesRead);
    if (isZip(start)) return words !== undefined && (await isOfficeTable(path, words));
    return exchangeKind({ fileName: path, bytes: start }) !== null;
  } finally {
    await handle.close();
  }
}

async function isOfficeTable(path: string, words: OfficeWords): Promise<boolean> {
  if (!/\.(?:docx|odt|ods|xlsx|xlsm)$/i.test(path)) return false;
  try {
    return readOfficeFile(await readFileBytes(path, () => false), { words }) !== null;
  } catch (error) {
    // What is wrong with the file is told by whoever reads the document.
    if (error instanceof AppError) return false;
    throw error;
  }
}
