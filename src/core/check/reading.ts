import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownLanguage, Span } from '../model.ts';
import { segmentUnit } from '../segment/segment.ts';
import { findWords } from '../text/words.ts';
import { parseNumbers } from '../values/numbers.ts';
import type { NumberValue } from '../values/numbers.ts';
import { findQuotations } from './quotes/find.ts';
import type { FoundQuotation } from './quotes/find.ts';
import { isIgnored } from './side.ts';
import type { Side } from './side.ts';
import { formBookOf } from './words/form-book.ts';
import { readBeginnings, readStarts } from './words/starts.ts';
import type { WordBeginnings, WordStarts } from './words/starts.ts';
import type { FormFacts } from './words/form-book.ts';

/** One word or number of a side, with what is known of it. */
export interface Token extends Span {
  /** Place in the side's tokens, 0-based. */
  readonly index: number;
  /** As written; of a word longer than any, its first 256 letters. */
  readonly text: string;
  readonly isNumber: boolean;
  readonly facts: FormFacts;
  /** The first letter is a capital. */
  readonly isCapitalised: boolean;
  /** First word of a sentence, a quotation or a line: its capital says nothing. */
  readonly isOpening: boolean;
  /** Index into the side's sentences. */
  readonly sentence: number;
  /** Carries meaning of its own: no function word, no single letter. */
  readonly isContent: boolean;
  /** Written in another alphabet than its text's language. */
  readonly isForeignScript: boolean;
  /** Another check compares it by value: told of a `PlainSide` only. */
  readonly isValue: boolean;
}

/**
 * Letters of a word that are read. No word of a language is as long: what is longer is data (a key, a picture in letters),
 * and a word of a million letters would be folded, looked up in every inflection and compared by sound.
 */
const longestWord = 256;

