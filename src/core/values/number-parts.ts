import type { KnownLanguage } from '../model.ts';
import { numberWord } from './number-words.ts';
import type { NumberWord } from './number-words.ts';
import type { Reading } from './number-state.ts';
import type { Token } from './number-tokens.ts';

// Decimals and fractions in words.

/** Decimals in words: digits after the point one by one or as a number; «восемьдесят пять сотых» by their own scale. */
export function takeDecimals(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  language: KnownLanguage,
): number {
  let digits = '';
  let next = at + 1;
  let group = 0;
  let lastStep = Infinity;
  for (; next < tokens.length && tokens[next]?.isJoined !== false; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    const word = numberWord(token.text, language);
    const scale = word?.isOrdinal === true ? decimalScale(token.text) : undefined;
    if (scale !== undefined) {
      reading.group += (Number(digits) + group) / scale;
      return next + 1 - at;
    }
    if (word === undefined || word.isOrdinal || word.kind === 'scale') break;
    const size = word.kind === 'ten' ? 10 : 1;
    if (word.value === 0 || size >= lastStep) {
      digits += group === 0 ? '' : String(group);
      group = 0;
    }
    if (word.value === 0) digits += '0';
    else group += word.value;
    lastStep = word.value === 0 ? Infinity : size;
  }
  if (digits === '' && group === 0) return digitsAfterPoint(tokens, at, reading);
  const fraction = digits + (group === 0 ? '' : String(group));
  reading.group += Number(`0.${fraction}`);
  return next - at;
}

function digitsAfterPoint(tokens: readonly Token[], at: number, reading: Reading): number {
  const next = tokens[at + 1];
  if (next?.kind !== 'digits' || !/^\d+$/u.test(next.text)) return 0;
  reading.group += Number(`0.${next.text}`);
  return 2;
}

function decimalScale(word: string): number | undefined {
  const scales: readonly (readonly [RegExp, number])[] = [
    [/^десят/u, 10],
    [/^сот/u, 100],
    [/^(?:тисячн|тысячн)/u, 1e3],
    [/^(?:десятитисячн|десятитысячн)/u, 1e4],
    [/^(?:стотисячн|стотысячн)/u, 1e5],
    [/^(?:мільйонн|миллионн)/u, 1e6],
  ];
  return scales.find(([stem]) => stem.test(word))?.[1];
}

/** English names of parts: a third, two fifths. */
export const englishParts: ReadonlyMap<string, number> = new Map([
  ['halves', 1 / 2], ['third', 1 / 3], ['thirds', 1 / 3], ['quarter', 1 / 4], ['fourth', 1 / 4], ['fifth', 1 / 5], ['sixth', 1 / 6], ['seventh', 1 / 7], ['eighth', 1 / 8], ['tenth', 1 / 10], ['hundredth', 1 / 100], ['quarters', 1 / 4], ['fourths', 1 / 4], ['fifths', 1 / 5], ['sixths', 1 / 6],
  ['sevenths', 1 / 7], ['eighths', 1 / 8], ['ninths', 1 / 9], ['tenths', 1 / 10], ['hundredths', 1 / 100], ['thousandths', 1 / 1000],
]); // prettier-ignore

/** «дві третини», «три пятых», “one third”: the part that a word says after a count, undefined where it says none. */
export function fractionOf(
  word: NumberWord | undefined,
  { text, following, before }: { readonly text: string; readonly following: string; readonly before: string },
  reading: Reading,
  language: KnownLanguage,
): number | undefined {
  const isCount = reading.lastScale === Infinity && !reading.isOrdinal && reading.group > 0 && reading.group < 20 && reading.lastStep === 1 && Number.isInteger(reading.group); // prettier-ignore
  if (!isCount || reading.hasDigits) return undefined;
  if (language === 'en') return word?.kind === 'fraction' && text === 'half' ? undefined : englishPart(text, following, reading.group, before);
  if (word === undefined) return undefined;
  // «дві половини» are one whole, no fraction.
  if (word.kind === 'fraction') return reading.group * word.value < 1 ? word.value : undefined;
  // «три п'ятих», «дві п'яті», «одна десята»: an ordinal of the feminine or of the genitive plural.
  // «одна п'ята», but «за п'ять восьма» is an hour.
  const ending = reading.group === 1 ? /(?:а|я)$/u : /(?:і|их|ых|іх|ьих)$/u;
  const isPart = word.isOrdinal && word.value >= 3 && reading.group < word.value && ending.test(text);
  return isPart ? 1 / word.value : undefined;
} // prettier-ignore

/** Words before a count of periods. */
const periodWords = new Set(['last', 'past', 'next', 'first', 'final', 'consecutive', 'successive', 'straight', 'for', 'over', 'in', 'within', 'after', 'of', 'the', 'these', 'previous']); // prettier-ignore

/** “two thirds”; “one fifth of” and “three quarters of” only before what is parted: “seven halves”, “two quarters” are matches and months. */
function englishPart(text: string, following: string, count: number, before: string): number | undefined {
  const part = englishParts.get(text);
  if (part === undefined || count * part >= 1) return undefined;
  // “They hold three quarters.” is a part, “the last three quarters” are months.
  const isClosed = following === '' && (text === 'quarters' ? count === 3 && !periodWords.has(before) : count === 1 && text !== 'quarter'); // prettier-ignore
  return following === 'of' || (text.endsWith('s') && text !== 'quarters') || isClosed ? part : undefined;
}

/** Multiplies what stands before by the part. */
export function takeFraction(reading: Reading, part: number): number {
  // Divided, not multiplied: 3 × 1/5 is 0.6000000000000001.
  reading.group /= Math.round(1 / part);
  reading.hasWords = true;
  reading.isWeak = false;
  reading.lastStep = 0;
  return 1;
}
