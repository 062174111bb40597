import type { Message } from '../model.ts';
import { cleanXmlText, escapeXml } from './xml-text.ts';

/** Writes text into XML and counts the characters that XML 1.0 forbids and that had to go. */
export class XmlInk {
  #removedCount = 0;

  /** Element content. A carriage return is written by number: a reader would turn it into a line feed. */
  text(text: string): string {
    const clean = cleanXmlText(text);
    this.#removedCount += clean.removedCount;
    return escapeXml(clean.text).replaceAll('\r', '&#13;');
  }

  /** An attribute's value. Line ends and tabs are written by number: a reader would turn them into spaces. */
  attribute(text: string): string {
    return this.text(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
  }

  /** Attributes in the order given; an undefined value leaves its attribute out. */
  attributes(named: Readonly<Record<string, string | number | undefined>>): string {
    return Object.entries(named)
      .filter(([, content]) => content !== undefined)
      .map(([name, content]) => ` ${name}="${this.attribute(String(content))}"`)
      .join('');
  }

  /** What had to go. */
  losses(): readonly Message[] {
    const count = this.#removedCount;
    return count > 0 ? [{ key: 'loss.forbiddenCharacters', params: { count } }] : [];
  }
}

/** Turns text into an NMTOKEN: letters of any script, digits, dot, hyphen, underscore, colon. */
export function nmToken(text: string): string {
  return text.replace(/[^\p{L}\p{N}.\-_:]/gu, '_');
}
