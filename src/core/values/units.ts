import { lettered } from '../text/lettered.ts';
import type { KnownLanguage } from '../model.ts';
import { currencyCodes, currencyRows } from './currency-rows.ts';
import { measureRows } from './unit-rows.ts';
import type { Dimension, UnitRow } from './unit-rows.ts';
import { wordForms } from './word-forms.ts';

export type { Dimension } from './unit-rows.ts';

/** A measure or currency. */
export interface Unit {
  /** ISO 4217 code, or lower-case English singular. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of these is; for money, of the whole coin. */
  readonly factor: number;
}

const rows: readonly UnitRow[] = [...measureRows, ...currencyRows];
const byName = new Map<string, Unit>();
for (const [name, dimension, factor] of rows)
  if (!byName.has(name)) byName.set(name, { name, dimension, factor });
for (const code of currencyCodes) byName.set(code, { name: code, dimension: 'money', factor: 1 });

function named(name: string): Unit {
  return byName.get(name) ?? { name, dimension: 'money', factor: 1 };
}

const unitOf = ([name, dimension, factor]: UnitRow): Unit => ({ name, dimension, factor });

/** Latin abbreviations are written in all three languages. */
const international = new Set(['mm', 'cm', 'm', 'km', 'kg', 'g', 'mg', 'l', 'ml', 'kw', 'mw', 'gw', 'km/h', 'm/s', 'mph', 'km²', 'm²', 'usd', 'us$', 'c', 'rm', 'rs', 'euro', 'euros', '€ur']); // prettier-ignore

function build(column: 3 | 4 | 5): ReadonlyMap<string, Unit> {
  const table = new Map<string, Unit>();
  const put = (form: string, unit: Unit): void => {
    if (!table.has(form)) table.set(form, unit);
  };
  for (const row of rows) for (const form of wordForms(row[column])) put(form.toLowerCase(), unitOf(row));
  for (const row of column === 5 ? [] : rows)
    for (const form of wordForms(row[5])) if (international.has(form)) put(form, unitOf(row));
  for (const code of currencyCodes) {
    const isWord = ['all', 'try', 'top', 'cup', 'amd', 'mad'].includes(code.toLowerCase());
    if (!isWord) put(code.toLowerCase(), named(code));
  }
  return table;
}

const tables: Readonly<Record<KnownLanguage, ReadonlyMap<string, Unit>>> = {
  uk: build(3),
  ru: build(4),
  en: build(5),
};

/** Every unit's phrase and all that comes before one of its gaps. */
function beginningsOf(table: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const found = new Set(table.keys());
  for (const phrase of table.keys())
    for (let at = 1; at < phrase.length; at += 1)
      if (phrase.charAt(at) === ' ' || phrase.charAt(at) === '.') found.add(phrase.slice(0, at));
  return found;
}

/** Most words behind a number begin no unit: one look instead of four words. */
const beginnings: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  uk: beginningsOf(tables.uk),
  ru: beginningsOf(tables.ru),
  en: beginningsOf(tables.en),
};

/** A bare £: money, not the pound of 454 grams. */
const poundSterling: Unit = { name: 'pound', dimension: 'money', factor: 1 };

const signs: readonly (readonly [RegExp, string])[] = [
  [/(?:US|U\.S\.\s?)\$/uy, 'USD'], [/(?:C|CA)\$/uy, 'CAD'], [/(?:A|AU)\$/uy, 'AUD'], [/NZ\$/uy, 'NZD'], [/HK\$/uy, 'HKD'], [/\$/uy, 'dollar'],
  [/€(?:ur)?/uy, 'EUR'], [/£/uy, 'pound'],
  [lettered.uy`LE(?!\p{L})`, 'EGP'], [/₴/uy, 'UAH'], [/₽/uy, 'RUB'], [/¥/uy, 'JPY'], [/₹/uy, 'INR'], [/₩/uy, 'KRW'], [/₪/uy, 'ILS'], [/₺/uy, 'TRY'],
  [/₸/uy, 'KZT'], [/₾/uy, 'GEL'], [/¢/uy, 'cent'], [lettered.uy`°\s?[CС](?!\p{L})`, 'degree celsius'], [lettered.uy`°\s?[FФ](?!\p{L})`, 'degree fahrenheit'], [/%/uy, 'percent'], [lettered.uy`°(?!\s?\p{L})`, 'degree'],
]; // prettier-ignore

