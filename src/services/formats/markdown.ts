import { marked, type Token, type Tokens } from 'marked';
import type { Provenance, UnitKind } from '../../core/model.ts';
import { tidyLine } from '../../core/text/lines.ts';
import { splitPlainText, type TextBlock } from '../../core/text/plain-blocks.ts';
import { readDate } from '../../core/text/publication-date.ts';
import { parseDocument } from './dom.ts';
import { collectBlocks } from './html-blocks.ts';

/** What a Markdown file holds. */
export interface ReadMarkdown {
  readonly blocks: readonly TextBlock[];
  /** From the front matter. */
  readonly provenance: Provenance;
}

const frontMatter = /^---\r?\n([\s\S]{0,5000}?)\r?\n(?:---|\.\.\.)\r?\n/;
const footnoteDefinition = /^\[\^([^\]]{1,40})\]:\s*/;
const deepestNesting = 40;
/** The lexer calls itself for every level of quotation: deeper ones are cut to this. */
const deepQuotation = /^((?:[ \t]*>){20})(?:[ \t]*>)+/gm;
/** The lexer's time grows with the square of the signs in one paragraph; a line with so many is no prose. */
const mostSignsInLine = 1_000;
/** Its patterns overflow the stack on lines of many megabytes. */
const longestLine = 200_000;

function readFrontMatter(source: string): Provenance {
  const fields = new Map(
    [...source.matchAll(/^([\w-]+):\s*["']?(.*?)["']?\s*$/gm)].map((match) => [
      match[1]!.toLowerCase(),
      match[2]!,
    ]),
  );
  const date = readDate(fields.get('date') ?? fields.get('published') ?? '');
  const found = {
    title: fields.get('title'),
    author: fields.get('author') ?? fields.get('authors'),
    publisher: fields.get('publisher') ?? fields.get('source'),
    address: fields.get('url') ?? fields.get('link'),
    translator: fields.get('translator'),
    publicationDate: date,
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined && text !== ''));
}

/** The words of inline tokens without their markup. */
function inlineText(tokens: readonly Token[] | undefined, depth: number): string {
  let text = '';
  for (const token of tokens ?? []) {
    if (token.type === 'br') text += ' ';
    else if (token.type === 'image') continue;
    else if (token.type === 'html') continue;
    else if ('tokens' in token && Array.isArray(token.tokens) && depth < deepestNesting)
      text += inlineText(token.tokens, depth + 1);
    else if ('text' in token) text += String(token.text);
  }
  return text;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  '#39': "'",
};

function plainLine(text: string): string {
  const decoded = text.replace(/&(#?\w{2,8});/g, (whole, name: string) => entities[name] ?? whole);
  return tidyLine(decoded.replace(/\s*\n\s*/g, ' '));
}

function block(kind: UnitKind, text: string): readonly TextBlock[] {
  const content = plainLine(text);
  return content === '' ? [] : [{ kind, content }];
}

function listBlocks(list: Tokens.List, depth: number): readonly TextBlock[] {
  return list.items.flatMap((item) => readTokens(item.tokens, 'list-item', depth + 1));
}

function tableBlocks(table: Tokens.Table): readonly TextBlock[] {
  return [table.header, ...table.rows].flatMap((row) =>
    row.flatMap((cell) => block('table', inlineText(cell.tokens, 0))),
  );
}

/** Footnote definitions are paragraphs for the lexer, several of them often one. */
function paragraphBlocks(tokens: readonly Token[], kind: UnitKind, depth: number): readonly TextBlock[] {
  const text = inlineText(tokens, depth);
  if (!text.includes('[^')) return block(kind, text);
  return text.split(/\n(?=\[\^)/).flatMap((part) => {
    const isNote = footnoteDefinition.test(part);
    const signed = part.replace(footnoteDefinition, '[$1] ').replace(/\[\^([^\]]{1,40})\]/g, '[$1]');
    return block(isNote ? 'footnote' : kind, signed);
  });
}

function readToken(token: Token, kind: UnitKind, depth: number): readonly TextBlock[] {
  switch (token.type) {
    case 'heading':
      return block('heading', inlineText(token.tokens, depth));
    case 'list':
      return listBlocks(token as Tokens.List, depth); // `type` names the token's interface in marked
    case 'table':
      return tableBlocks(token as Tokens.Table); // the same
    case 'blockquote':
      return readTokens(token.tokens ?? [], 'quote', depth + 1);
    case 'code':
      return String(token.text)
        .split('\n')
        .flatMap((line) => block('paragraph', line));
    case 'html':
      return collectBlocks(parseDocument(String(token.text)).documentElement).blocks.map(({ content }) => ({
        kind,
        content,
      }));
    case 'paragraph':
    case 'text':
      return 'tokens' in token && Array.isArray(token.tokens)
        ? paragraphBlocks(token.tokens, kind, depth)
        : block(kind, String(token.raw));
    default:
      return [];
  }
}

function readTokens(tokens: readonly Token[], kind: UnitKind, depth: number): readonly TextBlock[] {
  if (depth > deepestNesting) return block(kind, tokens.map((token) => token.raw).join(' '));
  return tokens.flatMap((token) => readToken(token, kind, depth));
}

/** Reads Markdown: headings, lists, quotations, tables and footnotes as kinds, inline markup dropped, front matter
 *  taken as provenance. */
export function readMarkdown(text: string): ReadMarkdown {
  const front = frontMatter.exec(text);
  const body = front === null ? text : text.slice(front[0].length);
  const isRunaway = body
    .split('\n')
    .some((line) => line.length > longestLine || (line.match(/[*_`~[]/g)?.length ?? 0) > mostSignsInLine);
  if (isRunaway) return { blocks: splitPlainText(body), provenance: {} };
  const tokens = marked.lexer(body.replace(/<!--[\s\S]*?-->/g, '').replace(deepQuotation, '$1'), {
    gfm: true,
  });
  return {
    blocks: readTokens(tokens, 'paragraph', 0),
    provenance: front === null ? {} : readFrontMatter(front[1]!),
  };
}
