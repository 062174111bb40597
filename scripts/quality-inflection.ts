import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameLexeme } from '../src/core/inflect/inflect.ts';
import type { KnownLanguage } from '../src/core/model.ts';
import { expandAffixes, readAffixes } from './hunspell-affixes.ts';
import { randomFrom } from './random.ts';

// Two lists: pairs written from grammar tables (test/fixtures/inflection), and pairs expanded from Debian's
// hunspell dictionaries, which are read where they are installed and never copied.

type Part = 'noun' | 'adj' | 'verb' | 'pron' | 'num';
interface FormPair {
  readonly form: string;
  readonly lemma: string;
  readonly part: Part;
}

/** Least share of joined pairs by part of speech, and the greatest share of wrong joins. */
const goals: Readonly<Record<Part, number>> = { noun: 0.95, adj: 0.95, verb: 0.88, pron: 0.95, num: 0.95 };
const mostWrong = 0.02;
const pairCount = 20_000;

function readFixture(language: KnownLanguage): FormPair[] {
  const path = join(import.meta.dirname, `../test/fixtures/inflection/${language}.tsv`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [form = '', lemma = '', part = 'noun'] = line.split('\t');
      return { form, lemma, part: part as Part }; // the fixture's third column holds these words only
    });
}

const verbEnding = { uk: /(?:ти|тися|тись)$/, ru: /(?:ть|ться|ти|тись|чь|чься)$/ };
const adjectiveEnding = { uk: /(?:ий|ій|їй)$/, ru: /(?:ый|ий|ой|ийся|ый)$/ };

/** Parts of speech by the dictionary form's shape and the flags under which the dictionary files it. */
function partOf(lemma: string, forms: readonly string[], language: 'uk' | 'ru'): Part {
  const isAdjective = forms.some((form) => /(?:ого|его|ього|його|егося|огося)$/.test(form));
  if (adjectiveEnding[language].test(lemma) && isAdjective) return 'adj';
  if (
    verbEnding[language].test(lemma) &&
    forms.some((form) => /(?:[влв]|ла|ли|лся|лась|вся|лася)$/.test(form))
  ) {
    return 'verb';
  }
  return 'noun';
}