/** What any of the signs begins with: one look instead of twenty. */
const signStart = /[A-Z.]{1,4}\s?\$|LE|[$€£₴₽¥₹₩₪₺₸₾¢°%]/uy;

/** A unit at a place of the text; `end` is where its words end. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
  /** A single letter or a word that is also a preposition: it needs figures and no word behind it. */
  readonly isShort: boolean;
}

const word = lettered.uy`[\p{L}€][\p{L}€'’²³/$·]*(?:[\p{L}²³$]|(?<=m)[23])?`;
const gap = /[\s\u00a0\u202f]{1,2}|\.\s?|\s?[-‑]/uy;

/** Reads the unit that begins at an offset: a sign, or the longest known phrase of up to four words. */
export function unitAt(text: string, at: number, language: KnownLanguage): UnitMatch | undefined {
  signStart.lastIndex = at;
  for (const [pattern, name] of signStart.test(text) ? signs : []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null)
      return {
        unit: name === 'pound' ? poundSterling : named(name),
        end: at + match[0].length,
        isShort: false,
      };
  }
  let found: UnitMatch | undefined;
  let phrase = '';
  let place = at;
  for (let count = 0; count < 4; count++) {
    word.lastIndex = place;
    const match = word.exec(text);
    if (match === null) break;
    const form = match[0].toLowerCase();
    phrase += form;
    if (!beginnings[language].has(phrase)) break;
    place += match[0].length;
    const unit = tables[language].get(phrase);
    // A dot belongs to a shortened unit unless it ends the sentence.
    // «сорок с лишним» counts no seconds.
    const isPreposition = phrase === 'с' && lettered.iu`^\s+(?:лишним|лишком|половиной|чем-то|небольшим|хвостиком|гаком)(?!\p{L})`.test(text.slice(place, place + 14)); // prettier-ignore
    if (unit !== undefined && !isPreposition) found = { unit, end: place, isShort: phrase.length === 1 };
    gap.lastIndex = place;
    const between = gap.exec(text);
    if (between === null) break;
    phrase += between[0].startsWith('.') && !between[0].endsWith(' ') ? '.' : ' ';
    place += between[0].length;
  }
  return found;
}

/** Reads the unit whose words end right before an offset: “$”, “USD ”, «грн », “malaysian ringgit ”. */
export function unitBefore(text: string, at: number, language: KnownLanguage): { unit: Unit; start: number } | undefined {
  const head = text.slice(Math.max(0, at - 24), at);
  const match = lettered.u`(?:(?<![\p{L}])[A-Z]{1,3}\.?)?[$€£₴₽¥₹₩₪₺]\s?$|(?:(?<![\p{L}])\p{L}+\s)?(?<![\p{L}\d])\p{L}{2,}\.?\s?$`.exec(head);
  if (match === null) return undefined;
  // “Euro 2024” is a championship; «рублей 10 млн» and “ringgit 42” are money.
  const isYearlike = /^(?:19|20)\d\d(?![\d.,])/u.test(text.slice(at, at + 6));
  const base = at - head.length + match.index;
  const starts = [base, base + (/\s(?=\S)/u.exec(match[0])?.index ?? -1) + 1];
  for (const start of starts) {
    const found = unitAt(text, start, language);
    if (found === undefined || text.slice(found.end, at).replace(/^\./u, '').trim() !== '') continue;
    if (isYearlike && lettered.u`^\p{L}{4}`.test(match[0].trimStart())) continue;
    if (found.unit.dimension === 'money' && found.unit.factor === 1) return { unit: found.unit, start };
  }
  return undefined;
} // prettier-ignore

/** What one written form, in lower case, means as a unit; undefined where it is none. */
export function unitOfForm(form: string, language: KnownLanguage): Unit | undefined {
  return tables[language].get(form);
}

/** Finds a unit by its canonical name; undefined for an unknown one. */
export function unitByName(name: string): Unit | undefined {
  return byName.get(name);
}
