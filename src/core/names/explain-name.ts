import { lettered } from '../text/lettered.ts';
import { explainRomanization } from '../romanize/explain.ts';
import type { CyrillicForm } from '../romanize/explain.ts';
import { nameSimilarity } from '../romanize/skeleton.ts';
import type { Gazetteer, NameEntry } from './gazetteer.ts';
import { foldName, nameWords, wholeKey } from './keys.ts';
import type { NameForm } from './rows.ts';
import { russianSpellings } from './russian-spelling.ts';
import { judgingForms, standingByRule, standingOf } from './standing.ts';
import type { FormStanding } from './standing.ts';

/** What is known of a bearer that the gazetteer may lack. */
export interface KnownBearer {
  /** ISO 3166 code of the bearer's own country: a person's, not the text's. */
  readonly country?: string;
  /** Cyrillic spellings, say from the text beside; the Russian one is derived where only the Ukrainian is given. */
  readonly forms?: readonly CyrillicForm[];
}

/** Why one word of a Latin name is spelled so. `close` = near a known form, but by no known system. */
export interface NamePart {
  readonly text: string;
  readonly role: 'first' | 'family' | 'initial' | 'word';
  readonly kind: 'standing' | 'close' | 'none';
  readonly standing: FormStanding | null;
  /** The Cyrillic word behind it, where one is known. */
  readonly form: CyrillicForm | null;
  /** True only for Ukrainian names. */
  readonly isViaRussian: boolean;
}

export interface NameExplanation {
  /** The name without article, possessive or plural ending. */
  readonly name: string;
  readonly entry: NameEntry | null;
  /** Standing of the whole form, where the gazetteer lists it. */
  readonly standing: FormStanding | null;
  readonly parts: readonly NamePart[];
}

/** Likeness by sound below which a word is no spelling of another. */
const leastLikeness = 0.75;

/** Explains a Latin spelling of a name, the whole and part by part. Never guesses a country: without one that is known
 *  (from the gazetteer or `bearer`) nothing is called via Russian. */
export function explainName(latin: string, gazetteer: Gazetteer, bearer: KnownBearer = {}): NameExplanation {
  const name = bareName(latin, gazetteer);
  const words = name.split(/\s+/).filter((word) => word !== '');
  const listed = gazetteer.named(name, 'en').find((entry) => entry.kind !== 'first-name');
  // Olga by itself is a first name, whatever place sounds like it.
  const isFirstName = words.length === 1 && firstNamesWritten(words[0] ?? '', gazetteer).length > 0;
  const entry = listed ?? (isFirstName ? undefined : nearestEntry(words, gazetteer));
  const form = listed?.en.find((candidate) => wholeKey(candidate.text) === wholeKey(name));
  const standing = listed !== undefined && form !== undefined ? standingOf(form, listed) : null;
  const isOneUnit = listed?.kind === 'term' || (listed?.kind !== 'person' && form?.status != null);
  return {
    name,
    entry: entry ?? null,
    standing,
    parts: words.map((word, at) => {
      const isPerson = entry === undefined || entry.kind === 'person';
      const role =
        isFirstName && entry === undefined ? 'first' : roleOf(word, at, isPerson ? words.length : 0);
      // A fixed use or a title is judged as a whole: nothing in chicken Kiev is via Russian.
      if (isOneUnit && standing !== null) return partWith({ word, role }, standing, listed?.country ?? '');
      return entry === undefined
        ? partOfStranger({ word, role }, gazetteer, bearer)
        : partOfEntry({ word, role }, entry, gazetteer);
    }),
  };
}

/** Takes off the article and the endings that English grammar adds: the Zelenskyys, Yermak's. */
function bareName(latin: string, gazetteer: Gazetteer): string {
  const plain = latin.trim().replace(/\s+/g, ' ');
  if (gazetteer.named(plain, 'en').length > 0) return plain;
  const bare = plain.replace(/^the /i, '').replace(/(?:['’]s|(?<=s)['’])$/u, '');
  const singular = bare.replace(/s$/u, '');
  const isPlural = singular !== bare && gazetteer.withWord(bare.split(' ').at(-1) ?? '').length === 0;
  return isPlural && gazetteer.withWord(singular.split(' ').at(-1) ?? '').length > 0 ? singular : bare;
}

