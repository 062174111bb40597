import { lettered } from '../text/lettered.ts';
import type { KnownLanguage, Span } from '../model.ts';

/** What the words around a number say of it: «понад», “up to”, «майже». */
export type NumberBound = 'over' | 'under' | 'at-least' | 'at-most' | 'up-to' | 'about' | 'almost';

type Rows = readonly (readonly [NumberBound, string])[];

/** Bound, then the phrases that say it before a number; «ніж», «за», «чем» may follow them. */
const before: Readonly<Record<KnownLanguage, Rows>> = {
  uk: [
    ['at-least', 'щонайменше|не менше|не менш|принаймні|як мінімум|мінімум'],
    ['at-most', 'щонайбільше|не більше|не більш|максимум|не понад'],
    ['almost', 'майже|мало не|без малого|ледь не'],
    ['over', 'понад|більше|більш|вище|свыше|вже за'],
    ['under', 'менше|менш|нижче'],
    ['about', 'близько|приблизно|біля|десь|орієнтовно|порядку|приміром|коло'],
    ['up-to', 'аж до|до'],
  ],
  ru: [
    ['at-least', 'не менее|не меньше|как минимум|минимум|по меньшей мере|по крайней мере'],
    ['at-most', 'не более|не больше|максимум|самое большее|не свыше'],
    ['almost', 'почти|без малого|чуть ли не'],
    ['over', 'свыше|более|больше|выше|с лишним'],
    ['under', 'менее|меньше|ниже'],
    ['about', 'около|примерно|приблизительно|порядка|где-то|ориентировочно'],
    ['up-to', 'вплоть до|до'],
  ],
  en: [
    ['at-least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum'],
    ['at-most', 'at most|no more than|not more than|a maximum of|maximum|not exceeding'],
    ['almost', 'almost|nearly|close to|just under'],
    ['over', 'more than|over|above|upwards of|in excess of|exceeding|greater than|just over'],
    ['under', 'less than|fewer than|under|below'],
    ['about', 'about|around|approximately|roughly|some|circa|an estimated|estimated'],
    ['up-to', 'up to|as many as|as much as'],
  ],
};

const than = new Set(['ніж', 'за', 'як', 'чем']);
/** «Примерно на два», «майже на п'ять»: the preposition stands between; of «больше на два» the two are what there is more. */
const by = new Set(['на', 'в', 'у', 'во']);
const roughly: ReadonlySet<NumberBound> = new Set(['about', 'almost']);

const tables: Readonly<Record<KnownLanguage, ReadonlyMap<string, NumberBound>>> = {
  uk: compile(before.uk),
  ru: compile(before.ru),
  en: compile(before.en),
};

function compile(rows: Rows): ReadonlyMap<string, NumberBound> {
  return new Map(
    rows.flatMap(([bound, words]) => words.split('|').map((phrase) => [phrase, bound] as const)),
  );
}

/** Longest phrase of up to four words that ends right before the number, with its count of words, «ніж» behind it included. */
function boundBefore(
  head: string,
  language: KnownLanguage,
): { readonly bound: NumberBound; readonly wordCount: number } | undefined {
  const words = head
    .toLowerCase()
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '');
  const isBy = by.has(words.at(-1) ?? '');
  const isThan = isBy || than.has(words.at(-1) ?? '');
  if (isThan) words.pop();
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const phrase = words
      .slice(-count)
      .join(' ')
      .replace(lettered.u`^[^\p{L}]+`, '');
    const bound = tables[language].get(phrase);
    if (bound !== undefined && (!isBy || roughly.has(bound)))
      return { bound, wordCount: count + Number(isThan) };
  }
  return undefined;
}

const signs: readonly (readonly [RegExp, NumberBound])[] = [
  [/≥\s?$/u, 'at-least'],
  [/≤\s?$/u, 'at-most'],
  [/>\s?$/u, 'over'],
  [/<\s?$/u, 'under'],
  [/[~≈∼]\s?$/u, 'about'],
];

const afterPatterns: readonly (readonly [RegExp, NumberBound])[] = [
  [/^\+(?!\d)/u, 'at-least'],
  [lettered.iu`^(?:\s+\p{L}+){0,1}\s+(?:or\s+more|(?:і|й|та|або|чи|и|или)\s+(?:більше|більш|более|больше))(?!\p{L})`, 'at-least'],
  [lettered.iu`^(?:\s+\p{L}+){0,1}\s+(?:or\s+(?:less|fewer)|(?:або|чи|или|и)\s+(?:менше|менее|меньше))(?!\p{L})`, 'at-most'],
  [lettered.iu`^[-\s]odd(?!\p{L})`, 'about'],
  // «сорок с лишним», «сто із гаком»: a little more.
  [lettered.iu`^(?:\s+\p{L}+)?\s+(?:з|із|с)\s+(?:гаком|лишком|лишним|хвостиком)(?!\p{L})`, 'over'],
]; // prettier-ignore

/** Finds the bound of the number at [start, end); undefined where nothing beside it sets one. */
export function findBound(
  text: string,
  start: number,
  end: number,
  language: KnownLanguage,
): NumberBound | undefined {
  const head = text.slice(Math.max(0, start - 28), start).replace(/[$€£₴₽¥]\s?$/u, '');
  const mark = !/[≥≤><~≈∼]\s?$/u.test(head) ? undefined : signs.find(([pattern]) => pattern.test(head));
  if (mark !== undefined) return mark[1];
  if (lettered.u`[\p{L}]\s+$`.test(head)) {
    const before = boundBefore(head, language);
    if (before !== undefined) return before.bound;
  }
  const tail = text.slice(end, end + 30);
  return afterPatterns.find(([pattern]) => pattern.test(tail))?.[1];
}

/** The number at [start, end) with the words or the sign that bound it: “at least three”, “200 or more”. */
export function boundSpan(text: string, { startOffset, endOffset }: Span, language: KnownLanguage): Span {
  const head = text.slice(Math.max(0, startOffset - 28), startOffset);
  const words = boundBefore(head, language);
  const before =
    words === undefined
      ? /[≥≤><~≈∼]\s?$/u.exec(head)
      : new RegExp(`(?:\\S+\\s+){${words.wordCount}}$`, 'u').exec(head);
  if (before !== null) return { startOffset: startOffset - before[0].length, endOffset };
  const tail = text.slice(endOffset, endOffset + 30);
  const after = afterPatterns.map(([pattern]) => pattern.exec(tail)).find((found) => found !== null);
  return { startOffset, endOffset: endOffset + (after?.[0].length ?? 0) };
}

/** Tells whether the gap between two numbers makes them the ends of a range. */
export function isRangeGap(text: string, first: number, gap: readonly [number, number]): boolean {
  const between = text.slice(gap[0], gap[1]);
  if (/^\s?(?:%\s?)?[-–—−]\s?$/u.test(between)) return true;
  if (/^\s+(?:to|до)\s+$/iu.test(between)) return true;
  if (!/^\s+(?:and|і|та|и|по)\s+$/iu.test(between)) return false;
  return lettered.iu`(?<!\p{L})(?:between|between\s+some|між|между|з|із|с|від|от)\s+$`.test(text.slice(Math.max(0, first - 20), first)); // prettier-ignore
}
