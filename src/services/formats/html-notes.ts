import type { DomElement } from './dom.ts';

/** A page of one or of several that refer to each other. */
export interface NotePage {
  /** Address inside the archive; empty for a page alone. */
  readonly href: string;
  readonly root: DomElement;
}

/** linkedom lets a tree be changed; the interface of reading names only what reading needs. */
interface Writable {
  textContent: string | null;
  remove(): void;
  prepend(...nodes: string[]): void;
}

const mostReferences = 20_000;
const bareNumber = /^[\s[(]*(?:\d{1,4}|[*†‡]{1,3}|[ivxlc]{1,7})[\s\])]*$/i;
/** The way back from a note: an arrow, a caret, or the number again. */
const wayBack = /^[\s[(]*(?:\d{1,4}|[↑↩↵⤴^*†‡\ufe0e]{1,4})[\s\]).:]*$/u;

// Every element of linkedom has these; see `Writable`.
const asWritable = (element: DomElement): Writable => element as unknown as Writable;

function isReference(anchor: DomElement): boolean {
  const type = `${anchor.getAttribute('epub:type') ?? ''} ${anchor.getAttribute('role') ?? ''} ${anchor.getAttribute('class') ?? ''}`;
  if (/backlink|footnote-back/.test(type)) return false;
  if (/noteref|footnote-ref|footnoteref/.test(type)) return true;
  const id = anchor.getAttribute('id') ?? '';
  return /^(?:fn|foot|end|note|sdfootnote).*(?:ref|anc)|^cite_ref/i.test(id);
}

function targetOf(
  anchor: DomElement,
  page: NotePage,
  resolve: (href: string, base: string) => string,
): string {
  const href = anchor.getAttribute('href') ?? '';
  const [path, fragment] = [href.split('#')[0] ?? '', href.split('#')[1] ?? ''];
  if (fragment === '') return '';
  return `${path === '' ? page.href : resolve(path, page.href)}#${fragment}`;
}

function tieNote(note: DomElement, sign: string): void {
  for (const anchor of note.querySelectorAll('a'))
    if (wayBack.test(anchor.textContent ?? '') && (anchor.getAttribute('href') ?? '').includes('#'))
      asWritable(anchor).remove();
  const holder = note.querySelector('p') ?? note;
  asWritable(holder).prepend(`${sign} `);
}

/**
 * Ties footnotes of pages to the marks that refer to them: a mark becomes `[1]` and its note begins with `[1] `,
 * numbered in reading order over all pages. A mark without a note stays as it is. The trees are changed.
 */
export function tieHtmlNotes(
  pages: readonly NotePage[],
  resolve: (href: string, base: string) => string = (href) => href,
): void {
  const anchors = pages.map((page) =>
    page.root
      .querySelectorAll('a[href]')
      .filter((anchor) => isReference(anchor) && bareNumber.test(anchor.textContent ?? '')),
  );
  if (anchors.every((found) => found.length === 0)) return;
  const notes = new Map<string, DomElement>();
  for (const page of pages)
    for (const element of page.root.querySelectorAll('[id]'))
      notes.set(`${page.href}#${element.getAttribute('id') ?? ''}`, element);
  const signs = new Map<string, string>();
  for (const [index, page] of pages.entries()) {
    for (const anchor of anchors[index]!.slice(0, mostReferences)) {
      // A page alone may have been saved with its full address in every link.
      const target = pages.length === 1 ? ownTarget(anchor, page) : targetOf(anchor, page, resolve);
      if (!notes.has(target)) continue;
      const sign = signs.get(target) ?? `[${String(signs.size + 1)}]`;
      signs.set(target, sign);
      asWritable(anchor).textContent = sign;
    }
  }
  for (const [target, sign] of signs) tieNote(notes.get(target)!, sign);
}

function ownTarget(anchor: DomElement, page: NotePage): string {
  return `${page.href}#${(anchor.getAttribute('href') ?? '').split('#')[1] ?? ''}`;
}
