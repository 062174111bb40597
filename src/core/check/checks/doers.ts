import type { KnownLanguage, SlavicLanguage } from '../../model.ts';
import { oneOf } from '../../text/word-list.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { rememberWhether } from '../words/memo.ts';
import { partBits } from '../words/word-parts.ts';
import { exchangeIssue } from './exchange-issue.ts';
import type { TiedWords } from './exchange-issue.ts';

/**
 * Finds two common nouns that exchanged their parts around one verb: “the rebels attacked the convoy” and «колона
 * атакувала повстанців». Told only where both clauses are a noun, an active verb and a noun, and endings tell who acts.
 */
export const doerCheck: PairCheck = {
  id: 'roles',
  isBySentence: true,
  run(reading) {
    if (reading.isSameLanguage) return [];
    const verbs = tied(reading, isVerb);
    const nouns = verbs.length === 0 ? [] : tiedNouns(reading);
    if (nouns.length < 2) return [];
    const places = new Map(nouns.map((noun, order) => [noun.here.index, order] as const));
    for (const verb of verbs) {
      const near = nounsNear(nouns, places, verb.here.index);
      for (const a of near) {
        for (const b of near) {
          if (a === b || a.here.index > verb.here.index || b.here.index < verb.here.index) continue;
          if (b.here.index - a.here.index > widest) continue;
          const here = firstActs(reading.source, verb.here, a.here, b.here);
          const there =
            here === undefined ? undefined : firstActs(reading.target, verb.there, a.there, b.there);
          if (there !== undefined && here !== there) return [exchangeIssue(reading, 'roles-doer', [a, b])];
        }
      }
    }
    return [];
  },
};

/** Words between a noun and its verb, at most. */
const farthest = 3;
/** From the one noun to the other, in words. */
const widest = 2 * (farthest + 1);

/** The nouns about a verb in the order of `nouns`: in a paragraph of a whole book most are far from it. places: their order by place. */
function nounsNear(
  nouns: readonly TiedWords[],
  places: ReadonlyMap<number, number>,
  verb: number,
): readonly TiedWords[] {
  const orders: number[] = [];
  for (let at = verb - widest; at <= verb + widest; at++) {
    const order = places.get(at);
    if (order !== undefined) orders.push(order);
  }
  return orders.sort((a, b) => a - b).flatMap((order) => nouns[order] ?? []);
}

/** Quality from which two words are equivalents of the lexicon or equal. */
const sureTie = 0.85;

function tied({ source, target, links }: PairReading, isWanted: (token: Token) => boolean): TiedWords[] {
  const found: TiedWords[] = [];
  for (const { source: left, target: right, quality, isPhrase } of links.links) {
    if (quality < sureTie || isPhrase || left.length + right.length > 2) continue;
    const [here, there] = [source.tokens[left[0] ?? -1], target.tokens[right[0] ?? -1]];
    if (here !== undefined && there !== undefined && isWanted(here) && isWanted(there))
      found.push({ here, there });
  }
  return found;
}

const tiedNouns = (reading: PairReading): TiedWords[] => tied(reading, isNoun);

const isNoun = ({ facts, isNumber, isContent }: Token): boolean =>
  isContent &&
  !isNumber &&
  (facts.parts & partBits.noun) !== 0 &&
  (facts.verb === null || facts.verb === 'base' || facts.verb === 'third');

const isVerb = ({ facts }: Token): boolean => finite.has(facts.verb ?? '');

const finite = oneOf`past|past-or-participle|present|future|nonpast|third`;

/** True = the first noun acts, false = the second does; undefined where the clause is not plain. */
function firstActs(own: SideReading, verb: Token, a: Token, b: Token): boolean | undefined {
  const [left, right] = a.index < b.index ? [a, b] : [b, a];
  if (left.index >= verb.index || right.index <= verb.index) return undefined;
  if (left.sentence !== right.sentence || !isPlain(own, left, verb) || !isPlain(own, verb, right))
    return undefined;
  if (own.language === 'en') return isActive(own, left, verb) ? left === a : undefined;
  if (own.language !== 'uk' && own.language !== 'ru') return undefined;
  const acting = actorOf(own, own.language, left, right);
  return acting === undefined ? undefined : acting === a;
}

