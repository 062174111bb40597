import { SaxesParser, type SaxesAttributeNSIncomplete, type SaxesTagNS } from 'saxes';
import { AppError } from '../../errors.ts';

/** An element as it opens. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly local: string;
  /** Namespace, empty where there is none. */
  readonly uri: string;
  /** Values by local name; the attributes of the `xml` prefix as `xml:lang`, `xml:id`, `xml:space`. Where two
   *  prefixes share a local name the one without a prefix wins, else the first. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a reader does with the parts of a document, in document order. */
export interface XmlHandlers {
  readonly onOpen?: (element: XmlElement, depth: number) => void;
  /** Text and CDATA of the innermost open element; long text may come in several pieces. */
  readonly onText?: (text: string) => void;
  readonly onClose?: (local: string, depth: number) => void;
}

/** Takes an XML document part by part. */
interface XmlReader {
  open(element: XmlElement): void;
  text(piece: string): void;
  close(local: string): void;
}

/** The handlers that hand every part to a reader. */
export const handlersOf = (reader: XmlReader): XmlHandlers => ({
  onOpen: (element) => reader.open(element),
  onText: (piece) => reader.text(piece),
  onClose: (local) => reader.close(local),
});

export interface XmlOptions {
  /** Named in errors. */
  readonly fileName: string;
  /** The part of an archive that is read; named in errors. */
  readonly part?: string;
  readonly isCancelled?: () => boolean;
  /** Called with the share of the text done, 0…1. */
  readonly onProgress?: (share: number) => void;
  /** Most elements inside one another (count); `deepestXml` when absent. */
  readonly deepest?: number;
}

/** Documents of people nest some 30 elements deep; readers may keep a stack frame for each. */
export const deepestXml = 500;
const mostAttributes = 300;
const mostElements = 20_000_000;
/** Polled between pieces of this many UTF-16 code units: well under 20 ms of work. */
const pieceLength = 64 * 1024;

/** Makes the error for XML that can't be read. `detail` is the parser's own word for it, with line and column. */
export function xmlError(
  options: Pick<XmlOptions, 'fileName' | 'part'>,
  reason: 'xml' | 'nesting' | 'entities' | 'attributes' | 'elements',
  detail?: string,
): AppError {
  return new AppError('format-broken', {
    file: options.fileName,
    reason,
    ...(options.part === undefined ? {} : { part: options.part }),
    ...(detail === undefined ? {} : { detail }),
  });
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function toElement(tag: SaxesTagNS): XmlElement {
  const { local, uri } = tag;
  let attributes: Map<string, string> | undefined;
  for (const key in tag.attributes) {
    const { prefix, local: name, value } = tag.attributes[key]!;
    if (prefix === 'xmlns' || (prefix === '' && name === 'xmlns')) continue;
    attributes ??= new Map();
    if (prefix === 'xml') attributes.set(`xml:${name}`, value);
    else if (prefix === '' || !attributes.has(name)) attributes.set(name, value);
  }
  return { local, uri, attributes: attributes ?? noAttributes };
}

function makeParser(handlers: XmlHandlers, options: XmlOptions): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const deepest = options.deepest ?? deepestXml;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw xmlError(options, 'xml', error.message);
  });
  // A declared type is ignored: nothing of it is fetched. One that brings entities of its own is refused.
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY') || doctype.includes('%')) throw xmlError(options, 'entities');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    depth += 1;
    elements += 1;
    if (depth > deepest) throw xmlError(options, 'nesting');
    if (elements > mostElements) throw xmlError(options, 'elements');
  });
  parser.on('attribute', (_attribute: SaxesAttributeNSIncomplete) => {
    attributes += 1;
    if (attributes > mostAttributes) throw xmlError(options, 'attributes');
  });
  const { onOpen, onText, onClose } = handlers;
  if (onOpen) parser.on('opentag', (tag) => onOpen(toElement(tag), depth));
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.on('closetag', (tag) => {
    onClose?.(tag.local, depth);
    depth -= 1;
  });
  return parser;
}

/**
 * Reads XML piece by piece and tells of its parts. Namespaces are resolved; no DTD is read, no entity expanded but the
 * five of XML and characters by number; depth and counts have limits. Memory: one piece, whatever the size of the text.
 * text: with or without byte order mark.
 * Throws AppError 'format-broken' at the first fault, with its place; 'cancelled'; and what the handlers throw.
 */
export function readXml(text: string, handlers: XmlHandlers, options: XmlOptions): void {
  const parser = makeParser(handlers, options);
  for (let offset = 0; offset < text.length; offset += pieceLength) {
    if (options.isCancelled?.() === true) throw new AppError('cancelled');
    parser.write(text.slice(offset, offset + pieceLength));
    options.onProgress?.(Math.min(1, (offset + pieceLength) / text.length));
  }
  parser.close();
}
