import type { UnitKind } from '../../core/model.ts';
import { tidyLine } from '../../core/text/lines.ts';
import type { TextBlock } from '../../core/text/plain-blocks.ts';
import { isElement, type DomElement, type DomNode } from './dom.ts';

/** A block as a page holds it. */
export interface HtmlBlock extends TextBlock {
  readonly isOutside: boolean;
  /** Share of the characters that are links, 0…1: high in menus. */
  readonly linkShare: number;
}

const dropped = new Set(
  'script style noscript template svg head iframe object embed canvas audio video button select option textarea input math dialog map'.split(
    ' ',
  ),
);
const breaking = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const outside = new Set(['nav', 'footer', 'aside', 'form']);
const outsideRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu']);
const kinds: Readonly<Record<string, UnitKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  td: 'table',
  th: 'table',
};
/** A cell longer than this holds paragraphs: the table only lays out the page. */
const longestCell = 300;
/** A line before a single `<br>` that is so long and ends like a sentence is a paragraph. */
const longLine = 120;

interface State {
  readonly blocks: HtmlBlock[];
  /** Lines of the block in progress that a `<br>` has ended. */
  lines: string[];
  /** The line in progress. Only ever appended to: looking into a growing string would copy it each time. */
  line: string;
  linkLength: number;
  /** Length of the line where its last link ended; -1 where none has. */
  linkEnd: number;
  /** The character added last. */
  lastCharacter: string;
}

interface Frame {
  readonly node: DomElement;
  readonly kind: UnitKind;
  readonly isOutside: boolean;
  readonly isLink: boolean;
  readonly isPreformatted: boolean;
  next: number;
}

function flush(state: State, frame: Frame): void {
  const text = [...state.lines, state.line].join(' ').replace(/[ \t\r\n\f]+/g, ' ');
  const content = tidyLine(text);
  const linkShare = text === '' ? 0 : Math.min(1, state.linkLength / text.length);
  state.lines = [];
  state.line = '';
  state.linkLength = 0;
  state.linkEnd = -1;
  if (content === '') return;
  const kind = frame.kind === 'table' && content.length > longestCell ? 'paragraph' : frame.kind;
  state.blocks.push({ kind, content, isOutside: frame.isOutside, linkShare });
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

function openFrame(element: DomElement, parent: Frame): Frame {
  const name = element.localName;
  const isOutside =
    parent.isOutside || outside.has(name) || outsideRoles.has(element.getAttribute('role') ?? '');
  // A paragraph inside a list item or a quotation keeps the kind of what holds it; a heading is always one.
  const kind = kinds[name] ?? parent.kind;
  return {
    node: element,
    kind,
    isOutside,
    isLink: parent.isLink || name === 'a',
    isPreformatted: parent.isPreformatted || name === 'pre',
    next: 0,
  };
}

function breakLine(state: State, frame: Frame): void {
  const line = state.line.trim();
  const isDouble = line === '' && state.lines.length > 0;
  if (isDouble || (line.length >= longLine && /[.!?…»”"]$/.test(line))) flush(state, frame);
  else {
    state.lines.push(line);
    state.line = '';
  }
}

/** True where a link follows another with nothing between them, as in menus that part their items by style alone. Inside
 *  the article only a capital says so: a word may be cut into two links. */
function isNextItem({ line, linkEnd, lastCharacter }: State, frame: Frame, text: string): boolean {
  if (!frame.isLink || linkEnd !== line.length) return false;
  return frame.isOutside || (/[\p{Ll}\p{N}]/u.test(lastCharacter) && /^\p{Lu}/u.test(text));
}

function addText(state: State, frame: Frame, text: string): void {
  if (isNextItem(state, frame, text)) state.line += ' ';
  if (frame.isLink) state.linkLength += text.trim().length;
  state.lastCharacter = text.at(-1) ?? '';
  if (!frame.isPreformatted || !/\n\s*\n/.test(text)) {
    state.line += text;
    return;
  }
  const parts = text.split(/\n\s*\n/);
  for (const [index, part] of parts.entries()) {
    state.line += part;
    if (index < parts.length - 1) flush(state, frame);
  }
}

/** What a tree holds. */
export interface CollectedBlocks {
  readonly blocks: readonly HtmlBlock[];
  /** Deepest nesting of elements. */
  readonly depth: number;
}

/** Walks an element with a stack of its own (deep nesting must not overflow ours) and gathers its blocks. */
export function collectBlocks(root: DomElement): CollectedBlocks {
  const state: State = { blocks: [], lines: [], line: '', linkLength: 0, linkEnd: -1, lastCharacter: '' };
  const bottom: Frame = {
    node: root,
    kind: 'paragraph',
    isOutside: false,
    isLink: false,
    isPreformatted: false,
    next: 0,
  };
  const stack: Frame[] = [bottom];
  let depth = 0;
  const children = new Map<DomElement, readonly DomNode[]>();
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    // linkedom builds childNodes anew at every access.
    const nodes = children.get(frame.node) ?? [...frame.node.childNodes];
    children.set(frame.node, nodes);
    const node = nodes[frame.next];
    frame.next += 1;
    if (node === undefined) {
      if (breaking.has(frame.node.localName)) flush(state, frame);
      if (frame.node.localName === 'a') state.linkEnd = state.line.length;
      children.delete(frame.node);
      stack.pop();
    } else if (node.nodeType === 3) addText(state, frame, node.textContent ?? '');
    else if (isElement(node) && !dropped.has(node.localName) && !isHidden(node)) {
      if (node.localName === 'br') breakLine(state, frame);
      else {
        if (breaking.has(node.localName)) flush(state, frame);
        stack.push(openFrame(node, frame));
        depth = Math.max(depth, stack.length);
      }
    }
  }
  flush(state, bottom);
  return { blocks: state.blocks, depth };
}
