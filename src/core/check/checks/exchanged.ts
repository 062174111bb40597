import { oneOf } from '../../text/word-list.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { slotQuality } from '../words/slots.ts';
import { partBits } from '../words/word-parts.ts';
import { exchangeIssue } from './exchange-issue.ts';
import type { TiedWords } from './exchange-issue.ts';

/**
 * Finds two names that changed their verbs: “arrested in Warsaw and extradited to Prague” and «арестован в Праге и
 * экстрадирован в Варшаву». Both sides have the verbs in one order and the names in turn between them, crossed.
 */
export const exchangeCheck: PairCheck = {
  id: 'roles',
  isBySentence: true,
  run(reading) {
    const { names, verbs } = tiedWords(reading);
    if (names.length < 2 || verbs.length === 0) return [];
    for (const [at, first] of names.entries()) {
      for (const second of names.slice(at + 1)) {
        if (first.there.index < second.there.index || !areSame(first, second)) continue;
        if (isBroken(reading.source, first.here, second.here)) continue;
        if (isBroken(reading.target, first.there, second.there)) continue;
        if (crossing(reading, verbs, first, second))
          return [exchangeIssue(reading, 'roles-exchanged', [first, second])];
      }
    }
    return [];
  },
};

/** Names and verbs that both sides have, in the source's order. */
function tiedWords({ source, target, links }: PairReading): { names: TiedWords[]; verbs: TiedWords[] } {
  const names: TiedWords[] = [];
  const verbs: TiedWords[] = [];
  for (const { source: left, target: right, quality } of links.links) {
    const [here, there] = [source.tokens[left.at(-1) ?? -1], target.tokens[right.at(-1) ?? -1]];
    if (here === undefined || there === undefined || quality <= slotQuality) continue;
    if (isNamed(here) && isNamed(there)) names.push({ here, there });
    else if (isVerb(here) && isVerb(there) && isPassive(source, here) === isPassive(target, there))
      verbs.push({ here, there });
  }
  const byPlace = (a: TiedWords, b: TiedWords): number => a.here.index - b.here.index;
  return { names: names.sort(byPlace), verbs: verbs.sort(byPlace) };
}

const isNamed = (token: Token): boolean =>
  token.isCapitalised &&
  !token.isNumber &&
  !token.isForeignScript &&
  token.text.length > 2 &&
  token.facts.parts !== partBits.adj &&
  (!token.isOpening || token.facts.isProper);

const isVerb = ({ facts: { verb, parts }, isCapitalised, isOpening }: Token): boolean =>
  (verb !== null || (parts & partBits.verb) !== 0) && (!isCapitalised || isOpening);

/** “was arrested”, «арестован», «заарештовано»: the subject is the one to whom it is done. */
function isPassive(own: SideReading, { index, facts }: Token): boolean {
  if (own.language !== 'en') return facts.verb !== 'past' && /[нт][аоыий]?$/u.test(facts.folded);
  return [1, 2].some((back) =>
    oneOf`is|are|was|were|been|being|be`.has(own.tokens[index - back]?.facts.folded ?? ''),
  );
}

/** What a bracket or quoted words hold belongs to another clause. */
function isBroken(own: SideReading, a: Token, b: Token): boolean {
  const [left, right] = a.index < b.index ? [a, b] : [b, a];
  return /[()«»“”"„\n:]/u.test(own.text.slice(left.endOffset, right.startOffset));
}

const areSame = (a: TiedWords, b: TiedWords): boolean =>
  a.here.sentence === b.here.sentence &&
  a.there.sentence === b.there.sentence &&
  a.here.facts.folded !== b.here.facts.folded;

/**
 * One tied verb right before the first name here and right before the second there, and another verb between the names
 * on both sides; or the names before their verbs, both tied.
 */
function crossing(
  { source, target }: PairReading,
  verbs: readonly TiedWords[],
  first: TiedWords,
  second: TiedWords,
): boolean {
  const isBetween = (verb: Token, a: Token, b: Token): boolean =>
    a.index < verb.index && verb.index < b.index;
  const hasOther = ({ tokens }: SideReading, a: Token, b: Token): boolean =>
    tokens.slice(a.index + 1, b.index).some(isVerb);
  const isRight = ({ tokens }: SideReading, verb: Token, name: Token): boolean =>
    verb.index < name.index &&
    name.index - verb.index <= 4 &&
    !tokens.slice(verb.index + 1, name.index).some((token) => token.isCapitalised);
  const before = verbs.some(
    (one) => isRight(source, one.here, first.here) && isRight(target, one.there, second.there),
  );
  if (before) return hasOther(source, first.here, second.here) && hasOther(target, second.there, first.there);
  return verbs.some(
    (one, at) =>
      isBetween(one.here, first.here, second.here) &&
      isBetween(one.there, second.there, first.there) &&
      verbs
        .slice(at + 1)
        .some((other) => other.here.index > second.here.index && other.there.index > first.there.index),
  );
}
