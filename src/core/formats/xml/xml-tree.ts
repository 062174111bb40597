import { readXml, xmlError, type XmlElement, type XmlOptions } from './read-xml.ts';

/** An element with what is inside it: for parts that are small or read in no fixed order. */
export interface XmlNode extends XmlElement {
  /** Elements and text in document order; whitespace is kept. */
  readonly children: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlElement {
  readonly children: (XmlNode | string)[];
}

/** Says whether a child is an element, of that name where one is given. */
export function isXmlNode(child: XmlNode | string, local?: string): child is XmlNode {
  return typeof child !== 'string' && (local === undefined || child.local === local);
}

/** Reads XML into a tree. mostNodes: elements (count) after which the file is refused: 2,000,000 when absent. Throws
 *  like `readXml`. Memory linear in the text. */
export function readXmlTree(text: string, options: XmlOptions & { readonly mostNodes?: number }): XmlNode {
  const limit = options.mostNodes ?? 2_000_000;
  const stack: OpenNode[] = [];
  let root: XmlNode | undefined;
  let count = 0;
  readXml(
    text,
    {
      onOpen: (element) => {
        count += 1;
        if (count > limit) throw xmlError(options, 'elements');
        const node: OpenNode = { ...element, children: [] };
        stack.at(-1)?.children.push(node);
        stack.push(node);
        root ??= node;
      },
      onText: (piece) => {
        const children = stack.at(-1)?.children;
        if (children === undefined) return;
        const last = children.at(-1);
        // Text may come in pieces: what stands between two tags is one string here.
        if (typeof last === 'string') children[children.length - 1] = last + piece;
        else children.push(piece);
      },
      onClose: () => {
        stack.pop();
      },
    },
    options,
  );
  if (root === undefined) throw xmlError(options, 'xml', 'no root');
  return root;
}

/** The child elements of a name, or all of them, in order. */
export function childrenOf(node: XmlNode, local?: string): readonly XmlNode[] {
  return node.children.filter((child) => isXmlNode(child, local));
}

/** The first child element of a name. */
export function childOf(node: XmlNode, local: string): XmlNode | undefined {
  return node.children.find((child): child is XmlNode => isXmlNode(child, local));
}

/** Every element of a name inside a node, itself not counted, in document order. */
export function descendantsOf(node: XmlNode, local: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (parent: XmlNode): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.local === local) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** All the text inside a node, in document order. The depth is bounded by the reader. */
export function textOf(node: XmlNode): string {
  let text = '';
  for (const child of node.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}
