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
 * numbered in reading order over all pages. The trees are changed.
 */
export function tieHtmlNotes(
  pages: readonly NotePage[],
  resolve: (href: string, base: string) => string = (href) => href,
): void {
  const signs = new Map<string, string>();
  for (const page of pages) {
    for (const anchor of page.root.querySelectorAll('a[href]')) {
      if (signs.size >= mostReferences) break;
      if (!isReference(anchor) || !bareNumber.test(anchor.textContent ?? '')) continue;
      const target = targetOf(anchor, page, resolve);
      if (target === '') continue;
      const sign = signs.get(target) ?? `[${String(signs.size + 1)}]`;
      signs.set(target, sign);
      asWritable(anchor).textContent = sign;
    }
  }
  if (signs.size === 0) return;
  for (const page of pages) {
    const byId = new Map(
      [...page.root.querySelectorAll('[id]')].map((element) => [element.getAttribute('id') ?? '', element]),
    );
    for (const [target, sign] of signs) {
      const [href, id = ''] = target.split('#');
      const note = href === page.href ? byId.get(id) : undefined;
      if (note) tieNote(note, sign);
    }
  }
}
