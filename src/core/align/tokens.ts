import type { Span } from '../model.ts';
import type { Poll } from './run.ts';
import { hashWith, WordTable } from './word-table.ts';

/** What a token is: a word, a number by its digits, or a mark (punctuation, sign, emoji). */
export const tokenKind = { word: 0, number: 1, mark: 2 } as const;
export type TokenKind = (typeof tokenKind)[keyof typeof tokenKind];

/** Receives the tokens of a text in order, each by the class of its form. */
export interface TokenSink {
  /** The class of a form, asked once for each word as written. */
  classOf(form: string, kind: TokenKind): number;
  /** isCapitalised: an upper-case first letter that is not the first word of a sentence. */
  take(tokenClass: number, isCapitalised: boolean): void;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const IDEOGRAPH = 5;
const APOSTROPHE = 6;
const SURROGATE = 7;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
// Scripts written without spaces: each character is a token, since words cannot be cut without a dictionary.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x60) return APOSTROPHE;
  if (unspaced.test(character)) return IDEOGRAPH;
  if (letter.test(character)) return LETTER;
  if (digit.test(character)) return DIGIT;
  return /[\s\u200b\ufeff\u00ad]/u.test(character) ? SPACE : MARK;
}

// Marks that differ by typographic habit only are one mark.
const foldedMarks: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '〝': '"',
  '〞': '"',
  '「': '"',
  '」': '"',
  '‹': '"',
  '›': '"',
  '–': '—',
  '−': '—',
  '―': '—',
  '-': '',
  '？': '?',
  '！': '!',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': '',
  ')': '',
  ']': '',
  '[': '(',
  '。': '.',
  '，': ',',
  '、': ',',
  '؟': '?',
  '؛': ';',
  '،': ',',
  '॥': '.',
  '।': '.',
};

/**
 * Letters that a character of a script without spaces stands for, less the one that it is: Han characters write a text
 * in about a third of the letters of an alphabet, kana in two thirds, the scripts of the south in as many.
 */
const lettersBeyond = (code: number): number =>
  code >= 0x3040 && code <= 0x30ff ? 0.5 : code >= 0x2e80 ? 2 : 0;

/** What the capitals of a word as written say: a first one; one inside (iPad, McKay), which is a name's wherever it stands. */
const capital = { none: 0, first: 1, inner: 2 } as const;

/**
 * Characters of a token that are read. No word or number of a language is as long: what is longer is data (a key, a picture
 * in letters), and a word of a million letters would be folded, looked up in every inflection and compared by sound.
 */
const LONGEST_TOKEN = 256;

/** Characters between two looks at the cancel flag inside a unit; the work of reading so many. */
const STRETCH = 4096;
const STRETCH_WORK = 200;

/** Cuts units into tokens without keeping any: one per text, it remembers characters and words seen. */
export class Tokenizer {
  private readonly classes = new Uint8Array(65536);
  private readonly words = new WordTable();
  /** By a word's number: the class of its form, and what its capitals say. */
  private readonly wordClasses: number[] = [];
  private readonly wordCapitals: number[] = [];
  private readonly sink: TokenSink;
  private readonly poll: Poll;
  /**
   * Of the unit at hand: its code units and their classes, each asked of the string only once, and how many there are. One
   * class more, of a space, stands at the end.
   */
  private codes = new Uint16Array(1024);
  private kinds = new Uint8Array(1024);
  private length = 0;
  /** Quotation marks seen in the unit at hand. */
  private openQuotes = 0;

  constructor(sink: TokenSink, poll: Poll) {
    this.sink = sink;
    this.poll = poll;
  }

  /** Takes the characters of a unit apart. */
  private read(text: string): void {
    const { length } = text;
    if (length >= this.codes.length) {
      // Room for units that are somewhat longer, and one class more.
      this.codes = new Uint16Array(length + (length >> 2) + 1);
      this.kinds = new Uint8Array(this.codes.length);
    }
    for (let at = 0; at < length; at += STRETCH) {
      this.readStretch(text, at, at + STRETCH < length ? at + STRETCH : length);
      if (at > 0) this.poll.spend(STRETCH_WORK / 10);
    }
    this.kinds[length] = SPACE;
    this.length = length;
  }