/** Nothing but articles, adverbs, helping verbs and adjectives between, and no preposition before the first noun. */
function isPlain(own: SideReading, from: Token, to: Token): boolean {
  if (to.index - from.index > farthest + 1) return false;
  if (/[^\s\p{L}\p{M}'’-]/u.test(own.text.slice(from.endOffset, to.startOffset))) return false;
  return own.tokens.slice(from.index + 1, to.index).every((token) => {
    const { facts } = token;
    if (facts.isFunction) return own.language === 'en' && between.has(facts.folded);
    // “a government convoy”: English describes a noun by another one.
    if (own.language === 'en') return facts.verb === null && facts.parts !== partBits.verb;
    return (facts.parts & (partBits.noun | partBits.verb)) === 0 && facts.verb === null;
  });
}

const between = oneOf`the|a|an|their|its|his|her|our|has|have|had|also|already|this|these|that|those|two|three|several|some|many|will`;

const prepositions: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: oneOf`of|in|on|at|by|for|from|with|to|near|against|and|or|between|than|as|who|which|that|into|over|after|before`,
  uk: oneOf`у|в|на|з|із|зі|до|від|за|про|для|по|під|над|при|без|через|та|і|й|або|чи|як|ніж|що`,
  ru: oneOf`у|в|во|на|с|со|из|до|от|за|о|об|про|для|по|под|над|при|без|через|и|или|как|чем|что|к`,
};

/** True where a preposition or a conjunction stands before the noun, an article and adjectives aside. */
function isBehindPreposition({ tokens, language }: SideReading, noun: Token): boolean {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 4); at--) {
    const before = tokens[at];
    if (before === undefined || before.sentence !== noun.sentence) return false;
    if (prepositions[language ?? 'en'].has(before.facts.folded)) return true;
  }
  return false;
}

/** “the rebels attacked”: no passive, no participle of another noun, nothing that the noun depends on. */
function isActive(own: SideReading, subject: Token, verb: Token): boolean {
  if (isBehindPreposition(own, subject)) return false;
  const helpers = own.tokens.slice(subject.index + 1, verb.index);
  return !helpers.some(({ facts }) => oneOf`be|been|being|is|are|was|were`.has(facts.folded));
}

/** Of two nouns around an active verb, the one whose ending makes it the subject. */
function actorOf(own: SideReading, language: SlavicLanguage, left: Token, right: Token): Token | undefined {
  if (isBehindPreposition(own, left)) return undefined;
  const [a, b] = [caseOf(own, left, language), caseOf(own, right, language)];
  if (a === 'other' && (b === 'subject' || b === 'either')) return right;
  if (b === 'other' && (a === 'subject' || a === 'either')) return left;
  if (a === 'subject' && b === 'either') return left;
  return undefined;
}

type NounCase = 'subject' | 'either' | 'other' | 'unknown';

/** Endings of words for people, whose plural tells subject from object. */
const person =
  /(?:ець|ец|ник|тель|ист|іст|ак|як|ар|яр|ант|ент|тор|щик|чик|ир|ин|стр)$|^(?:мер|мэр)$|(?:офіц|офиц|прем'є|премье|лід|лид)ер$/u;

const notSubject = rememberWhether(({ folded }): boolean =>
  /(?:у|ю|ів|їв|ов|ев|ей|ам|ям|ах|ях|ами|ями|ою|ом|ем)$/u.test(folded),
);

/** What the ending of a noun says of its part in the clause. */
function caseOf({ lexicon }: SideReading, { text, facts }: Token, language: SlavicLanguage): NounCase {
  const lemmas = (lexicon?.lemmasOf(text, language) ?? []).map((one) => one.replaceAll('ё', 'е'));
  const { folded } = facts;
  if ((facts.parts & partBits.noun) === 0 || lemmas.length === 0) return 'unknown';
  if (lemmas.includes(folded))
    return /[ая]$/u.test(folded) && facts.parts === partBits.noun ? 'subject' : 'either';
  if (facts.parts !== partBits.noun || lemmas.length > 1) return 'unknown';
  const [lemma = ''] = lemmas;
  if (notSubject(facts)) return 'other';
  // «губернатора» of «губернатор», where no plural looks so.
  const isPlural = language === 'ru' && /(?:ор|[^м]ер)$/u.test(lemma) && lemma !== 'офицер';
  if (/[ая]$/u.test(folded) && person.test(lemma) && !isPlural) return 'other';
  if (/[иіїыие]$/u.test(folded)) return person.test(lemma) ? 'subject' : 'either';
  return 'unknown';
}
