import { AppError } from '../../core/errors.ts';
import { decodeXml } from '../../core/formats/xml/decode-xml.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  readXmlTree,
  textOf,
  type XmlNode,
} from '../../core/formats/xml/xml-tree.ts';
import type { Message, Provenance } from '../../core/model.ts';
import { tidyLine } from '../../core/text/lines.ts';
import type { TextBlock } from '../../core/text/plain-blocks.ts';
import { readDate } from '../../core/text/publication-date.ts';
import { unpackArchive } from './archive.ts';
import { parseDocument } from './dom.ts';
import { collectBlocks } from './html-blocks.ts';
import { tieHtmlNotes } from './html-notes.ts';
import type { BlockOptions } from './read-blocks.ts';

/** What a book holds. */
export interface ReadEpub {
  readonly blocks: readonly TextBlock[];
  readonly provenance: Provenance;
  readonly warnings: readonly Message[];
}

const container = 'META-INF/container.xml';
const encryption = 'META-INF/encryption.xml';
const mostPages = 2_000;

interface Page {
  readonly href: string;
  /** Navigation, cover: shown, but not the text. */
  readonly isOutside: boolean;
}

/** Resolves an address inside the archive against the page that names it. Leads nowhere outside: the result is only
 *  ever looked up among the archive's own entries. */
export function resolveHref(href: string, base: string): string {
  let path = href.split('#')[0] ?? '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign stands for itself.
  }
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function broken(fileName: string, part: string): AppError {
  return new AppError('format-broken', { file: fileName, reason: 'part-missing', part });
}

class EpubReader {
  readonly #entries: ReadonlyMap<string, Uint8Array>;
  readonly #options: BlockOptions;
  readonly #titles = new Set<string>();

