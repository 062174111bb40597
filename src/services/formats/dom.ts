import { parseHTML } from 'linkedom';

/** The little of a DOM node that reading needs; linkedom's own types ask for the DOM library. */
export interface DomNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: readonly DomNode[];
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): readonly DomElement[];
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

/** Parses HTML without running or fetching anything. A fragment is put into a body. */
export function parseDocument(html: string): DomDocument {
  const isDocument = /<(?:html|body)[\s>]/i.test(html);
  const document = isDocument ? parse(html) : wrapped(html);
  // Damage may leave a page without its root element.
  return (document.documentElement as DomElement | null) === null ? wrapped(html) : document;
}

function parse(source: string): DomDocument {
  // linkedom's document is structurally what the interface above names; its declared type is the browser's.
  return (parseHTML(source) as unknown as { readonly document: DomDocument }).document;
}

function wrapped(html: string): DomDocument {
  const inner = html.replace(/<(?:!doctype|\/?html|\/?body)(?:\s[^>]*)?>?/gi, '');
  return parse(`<!doctype html><html><head></head><body>${inner}</body></html>`);
}

/** Narrows a node to an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