/** Draws random dictionary words that inflect and one random form of each. */
function drawPairs(language: 'uk' | 'ru', random: () => number): FormPair[] {
  const base = `/usr/share/hunspell/${language === 'uk' ? 'uk_UA' : 'ru_RU'}`;
  const decode = (path: string): string => new TextDecoder('utf-8').decode(readFileSync(path));
  const affixes = readAffixes(decode(`${base}.aff`));
  const words = decode(`${base}.dic`)
    .split('\n')
    .slice(1)
    .filter((line) => /^[\p{Ll}'’-]{3,}\/./u.test(line));
  const pairs: FormPair[] = [];
  while (pairs.length < pairCount) {
    const [lemma = '', flags = ''] = (words[Math.floor(random() * words.length)] ?? '').split('/');
    const forms = expandAffixes(lemma, flags.trim(), affixes).filter((form) => form !== lemma);
    const form = forms[Math.floor(random() * forms.length)];
    if (form !== undefined) pairs.push({ form, lemma, part: partOf(lemma, forms, language) });
  }
  return pairs;
}

function measureJoined(pairs: readonly FormPair[], language: KnownLanguage, missing: string[]): boolean {
  const counts = new Map<Part, { joined: number; total: number }>();
  for (const { form, lemma, part } of pairs) {
    const count = counts.get(part) ?? { joined: 0, total: 0 };
    counts.set(part, count);
    count.total += 1;
    if (sameLexeme(form, lemma, language)) count.joined += 1;
    else missing.push(`${form}/${lemma}`);
  }
  const shown = [...counts].map(
    ([part, { joined, total }]) => `${part} ${((100 * joined) / total).toFixed(1)} % of ${total}`,
  );
  console.log(`  joined: ${shown.join(' · ')}`);
  return [...counts].every(([part, { joined, total }]) => joined >= goals[part] * total);
}

/** Dictionary entries that are themselves forms of a verb or degrees of an adjective: joining them is no fault. */
const derivedLemma = {
  uk: /(?:(?:[аояю]н|[еє]н|т|л|[уюая]ч)ий|іший|ший|но|то)$/,
  ru: /(?:(?:вш|ш|[ущюая]щ|[еаия]м|нн|т)(?:ый|ий)(?:ся)?|ейший|айший|ее|ей)$/,
  en: /(?!)/,
};

/** Why a joined pair that the list files under two words may be right all the same. */
type Kinship = 'shared' | 'spelling' | 'derived';
const kinshipWords: Readonly<Record<Kinship, string>> = {
  shared: 'the list gives one of the forms to both words',
  spelling: 'one word with ё and with е',
  derived: 'a verb with its participle, an adjective with its degree, or two of these',
};

/** Null where nothing in the list makes the two one word: then joining them is wrong. */
function kinshipOf(
  one: FormPair,
  other: FormPair,
  language: KnownLanguage,
  lists: WrongLists,
): Kinship | null {
  if (lists.shareLemma(one.form, other.form)) return 'shared';
  if (one.lemma.replaceAll('ё', 'е') === other.lemma.replaceAll('ё', 'е')) return 'spelling';
  const [isOne, isOther] = [derivedLemma[language].test(one.lemma), derivedLemma[language].test(other.lemma)];
  const isBase = ({ part }: FormPair): boolean => part === 'verb' || part === 'adj';
  return (isOne && (isOther || isBase(other))) || (isOther && isBase(one)) ? 'derived' : null;
}

/** Random pairs of forms of different words with the same first four letters: how many are joined all the same. */
function measureWrong(pairs: readonly FormPair[], language: KnownLanguage, lists: WrongLists): boolean {
  const byBeginning = new Map<string, FormPair[]>();
  for (const pair of pairs) {
    const beginning = pair.form.slice(0, 4);
    if (beginning.length < 4) continue;
    const list = byBeginning.get(beginning) ?? [];
    byBeginning.set(beginning, list);
    list.push(pair);
  }
  const random = randomFrom(11);
  const kin = new Map<Kinship, number>();
  let [total, joined] = [0, 0];
  for (let trial = 0; total < pairCount && trial < pairCount * 20; trial += 1) {
    // Drawn from the whole list, so that a group counts by its size.
    const one = pairs[Math.floor(random() * pairs.length)];
    const group = one === undefined ? undefined : byBeginning.get(one.form.slice(0, 4));
    const other = group?.[Math.floor(random() * group.length)];
    if (one === undefined || other === undefined || other.lemma === one.lemma) continue;
    total += 1;
    if (!sameLexeme(one.form, other.form, language)) continue;
    joined += 1;
    const kinship = kinshipOf(one, other, language, lists);
    if (kinship === null) lists.wrong.push(`${one.form}(${one.lemma})~${other.form}(${other.lemma})`);
    else kin.set(kinship, (kin.get(kinship) ?? 0) + 1);
  }
  const share = (part: number): string => `${((100 * part) / Math.max(1, total)).toFixed(2)} %`;
  const reasons = [...kin].map(([kinship, count]) => `${share(count)} ${kinshipWords[kinship]}`);
  console.log(`  wrongly joined: ${share(lists.wrong.length)} of ${total} pairs of two words of the list`);
  console.log(`    joined in all: ${share(joined)}, of these rightly: ${reasons.join(' · ') || 'none'}`);
  return lists.wrong.length <= mostWrong * total;
}

interface WrongLists {
  readonly wrong: string[];
  readonly shareLemma: (formA: string, formB: string) => boolean;
}

/** Tells whether a list files two forms under one word. */
function sharedLemmas(pairs: readonly FormPair[]): (formA: string, formB: string) => boolean {
  const lemmas = new Map<string, Set<string>>();
  for (const { form, lemma } of pairs) {
    for (const each of [form, lemma]) lemmas.set(each, (lemmas.get(each) ?? new Set<string>()).add(lemma));
  }
  return (formA, formB) =>
    [...(lemmas.get(formA) ?? [])].some((lemma) => lemmas.get(formB)?.has(lemma) === true);
}

function measureList(
  title: string,
  pairs: readonly FormPair[],
  language: KnownLanguage,
  listed: number,
): boolean {
  console.log(`${language} ${title}: ${pairs.length} pairs`);
  const missing: string[] = [];
  const wrong: string[] = [];
  const isJoined = measureJoined(pairs, language, missing);
  const isClean = measureWrong(pairs, language, { wrong, shareLemma: sharedLemmas(pairs) });
  if (listed > 0)
    console.log(
      `  missed: ${missing.slice(0, listed).join(' ')}\n  wrong: ${wrong.slice(0, listed).join(' ')}`,
    );
  return isJoined && isClean;
}

/** Prints the share of joined and of wrongly joined forms on both lists. `--list N` names cases. */
export function runQuality(args: readonly string[]): number {
  const at = args.indexOf('--list');
  const listed = at < 0 ? 0 : Number(args[at + 1] ?? 50);
  const results: boolean[] = [];
  for (const language of ['uk', 'ru', 'en'] as const) {
    results.push(measureList('grammar tables', readFixture(language), language, listed));
  }
  for (const language of ['uk', 'ru'] as const) {
    if (existsSync(`/usr/share/hunspell/${language === 'uk' ? 'uk_UA' : 'ru_RU'}.dic`)) {
      results.push(measureList('hunspell', drawPairs(language, randomFrom(7)), language, listed));
    } else console.log(`${language} hunspell: skipped, install the Debian package hunspell-${language}`);
  }
  return results.every(Boolean) ? 0 : 1;
}
