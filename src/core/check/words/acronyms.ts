import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, SlavicLanguage } from '../../model.ts';
import { acronyms, latinAcronyms } from '../data/acronyms.data.ts';
import type { SideReading, Token } from '../reading.ts';
import { remember } from './memo.ts';
import { isShouted } from './shouted.ts';

/** Letters that stand for words: СБУ, MRI, ICD-10 (the letters alone). */
export interface Acronym {
  readonly token: Token;
  /** Capitals without digits and a plural s. */
  readonly letters: string;
  /** Latin letters inside Cyrillic text. */
  readonly isLatinKept: boolean;
  /** Stands in brackets by itself: what stands before it is what the letters are for. */
  readonly isBracketed: boolean;
}

const shape = /^([A-ZА-ЯЁЇІЄҐ]{2,7})(?:s|и|и́)?(?:[-‑–]?\d+)?$/u;
const romanNumber = /^[IVXLCM]+$/u;
const latinWord = /^\p{Script=Latin}/u;
/** From this share of capital letters on, and more of them than two acronyms have, a line is a headline: its capitals are no acronyms. */
const headlineShare = 0.5;
const headlineCapitals = 12;

/** The acronyms of a side in reading order; none in a headline. */
export function acronymsOf(reading: SideReading): readonly Acronym[] {
  return reading.keep(acronymsOf, searchAcronyms);
}

function searchAcronyms(reading: SideReading): Acronym[] {
  const { tokens, text, language } = reading;
  if (language === undefined || isHeadline(text)) return [];
  return tokens.flatMap((token): Acronym[] => {
    const letters = shape.exec(token.text)?.[1];
    if (letters === undefined || romanNumber.test(letters) || isAmongCapitals(reading, token)) return [];
    // Another language's words inside English are for other checks.
    if (language === 'en' && !latinWord.test(letters)) return [];
    return [
      {
        token,
        letters,
        isLatinKept: language !== 'en' && latinWord.test(letters),
        isBracketed: text[token.startOffset - 1] === '(' && text[token.endOffset] === ')',
      },
    ];
  });
}

function isHeadline(text: string): boolean {
  if (mostCapitals(text) <= headlineCapitals) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    capitals > headlineCapitals && capitals > headlineShare * (text.match(lettered.gu`\p{L}`)?.length ?? 0)
  );
}

/** As many capitals as a text may have at most: of letters beyond English and Cyrillic each is taken for one. */
function mostCapitals(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) count += code >= 0x41 && code <= 0x5a ? 1 : 0;
    else if (!(code >= 0x430 && code <= 0x45f) && !(code >= 0x2000 && code <= 0x206f)) count += 1;
  }
  return count;
}

/** «ДЯКУЮ, ЩО ВСТОЯВ», “THANK YOU”: shouted words beside shouted words. */
function isAmongCapitals({ tokens }: SideReading, token: Token): boolean {
  return isShouted(tokens[token.index - 1]) || isShouted(tokens[token.index + 1]);
}

interface Table {
  /** English forms by a Ukrainian or Russian one. */
  readonly english: Readonly<Record<SlavicLanguage, ReadonlyMap<string, ReadonlySet<string>>>>;
  /** Ukrainian or Russian forms by an English one. */
  readonly slavic: Readonly<Record<SlavicLanguage, ReadonlyMap<string, ReadonlySet<string>>>>;
  readonly staysLatin: ReadonlySet<string>;
}

const isCapital = (form: string): boolean => /^\P{Ll}/u.test(form);

let table: Table | undefined;

/** The table of acronyms, read from the data once. */
function acronymTable(): Table {
  if (table !== undefined) return table;
  const maps = (): Record<SlavicLanguage, Map<string, Set<string>>> => ({ uk: new Map(), ru: new Map() });
  const [english, slavic] = [maps(), maps()];
  const add = (map: Map<string, Set<string>>, key: string, form: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(form));
  };
  for (const line of acronyms.trim().split('\n')) {
    const [uk = [], ru = [], en = []] = line.split('|').map((cell) => cell.split(',').filter(Boolean));
    for (const [language, forms] of [['uk', uk], ['ru', ru]] as const) {
      for (const form of forms) for (const other of en) add(english[language], form, other);
      for (const other of en.filter(isCapital)) for (const form of forms) add(slavic[language], other, form);
    }
  } // prettier-ignore
  table = { english, slavic, staysLatin: new Set(latinAcronyms) };
  return table;
}