function roleOf(word: string, at: number, count: number): NamePart['role'] {
  if (lettered.u`^\p{Lu}[\p{L}]?\.$`.test(word)) return 'initial';
  if (count < 2) return count === 1 ? 'family' : 'word';
  return at === count - 1 ? 'family' : at === 0 ? 'first' : 'word';
}

/** The entry whose forms come nearest, every word having its like there; undefined where some word has none. */
function nearestEntry(words: readonly string[], gazetteer: Gazetteer): NameEntry | undefined {
  const last = words.at(-1) ?? '';
  const candidates = new Map(
    [...gazetteer.withWord(last), ...gazetteer.soundingLike(last)].map((entry) => [entry.id, entry]),
  );
  let best: NameEntry | undefined;
  let highest = leastLikeness;
  for (const entry of candidates.values()) {
    if (entry.kind === 'first-name') continue;
    const likeness = likenessTo(words, entry, gazetteer);
    if (likeness > highest) {
      highest = likeness;
      best = entry;
    }
  }
  return best;
}

function likenessTo(words: readonly string[], entry: NameEntry, gazetteer: Gazetteer): number {
  const forms = [...entry.en, ...entry.uk, ...entry.ru];
  let best = 0;
  for (const form of forms) {
    const own = nameWords(form.text);
    // A family name alone is enough for a person.
    const isFamilyAlone = entry.kind === 'person' && words.length === 1;
    const matched = isFamilyAlone ? own.slice(-1) : own;
    if (matched.length !== words.length) continue;
    const likenesses = words.map((word, at) => wordLikeness(word, matched[at] ?? '', gazetteer));
    const least = Math.min(...likenesses);
    if (least < leastLikeness) continue;
    best = Math.max(best, likenesses.reduce((sum, one) => sum + one, 0) / words.length);
  }
  return best;
}

function wordLikeness(word: string, own: string, gazetteer: Gazetteer): number {
  if (foldName(word) === own) return 1;
  if (lettered.u`^\p{Lu}\p{L}?\.$`.test(word)) return 0.9;
  const likeness = nameSimilarity(word, own);
  if (likeness >= leastLikeness) return likeness;
  const areOneName = firstNamesWith(own, gazetteer).some((row) => hasWord(row, word));
  return areOneName ? 0.9 : 0;
}

const firstNamesWith = (word: string, gazetteer: Gazetteer): readonly NameEntry[] =>
  gazetteer.withWord(word).filter((entry) => entry.kind === 'first-name');

/** First names that are written so in English. */
const firstNamesWritten = (word: string, gazetteer: Gazetteer): readonly NameEntry[] =>
  firstNamesWith(word, gazetteer).filter((row) =>
    row.en.some((form) => foldName(form.text) === foldName(word)),
  );

const hasWord = (entry: NameEntry, word: string): boolean =>
  [...entry.uk, ...entry.ru, ...entry.en].some((form) => foldName(form.text) === foldName(word));

interface Word {
  readonly word: string;
  readonly role: NamePart['role'];
}

function partOfEntry({ word, role }: Word, entry: NameEntry, gazetteer: Gazetteer): NamePart {
  const standing =
    listedStanding(word, entry) ??
    standingByRule(word, wordsOf(judgingForms(entry)), entry.country) ??
    firstNameStanding(word, entry, gazetteer) ??
    writtenIn(word, entry);
  return standing === undefined
    ? closePart(word, role, wordsOf(judgingForms(entry)))
    : partWith({ word, role }, standing, entry.country);
}

const wordsOf = (forms: readonly CyrillicForm[]): CyrillicForm[] =>
  forms.flatMap(({ text, language }) => text.split(/\s+/).map((word) => ({ text: word, language })));

