import { lookAlikes } from '../data/look-alikes.data.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** Finds an English word beside a Ukrainian or Russian one that only looks like it, or that it renders in other company only. */
export const lookAlikeCheck: PairCheck = {
  id: 'sense',
  isBySentence: true,
  run(reading) {
    const { source, target } = reading;
    const isForward = target.language === 'en';
    const [slavic, english] = isForward ? [source, target] : [target, source];
    if (english.language !== 'en' || (slavic.language !== 'uk' && slavic.language !== 'ru')) return [];
    const { language } = slavic;
    return english.tokens.flatMap((token): PairIssue[] => {
      const entries = entriesOf().get(token.facts.folded);
      if (entries === undefined || (token.isCapitalised && !token.isOpening)) return [];
      for (const entry of entries) {
        const own = partnerOf(reading, [slavic, english], token, [entry[language], entry.needs.size > 0]);
        if (own === undefined || !isInCompany(english, token, entry)) continue;
        const [a, b] = isForward ? [own, token] : [token, own];
        return [asIssue(reading, a, b)];
      }
      return [];
    });
  },
};

function asIssue({ source, target }: PairReading, a: Token, b: Token): PairIssue {
  return {
    checkId: 'sense',
    category: 'mistranslation',
    kind: 'look-alike',
    severity: 'minor',
    tier: 'more',
    source: [a],
    target: [b],
    message: observe('check.sense.look-alike', [source, a], [target, b]),
  };
}

interface Entry {
  /** Beginnings of words. */
  readonly uk: readonly string[];
  readonly ru: readonly string[];
  /** One of them must stand near; none = any company. */
  readonly needs: ReadonlySet<string>;
  /** None of them may stand near. */
  readonly bars: ReadonlySet<string>;
}

let table: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Entries by English form, read from the data once. */
function entriesOf(): ReadonlyMap<string, readonly Entry[]> {
  if (table !== undefined) return table;
  const made = new Map<string, Entry[]>();
  const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter((one) => one !== '');
  for (const line of lookAlikes.trim().split('\n')) {
    const [uk, ru, english = '', needs, bars] = line.split('|');
    const entry = { uk: list(uk), ru: list(ru), needs: new Set(list(needs)), bars: new Set(list(bars)) };
    for (const word of list(english))
      for (const form of [word, `${word}s`, word.replace(/y$/u, 'ies')])
        if (made.get(form)?.includes(entry) !== true) made.set(form, [...(made.get(form) ?? []), entry]);
  }
  table = made;
  return made;
}

/** Relative distance within which a rendering is looked for. */
const nearness = 0.2;
/** From this quality on a tie rests on the lexicon. */
const lexical = 0.6;
/** Endings are no longer than this. */
const longestEnding = 6;

/** The Slavic word that stands in the place of the English one; none where the lexicon ties either to another word. */
function partnerOf(
  { links: { links, ofSource, ofTarget }, target }: PairReading,
  [slavic, english]: readonly [SideReading, SideReading],
  token: Token,
  [beginnings, needsCompany]: readonly [readonly string[], boolean],
): Token | undefined {
  const isForward = target === english;
  const otherLink = links[(isForward ? ofTarget : ofSource)[token.index] ?? -1];
  return slavic.tokens.find((own) => {
    const { folded } = own.facts;
    const isOne = beginnings.some(
      (begin) => folded.startsWith(begin) && folded.length - begin.length <= longestEnding,
    );
    if (!isOne || (own.isCapitalised && !own.isOpening)) return false;
    if (Math.abs(own.index / slavic.tokens.length - token.index / english.tokens.length) > nearness)
      return false;
    const link = links[(isForward ? ofSource : ofTarget)[own.index] ?? -1];
    // Without company of its own an entry holds only where the lexicon doesn't know the two as one.
    if (link !== undefined && link === otherLink)
      return needsCompany || link.quality < lexical || !sharesConcept(own, token);
    return (link?.quality ?? 0) < lexical && (otherLink?.quality ?? 0) < lexical;
  });
}

const sharesConcept = (a: Token, b: Token): boolean =>
  a.facts.concepts.slice(0, a.facts.equivalentCount).some((one) => b.facts.concepts.includes(one));

/** Words on either side of the English one that are its company. */
const reach = 8;

function isInCompany({ tokens }: SideReading, token: Token, { needs, bars }: Entry): boolean {
  const near = tokens
    .slice(Math.max(0, token.index - reach), token.index + reach + 1)
    .filter((one) => one !== token && one.sentence === token.sentence)
    .map((one) => one.facts.folded);
  return (needs.size === 0 || near.some((word) => needs.has(word))) && !near.some((word) => bars.has(word));
}
