import type { Span } from '../../model.ts';
import { isLetterBefore, isNumberAt, isSpaceAt, letterAt, unitsBefore } from '../../text/letter-at.ts';
import type { SideReading } from '../reading.ts';
import { addStart, hashOf, hashOfWord, longestBeginning, mayHaveStart, noStarts } from './starts.ts';

// Long lists of phrases are sought by the beginnings of a text's words: the time for a text grows with its words, not
// with the lists, and nothing is compiled. A phrase is a row of words apart by spaces.

/** How the phrases of a list are written. In every list `*` stands for any letters. */
export interface PhraseWriting {
  /** `*` takes apostrophes too. */
  readonly isEndingWithApostrophes?: boolean;
  /** `'` is any apostrophe. */
  readonly isAnyApostrophe?: boolean;
  /** `?` is one letter. */
  readonly hasOneLetter?: boolean;
  /** `…` is up to four words without a mark between them. */
  readonly hasGaps?: boolean;
  /** A phrase may begin behind a hyphen. */
  readonly isBehindHyphen?: boolean;
  /** A phrase stands beside no digit. */
  readonly isApartFromDigits?: boolean;
}

/** A phrase, its signs read when a text first has a word that begins like it. */
interface Phrase {
  readonly row: number;
  /** Place among the row's phrases: the first one that fits is taken. */
  readonly rank: number;
  readonly written: string;
  signs?: readonly number[];
}

// Signs of a phrase: code units, and these.
const anyLetters = -1;
const oneLetter = -2;
const anyApostrophe = -3;
const space = -4;
const gap = -5;

/** Of «*western», “*man of*”: letters that the text must have. */
const lastLetters = /[a-zа-яёіїєґ]+(?=\W*$)/u;

const apostrophes = new Set(["'", '’', 'ʼ']);
const isApostrophe = (text: string, at: number): boolean => apostrophes.has(text.charAt(at));

/** Places of the rows that a text has, each in order of reading; the rows in no order. */
export type FoundPhrases = ReadonlyMap<number, readonly Span[]>;

/** Rows of phrases, each row one thing with the ways to name it, in order of preference. */
export class PhraseTable {
  private readonly writing: PhraseWriting;
  private readonly byBeginning = new Map<number, Phrase[]>();
  /** Its keys: most words of a text begin no phrase. */
  private readonly starts = noStarts();
  /** Phrases that open with any letters. */
  private readonly anywhere: Phrase[] = [];
  /** Phrases that open with a sign or a digit. */
  private readonly bySign: Phrase[] = [];

  /** rows: phrases in lower case. */
  constructor(rows: readonly (readonly string[])[], writing: PhraseWriting) {
    this.writing = writing;
    rows.forEach((phrases, row) => {
      phrases.forEach((written, rank) => {
        if (written === '') return;
        const phrase: Phrase = { row, rank, written };
        const length = beginningOf(written);
        if (length === 0) {
          (/^[*?…]/u.test(written) ? this.anywhere : this.bySign).push(phrase);
          return;
        }
        const isWord = length < longestBeginning && /^(?:$|[ .-])/u.test(written.slice(length));
        const hash = isWord ? hashOfWord(written, length) : hashOf(written, length);
        addStart(this.starts, hash);
        const known = this.byBeginning.get(hash);
        if (known === undefined) this.byBeginning.set(hash, [phrase]);
        else known.push(phrase);
      });
    });
  }

  /** Finds the phrases of each row in a side, in any case: places that do not overlap. */
  find(reading: SideReading): FoundPhrases {
    const found = new Map<number, Span[]>();
    const text = reading.lower;
    const { offsets, hashes } = reading.beginnings;
    const bySigns = this.placesOfSigns(text);
    const anywhere = this.anywhere.filter(({ written }) =>
      text.includes(lastLetters.exec(written)?.[0] ?? ''),
    );
    for (let word = 0; word < offsets.length; word += 1) {
      const at = offsets[word] ?? 0;
      while ((bySigns[0]?.at ?? text.length) < at) this.takeFirst(text, bySigns, found);
      let phrases: readonly Phrase[] = anywhere;
      for (let place = word * longestBeginning; place < (word + 1) * longestBeginning; place += 1) {
        const hash = hashes[place] ?? -1;
        const more = mayHaveStart(this.starts, hash) ? this.byBeginning.get(hash) : undefined;
        if (more !== undefined) phrases = phrases.length === 0 ? more : [...phrases, ...more];
      }
      if (phrases.length > 0) this.take(text, at, phrases, found);
    }
    while (bySigns.length > 0) this.takeFirst(text, bySigns, found);
    return found;
  }

  /** Where the phrases may stand that open with a sign or a digit, in order. */
  private placesOfSigns(text: string): { readonly at: number; readonly phrase: Phrase }[] {
    const places: { at: number; phrase: Phrase }[] = [];
    for (const phrase of this.bySign) {
      const sign = phrase.written.charAt(0);
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push({ at, phrase });
    }
    return places.sort((a, b) => a.at - b.at);
  }