  private readStretch(text: string, first: number, end: number): void {
    const { classes, codes, kinds } = this;
    for (let at = first; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      let kind = classes[unit] ?? 0;
      if (kind === 0) {
        kind = classify(unit);
        classes[unit] = kind;
      }
      codes[at] = unit;
      kinds[at] = kind;
    }
  }

  private classAt(at: number): number {
    return at < this.length ? (this.kinds[at] ?? SPACE) : SPACE;
  }

  /** Sends a unit's tokens to the sink; ignored: stretches that count for nothing, ascending. Returns the length in letters, without spaces and ignored stretches. */
  scan(text: string, ignored: readonly Span[]): number {
    const shown = ignored.length === 0 ? text : blankOut(text, ignored);
    this.read(shown);
    const { kinds } = this;
    let isSentenceStart = true;
    this.openQuotes = 0;
    let length = 0;
    let at = 0;
    let looked = 0;
    while (at < shown.length) {
      if (at > looked + STRETCH) {
        this.poll.spend(STRETCH_WORK);
        looked = at;
      }
      const start = at;
      switch (kinds[at]) {
        case SPACE:
          at += 1;
          continue;
        case LETTER:
          at = this.word(shown, at, isSentenceStart);
          isSentenceStart = false;
          break;
        case DIGIT:
          at = this.number(shown, at);
          isSentenceStart = false;
          break;
        case IDEOGRAPH:
          at += 1;
          length += lettersBeyond(this.codes[start] ?? 0);
          this.send(shown[start] ?? '', tokenKind.word);
          break;
        case SURROGATE:
          at += 2;
          this.send(shown.slice(start, at), tokenKind.mark);
          break;
        default:
          at = this.mark(shown, at);
          isSentenceStart ||= beginners.includes(shown.charAt(start));
      }
      length += at - start;
    }
    return length;
  }

  private send(form: string, kind: TokenKind): void {
    this.sink.take(this.sink.classOf(form, kind), false);
  }

  /** Sends the word that starts here; returns its end. */
  private word(text: string, start: number, isSentenceStart: boolean): number {
    const { codes, kinds } = this;
    let at = start;
    let hash = 0;
    for (const most = start + LONGEST_TOKEN; at < most; at += 1) {
      const here = kinds[at];
      if (here !== LETTER && !(here === APOSTROPHE && kinds[at + 1] === LETTER)) break;
      hash = hashWith(hash, codes[at] ?? 0);
    }
    let word = this.words.find(codes, start, at, hash);
    if (word < 0) {
      const written = text.slice(start, at);
      word = this.words.add(written, hash);
      const lower = written.toLowerCase();
      this.wordClasses.push(this.sink.classOf(formOf(lower), tokenKind.word));
      this.wordCapitals.push(capitalsOf(written, lower));
    }
    const capitals = this.wordCapitals[word] ?? 0;
    const isCapitalised = capitals >= capital.inner || (capitals === capital.first && !isSentenceStart);
    this.sink.take(this.wordClasses[word] ?? 0, isCapitalised);
    return at < start + LONGEST_TOKEN ? at : this.wordEnd(at);
  }

  /** The end of a word that goes on at a place. */
  private wordEnd(start: number): number {
    const { kinds } = this;
    let at = start;
    while (kinds[at] === LETTER || (kinds[at] === APOSTROPHE && kinds[at + 1] === LETTER)) {
      at += 1;
      if (at % STRETCH === 0) this.poll.spend(STRETCH_WORK / 10);
    }
    return at;
  }

