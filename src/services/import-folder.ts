import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportFolder } from '../bridge/api.ts';
import type { OfficeWords } from '../core/formats/office-words.ts';
import { isExchangeInput } from './exchange/exchange-input.ts';
import { AppError } from '../core/errors.ts';
import { documentExtensions } from './document-extensions.ts';

const deepestFolder = 8;
const mostFiles = 500;
/** Browsers put what belongs to a saved page into a folder beside it. */
const pageFolder = /(?:_files|\.files|-files|_Dateien|_файли|_файлы)$/iu;

function isDocument(name: string): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return documentExtensions.includes(extension);
}

/** Lists the documents of a folder and of those inside it, by name, numbers in their order; hidden ones and the
 *  pictures of saved pages are passed over, links are not followed. A file alone is answered with itself.
 *  words: those by which office files that we wrote are known. Throws AppError 'file-missing', 'file-unreadable'. */
export async function listFolder(path: string, words: OfficeWords): Promise<ImportFolder> {
  const file = basename(path);
  try {
    if (!(await stat(path)).isDirectory()) return await withKinds({ paths: [path], otherCount: 0 }, words);
    return await withKinds(await walk(path), words);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new AppError(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', { file, reason: code });
  }
}

type Listed = Omit<ImportFolder, 'bilingualPaths'>;

async function withKinds(listed: Listed, words: OfficeWords): Promise<ImportFolder> {
  const bilingualPaths: string[] = [];
  for (const path of listed.paths) if (await isExchangeInput(path, words)) bilingualPaths.push(path);
  return { ...listed, bilingualPaths };
}

async function walk(root: string): Promise<Listed> {
  const order = new Intl.Collator('uk', { numeric: true, sensitivity: 'base' });
  const paths: string[] = [];
  let otherCount = 0;
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
      .sort((left, right) => order.compare(left.name, right.name));
    const names = new Set(entries.map((entry) => entry.name.replace(/\.[^.]+$/, '')));
    for (const entry of entries) {
      const isOfPage = pageFolder.test(entry.name) && names.has(entry.name.replace(pageFolder, ''));
      if (entry.isDirectory()) {
        if (depth < deepestFolder && !isOfPage) await visit(join(folder, entry.name), depth + 1);
      } else if (!entry.isFile() || !isDocument(entry.name) || paths.length >= mostFiles) otherCount += 1;
      else paths.push(join(folder, entry.name));
    }
  };
  await visit(root, 0);
  return { paths, otherCount };
}
