/** A stretch of a paragraph's text inside one `w:t`, or a tab or break. Offsets of XML are those of the document part. */
export interface DocxRunText {
  /** Where the text begins in the paragraph's text. */
  readonly startOffset: number;
  readonly text: string;
  /** The whole `<w:t …>…</w:t>` (or tab, break) in the XML. */
  readonly xmlStart: number;
  readonly xmlEnd: number;
  /** `<w:rPr>…</w:rPr>` of its run; empty where it has none. */
  readonly runProperties: string;
  /** False for tabs and breaks and inside changes that are tracked already: these stay as they are. */
  readonly isEditable: boolean;
}

/** A paragraph of a Word document with the places of its words. */
export interface DocxParagraph {
  readonly text: string;
  readonly runs: readonly DocxRunText[];
}

interface OpenParagraph {
  text: string;
  readonly runs: DocxRunText[];
}

const tag = /<(\/?)(w:[A-Za-z]+)([^<>]*?)(\/?)>/g;
const trackers = new Set(['w:ins', 'w:moveTo', 'w:moveFrom', 'w:del']);

/**
 * Finds the paragraphs of `word/document.xml` with the place of every word. xml: well-formed, without DTD; the prefix
 * `w` is what every writer of the format uses. Paragraphs in text boxes are paragraphs of their own.
 */
export function findDocxParagraphs(xml: string): readonly DocxParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  const open: OpenParagraph[] = [];
  let properties = '';
  let propertiesStart = -1;
  let tracked = 0;
  let fieldDepth = 0;
  // Tab stops of a paragraph's properties are named like the tabs of a run.
  let isInTabStops = false;
  tag.lastIndex = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [whole, slash = '', name = '', , empty = ''] = match;
    const isOpening = slash === '';
    const isEmpty = empty === '/';
    const paragraph = open.at(-1);
    if (name === 'w:p' && isOpening && !isEmpty) {
      const started: OpenParagraph = { text: '', runs: [] };
      open.push(started);
      paragraphs.push(started);
    } else if (name === 'w:p' && !isOpening) open.pop();
    else if (name === 'w:tabs') isInTabStops = isOpening && !isEmpty;
    else if (name === 'w:r' && isOpening) properties = '';
    else if (name === 'w:rPr' && isOpening && !isEmpty) propertiesStart = match.index;
    else if (name === 'w:rPr' && !isOpening && propertiesStart >= 0) {
      properties = xml.slice(propertiesStart, match.index + whole.length);
      propertiesStart = -1;
    } else if (trackers.has(name) && !isEmpty) tracked += isOpening ? 1 : -1;
    else if (name === 'w:instrText' && !isEmpty) fieldDepth += isOpening ? 1 : -1;
    else if (name === 'w:t' && isOpening && !isEmpty && paragraph && fieldDepth === 0) {
      const close = xml.indexOf('</w:t>', tag.lastIndex);
      if (close < 0) break;
      const text = decode(xml.slice(tag.lastIndex, close));
      const xmlEnd = close + '</w:t>'.length;
      add(paragraph, {
        text,
        xmlStart: match.index,
        xmlEnd,
        runProperties: properties,
        isEditable: tracked === 0,
      });
      tag.lastIndex = xmlEnd;
    } else if ((name === 'w:tab' || name === 'w:br') && isEmpty && paragraph && !isInTabStops) {
      const xmlEnd = match.index + whole.length;
      const text = name === 'w:tab' ? '\t' : ' ';
      add(paragraph, { text, xmlStart: match.index, xmlEnd, runProperties: properties, isEditable: false });
    }
  }
  return paragraphs;
}

function add(paragraph: OpenParagraph, run: Omit<DocxRunText, 'startOffset'>): void {
  paragraph.runs.push({ ...run, startOffset: paragraph.text.length });
  paragraph.text += run.text;
}

function decode(raw: string): string {
  return raw
    .replace(/&#x([0-9A-Fa-f]{1,6});/g, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function character(code: number): string {
  return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}
