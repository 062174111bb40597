import { lettered } from '../text/lettered.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Endings that hardly any surname but a Ukrainian one has, in any case. */
const ukrainianSurname = lettered.iu`(?:[єе]нк[оауи]|ен[кч]ом|[чщ]ук(?:[ауи]|ом|ові)?|юк(?:[ауи]|ом|ові)?|ишин(?:[аиу]|им|ою|ій)?|[аиі]йл[оау]|бородьк[оау])$`;

/** A word of the Ukrainian text that may be a name, with the capitalised word on its right, if there is one. */
export interface NameInText {
  readonly name: string;
  readonly surname: string | undefined;
  /** The text that it stands in. */
  readonly text: string;
  /** Other words of that text with a capital. */
  readonly others: readonly string[];
}

/** Ukraine and its people by their adjective, which has no capital. */
const ofUkraine = lettered.iu`(?<!\p{L})(?:україн|київськ|харківськ|одеськ|львівськ)\p{L}+`;

/**
 * Says whether a place or person of Ukraine is meant: true where the gazetteer lists the name there, the surname is spelt
 * as only Ukrainian ones are, or the text names Ukraine or a place or person of it; false of what the gazetteer lists in
 * other countries only; undefined where nothing tells.
 */
export function isOfUkraine(
  { name, surname, text, others }: NameInText,
  gazetteer: Gazetteer | undefined,
): boolean | undefined {
  const countriesOf = (word: string): string[] =>
    (gazetteer?.named(word, 'uk') ?? [])
      .filter(({ kind }) => kind !== 'first-name')
      .map(({ country }) => country);
  const told = countriesOf(surname ?? name);
  if (told.length > 0) return told.includes('UA');
  const isTold =
    ukrainianSurname.test(surname ?? name) ||
    ofUkraine.test(text) ||
    others.some((word) => countriesOf(word).includes('UA'));
  return isTold ? true : undefined;
}