  private mark(text: string, start: number): number {
    const character = text[start] ?? '';
    let at = start + 1;
    if (character === '.' && text[at] === '.') {
      at = this.runEnd(start);
      this.send('…', tokenKind.mark);
      return at;
    }
    // A run of one mark (!!!, ((((, ____) is one token: the count is a habit of the writer.
    at = this.runEnd(start);
    const folded = foldedMarks[character] ?? character;
    if (folded === '"') {
      this.openQuotes += 1;
      // A pair of quotation marks is one token.
      if (this.openQuotes % 2 === 0) return at;
    }
    if (folded !== '') this.send(folded, tokenKind.mark);
    return at;
  }

  /** The end of a run of the character at a place. */
  private runEnd(start: number): number {
    const { codes, length } = this;
    const code = codes[start];
    let at = start + 1;
    while (at < length && codes[at] === code) at += 1;
    return at;
  }

  /** Reads digits with group and decimal separators; a date or time in digits gives its parts one by one. */
  private number(text: string, start: number): number {
    let at = this.digitsEnd(start);
    let whole = text.slice(start, at < start + LONGEST_TOKEN ? at : start + LONGEST_TOKEN);
    let isGrouped = false;
    while (at - start <= 3 || isGrouped) {
      const separator = text.charCodeAt(at);
      const isSeparator =
        separator === 0x20 ||
        separator === 0xa0 ||
        separator === 0x202f ||
        separator === 0x2009 ||
        separator === 0x2c ||
        separator === 0x2e ||
        separator === 0x27 ||
        separator === 0x2019;
      const end = isSeparator ? this.digitsEnd(at + 1) : at;
      if (end !== at + 4) break;
      if (whole.length < LONGEST_TOKEN) whole += text.slice(at + 1, end);
      isGrouped = true;
      at = end;
    }
    const point = text[at];
    const end = this.digitsEnd(at + 1);
    const isDecimal =
      (point === '.' || point === ',') &&
      end > at + 1 &&
      !((text[end] === '.' || text[end] === ',') && this.classAt(end + 1) === DIGIT);
    if (isDecimal) {
      const most = at + 1 + LONGEST_TOKEN;
      const fraction = text.slice(at + 1, end < most ? end : most).replace(/0+$/u, '');
      this.send(
        plainDigits(whole) + (fraction === '' ? '' : `.${plainDigits(`1${fraction}`).slice(1)}`),
        tokenKind.number,
      );
      return end;
    }
    this.send(plainDigits(whole), tokenKind.number);
    return at;
  }

  private digitsEnd(start: number): number {
    let at = start;
    while (this.classAt(at) === DIGIT) at += 1;
    return at;
  }
}

// A word behind one of these may begin a sentence.
const beginners = '.!?…:"«“„(';

const hasApostrophe = /['\u2019\u02bc`]/;

const formOf = (lower: string): string =>
  hasApostrophe.test(lower) ? lower.replace(/[\u2019\u02bc`]/gu, "'").replace(/'s$/u, '') : lower;

function capitalsOf(written: string, lower: string): number {
  if (lower === written) return capital.none;
  // A word all in capitals may be a heading's.
  if (written.slice(1) !== lower.slice(1) && written !== written.toUpperCase()) return capital.inner;
  return written[0] === lower[0] ? capital.none : capital.first;
}

/** Digits of any script as ASCII digits, without leading zeros. */
function plainDigits(digits: string): string {
  let plain = '';
  for (const character of digits) {
    const code = character.charCodeAt(0);
    // Blocks of decimal digits start at multiples of 16 or at 6 above one in Unicode's BMP.
    plain +=
      code < 0x80
        ? character
        : String(
            (code & 0xf) >= 6 && (code & 0xff) !== 0 && code < 0x1000
              ? ((code & 0xf) - 6) % 10
              : (code & 0xf) % 10,
          );
  }
  return plain.replace(/^0+(?=.)/u, '');
}

function blankOut(text: string, ignored: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const span of ignored) {
    const start = Math.max(at, span.startOffset);
    const end = Math.max(start, span.endOffset);
    shown += text.slice(at, start) + ' '.repeat(Math.min(end, text.length) - Math.min(start, text.length));
    at = end;
  }
  return shown + text.slice(at);
}
