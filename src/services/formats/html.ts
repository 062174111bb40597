import { Readability } from '@mozilla/readability';
import type { Message, Provenance } from '../../core/model.ts';
import { readDate } from '../../core/text/publication-date.ts';
import { parseDocument, type DomDocument } from './dom.ts';
import { collectBlocks, type HtmlBlock } from './html-blocks.ts';
import { tieHtmlNotes } from './html-notes.ts';

/** What a page holds. */
export interface ReadHtml {
  readonly blocks: readonly HtmlBlock[];
  /** What the page's own metadata say. */
  readonly provenance: Provenance;
  readonly warnings: readonly Message[];
}

/** What Readability makes of a page. */
interface Article {
  readonly title?: string | null | undefined;
  readonly content?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** Pages with more tags are read without looking for the article: it would take more than ten seconds. */
const mostTags = 40_000;
/** Readability calls itself for every level: deeper trees would overflow its stack. */
const deepestTree = 1_000;
/** An article that holds less of the page's prose than this was not found but guessed. */
const leastShare = 0.25;
const proseLength = 80;

function findArticle(html: string): Article | undefined {
  if (html.split('<').length > mostTags) return undefined;
  // Readability changes the tree that it reads: it gets its own.
  const tree = parseDocument(html);
  tieHtmlNotes([{ href: '', root: tree.documentElement }]);
  // Structurally what Readability asks for; its declared type is the browser's.
  const page = tree as unknown as ConstructorParameters<typeof Readability>[0];
  try {
    return new Readability(page, { charThreshold: 200 }).parse() ?? undefined;
  } catch (error) {
    // It trips over some damaged trees; the page is then read whole, which the reader is told.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function normalise(content: string): string {
  return content.replace(/\s+/g, ' ').trim();
}

/** Marks as outside what Readability left out, but keeps paragraphs that stand among the article's own: it drops
 *  short and much-linked ones too eagerly, and a lost paragraph is worse than a menu shown. */
function markOutside(blocks: readonly HtmlBlock[], article: Article): readonly HtmlBlock[] {
  const inside = new Set(
    collectBlocks(parseDocument(article.content ?? '').documentElement).blocks.map((block) =>
      normalise(block.content),
    ),
  );
  const title = normalise(article.title ?? '');
  const isInside = blocks.map((block) => inside.has(normalise(block.content)) && !block.isOutside);
  const prose = (test: (index: number) => boolean): number =>
    blocks.reduce(
      (sum, block, index) => sum + (test(index) && !block.isOutside ? block.content.length : 0),
      0,
    );
  if (prose((index) => isInside[index]!) < leastShare * prose(() => true)) return blocks;
  const first = isInside.indexOf(true);
  const last = isInside.lastIndexOf(true);
  return blocks.map((block, index) => {
    if (isInside[index]! || block.isOutside) return block;
    const isTitle = block.kind === 'heading' && (index < first || title.includes(normalise(block.content)));
    const isAmong = index > first && index < last;
    const isProse = block.content.length >= proseLength && block.linkShare < 0.5;
    const isStructure = block.kind === 'heading' || block.kind === 'caption' || block.linkShare < 0.2;
    const isKept = isTitle || (isAmong && (isProse || isStructure));
    return isKept ? block : { ...block, isOutside: true };
  });
}

function readMeta(page: DomDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found =
      page.querySelector(`meta[property="${name}"]`) ?? page.querySelector(`meta[name="${name}"]`);
    const content = found?.getAttribute('content')?.trim();
    if (content !== undefined && content !== '') return content;
  }
  return undefined;
}

function firstOf(...found: readonly (string | null | undefined)[]): string | undefined {
  return found.find((text) => text !== null && text !== undefined && text.trim() !== '')?.trim();
}

/** "Title | Site" without the site. */
function stripSite(title: string, site: string | undefined): string {
  const cut = /^(.{3,})\s+[|–—-]\s+([^|–—]+)$/u.exec(title);
  return cut !== null && site !== undefined && cut[2]!.trim() === site ? cut[1]! : title;
}

function readProvenance(page: DomDocument, article: Article | undefined): Provenance {
  const published = firstOf(
    readMeta(page, ['article:published_time', 'datePublished', 'date', 'pubdate', 'DC.date.issued']),
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    article?.publishedTime,
    page.querySelector('article time[datetime], time[pubdate], time[datetime]')?.getAttribute('datetime'),
  );
  const address = firstOf(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    readMeta(page, ['og:url']),
  );
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(address ?? '')?.[1];
  const author = firstOf(readMeta(page, ['author', 'article:author']), article?.byline);
  const publisher = firstOf(readMeta(page, ['og:site_name', 'application-name']), article?.siteName, host);
  const title = firstOf(
    readMeta(page, ['og:title']),
    article?.title,
    page.querySelector('title')?.textContent,
  );
  const fields = {
    publisher,
    author: author === undefined || /^https?:/.test(author) ? undefined : author.replace(/^by\s+/i, ''),
    title: title === undefined ? undefined : stripSite(title, publisher),
    address: address !== undefined && /^https?:/.test(address) ? address : undefined,
    publicationDate: published === undefined ? undefined : readDate(published),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, found]) => found !== undefined));
}

/** Reads an HTML page: its blocks in reading order, the article found and the rest flagged as outside, headings,
 *  lists, captions and tables kept as kinds; scripts, styles and hidden parts are dropped.
 *  isFragment: clipboard HTML or a converted document, where everything is the article. */
export function readHtml(html: string, isFragment: boolean): ReadHtml {
  const page = parseDocument(html);
  tieHtmlNotes([{ href: '', root: page.documentElement }]);
  const { blocks, depth } = collectBlocks(page.documentElement);
  if (isFragment) {
    return { blocks: blocks.map((block) => ({ ...block, isOutside: false })), provenance: {}, warnings: [] };
  }
  const article = depth > deepestTree ? undefined : findArticle(html);
  return {
    blocks: article === undefined ? blocks : markOutside(blocks, article),
    provenance: readProvenance(page, article),
    warnings: article === undefined ? [{ key: 'import.articleNotFound', params: {} }] : [],
  };
}
