import { lettered } from '../text/lettered.ts';
import type { DetectedLanguage, KnownLanguage, Span } from '../model.ts';
import { findBound, isRangeGap } from './number-bounds.ts';
import type { NumberBound } from './number-bounds.ts';
import { mayBegin, readNumber } from './number-reading.ts';
import type { ReadNumber } from './number-state.ts';
import { tokenize } from './number-tokens.ts';

/** A number found in running text. `value` is a plain number; an ordinal's value is its rank. */
export interface NumberValue extends Span {
  readonly value: number;
  readonly isOrdinal: boolean;
  /** `range` for both ends of «2–3»; `range` holds them. */
  readonly precision: 'exact' | 'approximate' | 'range';
  readonly form: 'digits' | 'words' | 'mixed';
  /** True for 15 %, «15 відсотків». */
  readonly isPercent: boolean;
  /** True for a word that is often no number («один одного», “one”, “second”): checks treat it with care. */
  readonly isWeak: boolean;
  /** True for «у 2 рази», «вдвічі», “threefold”, “twice”: how many times. */
  readonly isFactor?: true;
  /** «понад», “up to”, «майже» beside it. */
  readonly bound?: NumberBound;
  /** Both ends of the range that this number is an end of; a magnitude said once («2–3 млн») holds for both. */
  readonly range?: { readonly low: number; readonly high: number };
}

const percentAfter = /^\s?(?:%|(?:відсотк|процент|percent(?!age\spoint)|per\scent))/iu;
const factorAfter = lettered.iu`^(?:\s(?:раз(?:и|ів|а)?|times)|-?(?:fold|кратн\p{L}+)|\s?[xх×])(?!\p{L})`;
const reciprocal = lettered.iu`^(?:one\s+another|one\s+by\s+one|(?:один|одна|одне|одно|одні|одни)\s+(?:\p{L}{1,6}\s+)?(?:одн(?:ого|у|е|ому|ій|им|ою|ої|их)|друг(?:им|ого|ому|ой|ую|ими))(?!\p{L}))`;

/**
 * Finds the numbers of a text in digits, words and both («1,5 млрд», «тисячу двісті», “two dozen”), ordinals among them.
 * Spans cover the whole expression with its sign and suffix. Digits inside words and codes (Ф-16, COVID-19) stay out, and
 * so do «один одного», “one another”, “no one”. A language without tables yields digits only. Time linear in the text.
 */
export function parseNumbers(text: string, language: DetectedLanguage): readonly NumberValue[] {
  const known = language === 'uk' || language === 'ru' || language === 'en' ? language : undefined;
  const tokens = tokenize(text, known);
  const found: ReadNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = mayBegin(tokens[at], known) ? readNumber(tokens, at, known) : undefined;
    if (read === undefined) at++;
    else {
      const pronoun = read.number.isWeak ? pronounEnd(text, read.number) : 0;
      if (pronoun === 0) found.push(read.number);
      at = read.next;
      while (pronoun > (tokens[at]?.startOffset ?? Infinity)) at++;
    }
  }
  return joinRanges(
    text,
    found.map((number) => describe(text, number, known)),
    found,
  );
}

/** Gives the end of «один одного», “one another” where the number is their first word; 0 where it is a number. */
function pronounEnd(text: string, { value, startOffset, endOffset }: ReadNumber): number {
  if (value !== 1) return 0;
  const match = reciprocal.exec(text.slice(startOffset, startOffset + 30));
  if (match !== null) return startOffset + match[0].length;
  return lettered.iu`(?<!\p{L})no[\s-]$`.test(text.slice(Math.max(0, startOffset - 4), startOffset))
    ? endOffset
    : 0;
}

function describe(text: string, number: ReadNumber, language: KnownLanguage | undefined): NumberValue {
  const { scale: _, isFactor, ...rest } = number;
  const { startOffset, endOffset } = number;
  const tail = text.slice(endOffset, endOffset + 14);
  const said = language === undefined ? undefined : findBound(text, startOffset, endOffset, language);
  // «до другого», «до 2030 року» say where or until when, not how many.
  const isYear = number.form === 'digits' && Number.isInteger(number.value) && number.value >= 1900 && number.value < 2100; // prettier-ignore
  const bound = said === 'up-to' && (number.isWeak || number.isOrdinal || isYear) ? undefined : said;
  const isSoft = bound === 'about' || bound === 'almost';
  return {
    ...rest,
    ...(isSoft ? { precision: 'approximate' as const } : {}),
    isPercent: percentAfter.test(tail),
    ...(isFactor || factorAfter.test(tail) ? { isFactor: true as const } : {}),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** Marks the two ends of each range and gives the first the magnitude and percent sign of the second. */
function joinRanges(
  text: string,
  numbers: NumberValue[],
  read: readonly ReadNumber[],
): readonly NumberValue[] {
  for (let index = 0; index + 1 < numbers.length; index++) {
    const [first, second] = [numbers[index], numbers[index + 1]];
    const scale = read[index + 1]?.scale ?? 1;
    if (first === undefined || second === undefined || first.isOrdinal !== second.isOrdinal) continue;
    if (!isRangeGap(text, first.startOffset, [first.endOffset, second.startOffset])) continue;
    const isShared = scale > 1 && read[index]?.scale === undefined && first.value < second.value / scale;
    const low = isShared ? first.value * scale : first.value;
    // 5-3 is a score, 2014–16 a span of years: neither is a range of numbers.
    if (low >= second.value || first.precision === 'range') continue;
    const { bound: _, ...plain } = second;
    const range = { low, high: second.value };
    const isPercent = first.isPercent || second.isPercent;
    numbers[index] = { ...first, value: low, isPercent, precision: 'range', range };
    numbers[index + 1] = { ...(second.bound === 'up-to' ? plain : second), precision: 'range', range };
  }
  return numbers;
}