/** The word stands in the row by itself, or in a longer form that its bearer or a medium decided. */
function listedStanding(word: string, entry: NameEntry): FormStanding | undefined {
  const isDecided = (form: NameForm): boolean => form.status === 'own' || form.status === 'house';
  const alone = entry.en.find((candidate) => foldName(candidate.text) === foldName(word));
  if (alone !== undefined) return standingOf(alone, entry);
  const longer = entry.en.find(
    (candidate) => isDecided(candidate) && nameWords(candidate.text).includes(foldName(word)),
  );
  if (longer === undefined) return undefined;
  const byRule = standingByRule(word, wordsOf(judgingForms(entry)), entry.country);
  return {
    ...standingOf(longer, entry),
    systemIds: byRule?.systemIds ?? [],
    form: byRule?.form ?? null,
  };
}

/** English prose writes the word so in this very name. */
function writtenIn(word: string, entry: NameEntry): FormStanding | undefined {
  const isWritten = entry.en.some(
    (form) => form.status === null && nameWords(form.text).includes(foldName(word)),
  );
  return isWritten
    ? { status: 'established', authority: null, years: null, systemIds: [], form: null }
    : undefined;
}

/** A first name is one name in both languages: Volodymyr and Vladimir; the person's own country says which is own. */
function firstNameStanding(word: string, entry: NameEntry, gazetteer: Gazetteer): FormStanding | undefined {
  if (entry.kind !== 'person') return undefined;
  const own = entry[entry.country === 'RU' ? 'ru' : 'uk'].flatMap((form) => nameWords(form.text));
  for (const row of own.flatMap((name) => firstNamesWith(name, gazetteer))) {
    const form = row.en.find((candidate) => foldName(candidate.text) === foldName(word));
    if (form !== undefined) return judged(standingOf(form, row), entry.country);
    const cyrillic = firstNameForms(row, entry.country);
    const ruled = standingByRule(word, cyrillic, entry.country);
    if (ruled !== undefined) return ruled;
  }
  return undefined;
}

const firstNameForms = (row: NameEntry, country: string): readonly CyrillicForm[] =>
  country === 'UA' || country === 'RU' ? judgingForms({ ...row, country }) : [];

/** Outside Ukraine a Russian-based first name is common usage. */
const judged = (standing: FormStanding, country: string): FormStanding =>
  standing.status === 'via-russian' && country !== 'UA' ? { ...standing, status: 'established' } : standing;

function partOfStranger({ word, role }: Word, gazetteer: Gazetteer, bearer: KnownBearer): NamePart {
  const forms = withRussian(wordsOf(bearer.forms ?? []), gazetteer);
  const country = bearer.country ?? '';
  const given = standingByRule(word, forms, country);
  if (given !== undefined) return partWith({ word, role }, given, country);
  if (explainRomanization(word, forms).kind === 'close') return closePart(word, role, forms);
  for (const row of firstNamesWith(word, gazetteer)) {
    if (role === 'family') break;
    const form = row.en.find((candidate) => foldName(candidate.text) === foldName(word));
    if (form !== undefined) {
      return partWith({ word, role }, judged(standingOf(form, { ...row, country: 'UA' }), country), country);
    }
  }
  return closePart(word, role, forms);
}

/** Adds what Russian would make of the Ukrainian words, by the gazetteer's first names and by letters. */
function withRussian(forms: readonly CyrillicForm[], gazetteer: Gazetteer): readonly CyrillicForm[] {
  if (forms.some(({ language }) => language === 'ru')) return forms;
  const russian = forms.flatMap(({ text }) => [
    ...firstNamesWith(text, gazetteer)
      .filter((row) => row.uk.some((form) => foldName(form.text) === foldName(text)))
      .flatMap((row) => row.ru.map((form) => form.text)),
    ...russianSpellings(text),
  ]);
  return [...forms, ...russian.map((text): CyrillicForm => ({ text, language: 'ru' }))];
}

function partWith({ word, role }: Word, standing: FormStanding, country: string): NamePart {
  const isViaRussian = standing.status === 'via-russian' && country === 'UA';
  return { text: word, role, kind: 'standing', standing, form: standing.form, isViaRussian };
}

function closePart(word: string, role: NamePart['role'], forms: readonly CyrillicForm[]): NamePart {
  const near = role === 'initial' ? undefined : explainRomanization(word, forms);
  const form = near?.kind === 'close' ? near.form : null;
  const kind = form === null ? 'none' : 'close';
  return { text: word, role, kind, standing: null, form, isViaRussian: false };
}