/** English forms of a Ukrainian or Russian acronym, or the other way round; undefined where the table has none. */
export function knownForms(
  letters: string,
  from: KnownLanguage,
  to: KnownLanguage,
): ReadonlySet<string> | undefined {
  if (from === 'en') return to === 'en' ? undefined : acronymTable().slavic[to].get(letters);
  return to === 'en' ? acronymTable().english[from].get(letters) : undefined;
}

/** True where the other side has a word by which the table spells the acronym out: США and “American”. */
export function isSpeltOut(
  letters: string,
  [from, to]: readonly [KnownLanguage, KnownLanguage],
  { text }: SideReading,
): boolean {
  const words = [...(knownForms(letters, from, to) ?? [])].filter((form) => /^\p{Ll}/u.test(form));
  if (words.length === 0) return false;
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** True for names and standards whose Latin letters stay in Cyrillic text; call signs of stations among them. */
export const staysLatin = (letters: string): boolean =>
  acronymTable().staysLatin.has(letters) || /^[WK][A-Z]{3}$/u.test(letters);

const latinFor: Readonly<Record<string, string>> = {
  А: 'A', Б: 'B', В: 'V|W|B', Г: 'G|H', Ґ: 'G', Д: 'D', Е: 'YE|E|Y', Є: 'YE|IE|E|Y', Ё: 'YO|E|Y', Ж: 'ZH|Z|J', З: 'Z',
  И: 'I|Y', І: 'I', Ї: 'YI|I|Y', Й: 'Y|J|I', К: 'K|C', Л: 'L', М: 'M', Н: 'N|H', О: 'O', П: 'P', Р: 'R|P', С: 'S|C',
  Т: 'T', У: 'U|Y', Ф: 'F|PH', Х: 'KH|H|X|CH', Ц: 'TS|C|Z', Ч: 'CH|C', Ш: 'SH', Щ: 'SHCH|SCH', Ы: 'Y', Э: 'E',
  Ю: 'YU|IU|U', Я: 'YA|IA|Y',
}; // prettier-ignore

/** A Latin acronym that copies a Cyrillic one; a letter that the table lacks is copied by nothing. */
const copyPattern = remember((cyrillic: string) => {
  const letters = [...cyrillic].map((letter) => `(?:${latinFor[letter] ?? '(?!)'})`);
  return new RegExp(`^${letters.join('')}$`, 'u');
});

/** True where a Latin acronym is a Cyrillic one letter by letter: СНПР and SNPR, НР and NR. */
export const isCopied = (cyrillic: string, latin: string): boolean => copyPattern(cyrillic).test(latin);

/** Words that an acronym passes over. */
const passedOver =
  /^(?:of|the|a|an|and|for|in|on|to|with|by|at|as|і|й|та|и|в|у|з|із|с|на|для|по|до|о|об|про|к|за|не)$/iu;

/**
 * Whether letters in brackets are those of the words right before them. Undefined where there are too few words to say.
 * A word may give several letters (immunodeficiency: ID), so that one letter may stand inside a word.
 */
export function fitsWordsBefore({ tokens }: SideReading, { token, letters }: Acronym): boolean | undefined {
  const before = tokens
    .slice(Math.max(0, token.index - letters.length - 5), token.index)
    .filter((one) => one.sentence === token.sentence)
    .map((one) => one.text.toUpperCase());
  if (before.length < 2) return undefined;
  const parted = before.flatMap((word) => word.split(/[-‑–]/u)).filter((word) => word !== '');
  // «Міністерство економіки … Японії (МЕ…)»: words may stand between.
  return [before, parted].some((words) =>
    [words, words.filter((word) => !passedOver.test(word))].some((some) =>
      [0, 1, 2].some((left) => endsWithLetters(some.slice(0, some.length - left), [...letters])),
    ),
  );
}

/** The last words begin with the letters in order; where a word gives more than one they stand in it in order. */
function endsWithLetters(words: readonly string[], letters: readonly string[]): boolean {
  const take = (word: number, letter: number): boolean => {
    if (letter < 0) return true;
    if (word < 0) return false;
    const text = words[word] ?? '';
    // The word gives its first letter, and before that any letters inside it, from the back.
    for (let given = 1; given <= letter + 1 && given <= 3; given++) {
      const part = letters.slice(letter - given + 1, letter + 1);
      if (text.startsWith(part[0] ?? ' ') && isInside(text, part) && take(word - 1, letter - given))
        return true;
    }
    return false;
  };
  return take(words.length - 1, letters.length - 1);
}

function isInside(text: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
