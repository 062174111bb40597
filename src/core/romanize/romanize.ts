import { lettered } from '../text/lettered.ts';
import { romanizationSystems } from './systems.ts';
import type { SlavicLanguage } from '../model.ts';

/** What a rule sees of one letter: lower-case neighbours in the same word, an empty string at its edges. */
export interface LetterContext {
  readonly letter: string;
  readonly previous: string;
  readonly next: string;
  readonly isWordStart: boolean;
  readonly isWordEnd: boolean;
  /** True for the last letter but one. */
  readonly isBeforeLast: boolean;
}

/** One named romanization: a letter table and, where a letter depends on its place, a rule that comes first. */
export interface RomanizationSystem {
  readonly id: string;
  /** The language the system was made for. */
  readonly language: SlavicLanguage;
  readonly year: number;
  readonly source: string;
  /** Lower-case Cyrillic letter or apostrophe to Latin; a letter not named is left as it is. */
  readonly letters: Readonly<Record<string, string>>;
  readonly rule?: (context: LetterContext) => string | undefined;
  /** Capital forms that do not follow from the small ones, by Cyrillic letter. */
  readonly capitals?: Readonly<Record<string, string>>;
}

const apostrophes = "'’ʼʹ′";
const combining = /[\u0300\u0301\u0341]/;
const isCyrillic = (char: string): boolean => /\p{Script=Cyrillic}/u.test(char);

/** Finds a system by its id; undefined for an unknown one. */
export function findSystem(id: string): RomanizationSystem | undefined {
  return romanizationSystems.find((system) => system.id === id);
}

/**
 * Writes Cyrillic text in Latin letters by a named system. Everything that is not Cyrillic stays as it is; an apostrophe
 * counts as a letter only between two Cyrillic letters; combining stress stays over its vowel (the result is NFC there).
 * Casing follows the source: `Щ` before a small letter gives `Shch`, otherwise `SHCH`.
 */
export function romanize(text: string, system: RomanizationSystem): string {
  // й, ї, ё and ў typed as letter plus mark are the letters they look like.
  const chars = [...text.replace(/\p{Script=Cyrillic}[\u0306\u0308]/gu, (pair) => pair.normalize('NFC'))];
  const isPart = chars.map((char, index) => isLetterAt(chars, index, char));
  let result = '';
  let hasStress = false;
  for (let index = 0; index < chars.length; index++) {
    const char = chars[index] ?? '';
    if (!isPart[index]) {
      if (combining.test(char)) hasStress = true;
      result += char;
      continue;
    }
    const latin = latinFor(contextAt(chars, isPart, index), system);
    const capital = system.capitals?.[char.toLowerCase()];
    if (capital !== undefined && char !== char.toLowerCase()) result += capital;
    else result += latin === undefined ? char : applyCase(latin, chars, isPart, index);
  }
  return hasStress ? result.normalize('NFC') : result;
}

function isLetterAt(chars: readonly string[], index: number, char: string): boolean {
  if (combining.test(char)) return false;
  if (isCyrillic(char)) return true;
  if (!apostrophes.includes(char)) return false;
  return isCyrillic(chars[index - 1] ?? '') && isCyrillic(chars[index + 1] ?? '');
}

/** Index of the neighbouring letter of the same word in a direction, stepping over stress marks; -1 at the edge. */
function neighbour(
  chars: readonly string[],
  isPart: readonly boolean[],
  index: number,
  step: 1 | -1,
): number {
  let at = index + step;
  while (combining.test(chars[at] ?? '')) at += step;
  return isPart[at] === true ? at : -1;
}

function contextAt(chars: readonly string[], isPart: readonly boolean[], index: number): LetterContext {
  const previous = neighbour(chars, isPart, index, -1);
  const next = neighbour(chars, isPart, index, 1);
  const lower = (at: number): string => {
    const char = at < 0 ? '' : (chars[at] ?? '');
    return apostrophes.includes(char) && char !== '' ? "'" : char.toLowerCase();
  };
  return {
    letter: lower(index),
    previous: lower(previous),
    next: lower(next),
    isWordStart: previous < 0,
    isWordEnd: next < 0,
    isBeforeLast: next >= 0 && neighbour(chars, isPart, next, 1) < 0,
  };
}

function latinFor(context: LetterContext, system: RomanizationSystem): string | undefined {
  return system.rule?.(context) ?? system.letters[context.letter];
}

function applyCase(
  latin: string,
  chars: readonly string[],
  isPart: readonly boolean[],
  index: number,
): string {
  const char = chars[index] ?? '';
  if (char === char.toLowerCase()) return latin;
  const next = neighbour(chars, isPart, index, 1);
  if (next < 0) {
    // An initial before a full stop keeps a small second letter: «Ю. Коваль» is Yu. Koval.
    const isInitial = neighbour(chars, isPart, index, -1) < 0 && chars[index + 1] === '.';
    return isInitial ? capitalize(latin) : latin.toUpperCase();
  }
  const follower = chars[next] ?? '';
  const isFollowedByCapital = follower !== follower.toLowerCase();
  return isFollowedByCapital ? latin.toUpperCase() : capitalize(latin);
}

function capitalize(latin: string): string {
  const at = latin.search(lettered.u`\p{L}`);
  if (at < 0) return latin;
  const letter = String.fromCodePoint(latin.codePointAt(at) ?? 0);
  return latin.slice(0, at) + letter.toUpperCase() + latin.slice(at + letter.length);
}