/** What stands before a word that opens something. */
const opening = /[:«“„"‘(\n]\s*$/u;

/** Letters whose small form is longer stay as they are. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
    .join('');
}

/** One side of a pair with everything the checks read off it; each part is computed once, when first asked for. */
export class SideReading {
  readonly side: Side;
  readonly text: string;
  /** Undefined where no rules exist for the language. */
  readonly language: KnownLanguage | undefined;
  readonly lexicon: Lexicon | undefined;
  private sentencesCache: readonly Span[] | undefined;
  private tokensCache: readonly Token[] | undefined;
  private numbersCache: readonly NumberValue[] | undefined;
  private quotationsCache: readonly FoundQuotation[] | undefined;
  private beginningsCache: WordBeginnings | undefined;
  private startsCache: WordStarts | undefined;
  private lowerCache: string | undefined;
  private readonly kept = new Map<object, unknown>();

  constructor(side: Side, lexicon: Lexicon | undefined) {
    this.side = side;
    this.text = side.text;
    const { language } = side;
    this.language = language === 'uk' || language === 'ru' || language === 'en' ? language : undefined;
    this.lexicon = lexicon;
  }

  /** Sentence spans in order; line feeds part sentences. */
  get sentences(): readonly Span[] {
    return (this.sentencesCache ??= cutSentences(this.text, this.side.language));
  }

  /** Words and numbers in order; stretches that are not content are left out. */
  get tokens(): readonly Token[] {
    return (this.tokensCache ??= this.readTokens());
  }

  /** Numbers in digits and words outside ignored stretches. */
  get numbers(): readonly NumberValue[] {
    return (this.numbersCache ??= parseNumbers(this.text, this.side.language).filter(
      (number) => !isIgnored(this.side, number),
    ));
  }

  /** Quotations of every line, with speaker and verb. */
  get quotations(): readonly FoundQuotation[] {
    return (this.quotationsCache ??= findAllInLines(this.text, this.side));
  }

  /** The text in lower case, every letter at its place. */
  get lower(): string {
    return (this.lowerCache ??= lowerInPlace(this.text));
  }

  /** Where words begin, and how. */
  get beginnings(): WordBeginnings {
    return (this.beginningsCache ??= readBeginnings(this.lower));
  }

  /** Beginnings of the words, which tell where a search would be in vain. */
  get starts(): WordStarts {
    return (this.startsCache ??= readStarts(this.beginnings));
  }

  /** Reads something off the side once, since several checks ask for it. key: what is read, the reader as a rule. */
  keep<T>(key: object, read: (reading: SideReading) => T): T {
    const known = this.kept.get(key);
    // Few readers find nothing to keep: those alone are asked for twice.
    if (known !== undefined || this.kept.has(key)) return known as T; // stored under this key by the same reader
    const found = read(this);
    this.kept.set(key, found);
    return found;
  }

  private readTokens(): Token[] {
    const book = formBookOf(this.lexicon);
    const tokens: Token[] = [];
    const { sentences } = this;
    let sentence = 0;
    let end = 0;
    for (const word of findWords(this.text)) {
      const between = this.text.slice(end, word.startOffset);
      while (
        sentence + 1 < sentences.length &&
        (sentences[sentence + 1]?.startOffset ?? 0) <= word.startOffset
      ) {
        sentence++;
      }
      const isFirst = tokens.length === 0 || (sentences[sentence]?.startOffset ?? 0) >= end;
      end = word.endOffset;
      if (this.side.ignored.length > 0 && isIgnored(this.side, word)) continue;
      const last = tokens.at(-1);
      // “don 't”: texts cut into words for machines part it so.
      if (last !== undefined && this.language === 'en' && isPartedNot(last.text, between, word.text)) {
        const text = `${last.text}'${word.text}`;
        tokens[tokens.length - 1] = { ...last, text, endOffset: end, facts: book.facts(text, 'en') };
        continue;
      }
      const written = word.text.length > longestWord ? word.text.slice(0, longestWord) : word.text;
      const { facts, isForeignScript, isCapitalised } = book.writtenIn(this.language, written);
      tokens.push({
        index: tokens.length,
        text: written,
        isNumber: word.kind === 'number',
        startOffset: word.startOffset,
        endOffset: word.endOffset,
        facts,
        isCapitalised,
        isOpening: isFirst || (between !== ' ' && opening.test(between)),
        sentence,
        isContent:
          (!facts.isFunction && (word.kind === 'number' || facts.folded.length > 1)) ||
          (this.language === 'en' && isThing(last?.text, facts.folded)),
        isForeignScript,
        isValue: false,
      });
    }
    return tokens;
  }
}

const auxiliary = /^(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should|must|need|ai)n$/iu;

/** “A mine”, “the will”: behind an article it is a thing. */
const isThing = (before: string | undefined, folded: string): boolean =>
  before !== undefined && things.has(folded) && articles.has(before.toLowerCase());
const things: ReadonlySet<string> = new Set(['mine', 'will', 'can', 'might']);
const articles: ReadonlySet<string> = new Set(['a', 'the']);

const isPartedNot = (verb: string, between: string, word: string): boolean =>
  (word === 't' || word === 'T') && /^\s+['’]\s*$|^['’]\s+$/u.test(between) && auxiliary.test(verb);

function cutSentences(text: string, language: Side['language']): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const span of segmentUnit(line, language)) {
      found.push({
        startOffset: start + span.startOffset,
        endOffset: start + span.endOffset,
      });
    }
    start += line.length + 1;
  }
  return found;
}

function findAllInLines(text: string, side: Side): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const quotation of findQuotations(line, side.language)) found.push(moved(quotation, start));
    start += line.length + 1;
  }
  return found.filter((quotation) => !isIgnored(side, quotation.span));
}

function moved(quotation: FoundQuotation, by: number): FoundQuotation {
  if (by === 0) return quotation;
  const move = (span: Span): Span => ({
    startOffset: span.startOffset + by,
    endOffset: span.endOffset + by,
  });
  return {
    ...quotation,
    span: move(quotation.span),
    ...(quotation.speakerSpan === undefined ? {} : { speakerSpan: move(quotation.speakerSpan) }),
    ...(quotation.verbSpan === undefined ? {} : { verbSpan: move(quotation.verbSpan) }),
  };
}
