import { oneOf } from '../text/word-list.ts';
import { lettered } from '../text/lettered.ts';
import { allMatches } from '../text/matches.ts';
import type { KnownLanguage, Span } from '../model.ts';
import { dateWord } from './date-words.ts';
import type { DateWord } from './date-words.ts';
import { numberWord } from './number-words.ts';
import type { NumberWord } from './number-words.ts';

/** A word, a run of figures or one other character. */
export interface DateToken extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Folded: lower case, straight apostrophe. */
  readonly text: string;
  /** White space stands before it. */
  readonly isApart: boolean;
  /** Written with a capital first letter. */
  readonly isCapital: boolean;
  readonly time?: DateWord;
  readonly number?: NumberWord;
}

/** What all date rules see. */
export interface DateContext {
  readonly text: string;
  readonly language: KnownLanguage;
  readonly tokens: readonly DateToken[];
  /** Day number of the text's own date; absent = unknown. */
  readonly today?: number;
  /** Minutes since midnight of the reference; 0 where it gives none. */
  readonly minutes: number;
}

const pattern = lettered.gu`(?<digits>\d+)|(?<word>\p{L}+(?:['’ʼ]\p{L}+)*)|[^\s]`;

const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return /[’ʼ]/u.test(lower) ? lower.replace(/[’ʼ]/gu, "'") : lower;
};

/** Cuts a text into tokens for the date rules, in time linear in the text. */
export function dateTokens(text: string, language: KnownLanguage): DateToken[] {
  const tokens: DateToken[] = [];
  let end = 0;
  for (const match of allMatches(text, pattern)) {
    const raw = match[0];
    const kind = match.groups?.['digits'] !== undefined ? 'digits' : match.groups?.['word'] !== undefined ? 'word' : 'mark'; // prettier-ignore
    const folded = kind === 'word' ? fold(raw) : raw;
    const time = kind === 'word' ? dateWord(folded, language) : undefined;
    const number = kind === 'word' ? numberWord(folded, language) : undefined;
    tokens.push({
      kind,
      text: folded,
      startOffset: match.index,
      endOffset: match.index + raw.length,
      isApart: match.index > end,
      isCapital: kind === 'word' && raw[0] !== folded[0],
      ...(time === undefined ? {} : { time }),
      ...(number === undefined ? {} : { number }),
    });
    end = match.index + raw.length;
  }
  return tokens;
}

/** A number read for a date: how many, or which one. */
export interface Count {
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly next: number;
  readonly isDigits: boolean;
}

const ordinalEndings = oneOf`st|nd|rd|th|й|ий|ій|ый|ой|а|я|ая|ья|е|є|ое|ье|го|ого|его|ього|му|ому|ему|ті|х|их|ых|м|им|ым|ми|ої|у`;
const articles = new Set(['a', 'an', 'one']);
const vague: Readonly<Record<string, number>> = {
  кілька: 3, декілька: 3, кількох: 3, несколько: 3, пару: 2, several: 3, few: 3, couple: 2, півтора: 1.5, полтора: 1.5, півтори: 1.5,
}; // prettier-ignore

/** Reads a small number at a token: 24, 24th, 24-го, двадцять четвертого, a, a few, кілька; half for «пів», “half a”. */
export function readCount({ tokens, language }: DateContext, at: number): Count | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'digits') {
    if (token.text.length > 4) return undefined;
    const isHyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.isApart === false;
    const ending = tokens[at + (isHyphen ? 2 : 1)];
    const isOrdinal = ending !== undefined && !ending.isApart && ordinalEndings.has(ending.text);
    return {
      value: Number(token.text),
      isOrdinal,
      isDigits: true,
      next: at + (isOrdinal ? (isHyphen ? 3 : 2) : 1),
    };
  }
  if (language === 'en' && (token.text === 'a' || token.text === 'an')) {
    const few = vague[tokens[at + 1]?.text ?? ''];
    if (few === undefined) return { value: 1, isOrdinal: false, isDigits: false, next: at + 1 };
    return {
      value: few,
      isOrdinal: false,
      isDigits: false,
      next: at + (tokens[at + 2]?.text === 'of' ? 3 : 2),
    };
  }
  if (token.text === 'пів' || token.text === 'пол')
    return { value: 0.5, isOrdinal: false, isDigits: false, next: at + 1 };
  if (token.text === 'half')
    return { value: 0.5, isOrdinal: false, isDigits: false, next: articles.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1 }; // prettier-ignore
  const amount = vague[token.text];
  if (amount !== undefined) return { value: amount, isOrdinal: false, isDigits: false, next: at + 1 };
  return readWordCount(tokens, at);
}

function readWordCount(tokens: readonly DateToken[], at: number): Count | undefined {
  const first = tokens[at]?.number;
  if (first === undefined || (first.kind !== 'digit' && first.kind !== 'ten')) return undefined;
  if (first.kind === 'digit' || first.isOrdinal)
    return { value: first.value, isOrdinal: first.isOrdinal, isDigits: false, next: at + 1 };
  const place = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const second = tokens[place]?.number;
  return second?.kind === 'digit' && second.value > 0 && second.value < 10
    ? { value: first.value + second.value, isOrdinal: second.isOrdinal, isDigits: false, next: place + 1 }
    : { value: first.value, isOrdinal: false, isDigits: false, next: at + 1 };
}

/** Steps over words such as “of”, “the”, «на» that may stand at a token. */
export function skipWords({ tokens }: DateContext, at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (words.has(tokens[next]?.text ?? '')) next++;
  return next;
}
