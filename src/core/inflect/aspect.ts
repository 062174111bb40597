import type { KnownLanguage, SlavicLanguage } from '../model.ts';
import { CandidateList } from './candidate-list.ts';
import type { Taker } from './paradigm.ts';

/** How an imperfective of one suffix makes its perfective: [imperfective tail, perfective tails]. */
const suffixPairs: Readonly<Record<SlavicLanguage, readonly (readonly [string, readonly string[]])[]>> = {
  uk: [
    ['овлювати', ['овити']],
    ['блювати', ['бити']],
    ['плювати', ['пити']],
    ['влювати', ['вити']],
    ['млювати', ['мити']],
    ['ювати', ['ити', 'яти', 'іти', 'їти']],
    ['увати', ['ати', 'ити', 'нути', 'іти']],
    ['джати', ['дити', 'діти']],
    ['чати', ['тити', 'чити', 'кти']],
    ['жати', ['дити', 'зити', 'жити']],
    ['шати', ['сити', 'шити']],
    ['щати', ['стити', 'щити']],
    ['бляти', ['бити']],
    ['пляти', ['пити']],
    ['вляти', ['вити']],
    ['мляти', ['мити']],
    ['яти', ['ити']],
    ['кати', ['кнути', 'кти']],
    ['гати', ['гти', 'гнути']],
    ['хати', ['хнути']],
    ['ати', ['ити', 'нути']],
    ['вати', ['ти']],
  ],
  ru: [
    ['влять', ['вить']],
    ['блять', ['бить']],
    ['плять', ['пить']],
    ['млять', ['мить']],
    ['ивать', ['ать', 'ить', 'еть', 'ять']],
    ['ывать', ['ать', 'ить', 'еть', 'ыть', 'нуть']],
    ['евать', ['ить', 'еть']],
    ['ждать', ['дить', 'деть']],
    ['щать', ['тить', 'стить']],
    ['чать', ['тить', 'чить']],
    ['жать', ['зить', 'жить', 'дить']],
    ['шать', ['сить', 'шить']],
    ['ять', ['ить']],
    ['кать', ['кнуть', 'чь']],
    ['гать', ['чь', 'гнуть']],
    ['хать', ['хнуть']],
    ['вать', ['ть']],
    ['ать', ['ить', 'нуть']],
  ],
};

/** Prefixes that make a perfective without much change of meaning. */
const emptyPrefixes: Readonly<Record<SlavicLanguage, readonly string[]>> = {
  uk: ['по', 'на', 'за', 'з', 'с', 'про', 'у', 'в', 'зі', 'ви', 'при', 'о'],
  ru: ['по', 'на', 'за', 'с', 'про', 'у', 'вы', 'со', 'при', 'о'],
};

/** One ending put in the place of another. */
interface Exchange {
  readonly from: string;
  readonly to: string;
}

/** Exchanges in the order of the table, by the code of the letter before the last two; 0 = of any letter. */
type Exchanges = ReadonlyMap<number, readonly Exchange[]>;

function exchangesOf(language: SlavicLanguage): Exchanges {
  const all = suffixPairs[language].flatMap(([imperfective, perfectives]) => [
    ...perfectives.map((to) => ({ from: imperfective, to })),
    ...perfectives.map((from) => ({ from, to: imperfective })),
  ]);
  const letterOf = ({ from }: Exchange): number => (from.length < 3 ? 0 : from.charCodeAt(from.length - 3));
  const letters = new Set(all.map(letterOf)).add(0);
  return new Map(
    [...letters].map((letter) => [
      letter,
      all.filter((exchange) => letterOf(exchange) === 0 || letterOf(exchange) === letter),
    ]),
  );
}

const exchanges = { uk: exchangesOf('uk'), ru: exchangesOf('ru') } as const;

/**
 * Hands over guesses at the other aspect of a verb, as `aspectPartners` lists them, repeats and the verb itself
 * included.
 */
export function forEachAspectPartner(lemma: string, language: KnownLanguage, taker: Taker): void {
  // Shorter verbs are changed beyond recognition by these rules.
  if (language === 'en' || lemma.length < 5) return;
  const suffix = lemma.endsWith('ся') ? 'ся' : '';
  const active = suffix === '' ? lemma : lemma.slice(0, -2);
  const byLetter = exchanges[language];
  taker.begin(active);
  const known = byLetter.get(active.charCodeAt(active.length - 3)) ?? byLetter.get(0) ?? [];
  // Counted, not iterated over, here and below: a word that the lexicon lacks comes here a dozen times, and until the
  // compiler has seen enough of them each step of an iterator makes an object.
  for (let at = 0; at < known.length; at += 1) {
    const exchange = known[at];
    if (exchange === undefined || !active.endsWith(exchange.from)) continue;
    taker.take(active.length - exchange.from.length, exchange.to, suffix, 'verb');
  }
  const prefixes = emptyPrefixes[language];
  for (let at = 0; at < prefixes.length; at += 1) {
    const prefix = prefixes[at] ?? '';
    if (active.length <= prefix.length + 4 || !active.startsWith(prefix)) continue;
    taker.take(0, active.slice(prefix.length), suffix, 'verb');
  }
}

/**
 * Guesses the other aspect of a verb: подписывать ↔ подписать, писати ↔ написати. A weaker tie than inflection:
 * the caller keeps only guesses that it knows to be words. Best guesses first; none for English.
 */
export function aspectPartners(lemma: string, language: KnownLanguage): readonly string[] {
  const found = new CandidateList();
  forEachAspectPartner(lemma, language, found);
  const partners = new Set(found.candidates.map((candidate) => candidate.lemma));
  partners.delete(lemma);
  return [...partners];
}

/** Turns an active verb into its reflexive and back: використовувати ↔ використовуватися. English stays as it is. */
export function voiceCounterpart(lemma: string, language: KnownLanguage): string {
  if (language === 'en') return lemma;
  return lemma.endsWith('ся') ? lemma.slice(0, -2) : `${lemma}ся`;
}
