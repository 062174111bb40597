import { lookup } from '../lexicon/lookup.ts';
import type { LookupEntry } from '../lexicon/lookup.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownLanguage, LanguageCode, Span } from '../model.ts';
import { findWords } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import type { NameExplanation } from './explain-name.ts';
import type { Gazetteer, NameEntry } from './gazetteer.ts';
import { lookUpName } from './lookup-name.ts';
import { romanizationsOf } from './romanizations.ts';
import type { Romanization } from './romanizations.ts';
import { standingOf } from './standing.ts';
import type { FormStanding } from './standing.ts';

/** One spelling of a name with what it is to its bearer. */
export interface NameFormInfo {
  readonly text: string;
  readonly language: KnownLanguage;
  readonly standing: FormStanding;
}

/** A bearer of the name: the forms in the three languages, as the gazetteer lists them. */
export interface NameInfo extends Pick<NameEntry, 'kind' | 'country'> {
  readonly forms: readonly NameFormInfo[];
}

/** Everything known of the word at a place. */
export interface WordInfo extends Span {
  readonly word: string;
  readonly language: KnownLanguage;
  /** The phrase of several words that it is part of; null where it is part of none. */
  readonly phrase: LookupEntry | null;
  readonly entry: LookupEntry | null;
  /** The name that it is (part of), as it stands in the line; null where it is none. */
  readonly name: string | null;
  readonly names: readonly NameInfo[];
  readonly spelling: NameExplanation | null;
  /** The word in Latin letters, where it is a name that is not listed and no word of the dictionary. */
  readonly romanizations: readonly Romanization[];
}

/** Knowledge that may be absent. */
interface Known {
  readonly lexicon?: Lexicon;
  readonly gazetteer?: Gazetteer;
}

/** Words of the longest phrase or name that is looked for. */
const mostWords = 6;
/** Bearers of one name that are told of. */
const mostBearers = 3;
const knownLanguages: readonly string[] = ['uk', 'ru', 'en'];
const capital = /^\p{Lu}/u;
/** What may stand between the words of one phrase or name. */
const gap = /^[\s\u00a0.’'«»“”"-]*$/u;

/**
 * Tells what is known of the word at an offset of a line: its dictionary forms and renderings, the phrase and the name it
 * belongs to. Null between words, for numbers, and for languages without knowledge.
 */
export function wordAt(
  line: string,
  offset: number,
  language: LanguageCode,
  { lexicon, gazetteer }: Known,
): WordInfo | null {
  const base = language.split('-')[0] ?? '';
  if (!knownLanguages.includes(base)) return null;
  const known = base as KnownLanguage; // one of the list just asked
  const words = findWords(line);
  const at = words.findIndex((word) => word.startOffset <= offset && offset <= word.endOffset);
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return null;
  const place: Place = { line, words, at, language: known };
  const name = gazetteer === undefined ? null : nameAround(place, gazetteer);
  const entry = lexicon === undefined ? null : entryOf(word.text, known, lexicon);
  const isListed = name !== null || (entry !== null && entry.concepts.length > 0);
  return {
    startOffset: word.startOffset,
    endOffset: word.endOffset,
    word: word.text,
    language: known,
    phrase: lexicon === undefined ? null : phraseAround(place, lexicon),
    entry,
    name: name?.text ?? null,
    names: name?.names ?? [],
    spelling: name?.spelling ?? null,
    romanizations: isListed ? [] : romanizationsOf(word.text, known),
  };
}

interface Place {
  readonly line: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly language: KnownLanguage;
}

function entryOf(text: string, language: KnownLanguage, lexicon: Lexicon): LookupEntry | null {
  return lookup(text, lexicon).find((entry) => entry.language === language) ?? null;
}

/** Runs of neighbouring words with the word in them, the longest first. */
function runsAround({ line, words, at }: Place, most: number): Word[][] {
  const runs: Word[][] = [];
  for (let length = most; length >= 1; length -= 1) {
    for (let first = at - length + 1; first <= at; first += 1) {
      const run = first < 0 ? [] : words.slice(first, first + length);
      const isWhole = run.every((word, place) => {
        const next = run[place + 1];
        return next === undefined || gap.test(line.slice(word.endOffset, next.startOffset));
      });
      if (run.length === length && isWhole) runs.push(run);
    }
  }
  return runs;
}

function phraseAround(place: Place, lexicon: Lexicon): LookupEntry | null {
  for (const run of runsAround(place, mostWords).filter(({ length }) => length > 1)) {
    const matches = lexicon.phrasesAt(
      run.map(({ text }) => text),
      0,
      place.language,
    );
    if (!matches.some(({ length }) => length === run.length)) continue;
    const found = lookup(run.map(({ text }) => text).join(' '), lexicon);
    const entry = found.find(({ language }) => language === place.language);
    if (entry !== undefined && entry.concepts.length > 0) return entry;
  }
  return null;
}

interface FoundName {
  readonly text: string;
  readonly names: readonly NameInfo[];
  readonly spelling: NameExplanation | null;
}

/** The longest run that is a name, with at least one capital: in «Мир» at a sentence's start only the reader can tell. */
function nameAround(place: Place, gazetteer: Gazetteer): FoundName | null {
  const runs = runsAround(place, mostWords).filter((run) => run.some(({ text }) => capital.test(text)));
  for (const run of runs) {
    const text = textOf(place.line, run);
    const isOneOf = gazetteer.named(text, place.language).length > 0;
    if (isOneOf) return describeName(text, gazetteer, place.language);
  }
  // A spelling that nobody listed: only where every word looks like a name's.
  for (const run of place.language === 'en' ? runs : []) {
    if (run.length > 3 || !run.every(({ text }) => capital.test(text))) continue;
    const found = describeName(textOf(place.line, run), gazetteer, place.language);
    if (found.spelling !== null) return found;
  }
  return null;
}

function textOf(line: string, run: readonly Word[]): string {
  return line.slice(run[0]?.startOffset, run.at(-1)?.endOffset);
}

function describeName(text: string, gazetteer: Gazetteer, language: KnownLanguage): FoundName {
  const { entries, spelling } = lookUpName(text, gazetteer, [language]);
  return { text, names: entries.slice(0, mostBearers).map(infoOf), spelling };
}

function infoOf(entry: NameEntry): NameInfo {
  const { kind, country, uk, ru, en } = entry;
  const forms = [...uk, ...ru, ...en].map((form) => ({
    text: form.text,
    language: form.language,
    standing: standingOf(form, entry),
  }));
  return { kind, country, forms };
}
