import { readPair } from '../src/core/check/pair-reading.ts';
import type { SideReading, Token } from '../src/core/check/reading.ts';
import type { KnownLanguage } from '../src/core/model.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import { asPair, readSet } from './check-score.ts';
import { readFreshSeries } from './fresh/documents.ts';

// How much of running text the rows render: words without a row, and known words that stay untied beside an untied word
// of the other side, of which a part are renderings that no row has.

/** A pair of corresponding sentences. */
export interface TiedPair {
  readonly languages: readonly [KnownLanguage, KnownLanguage];
  readonly texts: readonly [string, string];
}

/** Counts of running content words; names and numbers are left out. */
export interface TieCounts {
  words: number;
  /** With a row. */
  known: number;
  tied: number;
  /** Known and untied, while the other side has an untied word of that kind too. */
  unrendered: number;
}

/** Two words of untied places that stand in one pair of sentences. */
export interface UntiedPair {
  readonly source: string;
  readonly target: string;
  /** Pairs of sentences where both are untied. */
  readonly together: number;
  /** Log-likelihood ratio (Dunning 1993) of their meeting in the untied places. */
  readonly likelihood: number;
}

const isKnownLanguage = (code: string): code is KnownLanguage => ['uk', 'ru', 'en'].includes(code);

/** Clean pairs of the sets of the checks; equal ones count once. folder: the sets. */
export function setPairs(folder: string): TiedPair[] {
  const found = new Map<string, TiedPair>();
  for (const set of ['ntrex-clean', 'demetr-clean', 'demetr', 'demetr-flores', 'bio-mqm', 'wmtqe-enru']) {
    for (const { srcLang, tgtLang, src, good } of readSet(folder, set)) {
      if (good === null || !isKnownLanguage(srcLang) || !isKnownLanguage(tgtLang)) continue;
      found.set(`${src}\n${good}`, { languages: [srcLang, tgtLang], texts: [src, good] });
    }
  }
  return [...found.values()];
}

/** Corresponding sentences of the fresh documents, by half. evalRoot: folder of the open sets. */
export function freshPairs(evalRoot: string, half: 'read' | 'unread'): TiedPair[] {
  return readFreshSeries(evalRoot).flatMap((series) => {
    const [a, b] = series.languages;
    if (series.half !== half || !isKnownLanguage(a) || !isKnownLanguage(b)) return [];
    return series.pairs.map((texts) => ({ languages: [a, b] as const, texts }));
  });
}

const isCounted = (token: Token): boolean =>
  token.isContent && !token.isNumber && !token.isForeignScript && (!token.isCapitalised || token.isOpening) &&
  !token.facts.isProper && /^\p{L}/u.test(token.text); // prettier-ignore

const isKnown = (token: Token): boolean => token.facts.concepts.length > 0;

const sidesOf = (pair: TiedPair, lexicon: Lexicon): { side: SideReading; ties: Int32Array }[] => {
  const reading = readPair(asPair([...pair.texts, ...pair.languages]), { lexicon, concepts: [] });
  const { links } = reading;
  return [
    { side: reading.source, ties: links.ofSource },
    { side: reading.target, ties: links.ofTarget },
  ];
};

/** Counts the words of both sides of pairs; by language of the side and of the other one (`uk-en`: Ukrainian words). */
export function countTies(pairs: readonly TiedPair[], lexicon: Lexicon): Map<string, TieCounts> {
  const all = new Map<string, TieCounts>();
  for (const pair of pairs) {
    const sides = sidesOf(pair, lexicon).map(({ side, ties }) => {
      const own = side.tokens.filter(isCounted);
      return { own, untied: own.filter(({ index }) => ties[index] === -1) };
    });
    for (const [at, { own, untied }] of sides.entries()) {
      const key = (at === 0 ? pair.languages : [...pair.languages].reverse()).join('-');
      const counts = all.get(key) ?? { words: 0, known: 0, tied: 0, unrendered: 0 };
      all.set(key, counts);
      counts.words += own.length;
      counts.known += own.filter(isKnown).length;
      counts.tied += own.length - untied.length;
      if ((sides[1 - at]?.untied.length ?? 0) > 0) counts.unrendered += untied.filter(isKnown).length;
    }
  }
  return all;
}

const nameOf = ({ text }: Token, language: KnownLanguage, lexicon: Lexicon): string =>
  lexicon.lemmasOf(text, language)[0] ?? `?${text.toLowerCase()}`;

/** Dunning's ratio of a table of two by two: both, one, the other, all. */
function likelihood(both: number, one: number, other: number, all: number): number {
  const term = (count: number, expected: number): number =>
    count <= 0 ? 0 : count * Math.log(count / expected);
  const share = (a: number, b: number): number => (a * b) / all;
  return (
    2 *
    (term(both, share(one, other)) +
      term(one - both, share(one, all - other)) +
      term(other - both, share(all - one, other)) +
      term(all - one - other + both, share(all - one, all - other)))
  );
}

/** Words that stay untied in the same pairs more often than chance has it, the surest first. */
export function untiedPairs(pairs: readonly TiedPair[], lexicon: Lexicon, least: number): UntiedPair[] {
  const [here, there, both] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const note = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const pair of pairs) {
    const [sources = [], targets = []] = sidesOf(pair, lexicon).map(({ side, ties }, at) => {
      const language = pair.languages[at === 0 ? 0 : 1];
      const untied = side.tokens.filter((one) => isCounted(one) && ties[one.index] === -1);
      return [...new Set(untied.map((one) => nameOf(one, language, lexicon)))];
    });
    for (const source of sources) note(here, source);
    for (const target of targets) note(there, target);
    for (const source of sources) for (const target of targets) note(both, `${source}\t${target}`);
  }
  const found = [...both].flatMap(([key, together]): UntiedPair[] => {
    if (together < least) return [];
    const [source = '', target = ''] = key.split('\t');
    const [one, other] = [here.get(source) ?? 0, there.get(target) ?? 0];
    if (together * pairs.length <= one * other) return [];
    return [{ source, target, together, likelihood: likelihood(together, one, other, pairs.length) }];
  });
  return found.sort(
    (a, b) => b.likelihood - a.likelihood || (`${a.source}${a.target}` < `${b.source}${b.target}` ? -1 : 1),
  );
}