  constructor(bytes: Uint8Array, options: BlockOptions) {
    this.#options = options;
    this.#entries = unpackArchive(bytes, {
      ...options,
      wants: (name) =>
        name === container ||
        name === encryption ||
        /\.(?:opf|x?html?|xml|ncx)$/i.test(name) ||
        !/\.\w{2,5}$/.test(name),
    });
  }

  read(): ReadEpub {
    const { fileName } = this.#options;
    const opfPath = this.#packagePath();
    const opf = this.#tree(opfPath);
    const pages = this.#spine(opf, opfPath);
    const found = pages.filter((page) => this.#entries.has(page.href));
    if (found.length === 0) throw broken(fileName, pages[0]?.href ?? opfPath);
    const missing = pages.length - found.length;
    const isEncrypted = this.#entries.has(encryption) && this.#isTextEncrypted(found);
    if (isEncrypted) throw new AppError('format-protected', { file: fileName });
    return {
      blocks: this.#blocks(found),
      provenance: provenanceOf(opf),
      warnings: missing === 0 ? [] : [{ key: 'import.partsMissing', params: { count: missing } }],
    };
  }

  #blocks(pages: readonly Page[]): readonly TextBlock[] {
    const trees = pages.map((page) => {
      if (this.#options.isCancelled()) throw new AppError('cancelled');
      return { ...page, root: parseDocument(this.#html(page.href)).documentElement };
    });
    tieHtmlNotes(trees, resolveHref);
    return trees.flatMap(({ root, href, isOutside }) => {
      if (this.#options.isCancelled()) throw new AppError('cancelled');
      return collectBlocks(root).blocks.map(({ kind, content }): TextBlock => {
        // Some writers make headings plain paragraphs; the contents page still names them.
        const isNamed = kind === 'paragraph' && !isOutside && this.#titles.has(`${href}#${content}`);
        return { kind: isNamed ? 'heading' : kind, content, ...(isOutside ? { isOutside } : {}) };
      });
    });
  }

  /** Gathers the chapters that the contents page names, as page and wording. */
  #readContents(part: string): void {
    const bytes = this.#entries.get(part);
    if (bytes === undefined || this.#titles.size > 0) return;
    const take = (label: string, href: string): void => {
      this.#titles.add(`${resolveHref(href, part)}#${tidyLine(label.replace(/\s+/g, ' '))}`);
    };
    if (part.endsWith('.ncx'))
      for (const point of descendantsOf(this.#tree(part), 'navPoint')) {
        const label = childOf(point, 'navLabel');
        if (label) take(textOf(label), childOf(point, 'content')?.attributes.get('src') ?? '');
      }
    else
      for (const anchor of parseDocument(this.#html(part)).documentElement.querySelectorAll('a'))
        take(anchor.textContent ?? '', anchor.getAttribute('href') ?? '');
  }

  // Pages are XHTML: an element without content may be closed at once, which HTML readers take for an opening.
  #html(href: string): string {
    const text = decodeXml(this.#entries.get(href)!, this.#options.fileName);
    return text
      .replace(/^\s*<\?xml[^>]{0,200}\?>/, '')
      .replace(/<([a-z][\w:-]{0,30})((?:\s[^<>]{0,2000})?)\/>/gi, (whole, name: string, rest: string) =>
        /^(?:br|hr|img|meta|link|input|col|area|base|wbr|embed|source|track|param)$/i.test(name)
          ? whole
          : `<${name}${rest}></${name}>`,
      );
  }

  #isTextEncrypted(pages: readonly Page[]): boolean {
    const hrefs = new Set(pages.map((page) => page.href));
    return descendantsOf(this.#tree(encryption), 'CipherReference').some((reference) =>
      hrefs.has(resolveHref(reference.attributes.get('URI') ?? '', '')),
    );
  }

  #tree(part: string): XmlNode {
    const { fileName, isCancelled } = this.#options;
    const bytes = this.#entries.get(part);
    if (bytes === undefined) throw broken(fileName, part);
    return readXmlTree(decodeXml(bytes, fileName), { fileName, part, isCancelled, mostNodes: 100_000 });
  }

  #packagePath(): string {
    const root = descendantsOf(this.#tree(container), 'rootfile')[0]?.attributes.get('full-path');
    if (root === undefined) throw broken(this.#options.fileName, 'rootfile');
    return resolveHref(root, '');
  }

  #spine(opf: XmlNode, opfPath: string): readonly Page[] {
    const manifest = new Map(
      descendantsOf(opf, 'item').map((item) => [item.attributes.get('id') ?? '', item.attributes]),
    );
    const contents = [...manifest.values()].filter(
      (item) => /\bnav\b/.test(item.get('properties') ?? '') || /ncx/.test(item.get('media-type') ?? ''),
    );
    for (const item of contents) this.#readContents(resolveHref(item.get('href') ?? '', opfPath));
    const items = descendantsOf(opf, 'itemref').slice(0, mostPages);
    const pages = items.flatMap((item): readonly Page[] => {
      const found = manifest.get(item.attributes.get('idref') ?? '');
      const href = found?.get('href');
      if (found === undefined || href === undefined) return [];
      const isNavigation = /\bnav\b/.test(found.get('properties') ?? '');
      return [{ href: resolveHref(href, opfPath), isOutside: isNavigation }];
    });
    // A page may be listed twice; it is read once.
    return [...new Map(pages.map((page) => [page.href, page])).values()];
  }
}

function provenanceOf(opf: XmlNode): Provenance {
  const metadata = childOf(opf, 'metadata');
  if (!metadata) return {};
  const field = (local: string): string | undefined => {
    const text = childrenOf(metadata, local)
      .map((node) => textOf(node).trim())
      .find((found) => found !== '');
    return text?.replace(/\s+/g, ' ');
  };
  const date = field('date');
  const fields = {
    title: field('title'),
    author: field('creator'),
    publisher: field('publisher'),
    publicationDate: date === undefined ? undefined : readDate(date),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, found]) => found !== undefined));
}

/** Reads a book: its pages in the order of the spine, the contents page flagged as outside, footnotes tied to their
 *  signs over all pages. Throws AppError 'format-broken', 'format-protected', 'archive-too-large', 'cancelled'.
 *  Source: EPUB 3.3. */
export function readEpub(bytes: Uint8Array, options: BlockOptions): ReadEpub {
  return new EpubReader(bytes, options).read();
}