  private takeFirst(
    text: string,
    places: { readonly at: number; readonly phrase: Phrase }[],
    found: Map<number, Span[]>,
  ): void {
    const place = places.shift();
    if (place !== undefined) this.take(text, place.at, [place.phrase], found);
  }

  /** Adds to each row the first of its phrases that stands at a place. */
  private take(text: string, at: number, phrases: readonly Phrase[], found: Map<number, Span[]>): void {
    let best: Map<number, { rank: number; end: number }> | undefined;
    for (const phrase of phrases) {
      const known = best?.get(phrase.row);
      if (known !== undefined && known.rank < phrase.rank) continue;
      if ((found.get(phrase.row)?.at(-1)?.endOffset ?? 0) > at) continue;
      const end = this.endOf(text, at, phrase);
      if (end > at) (best ??= new Map()).set(phrase.row, { rank: phrase.rank, end });
    }
    if (best === undefined) return;
    for (const [row, { end }] of best) {
      const places = found.get(row);
      const place = { startOffset: at, endOffset: end };
      if (places === undefined) found.set(row, [place]);
      else places.push(place);
    }
  }

  /** Where a phrase that begins at a place ends; -1 where it does not stand there. */
  private endOf(text: string, at: number, phrase: Phrase): number {
    if (isLetterBefore(text, at)) return -1;
    if (this.writing.isBehindHyphen !== true && text.charAt(at - 1) === '-') return -1;
    if (this.writing.isApartFromDigits === true && at > 0 && isNumberAt(text, at - unitsBefore(text, at))) {
      return -1;
    }
    phrase.signs ??= this.read(phrase.written);
    return this.follow(text, at, phrase.signs, 0);
  }

  private read(written: string): number[] {
    const signs: number[] = [];
    for (let at = 0; at < written.length; at += 1) signs.push(this.sign(written, at));
    // A gap brings its own spaces.
    return signs.filter((sign, index) => sign !== space || signs[index - 1] !== gap);
  }

  private sign(written: string, at: number): number {
    const char = written.charAt(at);
    if (char === ' ') return space;
    if (char === '*') return anyLetters;
    if (char === "'" && this.writing.isAnyApostrophe === true) return anyApostrophe;
    if (char === '?' && this.writing.hasOneLetter === true) return oneLetter;
    if (char === '…' && this.writing.hasGaps === true) return gap;
    return written.charCodeAt(at);
  }

  /** Follows the signs of a phrase from one of them on; the end of the phrase, or -1. */
  private follow(text: string, from: number, signs: readonly number[], first: number): number {
    let at = from;
    for (let index = first; index < signs.length; index += 1) {
      const sign = signs[index] ?? 0;
      if (sign >= 0) {
        if (text.charCodeAt(at) !== sign) return -1;
        at += 1;
      } else if (sign === space) {
        if (!isSpaceAt(text, at)) return -1;
        while (isSpaceAt(text, at)) at += 1;
      } else if (sign === anyApostrophe) {
        if (!isApostrophe(text, at)) return -1;
        at += 1;
      } else if (sign === oneLetter) {
        const length = letterAt(text, at);
        if (length === 0) return -1;
        at += length;
      } else {
        return sign === gap
          ? this.followGap(text, at, signs, index + 1)
          : this.followLetters(text, at, signs, index + 1);
      }
    }
    const isEnd =
      letterAt(text, at) === 0 && !(this.writing.isApartFromDigits === true && isNumberAt(text, at));
    return isEnd ? at : -1;
  }

  /** The longest ending first. */
  private followLetters(text: string, from: number, signs: readonly number[], next: number): number {
    const hasApostrophes = this.writing.isEndingWithApostrophes === true;
    let at = from;
    for (;;) {
      const length = letterAt(text, at) || (hasApostrophes && isApostrophe(text, at) ? 1 : 0);
      if (length === 0) break;
      at += length;
    }
    for (;;) {
      const end = this.follow(text, at, signs, next);
      if (end >= 0 || at <= from) return end;
      at -= unitsBefore(text, at);
    }
  }

  /** The fewest words first. */
  private followGap(text: string, from: number, signs: readonly number[], next: number): number {
    let at = from;
    for (let words = 0; ; words += 1) {
      const end = this.follow(text, at, signs, next);
      if (end >= 0 || words === 4) return end;
      let behind = at;
      for (;;) {
        const length =
          letterAt(text, behind) || (isApostrophe(text, behind) || text.charAt(behind) === '-' ? 1 : 0);
        if (length === 0) break;
        behind += length;
      }
      if (behind === at || !isSpaceAt(text, behind)) return -1;
      while (isSpaceAt(text, behind)) behind += 1;
      at = behind;
    }
  }
}

/** Letters that a phrase opens with, as many as the beginnings of a text's words have. */
function beginningOf(written: string): number {
  let length = 0;
  while (length < longestBeginning && letterAt(written, length) === 1) length += 1;
  return length;
}
