import type { UnitKind } from '../../model.ts';
import { tidyLine } from '../../text/lines.ts';
import type { TextBlock } from '../../text/plain-blocks.ts';

const spelledBullet = /^[•·▪◦‣]\s+(.+)$/su;

/** The paragraphs of the body or of one footnote, as they are read. Bytes wait until their run ends: in some code
 *  pages a character takes two. */
export class RtfStory {
  readonly blocks: TextBlock[] = [];
  #text: string[] = [];
  #bytes: number[] = [];
  #label = '';
  readonly #decoders: Map<string, TextDecoder>;

  constructor(decoders: Map<string, TextDecoder>) {
    this.#decoders = decoders;
  }

  addByte(byte: number, label: string): void {
    if (label !== this.#label) this.#decode();
    this.#label = label;
    this.#bytes.push(byte);
  }

  addText(text: string): void {
    this.#decode();
    this.#text.push(text);
  }

  /** Ends the paragraph. */
  flush(kind: UnitKind): void {
    this.#decode();
    const content = tidyLine(
      this.#text
        .join('')
        .toWellFormed()
        .replace(/[\r\n]+/g, ' '),
    );
    this.#text = [];
    if (content === '') return;
    // Writers without lists of their own spell the bullet out.
    const item = kind === 'paragraph' ? spelledBullet.exec(content)?.[1] : undefined;
    this.blocks.push(item === undefined ? { kind, content } : { kind: 'list-item', content: item });
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    let decoder = this.#decoders.get(this.#label);
    if (!decoder) {
      decoder = new TextDecoder(this.#label);
      this.#decoders.set(this.#label, decoder);
    }
    this.#text.push(decoder.decode(Uint8Array.from(this.#bytes)));
    this.#bytes = [];
  }
}
