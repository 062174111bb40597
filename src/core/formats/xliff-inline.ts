/** Elements of XLIFF whose content is code of another format; `sub` inside them is words of another place. */
const codeElements12 = new Set(['bpt', 'ept', 'it', 'ph', 'sub']);
/** Elements that stand for a code and hold nothing. */
const emptyCodes = new Set(['x', 'bx', 'ex', 'ph', 'sc', 'ec', 'pc', 'g']);

/** A stretch of text that a `mrk` or a pair of points marks. */
export interface ReadMark {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Gathers the words of one `source` or `target`: codes are left out and counted, marks are kept with their places. */
export class InlineReader {
  text = '';
  codeCount = 0;
  readonly marks: ReadMark[] = [];
  readonly #isVersion2: boolean;
  readonly #open: {
    readonly local: string;
    readonly startOffset: number;
    readonly attributes: ReadonlyMap<string, string>;
  }[] = [];
  readonly #points = new Map<
    string,
    { readonly startOffset: number; readonly attributes: ReadonlyMap<string, string> }
  >();
  #codeDepth = 0;

  constructor(isVersion2: boolean) {
    this.#isVersion2 = isVersion2;
  }

  open(local: string, attributes: ReadonlyMap<string, string>): void {
    this.#open.push({ local, startOffset: this.text.length, attributes });
    if (local === 'cp') {
      const code = Number.parseInt(attributes.get('hex') ?? '', 16);
      // `cp` stands for a character that XML forbids; anything else in it is no character at all.
      if (code >= 0 && code <= 0x10_ffff) this.add(String.fromCodePoint(code));
    }
    if (local === 'sm')
      this.#points.set(attributes.get('id') ?? '', { startOffset: this.text.length, attributes });
    if (local === 'em') this.#closePoint(attributes.get('startRef') ?? '');
    if (emptyCodes.has(local)) this.codeCount += 1;
    if (!this.#isVersion2 && codeElements12.has(local)) this.#codeDepth += 1;
  }

  add(piece: string): void {
    if (this.#codeDepth === 0) this.text += piece;
  }

  close(local: string): void {
    if (!this.#isVersion2 && codeElements12.has(local)) this.#codeDepth -= 1;
    const opened = this.#open.pop();
    if (opened?.local === 'mrk') {
      const { startOffset, attributes } = opened;
      this.marks.push({ startOffset, endOffset: this.text.length, attributes });
    }
  }

  #closePoint(id: string): void {
    const start = this.#points.get(id);
    if (start) this.marks.push({ ...start, endOffset: this.text.length });
  }
}

/** The words that a reader is inside of: those of a source or target with its marks, or plain ones of a note. */
export class OpenWords {
  /** Of the open source or target; null outside. */
  inline: InlineReader | null = null;
  #plain: string | null = null;

  /** Begins plain words. */
  begin(): void {
    this.#plain = '';
  }

  add(piece: string): void {
    if (this.inline) this.inline.add(piece);
    else if (this.#plain !== null) this.#plain += piece;
  }

  /** Ends plain words and gives them; empty where none were begun. */
  end(): string {
    const words = this.#plain ?? '';
    this.#plain = null;
    return words;
  }

  /** Ends a source or target; gives the count of its codes. */
  endInline(): number {
    const count = this.inline?.codeCount ?? 0;
    this.inline = null;
    return count;
  }
}
